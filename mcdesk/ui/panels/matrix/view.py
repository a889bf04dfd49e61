"""The table of the matrix: by pointer and by keyboard alike, and Tab goes on to what follows it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from mcdesk.ui.frameworks.model import dragged
from mcdesk.ui.panels.matrix.model import Index, MatrixModel
from mcdesk.ui.panels.matrix.painting import CellDelegate, ColumnHeadings, RowHeadings
from mcdesk.ui.theme import Theme

MOST_ROWS = 9
"""More rows than this scroll inside the table."""
_STRENGTHS = {
    Qt.Key.Key_0: "",
    Qt.Key.Key_1: "1",
    Qt.Key.Key_2: "2",
    Qt.Key.Key_3: "3",
    Qt.Key.Key_4: "4",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Backspace: "",
}


class MatrixView(QTableView):
    """Arrows move; Space ticks an assessment; 4, 3, 2, 1 set a strength, 0 and Delete clear; Home and End go along."""

    strength_wanted = Signal(int, int, str)
    """Row, column, and the strength that was typed ("" to clear)."""
    tick_wanted = Signal(int, int)
    dropped = Signal(int, object)
    """A row, -1 for none, and the competency that was dropped on it, as an answer names it."""
    moved = Signal()
    """Another cell is the current one."""

    def __init__(self, theme: Theme, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setObjectName("matrix-table")
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setVerticalHeader(RowHeadings(theme, self))
        self.setHorizontalHeader(ColumnHeadings(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(200))
        # The corner has a look of its own that follows neither palette nor theme.
        self.setStyleSheet(f"QTableCornerButton::section {{ background: {theme.tokens.panel}; border: none; }}")
        self.setAcceptDrops(True)
        model.modelReset.connect(self._fit)
        model.headerDataChanged.connect(self._fit)
        self.doubleClicked.connect(self._act_on)

    def sizeHint(self) -> QSize:
        """All rows where there are few of them."""
        rows = min(max(self._model.rowCount(), 1), MOST_ROWS)
        high = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        return QSize(self._theme.px(600), high + 2 * self.frameWidth() + bar.sizeHint().height())

    def _fit(self) -> None:
        self.updateGeometries()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows' headings follow the width."""
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a competency."""
        event.acceptProposedAction() if dragged(event.mimeData()) else event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the row that it would be linked to as the current one."""
        row = self.rowAt(event.position().toPoint().y())
        if not dragged(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, max(self.currentIndex().column(), 0)))

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        found = dragged(event.mimeData())
        if found is not None:
            event.acceptProposedAction()
            self.dropped.emit(self.rowAt(event.position().toPoint().y()), found)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another cell is the current one."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the person is."""
        super().focusInEvent(event)
        self.moved.emit()

    def _act_on(self, index: QModelIndex) -> None:
        if self._model.grid.columns[index.column()].is_assessment:
            self.tick_wanted.emit(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit the current cell, or go elsewhere."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and index.isValid():
            self._go_along(index, to_end=key == Qt.Key.Key_End, far=not plain)
        elif not index.isValid() or not plain or not self._edit(index, key):
            super().keyPressEvent(event)

    def _edit(self, index: QModelIndex, key: Qt.Key) -> bool:
        assessment = self._model.grid.columns[index.column()].is_assessment
        if assessment and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tick_wanted.emit(index.row(), index.column())
        elif assessment and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._model.grid.ticked(index.row(), index.column()):
                self.tick_wanted.emit(index.row(), index.column())
        elif not assessment and key in _STRENGTHS:
            self.strength_wanted.emit(index.row(), index.column(), _STRENGTHS[key])
        else:
            # Letters and digits would otherwise search the cells for their text.
            return key == Qt.Key.Key_Space or Qt.Key.Key_0 <= key <= Qt.Key.Key_Z
        return True

    def _go_along(self, index: QModelIndex, *, to_end: bool, far: bool) -> None:
        row = index.row()
        if far:
            row = self._model.rowCount() - 1 if to_end else 0
        self.setCurrentIndex(self._model.index(row, self._model.columnCount() - 1 if to_end else 0))
