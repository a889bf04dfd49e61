"""Which competencies are claimed: the frameworks in use, how much of each is covered, what is mapped to nothing."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.matrix import competency_of
from mcdesk.domain.portfolio.figures import Bin, Tally, tally
from mcdesk.domain.portfolio.holding import Entry, Holding


@dataclass(frozen=True, slots=True)
class Covering:
    """A framework: how many of its competencies are claimed, of how many in force (None where that is not known)."""

    framework: str
    covered: int
    size: int | None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A competency, what the answers call it, and the records that claim it."""

    key: Key
    title: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Competencies:
    """``mapped`` has the most claimed first; ``unmapped`` counts outcomes without an external competency."""

    frameworks: Tally
    covering: tuple[Covering, ...]
    mapped: tuple[Mapped, ...]
    outcomes: int
    unmapped: Bin


def competencies(holding: Holding) -> Competencies:
    """What the entries of a holding claim."""
    entries = holding.speaking("alignments")
    claims: dict[Key, dict[str, None]] = {}
    titles: dict[Key, str] = {}
    said = []
    for entry in entries:
        named = _named(entry)
        for key, title in named.items():
            claims.setdefault(key, {})[entry.id] = None
            titles.setdefault(key, title)
        said.append((entry.id, sorted({k.framework for k in named})))
    frameworks = tally(said)
    loose = {e.id: _unmapped(e, holding) for e in entries}
    return Competencies(
        frameworks,
        tuple(_covering(b, claims, holding) for b in frameworks.bins),
        tuple(
            Mapped(k, titles[k], tuple(found)) for k, found in sorted(claims.items(), key=lambda c: (-len(c[1]), c[0]))
        ),
        sum(len(e.a.rows("outcomes")) for e in entries),
        Bin("unmapped", tuple(i for i, n in loose.items() if n), sum(loose.values())),
    )


def _named(entry: Entry) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for row in entry.a.rows("alignments"):
        named = competency_of(row)
        if named is not None:
            found.setdefault(Key(*named), row.part("item").text("title"))
    return found


def _covering(used: Bin, claims: dict[Key, dict[str, None]], holding: Holding) -> Covering:
    covered = sum(k.framework == used.key for k in claims)
    return Covering(used.key, covered, holding.material.sizes.get(used.key), used.ids)


def _unmapped(entry: Entry, holding: Holding) -> int:
    """Outcomes that rule R06 misses a competency for. A framework that is not at hand counts as external."""
    frameworks = holding.material.frameworks
    mapped: set[str] = set()
    for row in entry.a.rows("alignments"):
        named = competency_of(row)
        if named is not None and (named[0] not in frameworks or frameworks[named[0]].external):
            mapped.update(row.choices("outcome"))
    return sum(row.id not in mapped for row in entry.a.rows("outcomes"))
