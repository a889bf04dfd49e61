"""The grid of outcomes by assessments and competencies, and the gaps in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Reader, Row
from mcdesk.domain.records import Framework

Competency = tuple[str, str]
"""The framework's id and the item's code."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column: an id and how it is called. A competency's id is ``framework:code``."""

    id: str
    title: str
    framework: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An alignment: its row in the answers, and its strength ("4" to "1", "" where not chosen)."""

    row: str
    strength: str


@dataclass(frozen=True)
class Grid:
    """Rows are outcomes, columns are assessments and then competencies, all in the order of the answers.

    ``assessed`` holds (outcome id, assessment id); ``aligned`` maps (outcome id, competency id) to its link.
    """

    outcomes: tuple[Line, ...]
    assessments: tuple[Line, ...]
    competencies: tuple[Line, ...]
    assessed: frozenset[tuple[str, str]]
    aligned: Mapping[tuple[str, str], Link]


@dataclass(frozen=True)
class Gaps:
    """What the grid lacks, as ids in the order of the answers.

    ``unassessed_competencies`` are claimed by outcomes of which none is assessed. ``stale_assessments`` and
    ``stale_alignments`` name outcomes that are gone (row ids).
    """

    outcomes_without_assessment: tuple[str, ...]
    outcomes_without_competency: tuple[str, ...]
    assessments_without_outcome: tuple[str, ...]
    unassessed_competencies: tuple[str, ...]
    stale_assessments: tuple[str, ...]
    stale_alignments: tuple[str, ...]

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__dataclass_fields__)


def competency_of(row: Row) -> Competency | None:
    """The competency that an alignment row names; None while none is chosen."""
    item = row.part("item")
    return (item.text("framework"), item.text("code")) if item.text("code") else None


def grid_of(answers: Answers) -> Grid:
    """The grid of a request. Links that name a removed outcome are left out."""
    a = Reader(answers)
    outcomes = tuple(Line(r.id, r.text("statement")) for r in a.rows("outcomes"))
    assessments = tuple(Line(r.id, r.text("title")) for r in a.rows("assessments"))
    known = {o.id for o in outcomes}
    assessed = {(o, r.id) for r in a.rows("assessments") for o in r.choices("outcomes") if o in known}
    competencies: dict[str, Line] = {}
    aligned: dict[tuple[str, str], Link] = {}
    for row in a.rows("alignments"):
        named = competency_of(row)
        if named is None:
            continue
        key = ":".join(named)
        competencies.setdefault(key, Line(key, row.part("item").text("title"), *named))
        for outcome in row.choices("outcome"):
            if outcome in known:
                aligned.setdefault((outcome, key), Link(row.id, row.text("strength")))
    return Grid(outcomes, assessments, tuple(competencies.values()), frozenset(assessed), aligned)


def gaps_of(answers: Answers, frameworks: Mapping[str, Framework]) -> Gaps:
    """The gaps in a request's grid. A framework that is not at hand counts as external."""
    grid = grid_of(answers)
    external = {c.id for c in grid.competencies if c.framework not in frameworks or frameworks[c.framework].external}
    covered = {o for o, _ in grid.assessed}
    covering = {a for _, a in grid.assessed}
    mapped = {o for o, c in grid.aligned if c in external}
    shown = {c for o, c in grid.aligned if o in covered}
    known = {o.id for o in grid.outcomes}
    a = Reader(answers)
    return Gaps(
        tuple(o.id for o in grid.outcomes if o.id not in covered),
        tuple(o.id for o in grid.outcomes if o.id not in mapped),
        tuple(x.id for x in grid.assessments if x.id not in covering),
        tuple(c.id for c in grid.competencies if c.id not in shown),
        tuple(r.id for r in a.rows("assessments") if set(r.choices("outcomes")) - known),
        tuple(r.id for r in a.rows("alignments") if set(r.choices("outcome")) - known),
    )
