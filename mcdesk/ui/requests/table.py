"""The table of requests: opened by Enter or a double click, columns that give way on a narrow window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mcdesk.domain.records import Request
from mcdesk.ui.context import Ui
from mcdesk.ui.requests.model import RequestsModel

GIVE_WAY = ("launch", "progress", "school", "updated", "number", "state")
"""Which columns go first where there is no room for all."""
TITLE_LEAST = 220


class RequestsTable(QTableView):
    """One line a request; the whole line is selected."""

    selected = Signal(object)
    """The selected :class:`Request`, None for none."""
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, ui: Ui, model: RequestsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._requests = ui, model
        self._kept, self._quiet = "", False
        self.setObjectName("requests-table")
        self.setAccessibleName(ui.say("shell-requests"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.doubleClicked.connect(self._open)

    def _set_headers(self) -> None:
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self._ui.theme.px(26) + self._ui.theme.space(3))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSortIndicator(len(self._requests.columns) - 1, Qt.SortOrder.DescendingOrder)
        for place, column in enumerate(self._requests.columns):
            stretch = column.key == "title"
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(place, mode)
            head.resizeSection(place, self._ui.theme.px(column.width))

    @property
    def current(self) -> Request | None:
        """The selected request."""
        place = self.currentIndex().row()
        return self._requests.shown[place] if 0 <= place < len(self._requests.shown) else None

    def keeping_selection(self, act: Callable[[], None]) -> None:
        """Do what changes the lines, then select the same request again, or the first."""
        kept = self.current.id if self.current else self._kept
        act()
        place = max(self._requests.place_of(kept), 0)
        if self._requests.shown:
            self._select(place)
        self.selected.emit(self.current)

    def sortByColumn(self, column: int, order: Qt.SortOrder) -> None:
        """Sort, and keep the selection."""
        self.keeping_selection(lambda: super(RequestsTable, self).sortByColumn(column, order))

    def _select(self, place: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._quiet = True
        self.selectionModel().setCurrentIndex(self._requests.index(place, 0), flags)
        self._quiet = False

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._kept = self._requests.shown[now.row()].id
        if now.isValid() and not self._quiet:
            self.selected.emit(self.current)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._requests.shown[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete puts into the trash."""
        request = self.current
        if request is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(request)
        elif request is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(request)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line, so that Enter has something to open."""
        super().focusInEvent(event)
        if self.current is None and self._requests.shown:
            self._select(0)
            self.selected.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for; the title and the state stay longest."""
        super().resizeEvent(event)
        widths = {c.key: self._ui.theme.px(c.width) for c in self._requests.columns if c.key != "title"}
        room = self.viewport().width() - self._ui.theme.px(TITLE_LEAST)
        hidden: set[str] = set()
        for key in GIVE_WAY:
            if sum(w for k, w in widths.items() if k not in hidden) > room:
                hidden.add(key)
        for place, column in enumerate(self._requests.columns):
            self.setColumnHidden(place, column.key in hidden)
