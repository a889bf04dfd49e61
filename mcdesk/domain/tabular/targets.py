"""What a column can become, and which column of a table does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mcdesk.domain.answers import Json
from mcdesk.domain.folding import folded
from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.remembering import remembered
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.domain.texts import Local

NEAR = 86
"""From which likeness on, in per cent, a header is taken for the name of a target."""
_LOOKED_AT = 25
"""Rows among which the headers are looked for: lists of others begin with a title and a date."""


@dataclass(frozen=True)
class Read:
    """A cell as a value, and what is wrong with it."""

    value: Json
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Target:
    """What a column can become. ``aliases`` are other names for it, in any language.

    ``needed``: a row without it cannot be taken. ``read`` gets a text that is not blank.
    """

    key: str
    label: Local
    read: Callable[[str], Read]
    aliases: tuple[str, ...] = ()
    needed: bool = False
    hint: Local = Local()

    def names(self) -> tuple[str, ...]:
        """Everything that a header may call it, as :func:`plain` has it."""
        every = (self.label.en, self.label.fr, self.key, *self.aliases)
        return tuple(dict.fromkeys(n for n in map(plain, every) if n))


def as_text(text: str) -> Read:
    """The reader of a target that takes any text."""
    return Read(text.strip())


@remembered(16_384)
def plain(header: str) -> str:
    """A header as names are compared: letters and digits, without case and accents."""
    return " ".join(re.findall(r"[^\W_]+", folded(header)))


def bare(header: str) -> str:
    """The same without what stands in brackets: ``Duration (weeks)`` is called Duration."""
    return plain(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", header)) or plain(header)


@dataclass(frozen=True)
class Columns:
    """Which column (counted from 0) becomes what: ``chosen`` by the key of the target."""

    chosen: Mapping[str, int] = field(default_factory=dict)

    def with_choice(self, column: int, key: str) -> Columns:
        """With ``key`` taken from ``column`` and from no other; "" leaves the column out."""
        kept = {k: c for k, c in self.chosen.items() if k != key and c != column}
        return Columns({**kept, key: column} if key else kept)

    def target_at(self, column: int) -> str:
        """What the column becomes, "" where it is left out."""
        return next((k for k, c in self.chosen.items() if c == column), "")


def header_row(sheet: Sheet, targets: Sequence[Target]) -> int | None:
    """The row of the headers: that which names most targets, else the first that is all words; None for no such."""
    names = {n for t in targets for n in t.names()}
    looked_at = sheet.rows[:_LOOKED_AT]
    hits = [sum(1 for c in row if plain(c) in names or bare(c) in names) for row in looked_at]
    best = max(hits, default=0)
    if best:
        return hits.index(best)
    usual = max((len([c for c in row if c.strip()]) for row in looked_at), default=0)
    return next((n for n, row in enumerate(looked_at) if _all_words(row, usual)), None)


def _all_words(row: Sequence[str], usual: int) -> bool:
    cells = [c for c in row if c.strip()]
    wordy = all(re.search(r"[^\W\d_]", c) and len(c) <= 80 for c in cells)
    return wordy and len(cells) * 2 > usual and len({plain(c) for c in cells}) == len(cells)


def guess(headers: Sequence[str], targets: Sequence[Target], remembered: Mapping[str, str] | None = None) -> Columns:
    """Which column becomes what: as remembered, then by name, then by a name that is near."""
    kept = remembered or {}
    known = {t.key for t in targets}
    chosen: dict[str, int] = {}
    left_out: set[int] = set()
    for column, header in enumerate(headers):
        key = kept.get(plain(header)) if plain(header) else None
        if key == "":
            left_out.add(column)
        elif key in known and key not in chosen:
            chosen[key] = column
    _by_name(headers, targets, chosen, left_out)
    _by_likeness(headers, targets, chosen, left_out)
    return Columns(chosen)


def _by_name(headers: Sequence[str], targets: Iterable[Target], chosen: dict[str, int], left_out: set[int]) -> None:
    listed = tuple(targets)
    for called in (plain, bare):
        for target in listed:
            names = target.names()
            found = [c for c in _free(headers, chosen, left_out) if called(headers[c]) in names]
            if target.key not in chosen and found:
                chosen[target.key] = min(found, key=lambda c: (names.index(called(headers[c])), c))


def _by_likeness(headers: Sequence[str], targets: Iterable[Target], chosen: dict[str, int], left_out: set[int]) -> None:
    pairs = [
        (max(_likeness(bare(headers[c]), n) for n in t.names()), -c, t.key)
        for t in targets
        if t.key not in chosen
        for c in _free(headers, chosen, left_out)
    ]
    for score, minus, key in sorted(pairs, reverse=True):
        if score >= NEAR and key not in chosen and -minus not in chosen.values():
            chosen[key] = -minus


def _likeness(header: str, name: str) -> float:
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    return max(ratio(header, name), token_sort_ratio(header, name))


def _free(headers: Sequence[str], chosen: Mapping[str, int], left_out: set[int]) -> list[int]:
    taken = set(chosen.values())
    return [c for c, h in enumerate(headers) if plain(h) and c not in taken and c not in left_out]


def remember(remembered: Mapping[str, str], headers: Sequence[str], columns: Columns) -> dict[str, str]:
    """What is remembered afterwards: the target of each header, "" for one that was left out."""
    now = {plain(h): columns.target_at(c) for c, h in enumerate(headers) if plain(h)}
    return {**remembered, **now}
