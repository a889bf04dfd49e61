"""A list whose lines are all read at once, beside the window."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from mcdesk.app.listing import Line, View, counted
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.forms.controls import alive
from mcdesk.ui.lists.model import LinesModel
from mcdesk.ui.lists.page import ListPage

T = TypeVar("T")
MANY = 400
"""A list of so many lines is read beside the worker of the workspace."""


@dataclass(frozen=True)
class Read(Generic[T]):
    """What was read. ``whole``: no more lines are on their way."""

    lines: Sequence[Line[T]]
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
        number, read = self._round, self.read

        def work() -> Read[T]:
            lines = read(limit)
            return Read(lines, counted(lines), limit is None or len(lines) < limit)

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
        begin(work, have, have_not)

    def _have(self, found: Read[T]) -> None:
        self.tools.counted = found.counts
        self.table.keeping_selection(lambda: self._lines.take(found.lines), near=True)
        self.now_known()
