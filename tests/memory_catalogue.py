"""The catalogue of a store in memory. It passes the same contract as the real one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Protocol

from mcdesk.app.catalogue.ports import Batch, Import, Query, Undone
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.answers import Answers
from mcdesk.domain.catalogue import Entry, facts_of, in_band, index_words, search_words
from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.life.dates import Window, dated
from mcdesk.domain.lookalikes import Sought
from mcdesk.domain.near_titles import telling_words, words_score
from mcdesk.domain.records import Event, Record, RecordKind
from mcdesk.domain.texts import message
from mcdesk.domain.traits import traits_in

_EARLY = datetime(1, 1, 1, tzinfo=UTC)


class Kept(Protocol):
    """What it needs of the store."""

    def records(self) -> Sequence[Record]: ...
    def get(self, record_id: str) -> Record: ...
    def add(self, record: Record, event: Event) -> Record: ...
    def save(self, record: Record, event: Event | None = None) -> Record: ...
    def trash(self, record_id: str, event: Event) -> None: ...
    def record(self, event: Event) -> None: ...


@dataclass
class MemoryCatalogue:
    """See :class:`mcdesk.app.catalogue.ports.CatalogueStore`."""

    store: Kept
    keys: dict[str, int] = field(default_factory=dict)
    made: list[Import] = field(default_factory=list)
    lines: dict[int, list[tuple[str, int, Answers | None]]] = field(default_factory=dict)

    def _entries(self) -> dict[int, tuple[Entry, Record]]:
        found: dict[int, tuple[Entry, Record]] = {}
        for r in reversed(self.store.records()):
            key = self.keys.setdefault(r.id, len(self.keys) + 1)
            f = facts_of(r)
            moment = r.updated_at or r.created_at
            found[key] = (
                Entry(
                    key, r.id, r.kind, r.state, r.number, r.title,
                    f.school, f.mode, f.hours, f.sectors, f.frameworks, moment,
                ),
                r,
            )  # fmt: skip
        return found

    def first(self, query: Query, most: int) -> Sequence[int]:
        words = search_words(query.search)
        keys = self.found(query)
        known = self._entries()
        return sorted(keys, key=lambda k: not _has(index_words(known[k][1]).title, words))[:most]

    def found(self, query: Query) -> Sequence[int]:
        words = search_words(query.search)
        if query.search.strip() and not words:
            return []
        wanted = query.filters.wanted()
        found = []
        for key, (entry, record) in self._entries().items():
            said = index_words(record)
            values = all(any(_value(entry, f, v) for v in vs) for f, vs in wanted.items())
            if values and _has(f"{said.title} {said.more}", words):
                found.append((key, entry, _has(said.title, words)))
        if query.sort == "relevance" and words:
            return [k for k, _, titled in sorted(found, key=lambda f: not f[2])]
        ordered = sorted(found, key=lambda f: (_sorting(query.sort)(f[1]), f[0]), reverse=query.down)
        return [k for k, _, _ in ordered]

    def alike(self, words: Sequence[str], most: int) -> Sequence[int]:
        counted = {
            key: sum(_has(f"{w.title} {w.more}", [word]) for word in words)
            for key, w in ((k, index_words(r)) for k, (_, r) in self._entries().items())
        }
        return sorted((k for k, n in counted.items() if n), key=lambda k: -counted[k])[:most]

    def entries(self, keys: Sequence[int]) -> Sequence[Entry]:
        known = self._entries()
        return [known[k][0] for k in keys if k in known]

    def records(self, keys: Sequence[int]) -> Sequence[Record]:
        known = self._entries()
        return [known[k][1] for k in keys if k in known]

    def key_of(self, record_id: str) -> int | None:
        return next((k for k, (e, _) in self._entries().items() if e.record_id == record_id), None)

    def falling(self, window: Window, most: int | None = None) -> Sequence[str]:
        every = ((d.day, r.number, r.id) for r in self.store.records() for d in dated(r) if window.has(d))
        return [record_id for _, _, record_id in sorted(every)[:most]]

    def near(self, kind: RecordKind, sought: Sought, decided: Collection[str] = ()) -> Sequence[str]:
        return [r.id for r in self.store.records() if r.kind is kind and (_sought(r, sought) or r.id in decided)]

    def values(self, facet: str) -> Mapping[str, int]:
        counted: Counter[str] = Counter()
        for entry, _ in self._entries().values():
            counted.update(_values(entry, facet) or ("",))
        return counted

    def count(self, kind: RecordKind | None = None) -> int:
        return sum(kind in (None, entry.kind) for entry, _ in self._entries().values())

    def apply(self, batch: Batch, progress: Progress) -> Import:
        for record in batch.saved:
            if self.store.get(record.id).revision != record.revision:
                refused = message("store-changed-elsewhere", id=record.number)
                raise Refused(refused, message("store-changed-elsewhere-fix"))
        for done in range(len(batch.added) + len(batch.saved)):
            progress(done, len(batch.added) + len(batch.saved))
        told = replace(batch.event, record_id="")
        lines: list[tuple[str, int, Answers | None]] = [
            (self.store.add(record, told).id, record.revision, None) for record in batch.added
        ]
        for record in batch.saved:
            before = self.store.get(record.id)
            lines.append((record.id, self.store.save(record).revision, before.answers))
        number = len(self.made) + 1
        count = (len(batch.added), len(batch.saved))
        self.made.append(Import(number, batch.event.at, batch.event.who, batch.source, *count, None))
        self.lines[number] = lines
        return self.made[-1]

    def imports(self) -> Sequence[Import]:
        return self.made[::-1]

    def undo(self, import_id: int, event: Event) -> Undone:
        known = next((i for i in self.made if i.id == import_id and i.undone_at is None), None)
        if known is None:
            raise Refused(message("catalogue-undone"), message("catalogue-undone-fix"))
        self.made[known.id - 1] = replace(known, undone_at=event.at)
        trashed, restored, left = 0, 0, []
        here = {r.id for r in self.store.records()}
        for record_id, revision, before in self.lines[import_id]:
            if record_id not in here:
                continue
            record = self.store.get(record_id)
            if record.revision != revision:
                left.append(record.number)
            elif before is None:
                self.store.trash(record_id, replace(event, record_id=""))
                trashed += 1
            else:
                self.store.save(replace(record, answers=before, updated_at=event.at))
                restored += 1
        return Undone(trashed, restored, tuple(sorted(left)))


def _sought(record: Record, sought: Sought) -> bool:
    scored = sought.score is not None and words_score(sought.words, telling_words(record.title)) >= sought.score
    claimed = traits_in(record.answers).competencies
    return scored or any(len(some & claimed) >= least for some, least in sought.claiming)


def _has(hay: str, words: Sequence[str]) -> bool:
    tokens = re.findall(r"[^\W_]+", hay)
    return all(any(t.startswith(w) for t in tokens) for w in words)


def _values(entry: Entry, facet: str) -> tuple[str, ...]:
    every = {
        "sector": entry.sectors,
        "framework": entry.frameworks,
        "kind": (entry.kind.value,),
        "state": (entry.state.value,),
        "school": (entry.school,),
        "mode": (entry.mode,),
        "hours": ("" if entry.hours is None else str(entry.hours),),
    }
    return every[facet]


def _value(entry: Entry, facet: str, value: str) -> bool:
    if facet == "hours":
        return in_band(entry.hours, value)
    return value in (_values(entry, facet) or ("",))


def _sorting(sort: str) -> Callable[[Entry], str]:
    every: dict[str, Callable[[Entry], str]] = {
        "title": lambda e: " ".join(folded(e.title).split()),
        "number": lambda e: e.number,
        "kind": lambda e: e.kind.value,
        "state": lambda e: e.state.value,
        "school": lambda e: e.school,
        "mode": lambda e: e.mode,
        "hours": lambda e: "" if e.hours is None else f"{e.hours:012}",
    }
    return every.get(sort, lambda e: (e.updated_at or _EARLY).isoformat())
