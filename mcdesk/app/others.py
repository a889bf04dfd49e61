"""The other records of a workspace, as rules compare a record with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import overload

from mcdesk.app.services import Services
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.records import TITLES, Record, RecordKind
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import Around
from mcdesk.domain.traits import READ, compared_by, traits_in

_PAGE = 200
"""So many records are read at a time."""


def others(services: Services, record_id: str, kind: RecordKind = RecordKind.REQUEST) -> Around[OtherRecord]:
    """The other records of a kind: of tens of thousands, only those are read that may look like one that is compared.

    Of a stack, what it names, with the answers that stacks look at. Whoever compares with the others reads the
    workspace: it raises what :class:`~mcdesk.app.ports.Store` raises.
    """
    if kind is RecordKind.STACK:
        from mcdesk.app.pathways.portfolio import members_of

        found = members_of(services)
        return Around(OtherRecord(r.id, r.number, r.title, r.answers, r.state) for r in found if r.id != record_id)
    return _Others(services, record_id, kind)


class _Others(Around[OtherRecord]):
    """How many they are is known from the start; those that look alike are what they are when it is asked."""

    def __init__(self, services: Services, but: str, kind: RecordKind) -> None:
        super().__init__()
        self._store, self._but, self._kind = services.store, but, kind
        catalogue = self._store.catalogue
        self._count = catalogue.count(kind) - (catalogue.key_of(but) is not None)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> OtherRecord: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[OtherRecord]: ...
    def __getitem__(self, at: int | slice) -> OtherRecord | Sequence[OtherRecord]:
        return self._every[at]

    @cached_property
    def _every(self) -> Sequence[OtherRecord]:
        return tuple(self._read(self._store.listed(self._kind)))

    def near(self, sought: Sought, decided: Collection[str]) -> Iterable[OtherRecord]:
        return self._read(self._store.catalogue.near(self._kind, sought, decided))

    def _read(self, ids: Sequence[str]) -> Iterator[OtherRecord]:
        keys = (TITLES[self._kind], *READ)
        wanted = [found for found in ids if found != self._but]
        for start in range(0, len(wanted), _PAGE):
            for record in self._store.some(wanted[start : start + _PAGE], keys):
                yield _compared(record)


def _compared(record: Record) -> OtherRecord:
    other = OtherRecord(record.id, record.number, record.title, {}, record.state)
    return compared_by(other, traits_in(record.answers))
