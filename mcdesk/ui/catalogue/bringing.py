"""The table that is being brought in: read, mended and planned beside the window. Outlives the pages that show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from mcdesk.app.catalogue import importing
from mcdesk.app.catalogue.planning import Plan, Wishes
from mcdesk.app.services import Services
from mcdesk.app.tables import AS_FOUND, HowToRead, remembered
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.tabular.preview import TableReading
from mcdesk.domain.tabular.sheet import Book, Place, Sheet
from mcdesk.domain.tabular.targets import Columns
from mcdesk.ui.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True)
class Brought:
    """What was read, how, and what it would do. ``path`` is None for cells that were pasted."""

    source: str
    book: Book
    path: Path | None
    at: int
    reading: TableReading
    plan: Plan
    how: HowToRead = AS_FOUND
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def table(self) -> object:
        """Which table it is, and how it is read: while that stays, only its rows may be others."""
        return self.book, self.reading, self.at

    @property
    def sheet(self) -> Sheet:
        """The sheet at hand, with what was mended in it."""
        return self.plan.preview.sheet


class Bringing(QObject):
    """One table at a time. ``changed`` tells of a new plan, ``failed`` of what stood in the way."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.brought: Brought | None = None
        self._asked = 0

    def forget(self) -> None:
        """Put the table away."""
        self._asked += 1
        self.brought = None
        self.changed.emit()

    def read(self, path: Path, how: HowToRead = AS_FOUND) -> None:
        """Read a file."""
        tables = self._desk.program.tables
        self._do(lambda s: self._first(s, tables.read(path, how), path.name, path, how))

    def paste(self, text: str, source: str) -> None:
        """Read cells that were copied; ``source`` says so."""
        tables = self._desk.program.tables
        self._do(lambda s: self._first(s, tables.paste(text), source, None, AS_FOUND))

    def _first(self, services: Services, book: Book, source: str, path: Path | None, how: HowToRead) -> Brought:
        return self._on_sheet(services, Brought(source, book, path, 0, _NOTHING, _no_plan(book), how), 0)

    def _on_sheet(self, services: Services, brought: Brought, at: int) -> Brought:
        kept = remembered(self._desk.program.preferences, importing.REMEMBERED)
        reading = importing.guessed(services, brought.book.sheets[at], kept)
        wishes = replace(brought.wishes, left=frozenset())
        plan = importing.looked_at(services, reading, brought.book.sheets[at], wishes, busy=self._busy)
        return replace(brought, at=at, reading=reading, plan=plan, wishes=wishes)

    def choose_sheet(self, at: int) -> None:
        """Look at another sheet of the file."""
        self._change(lambda s, b: self._on_sheet(s, b, at))

    def choose_columns(self, columns: Columns) -> None:
        """Take the columns for something else."""
        self._reread(lambda b: replace(b.reading, columns=columns))

    def choose_header(self, header: int | None) -> None:
        """The headers stand in another row, or there are none."""

        def again(services: Services, brought: Brought) -> Brought:
            kept = remembered(self._desk.program.preferences, importing.REMEMBERED)
            made = importing.guessed(services, brought.sheet, kept, header=header)
            plan = importing.looked_at(services, made, brought.sheet, brought.wishes, busy=self._busy)
            return replace(brought, reading=made, plan=plan)

        self._change(again)

    def _reread(self, made: Callable[[Brought], TableReading]) -> None:
        def again(services: Services, brought: Brought) -> Brought:
            reading = made(brought)
            plan = importing.looked_at(services, reading, brought.sheet, brought.wishes, busy=self._busy)
            return replace(brought, reading=reading, plan=plan)

        self._change(again)

    def mend(self, values: Mapping[Place, str]) -> None:
        """Replace some cells."""

        def again(services: Services, brought: Brought) -> Brought:
            preview = brought.reading.mended(brought.plan.preview, values)
            plan = importing.planned_again(services, preview, brought.wishes, busy=self._busy)
            return replace(brought, plan=plan)

        self._change(again)

    def wish(self, wishes: Wishes) -> None:
        """Decide otherwise about empty cells, unreadable values or rows."""

        def again(services: Services, brought: Brought) -> Brought:
            plan = importing.planned_again(services, brought.plan.preview, wishes, busy=self._busy)
            return replace(brought, plan=plan, wishes=wishes)

        self._change(again)

    @property
    def _busy(self) -> str:
        draft = self._desk.draft
        return draft.request.id if draft is not None else ""

    def _change(self, made: Callable[[Services, Brought], Brought]) -> None:
        """Changes build on each other, in the order in which they were asked for."""

        def again(services: Services) -> Brought | None:
            return made(services, self.brought) if self.brought is not None else None

        self._do(again)

    def _do(self, work: Callable[[Services], Brought | None]) -> None:
        services = self._desk.services
        if services is None:
            return
        self._asked += 1
        number = self._asked

        def done(found: Brought | None) -> None:
            if found is not None and number <= self._asked:
                self.brought = found
                self.changed.emit()

        def not_done(error: Refused | Unavailable) -> None:
            self.failed.emit(error)

        self._desk.jobs.store(lambda: work(services), done, not_done)


_NOTHING = TableReading((), None, Columns())


def _no_plan(book: Book) -> Plan:
    return Plan(_NOTHING.table(replace(book.sheets[0], rows=())), (), 0)
