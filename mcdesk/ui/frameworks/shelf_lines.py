"""How a framework stands in the list: its name, and below it in small what it is and under which licence."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.model import Index

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MOST_HIGH = 4000


class Shelf(QListWidget):
    """It begins with a whole line, and the chosen one stays in sight when the room for it changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line that is higher than the list is read by scrolling within it."""
        super().resizeEvent(event)
        highest = max((self.sizeHintForRow(row) for row in range(self.count())), default=0)
        modes = QListWidget.ScrollMode
        fits = highest <= self.viewport().height()
        self.setVerticalScrollMode(modes.ScrollPerItem if fits else modes.ScrollPerPixel)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())


class ShelfLines(QStyledItemDelegate):
    """The first line of an item's words is its name, the others say more."""

    def __init__(self, ui: Ui, view: QListWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._ui, self._view = ui, view

    def _parts(self, index: Index, wide: int) -> tuple[tuple[str, QRect], tuple[str, QRect]]:
        """Name and facts, with the room that each takes in a column that is ``wide``."""
        name, _, facts = str(index.data() or "").partition("\n")
        room, theme = self._ui.theme.space(2), self._ui.theme
        box = QRect(0, 0, wide - 2 * room, MOST_HIGH)
        first = QFontMetrics(theme.font(bold=True)).boundingRect(box, _WRAP, name)
        second = QFontMetrics(theme.font("small")).boundingRect(box, _WRAP, facts)
        first.moveTo(room, room)
        second.moveTo(room, first.bottom() + theme.space(0.5))
        return (name, first), (facts, second)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words are in the width of the list."""
        (_, first), (facts, second) = self._parts(index, self._view.viewport().width())
        last = second if facts else first
        return QSize(0, last.bottom() + self._ui.theme.space(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name in bold, the facts in small."""
        theme = self._ui.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRect(option.rect)
        painter.save()
        if chosen:
            theme.draw_chosen(painter, area)
        (name, first), (facts, second) = self._parts(index, area.width())
        wide = area.width() - 2 * theme.space(2)
        painter.setPen(theme.colour("selection_text" if chosen else "text"))
        painter.setFont(theme.font(bold=True))
        painter.drawText(QRect(first.topLeft() + area.topLeft(), QSize(wide, first.height())), _WRAP, name)
        painter.setPen(theme.colour("selection_text" if chosen else "text_quiet"))
        painter.setFont(theme.font("small"))
        painter.drawText(QRect(second.topLeft() + area.topLeft(), QSize(wide, second.height())), _WRAP, facts)
        painter.restore()
