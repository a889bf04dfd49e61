"""What the use cases of frameworks need of the workspace."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.frameworks.entries import Entry, Node, Shelved
from mcdesk.domain.records import Event


class FrameworkStore(Protocol):
    """The frameworks that were imported into a workspace. Raises what :class:`~mcdesk.app.ports.Store` raises."""

    def shelved(self) -> Sequence[Shelved]:
        """Every framework by its id, without its items."""

    def entries(self, framework: str) -> Sequence[Entry]:
        """All items of a framework in their order, the superseded among them; () for one that is not there."""

    def claimable(self) -> Mapping[str, int]:
        """By framework, how many items can be covered: in force, and no heading of others. None has no entry."""

    def keep(self, shelved: Shelved, entries: Sequence[Entry], event: Event, progress: Progress = unwatched) -> None:
        """Keep a framework with all its items in the place of what was kept of it, in one transaction.

        Raises ValueError where an item that is kept is not among ``entries``: alignments may name it. ``progress`` may
        raise ``Cancelled``; everything is as it was then.
        """

    def remove(self, framework: str, event: Event) -> None:
        """Take a framework out with its items; nothing happens where there is none."""

    def children(self, framework: str, parent: str, offset: int, limit: int) -> Sequence[Node]:
        """The items right below the item with the code ``parent`` ("" for the top), in their order."""

    def find(
        self, words: Sequence[str], frameworks: Collection[str], limit: int, *, superseded: bool = False
    ) -> Sequence[Node]:
        """Items with a word that begins with each of the folded ``words``, those found in their titles first.

        ``frameworks`` are looked through, all for none; items that are no longer in force only where ``superseded``.
        """

    def entry(self, framework: str, code: str) -> Entry | None:
        """One item, None where there is none."""

    def path(self, framework: str, code: str) -> Sequence[Node]:
        """The items from the top down to this one; () where there is none."""
