"""A line of text that leads somewhere in the form, broken into lines where it is long."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped


class WrappedLink(QAbstractButton):
    """A link to the question at ``ref``."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, words: str, ref: Ref, parent: QWidget | None = None, role: str = "problem") -> None:
        """``role`` is that of the words: what a label of that kind looks like."""
        super().__init__(parent)
        self._focus = ui.theme.colour("focus")
        self.ref = ref
        self.words = words
        self.setObjectName(f"link:{ref}")
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 3, 4, 3)
        label = wrapped(words, role, self)
        font = label.font()
        font.setUnderline(True)
        label.setFont(font)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addWidget(label)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self.chosen.emit(self.ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link like Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing but the ring of the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
