"""A table of records, opened by Enter or a double click; columns give way on a narrow window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mcdesk.app.desk.telling.parts import Lines, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.folding import folded
from mcdesk.ui.context import Ui

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NOTHING = Lines((), (), ())
WIDTHS: Mapping[str, int] = {
    "number": 124, "kind": 130, "state": 170, "days": 156, "waiting": 240, "school": 200, "hours": 74, "weeks": 74,
    "mode": 150, "since": 164, "who": 150, "fee": 90, "wanted": 150, "what": 170, "count": 100,
}  # fmt: skip
"""Widths at 100 %; 110 for any other."""
STAY = frozenset({"waiting", "state"})
"""Which columns stay longest where there is no room for all; the title always does."""
TITLE_LEAST = 220
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LinesModel(QAbstractTableModel):
    """Shows the lines that it is given. ``marked`` ones carry an icon in the column ``waiting``."""

    def __init__(self, ui: Ui, teller: Teller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui, self._teller = ui, teller
        self.lines, self.marked = NOTHING, frozenset[str]()

    def show_lines(self, lines: Lines, marked: frozenset[str] = frozenset()) -> None:
        """List these."""
        self.beginResetModel()
        self.lines, self.marked = lines, marked
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.lines.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them."""
        if not index.isValid():
            return None
        heading = self.lines.headings[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._teller.write(self.lines.rows[index.row()][index.column()], heading.unit)
        if role == Qt.ItemDataRole.TextAlignmentRole and heading.unit is not None:
            return RIGHT
        marked = heading.key == "waiting" and self.lines.ids[index.row()] in self.marked
        if role == Qt.ItemDataRole.DecorationRole and marked:
            return self._ui.icon("triangle-alert", "problem", 16)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.lines.headings):
            return None
        heading = self.lines.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and heading.unit is not None:
            return RIGHT
        return heading.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the values of a column; what is not provided comes last either way."""
        if not 0 <= column < len(self.lines.headings):
            return
        down = order is Qt.SortOrder.DescendingOrder
        pairs = list(zip(self.lines.rows, self.lines.ids, strict=True))
        known = [p for p in pairs if p[0][column] is not None]
        known.sort(key=lambda p: _order(p[0][column]), reverse=down)
        pairs = known + [p for p in pairs if p[0][column] is None]
        self.layoutAboutToBeChanged.emit()
        self.lines = replace(self.lines, rows=tuple(r for r, _ in pairs), ids=tuple(i for _, i in pairs))
        self.layoutChanged.emit()


def _order(value: Value) -> tuple[float, str]:
    if isinstance(value, str):
        return 0.0, folded(value)
    if isinstance(value, date):
        return float(value.toordinal()), ""
    return float(value or 0), ""


class LinesTable(QTableView):
    """One line a record; the whole line is selected."""

    opened = Signal(str)

    def __init__(self, ui: Ui, model: LinesModel, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._lines = ui, model
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ui.theme.px(26) + ui.theme.space(3))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.sortIndicatorChanged.connect(model.sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.lines.ids[index.row()]))
        model.modelReset.connect(self.arrange)

    def arrange(self) -> None:
        """Give the columns their widths, and hide those that there is no room for."""
        head, headings = self.horizontalHeader(), self._lines.lines.headings
        room = self.viewport().width() - min(self._ui.theme.px(TITLE_LEAST), int(self.viewport().width() * 0.4))
        ranked = sorted(range(len(headings)), key=lambda n: headings[n].key not in STAY)
        for place in ranked:
            stretch = headings[place].key == "title"
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(place, mode)
            width = self._ui.theme.px(WIDTHS.get(headings[place].key, 110))
            if not stretch:
                head.resizeSection(place, width)
                room -= width
                self.setColumnHidden(place, room < 0)

    @property
    def current(self) -> str:
        """The id of the record at hand, "" for none."""
        place = self.currentIndex().row()
        return self._lines.lines.ids[place] if 0 <= place < len(self._lines.lines.ids) else ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the records that are selected, in the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._lines.lines.ids[place] for place in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line, so that Enter has something to open."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._lines.rowCount():
            self.selectRow(max(self.currentIndex().row(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self.arrange()
