"""Cards in as many columns as there is room for; each goes where there is most of it, and Tab goes down each column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.tab_order import order_tabs

LEAST, MOST = 380, 3
"""The least width of a column at 100 %, and the most columns."""


class Cards(QWidget):
    """Lays its cards out anew when the width asks for another number of columns."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._cards: Sequence[QWidget] = ()
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(ui.theme.space(4))
        self._columns: list[QVBoxLayout] = []

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these in the place of those before."""
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = cards
        self._arrange(self._wanted())

    def _wanted(self) -> int:
        return min(max(self.width() // self._ui.theme.px(LEAST), 1), MOST)

    def _arrange(self, count: int) -> None:
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
            self._across.removeItem(column)
        self._columns = [QVBoxLayout() for _ in range(count)]
        heights = [0] * count
        for column in self._columns:
            column.setSpacing(self._ui.theme.space(4))
            self._across.addLayout(column, 1)
        for card in self._cards:
            place = heights.index(min(heights))
            self._columns[place].addWidget(card)
            card.show()
            heights[place] += card.sizeHint().height()
        for column in self._columns:
            column.addStretch(1)
        order_tabs(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer columns."""
        super().resizeEvent(event)
        if self._wanted() != len(self._columns):
            self._arrange(self._wanted())
