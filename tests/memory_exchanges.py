"""What was handed over, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mcdesk.app.handoff.ports import How, Intake
from mcdesk.domain.handoff.exchange import Exchange
from mcdesk.domain.records import Event, Record

if TYPE_CHECKING:
    from tests.memory_store import MemoryStore


class MemoryExchanges:
    """See :class:`mcdesk.app.handoff.ports.ExchangeStore`."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._kept: list[Exchange] = []

    def of(self, record_id: str = "") -> Sequence[Exchange]:
        return [e for e in self._kept if record_id in ("", e.record_id)]

    def packages(self) -> frozenset[str]:
        return frozenset(e.package for e in self._kept)

    def keep(self, new: Sequence[Exchange], event: Event | None = None) -> None:
        if event is not None:
            self._store.record(event)
        self._kept.extend(new)

    def take(self, intake: Intake) -> Record:
        store, record = self._store, intake.record
        if intake.how is How.SAVE:
            store.save(record)
        elif intake.how is How.ADD:
            store.bring(record, intake.event)
        store.freeze(intake.versions)
        for info, data in intake.files:
            store.attach(info.name, info.media_type, data)
        store.take(intake.lines, intake.people)
        for key, value in intake.beside.items():
            store.set_setting(key, value)
        self.keep(intake.exchanges, replace(intake.event))
        return store.get(record.id)

    def forget(self, record_ids: Sequence[str]) -> None:
        self._kept = [e for e in self._kept if e.record_id not in record_ids]
