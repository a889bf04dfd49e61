"""The alignment matrix of a proposal: outcome by assessment by competency, and where it has gaps."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.source import Source
from mcdesk.domain.answers import Row
from mcdesk.domain.fields import Field
from mcdesk.domain.matrix import Gaps, Grid, Line, gaps_of, grid_of
from mcdesk.domain.outline import Align, Block, Bullets, Callout, Column, Heading, Paragraph, Table, Text, Tone, text

GRID_COLUMNS = 15
"""More assessments and competencies than this do not stand side by side on a page; they become lists."""


def matrix_blocks(source: Source, field: Field) -> Iterator[Block]:
    """The grid where it fits, its gaps, what the codes mean, and why each link was made."""
    grid = grid_of(source.answers)
    if "matrix" in source.options.parts and grid.outcomes:
        fits = len(grid.assessments) + len(grid.competencies) <= GRID_COLUMNS
        yield _grid(source, grid) if fits else _lists(source, grid)
        yield Paragraph(text(source.say("proposal-matrix-legend"), tone=Tone.QUIET))
        yield from _gaps(source, gaps_of(source.answers, source.frameworks))
        yield from _meanings(source, grid)
    links = source.a.rows(field.key)
    if any(link.text("rationale") for link in links):
        yield _reasons(source, field, links)


def _grid(source: Source, grid: Grid) -> Table:
    codes = [source.row_code("assessments", a.id) for a in grid.assessments] + [c.code for c in grid.competencies]
    heads = (Column(source.say("proposal-outcome"), 4.5), *(Column(c, 1.0, Align.CENTRE) for c in codes))
    rows = tuple(
        (
            text(source.row_title("outcomes", o.id)),
            *(_tick(grid, o, a) for a in grid.assessments),
            *(_strength(grid, o, c) for c in grid.competencies),
        )
        for o in grid.outcomes
    )
    return Table(heads, rows, caption=source.say("proposal-matrix"), row_header=0)


def _tick(grid: Grid, outcome: Line, assessment: Line) -> Text:
    covered = (outcome.id, assessment.id) in grid.assessed
    return text("✓") if covered else text("–", tone=Tone.QUIET)


def _strength(grid: Grid, outcome: Line, competency: Line) -> Text:
    link = grid.aligned.get((outcome.id, competency.id))
    return text(link.strength or "?", bold=True) if link else text("–", tone=Tone.QUIET)


def _lists(source: Source, grid: Grid) -> Table:
    heads = (
        Column(source.say("proposal-outcome"), 4.0),
        Column(source.say("proposal-assessed-by"), 1.5),
        Column(source.say("proposal-competencies"), 3.0),
    )
    rows = []
    for o in grid.outcomes:
        tests = [source.row_code("assessments", a.id) for a in grid.assessments if (o.id, a.id) in grid.assessed]
        links = ((c, grid.aligned.get((o.id, c.id))) for c in grid.competencies)
        items = [f"{c.code} ({link.strength or '?'})" for c, link in links if link]
        rows.append((text(source.row_title("outcomes", o.id)), _joined(source, tests), _joined(source, items)))
    return Table(heads, tuple(rows), caption=source.say("proposal-matrix"), row_header=0)


def _joined(source: Source, parts: list[str]) -> Text:
    return text(", ".join(parts)) if parts else text(source.say("proposal-gap"), tone=Tone.WARNING)


def _gaps(source: Source, gaps: Gaps) -> Iterator[Block]:
    names = {
        "outcomes-without-assessment": [source.row_title("outcomes", i) for i in gaps.outcomes_without_assessment],
        "outcomes-without-competency": [source.row_title("outcomes", i) for i in gaps.outcomes_without_competency],
        "assessments-without-outcome": [source.row_title("assessments", i) for i in gaps.assessments_without_outcome],
        "unassessed-competencies": list(gaps.unassessed_competencies),
    }
    lines = [text(source.say(f"proposal-gap-{k}", names="; ".join(v))) for k, v in names.items() if v]
    if lines:
        yield Callout(source.say("proposal-gaps"), tuple(lines), Tone.WARNING)


def _meanings(source: Source, grid: Grid) -> Iterator[Block]:
    if grid.assessments:
        yield Heading(3, source.say("proposal-assessments-here"))
        yield Bullets(tuple(text(source.row_title("assessments", a.id)) for a in grid.assessments))
    if grid.competencies:
        yield Heading(3, source.say("proposal-competencies"))
        yield Bullets(tuple(text(_competency(source, c)) for c in grid.competencies))


def _competency(source: Source, competency: Line) -> str:
    return f"{competency.code} {competency.title} ({source.framework_name(competency.framework)})"


def _reasons(source: Source, field: Field, links: tuple[Row, ...]) -> Table:
    heads = (
        Column(source.say("proposal-outcome"), 1.0),
        Column(source.say("proposal-competency"), 3.0),
        Column(source.say("proposal-strength"), 1.6),
        Column(source.say("proposal-reason"), 4.0),
    )
    strength = field.column("strength")
    rows = tuple(
        (
            text(", ".join(source.row_code("outcomes", i) for i in link.choices("outcome"))),
            text(f"{link.part('item').text('code')} {link.part('item').text('title')}"),
            source.shown(strength, link.raw("strength")) if strength else text(link.text("strength")),
            text(link.text("rationale")) if link.text("rationale") else source.missing(),
        )
        for link in links
    )
    return Table(heads, rows, caption=source.say("proposal-reasons"), row_header=0)
