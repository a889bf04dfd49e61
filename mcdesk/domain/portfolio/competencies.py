"""Which competencies are claimed: the frameworks in use, how much of each is covered, what is mapped to nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.portfolio.figures import Bin, Said, Tally, tally
from mcdesk.domain.portfolio.holding import Holding


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
    external = _external(holding)
    claims: dict[Key, dict[str, None]] = {}
    titles: dict[Key, str] = {}
    said: list[Said] = []
    loose: dict[str, int] = {}
    for entry in entries:
        mapped: set[str] = set()
        for claim in entry.reading.mapping.claims:
            claims.setdefault(claim.key, {})[entry.id] = None
            titles.setdefault(claim.key, claim.title)
            if external(claim.key.framework):
                mapped.update(claim.outcomes)
        said.append((entry.id, sorted({c.key.framework for c in entry.reading.mapping.claims})))
        loose[entry.id] = sum(outcome not in mapped for outcome in entry.reading.mapping.outcomes)
    frameworks = tally(said)
    ranked = sorted(claims.items(), key=lambda c: (-len(c[1]), c[0]))
    return Competencies(
        frameworks,
        tuple(_covering(b, claims, holding) for b in frameworks.bins),
        tuple(Mapped(key, titles[key], tuple(found)) for key, found in ranked),
        sum(len(e.reading.mapping.outcomes) for e in entries),
        Bin("unmapped", tuple(i for i, n in loose.items() if n), sum(loose.values())),
    )


def _external(holding: Holding) -> Callable[[str], bool]:
    """As rule R06 sees it: a framework that is not at hand counts as external."""
    own = {i for i, f in holding.material.frameworks.items() if not f.external}
    return lambda framework: framework not in own


def _covering(used: Bin, claims: dict[Key, dict[str, None]], holding: Holding) -> Covering:
    covered = sum(k.framework == used.key for k in claims)
    return Covering(used.key, covered, holding.material.sizes.get(used.key), used.ids)
