"""The lines of the list of requests: thin, filtered and sorted in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.app.services import Services
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Request
from mcdesk.ui.context import Ui
from mcdesk.ui.requests import facts
from mcdesk.ui.requests.search import matches

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """A column: its heading's key, its words, and what it sorts by."""

    key: str
    width: int
    words: Callable[[Request], str]
    sort: Callable[[Request], str | float]


class RequestsModel(QAbstractTableModel):
    """Requests as lines."""

    def __init__(self, ui: Ui, services: Services | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui, self._services = ui, services
        self._all: Sequence[Request] = ()
        self.shown: list[Request] = []
        self._search = ""
        self._sorted_by, self._down = 6, True
        self.columns = self._columns()

    def _columns(self) -> tuple[Column, ...]:
        lang = self._ui.lang
        form = self._services.form if self._services else None
        today = self._services.today() if self._services else date.min

        def school(r: Request) -> str:
            return facts.choice_words(form, r, "school", lang) if form else ""

        def done(r: Request) -> float:
            found = facts.pages_done(form, r) if form else None
            return found.complete / found.total if found and found.total else 0.0

        def progress(r: Request) -> str:
            found = facts.pages_done(form, r) if form else None
            return self._ui.say("requests-progress", complete=found.complete, total=found.total) if found else ""

        return (
            Column("number", 96, lambda r: r.number, lambda r: r.number),
            Column("title", 260, self.title_of, lambda r: folded(r.title)),
            Column("school", 150, school, lambda r: folded(school(r))),
            Column("state", 104, self.state_of, self.state_of),
            Column("launch", 120, lambda r: facts.launch_words(r, lang), facts.launch_key),
            Column("progress", 84, progress, done),
            Column("updated", 148, lambda r: facts.updated_shortly(r, lang, today), _updated),
        )

    def title_of(self, request: Request) -> str:
        """The title, or that there is none."""
        return request.title or self._ui.say("wizard-untitled")

    def state_of(self, request: Request) -> str:
        """The state in a word."""
        return self._ui.say(f"requests-state-{request.state.value}", version=request.version)

    def take(self, requests: Sequence[Request]) -> None:
        """Show these requests from now on."""
        self._all = requests
        self._refresh()

    def search(self, text: str) -> None:
        """Show only those that have every word of ``text`` in their number, title, school or people."""
        self._search = text
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._sorted_by, self._down = column, order is Qt.SortOrder.DescendingOrder
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        found = [r for r in self._all if matches(self._search, self._haystack(r))] if self._search else list(self._all)
        if 0 <= self._sorted_by < len(self.columns):
            found.sort(key=self.columns[self._sorted_by].sort, reverse=self._down)
        self.shown = found
        self.endResetModel()

    def _haystack(self, request: Request) -> str:
        return " ".join((*(c.words(request) for c in self.columns[:5]), request.created_by))

    def place_of(self, request_id: str) -> int:
        """The line of a request, -1 where it is not shown."""
        return next((n for n, r in enumerate(self.shown) if r.id == request_id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            return self.columns[index.column()].words(self.shown[index.row()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._ui.say(f"requests-column-{self.columns[section].key}")
        return None


def _updated(request: Request) -> float:
    return request.updated_at.timestamp() if request.updated_at else 0.0
