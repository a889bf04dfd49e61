"""What the catalogue knows of a record: what its lists show and filter by, and the words that a search finds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.matrix import competency_of
from mcdesk.domain.records import Record, RecordKind, State

LISTED = (RecordKind.CREDENTIAL, RecordKind.REQUEST, RecordKind.STACK)
"""The kinds that the catalogue shows."""
_MOST_WORDS = 200_000
"""Characters of one record that a search looks through."""
_UNSAID = frozenset({"id", "sha256", "media_type"})
"""Parts of an answer that nobody ever reads."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the catalogue. ``key`` numbers it in this workspace; ``hours`` is None where none are given."""

    key: int
    record_id: str
    kind: RecordKind
    state: State
    number: str
    title: str
    school: str
    mode: str
    hours: int | None
    sectors: tuple[str, ...]
    frameworks: tuple[str, ...]
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is taken out of the answers so that lists need not read them."""

    school: str
    mode: str
    hours: int | None
    sectors: tuple[str, ...]
    frameworks: tuple[str, ...]


def facts_of(record: Record) -> Facts:
    """The facts of a record; what is not answered is empty."""
    reader = Reader(record.answers)
    named = (competency_of(row) for row in reader.rows("alignments"))
    return Facts(
        school=reader.text("school"),
        mode=reader.text("delivery_mode"),
        hours=reader.integer("instructional_hours"),
        sectors=tuple(dict.fromkeys(reader.choices("sectors"))),
        frameworks=tuple(sorted({c[0] for c in named if c})),
    )


@dataclass(frozen=True, slots=True)
class IndexWords:
    """The folded words of a record: those that name it, and all others."""

    title: str
    more: str


def index_words(record: Record) -> IndexWords:
    """What a search looks through: every text of the answers in both languages, outcomes and competencies included."""
    found: list[str] = []
    _gather(record.answers, found)
    more = "\n".join(found)[:_MOST_WORDS]
    return IndexWords(_plain(f"{record.number} {record.title}"), _plain(more))


def _gather(value: Json, found: list[str]) -> None:
    # Each save walks through all answers here.
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            if key not in _UNSAID:
                _gather(part, found)
    elif isinstance(value, Sequence):
        for part in value:
            _gather(part, found)


def _plain(text: str) -> str:
    """Folded, and without what an index cannot hold: NUL ends a text there, a lone surrogate is no character."""
    return folded(text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8"))


def search_words(search: str) -> tuple[str, ...]:
    """The words of a search as the index has them."""
    return tuple(re.findall(r"[^\W_]+", _plain(search)))


def in_band(hours: int | None, band: str) -> bool:
    """Whether hours lie in a band: ``5-20`` from 5 to 20, ``41-`` 41 or more, "" where none are given."""
    least, most = band_of(band)
    return hours is None if not band else hours is not None and least <= hours and (most is None or hours <= most)


def band_of(band: str) -> tuple[int, int | None]:
    """The least and the most hours of a band, None for no end; (0, None) for one that does not read."""
    found = re.fullmatch(r"(\d{1,6})-(\d{1,6})?", band)
    return (int(found[1]), int(found[2]) if found[2] else None) if found else (0, None)
