"""A workspace that is on its way: opened on the store's worker, and called off where another is asked for meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Refused, Unavailable

if TYPE_CHECKING:
    from pathlib import Path

    from mcdesk.app.services import Program
    from mcdesk.ui.jobs import Jobs
    from mcdesk.ui.opened import OpenedWorkspace


def workspace(program: Program, path: Path, *, create: bool) -> OpenedWorkspace:
    """Open a workspace, or make a new one, on a worker: what that takes is imported there."""
    from mcdesk.ui import opened

    return opened.open_workspace(program, path, create=create)


def sample(program: Program, path: Path) -> OpenedWorkspace:
    """Open the sample workspace on a worker, made where it does not exist."""
    from mcdesk.ui import opened

    return opened.open_sample(program, path)


class Coming:
    """One attempt to open a workspace; ``work`` opens it on the worker."""

    def __init__(self, jobs: Jobs, work: Callable[[], OpenedWorkspace]) -> None:
        self._jobs, self._work = jobs, work
        self._made: list[OpenedWorkspace] = []
        self._called_off = False
        self.broken = False
        """Whether it came to nothing; a failure is heard of afterwards, a fault of the program is not."""

    def begin(self, have: Callable[[OpenedWorkspace], None], have_not: Callable[[Refused | Unavailable], None]) -> None:
        """Open it; one of the two hears of it on the window's thread, unless it is called off before."""

        def opened(found: OpenedWorkspace) -> None:
            if not self._called_off:
                have(found)

        def failed(error: Refused | Unavailable) -> None:
            if not self._called_off:
                have_not(error)

        self._jobs.store(self._make, opened, failed)

    def _make(self) -> OpenedWorkspace:
        try:
            made = self._work()
        except BaseException:
            self.broken = True
            raise
        self._made.append(made)
        return made

    def call_off(self) -> None:
        """Nobody hears of it any more; where it was opened, it is closed before any work on the store that follows."""
        self._called_off = True
        self._jobs.store(self._close)

    def _close(self) -> None:
        for made in self._made:
            made.services.store.close()
