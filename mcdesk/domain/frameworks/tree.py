"""Parents found and loops broken, so that every item of a framework has one place in a tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mcdesk.domain.frameworks.entries import Entry


class ParentRule(StrEnum):
    """How an item names the one above it."""

    COLUMN = "column"
    """By its code or its URI, in a column of its own."""
    PREFIX = "prefix"
    """The longest shorter code that its own code begins with (``01.02`` below ``01``)."""
    DOTTED = "dotted"
    """Its code without the last part (``2.A.1.b`` below ``2.A.1``)."""


@dataclass(frozen=True)
class Planted:
    """Entries with their parents: ``orphans`` named one that is not there, ``loops`` stood below themselves.

    Both hold codes; such entries are at the top.
    """

    entries: tuple[Entry, ...]
    orphans: tuple[str, ...] = ()
    loops: tuple[str, ...] = ()


def plant(entries: Sequence[Entry], rule: ParentRule) -> Planted:
    """Give every entry its parent's code, and break every loop where it closes. Codes are told apart already."""
    by_code = {e.code: e for e in entries}
    if rule is ParentRule.COLUMN:
        parents, orphans = _named(entries, by_code)
    else:
        above = _prefix if rule is ParentRule.PREFIX else _dotted
        parents, orphans = {e.code: above(e.code, by_code) for e in entries}, ()
    loops = tuple(_loops(parents))
    for code in loops:
        parents[code] = ""
    return Planted(tuple(replace(e, parent=parents[e.code]) for e in entries), orphans, loops)


def _named(entries: Sequence[Entry], by_code: Mapping[str, Entry]) -> tuple[dict[str, str], tuple[str, ...]]:
    by_uri = {e.uri: e.code for e in reversed(entries) if e.uri}
    found = {e.code: e.parent if e.parent in by_code else by_uri.get(e.parent, "") for e in entries}
    return found, tuple(e.code for e in entries if e.parent and not found[e.code])


def _prefix(code: str, known: Mapping[str, Entry]) -> str:
    return next((code[:n] for n in range(len(code) - 1, 0, -1) if code[:n] in known), "")


def _dotted(code: str, known: Mapping[str, Entry]) -> str:
    above = code.rpartition(".")[0]
    while above and above not in known:
        above = above.rpartition(".")[0]
    return above


def _loops(parents: Mapping[str, str]) -> Iterator[str]:
    """The code of each loop that comes first; taking its parent away opens the loop."""
    place = {code: n for n, code in enumerate(parents)}
    settled: set[str] = set()
    for start in parents:
        walked: dict[str, int] = {}
        code = start
        while code and code not in settled and code not in walked:
            walked[code] = len(walked)
            code = parents.get(code, "")
        if code in walked:
            ring = [c for c, n in walked.items() if n >= walked[code]]
            yield min(ring, key=place.__getitem__)
        settled.update(walked)


def below(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The entries by the code of their parent, in their order."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.parent, []).append(entry)
    return found


def path_to(code: str, parents: Mapping[str, str]) -> tuple[str, ...]:
    """The codes from the top down to ``code``; a loop is walked once."""
    found: dict[str, None] = {}
    while code and code not in found:
        found[code] = None
        code = parents.get(code, "")
    return tuple(reversed(found))
