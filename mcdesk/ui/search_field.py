"""The field that narrows a list: a glass at its left and a way to empty it, both as large as its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button
from mcdesk.ui.text_boxes import TextLine

SIDE = 16
"""Of the pictures, at 100 %. Those that Qt puts into a field stay as small as they are at any size of text."""


class SearchField(TextLine):
    """Escape empties it where something stands in it."""

    def __init__(self, ui: Ui, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what stands in it while it is empty, and what a screen reader calls it."""
        super().__init__(parent)
        self._ui, self._gap = ui, ui.theme.space(1.5)
        self._glass = ui.icon("search", "text_quiet", SIDE)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        side = ui.theme.px(SIDE)
        self.clear_button = icon_button(ui, "x", ui.say("shell-search-clear"), self)
        # By keyboard it is Escape; a stop more before every list would be in the way.
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.setTextMargins(side + self._gap, 0, self.clear_button.sizeHint().width(), 0)
        self.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))

    def empty_quietly(self) -> None:
        """Empty it without a word to whoever narrows the list."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.clear_button.hide()

    @property
    def side(self) -> int:
        """The width of the glass, in pixels."""
        return self._ui.theme.px(SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the glass before its words."""
        super().paintEvent(event)
        side, painter = self.side, QPainter(self)
        self._glass.paint(painter, self._ui.theme.space(2), (self.height() - side) // 2, side, side)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way to empty it stands at its end."""
        super().resizeEvent(event)
        made, size = self.clear_button, self.clear_button.sizeHint()
        high = min(size.height(), self.height() - 4)
        made.setGeometry(self.width() - size.width() - 3, (self.height() - high) // 2, size.width(), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
