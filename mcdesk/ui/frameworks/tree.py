"""The tree of frameworks and items as a view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.model import Index, ItemsModel

HIGH = 30
"""A line of the tree, in pixels at 100 %."""
NEAR = 20
"""How many lines before the last that was read more are read."""


class _Lines(QStyledItemDelegate):
    """Every line equally high, so that the tree never measures them."""

    def __init__(self, high: int, parent: QObject) -> None:
        super().__init__(parent)
        self._high = high

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The height of every line."""
        return QSize(0, self._high)


class ItemsTree(QTreeView):
    """The tree; Enter and a double click take an item, Escape leaves."""

    taken = Signal()
    left = Signal()
    moved = Signal()
    touched = Signal()
    """Somebody moves in it, by key or pointer."""

    def __init__(self, ui: Ui, model: ItemsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = model
        self.setModel(model)
        self.setItemDelegate(_Lines(ui.theme.px(HIGH), self))
        self.setProperty("role", "picker")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setIndentation(ui.theme.px(20))
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._act)
        self.verticalScrollBar().valueChanged.connect(self._more)
        self.verticalScrollBar().rangeChanged.connect(self._more)

    def _more(self) -> None:
        """Read on where the last lines in sight are the last that were read."""
        last = self.indexAt(self.viewport().rect().bottomLeft() - QPoint(-self.indentation() * 4, 4))
        while last.isValid():
            above = last.parent()
            near = last.row() >= self._items.rowCount(above) - NEAR
            if near and self._items.can_read_on(above):
                self._items.read_on(above)
            last = above

    def _act(self, index: QModelIndex) -> None:
        node = self._items.branch(index).node
        if node is not None and node.chosen:
            self.taken.emit()
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another line is the current one."""
        super().currentChanged(current, previous)
        self._more()
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the line."""
        self.touched.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves, arrows walk and open."""
        self.touched.emit()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._act(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
