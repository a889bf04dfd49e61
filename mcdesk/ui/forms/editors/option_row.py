"""One option with its words, which break into lines; a click on the words is a click on the button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped


class OptionRow(QWidget):
    """A radio button or a check box without words, and the words beside it."""

    def __init__(
        self, ui: Ui, control: QAbstractButton, label: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control, self.label = control, label
        control.setParent(self)
        control.setAccessibleDescription(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, ui.theme.space(0.5), 0, ui.theme.space(0.5))
        row.setSpacing(ui.theme.space(1.5))
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        self._words = wrapped(label, "", self)
        said.addWidget(self._words)
        if hint:
            said.addWidget(wrapped(hint, "hint", self))
        said.addStretch(1)
        row.addLayout(said, 1)
        # A line of words is as high as the button, so that both stand on one line.
        self._words.setMinimumHeight(control.sizeHint().height())
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, label: str) -> None:
        """Change the words."""
        if label != self.label:
            self.label = label
            self._words.setText(label)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, as a click on the button does."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and self.control.isEnabled():
            self.control.setFocus(Qt.FocusReason.MouseFocusReason)
            self.control.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()
