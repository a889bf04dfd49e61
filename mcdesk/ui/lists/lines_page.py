"""A list whose lines are all read at once, beside the window."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from mcdesk.app.listing import Line, View, counted
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.jobs import alive
from mcdesk.ui.lists.arranging import Arranged
from mcdesk.ui.lists.model import LinesModel
from mcdesk.ui.lists.page import ListPage
from mcdesk.ui.tasks import Task

T = TypeVar("T")
MANY = 400
"""A list of so many lines is read beside the worker of the workspace."""
AT_ONCE, SORTED_AT_ONCE = 10_000, 1_000
"""More lines than this are narrowed, or put in another order, beside the window."""


@dataclass(frozen=True)
class Read(Generic[T]):
    """What was read. ``whole``: no more lines are on their way."""

    lines: Arranged[T]
    counts: Mapping[str, Mapping[str, int]]
    whole: bool = True


class LinesPage(ListPage[T]):
    """Subclasses read the lines, away from the window."""

    @abstractmethod
    def id_of(self, item: T) -> str:
        """What tells a line from all others."""

    @abstractmethod
    def read(self, limit: int | None) -> Sequence[Line[T]]:
        """The lines, at most ``limit``; runs beside the window."""

    first_lines: int | None = None
    """So many are shown before the others are read; None reads all at once."""
    _round = 0
    _under_way = False
    _wanted: View | None = None

    @property
    def model(self) -> LinesModel[T]:
        """The lines."""
        return self._lines

    def make_model(self, view: View) -> LinesModel[T]:
        """All of them."""
        self._lines: LinesModel[T] = LinesModel(self._ui, self.listing, view, self.id_of, self)
        return self._lines

    @property
    def every(self) -> int:
        """How many were read."""
        return len(self._lines.lines)

    def reload(self) -> None:
        """Read them again, of very many the first ones first where none are there yet; the selection stays."""
        self._round += 1
        self._ask(None if self._known else self.first_lines)

    def _ask(self, limit: int | None) -> None:
        number, read, model, view = self._round, self.read, self._lines, self.tools.ways.now

        def work() -> Read[T]:
            lines = read(limit)
            return Read(model.arrange_beside(view, lines)(), counted(lines), limit is None or len(lines) < limit)

        here = self._desk.services

        def have(found: Read[T]) -> None:
            if alive(self) and number == self._round:
                self._have(found)
                if not found.whole:
                    self._ask(None)

        def have_not(error: Refused | Unavailable) -> None:
            if alive(self) and number == self._round and self._desk.services is here:
                self._desk.messages.fail(error)

        # Very many are read page by page beside the worker of the workspace: what is saved meanwhile waits for a page.
        many = limit is None and self.every >= MANY
        begin = self._desk.jobs.work if many else self._desk.jobs.store
        begin(work, have, have_not, Task(message("lists-reading"), values=True) if many else None)

    def _have(self, found: Read[T]) -> None:
        self.tools.counted = found.counts
        self._wanted = None
        held = focused_in(self)
        self.table.keeping_selection(lambda: self._lines.take(found.lines), near=True)
        self.now_known()
        if not found.lines.fits(self.tools.ways.now):
            self.look(self.tools.ways.now)
        gone = held is not None and not (alive(held) and held.isVisibleTo(self))
        if gone and not self.list_model.count():
            self.start()

    def look(self, view: View) -> None:
        """Look at the list in this way; of very many lines those of the view are found beside the window."""
        before = self._lines.arranged
        most = AT_ONCE if before.in_order_of(view, before.lines) else SORTED_AT_ONCE
        if before.fits(view) or self.every <= most:
            self._wanted = None
            super().look(view)
            return
        self._wanted = view
        if not self._under_way:
            self._find()

    def _find(self) -> None:
        view = self._wanted
        if view is None:
            return
        work = self._lines.arrange_beside(view)
        self._under_way = True

        def have(found: Arranged[T]) -> None:
            if alive(self):
                self._under_way = False
                self._found_lines(found)

        self._desk.jobs.work(work, have)

    def _found_lines(self, found: Arranged[T]) -> None:
        """Show them where they are still wanted, else find those that are."""
        if self._wanted is None:
            return
        if not found.fits(self._wanted) or found.lines is not self._lines.lines:
            self._find()
            return
        view, self._wanted = self._wanted, None
        if view == self._lines.view and found.shown == self._lines.shown:
            return
        self._lines.ready = found
        super().look(view)

    def look_again(self) -> None:
        """More is known of the lines, and others may pass: find them anew."""
        self._wanted = self.tools.ways.now
        if self.every > AT_ONCE:
            if not self._under_way:
                self._find()
            return
        self._found_lines(self._lines.arrange(self._wanted)())
