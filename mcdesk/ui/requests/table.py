"""The table of requests: opened by Enter or a double click, columns that give way on a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mcdesk.app.listing import UNSORTED
from mcdesk.domain.records import Record
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.table import ENTER, ListTable
from mcdesk.ui.requests.model import RequestsModel


class RequestsTable(ListTable):
    """One line a request; the whole line is selected."""

    selected = Signal(object)
    """The :class:`Record` at hand, None for none."""
    opened = Signal(object)
    removed = Signal(object)
    sort_wanted = Signal(str)
    """Sort by this column, or turn the order around."""
    ordered = Signal(tuple)
    """The columns stand in this order now."""

    stay = ("state", "due", "number", "updated", "missing", "school", "progress")

    def __init__(self, ui: Ui, model: RequestsModel, parent: QWidget | None = None, name: str = "requests") -> None:
        super().__init__(ui, model, parent, several=True)
        self._requests = model
        self._kept, self._quiet, self._moving = "", False, False
        self.setObjectName(f"{name}-table")
        self.setAccessibleName(ui.say("shell-requests" if name == "requests" else f"{name}-title"))
        self._set_headers()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(self._open)

    def _set_headers(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head)
        head.sectionMoved.connect(self._on_moved)
        self.arrange()

    def columns(self) -> Sequence[tuple[str, int]]:
        """Those of the model."""
        return [(column.key, column.width) for column in self._requests.columns]

    def arrange(self) -> None:
        """Give the columns of the model their places, widths and order; call it after they changed."""
        head = self.horizontalHeader()
        self._moving = True
        for place in range(head.count()):
            head.moveSection(head.visualIndex(place), place)
        self._moving = False
        self.measure()
        self.show_order(self._requests.view.sort, down=self._requests.view.down)

    def _on_head(self, place: int) -> None:
        key = self._requests.columns[place].key
        if key not in UNSORTED:
            self.sort_wanted.emit(key)
        else:
            self.arrange()

    def _on_moved(self, _place: int, _before: int, _now: int) -> None:
        if not self._moving:
            head, columns = self.horizontalHeader(), self._requests.columns
            self.ordered.emit(tuple(columns[head.logicalIndex(n)].key for n in range(head.count())))

    @property
    def current(self) -> Record | None:
        """The request at hand."""
        place = self.currentIndex().row()
        return self._requests.shown[place] if 0 <= place < len(self._requests.shown) else None

    @property
    def chosen(self) -> list[Record]:
        """Every selected request, in the order of the list."""
        return [self._requests.shown[p] for p in self.places if p < len(self._requests.shown)]

    def in_sight(self) -> tuple[int, int]:
        """The first and the last line that can be seen."""
        last = self.rowAt(self.viewport().height() - 1)
        return self.rowAt(0), last if last >= 0 else len(self._requests.shown) - 1

    def keeping_selection(self, act: Callable[[], None]) -> None:
        """Do what changes the lines, then select the same request again, or the first."""
        kept = self.current.id if self.current else self._kept
        act()
        if self._requests.shown:
            self.select_line(max(self._requests.place_of(kept), 0))
        self.selected.emit(self.current)

    def select_line(self, place: int) -> None:
        """Select one line, without telling of it."""
        self._quiet = True
        super().select_line(place)
        self._kept = self._requests.shown[place].id
        self._quiet = False

    def _on_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self.current is not None:
            self._kept = self.current.id
        if not self._quiet:
            self.selected.emit(self.current)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._requests.shown[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete puts into the trash."""
        request = self.current
        if request is not None and event.key() in ENTER:
            self.opened.emit(request)
        elif request is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(request)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line, and tells of it."""
        before = self.current
        super().focusInEvent(event)
        if before is None and self.current is not None:
            self.selected.emit(self.current)
