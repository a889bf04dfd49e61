"""A row of widgets that goes on below itself where it has no room."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from mcdesk.ui.forms.buttons import given_up, stand_at_edge

_Line: TypeAlias = list[tuple[QLayoutItem, QSize]]


class FlowRow(QLayout):
    """Lays its widgets out from the left, line by line, and in the middle of the height of their line.

    A quiet button that begins a line begins where the words above it do: what it is pressed on has no room at its left.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            # A widget around it is asked for its height only where its policy says so.
            policy = parent.sizePolicy()
            policy.setHeightForWidth(True)
            parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all lines need."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in the row changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        items = [i for i in self._items if not i.isEmpty()]
        width = sum(i.sizeHint().width() for i in items) + self._gap * max(len(items) - 1, 0)
        width += sum(given_up(i.widget()) for i in items[1:])
        high = max((i.sizeHint().height() for i in items), default=0)
        return QSize(width, high).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        sizes = [i.minimumSize() for i in self._items if not i.isEmpty()]
        wide, high = (max((part(s) for s in sizes), default=0) for part in (QSize.width, QSize.height))
        return QSize(wide, high).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y, lines = inner.y(), self._lines(inner.width())
        for line in lines:
            high = max(size.height() for _, size in line)
            if move:
                self._place(line, QPoint(inner.x(), y), high)
            y += high + self._gap
        return y - (self._gap if lines else 0) - inner.y() + rect.height() - inner.height()

    def _place(self, line: _Line, at: QPoint, high: int) -> None:
        x = at.x()
        for item, size in line:
            if stand_at_edge(item.widget(), x == at.x()):
                size.setWidth(item.sizeHint().width())
            item.setGeometry(QRect(QPoint(x, at.y() + (high - size.height()) // 2), size))
            x += size.width() + self._gap

    def _lines(self, width: int) -> list[_Line]:
        """The items of each line with their sizes, where a line has this width."""
        lines: list[_Line] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), width))
            # What begins a line is narrower for it, and would go back and forth between two lines.
            if not lines or used + size.width() + given_up(item.widget()) > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines
