"""Who keeps the words that are being written about the records of the open workspace, and are no answers of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from mcdesk.app.services import Services
    from mcdesk.ui.jobs import Jobs
    from mcdesk.ui.unsent import WordKeeper


class Keepers:
    """One keeper for each record; ``parent`` is the desk. What keeps is imported with the first word."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        self._jobs, self._parent = jobs, parent
        self._by_record: dict[str, WordKeeper] = {}

    def __iter__(self) -> Iterator[WordKeeper]:
        return iter(tuple(self._by_record.values()))

    def of(self, services: Services, record_id: str) -> WordKeeper:
        """The keeper of a record of the workspace that is open."""
        if record_id not in self._by_record:
            self._by_record[record_id] = self._made(services, record_id)
        return self._by_record[record_id]

    def late(self, services: Services, record_id: str) -> WordKeeper:
        """One for a workspace that was closed meanwhile: it keeps nothing."""
        return self._made(services, record_id).late()

    def _made(self, services: Services, record_id: str) -> WordKeeper:
        from mcdesk.ui.unsent import WordKeeper

        return WordKeeper(services, record_id, self._jobs, self._parent)

    def flush(self) -> bool:
        """Keep all words and wait until they are on the disk. False where some could not be."""
        kept = [keeper.flush() for keeper in self]
        return all(kept)

    def give_up(self) -> None:
        """Stop keeping: the workspace closes, or the person said so."""
        for keeper in self:
            keeper.give_up()
            keeper.deleteLater()
        self._by_record = {}
