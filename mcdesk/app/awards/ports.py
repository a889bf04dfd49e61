"""What awarding needs of the outside: the ledger in the workspace, and a folder for what is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from mcdesk.domain.awards.ledger import Cohort, Fresh, Line
from mcdesk.domain.records import Event


class AwardStore(Protocol):
    """The ledger of a workspace. Raises what :class:`~mcdesk.app.ports.Store` raises."""

    def cohorts(self, credential: str = "") -> Sequence[Cohort]:
        """The cohorts of a credential (its id), or all, the oldest first."""

    def lines(self, credential: str = "") -> Sequence[Line]:
        """The ledger of a credential (its id), or all of it: by cohort, then in the order of the roster."""

    def text(self, line: str) -> str:
        """The signed credential of a line (its id), "" where the person's data were removed."""

    def issue(self, cohort: Cohort, fresh: Iterable[Fresh], changed: Sequence[Line], event: Event) -> Cohort:
        """Keep a cohort with its lines, and lines that they supersede, in one transaction.

        Gives the cohort its ``number``; one that is there already only gets more lines. Lines are taken as they come,
        a few at a time, so that the texts of a class are never in memory together; what ``fresh`` raises undoes all.
        """

    def change(self, changed: Sequence[Line], event: Event) -> None:
        """Keep what changed of some lines (standing, reason, when and by whom), all or none."""

    def forget(self, lines: Sequence[Line], event: Event) -> None:
        """Remove name, e-mail and signed text of some lines for good, as of the moment of the event."""


class Folder(Protocol):
    """Where what is made goes. Raises Unavailable where the disk is in the way."""

    def write(self, path: Path, data: bytes, *, later: bool = False) -> None:
        """Write beside, then put in place; folders are made where there are none.

        ``later``: a loss of power may leave of it what it likes until :meth:`flush` was called.
        """

    def flush(self, paths: Sequence[Path]) -> None:
        """Come back once the disk keeps these files, which were written before."""

    def tidy(self, path: Path) -> None:
        """Remove from a folder and those below what a run that was stopped left half-written."""

    def digest(self, path: Path) -> str:
        """The SHA-256 (hex) of a file, "" where there is none."""
