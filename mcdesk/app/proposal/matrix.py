"""The alignment matrix of a proposal: outcome by assessment by competency, and where it has gaps.

Outcomes are the columns: there are few of them and they have short codes, while assessments and competencies have
names that a reader wants to see in full.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mcdesk.app.frameworks.exporting import licence_of
from mcdesk.app.proposal.source import Source
from mcdesk.domain.matrix import Gaps, Grid, Line, gaps_of, grid_of
from mcdesk.domain.outline import Align, Block, Bullets, Callout, Column, Heading, Paragraph, Table, Text, Tone, text

GRID_COLUMNS = 12
"""More outcomes than this do not stand side by side on a page; the grid becomes a list with a row for each."""

_ADDRESS = re.compile(r"https?://(?:www\.)?(?P<site>[^/?#\s]+)\S*")
NAMED_GAPS = 3
"""More gaps of one sort than this go by their codes, which stand beside the names just above."""


def matrix_blocks(source: Source) -> Iterator[Block]:
    """The grid where it fits, else a list; what its codes mean; its gaps. Nothing where there is no outcome."""
    grid = grid_of(source.answers)
    if "matrix" not in source.options.parts or not grid.outcomes:
        return
    if len(grid.outcomes) <= GRID_COLUMNS:
        yield from _grids(source, grid)
    else:
        yield from _list(source, grid)
    yield from _licences(source, grid)
    yield from _gaps(source, grid, gaps_of(source.answers, source.frameworks))


def _licences(source: Source, grid: Grid) -> Iterator[Block]:
    """Version, attribution, licence and source of every framework that a competency is of."""
    for framework in dict.fromkeys(c.framework for c in grid.competencies):
        head = source.frameworks.get(framework)
        if head is not None:
            *said, last = licence_of(head, source.lang)
            yield Paragraph((*text("".join(f"{line} · " for line in said), tone=Tone.QUIET), *_where(last)))


def _where(source: str) -> Text:
    """A source; an address is a link that stands as the name of its site, and takes no lines."""
    found = _ADDRESS.fullmatch(source)
    return text(found["site"], link=source) if found else text(source, tone=Tone.QUIET)


def _grids(source: Source, grid: Grid) -> Iterator[Block]:
    names = (text(source.row_title("outcomes", o.id)) for o in grid.outcomes)
    yield Bullets(tuple(names))
    if grid.assessments:
        rows = tuple((a, source.row_title("assessments", a.id)) for a in grid.assessments)
        title = source.say("proposal-assessments-here")
        yield _grid(source, grid, title, rows, lambda o, a: _tick(grid, o, a))
    if grid.competencies:
        rows = tuple((c, _competency(source, c)) for c in grid.competencies)
        title = source.say("proposal-competencies")
        yield _grid(source, grid, title, rows, lambda o, c: _strength(grid, o, c))
    yield Paragraph(text(source.say("proposal-matrix-legend"), tone=Tone.QUIET))


def _grid(
    source: Source, grid: Grid, title: str, lines: tuple[tuple[Line, str], ...], cell: Callable[[Line, Line], Text]
) -> Table:
    codes = (source.row_code("outcomes", o.id) for o in grid.outcomes)
    heads = (Column(title, 24.0), *(Column(c, 2.5, Align.CENTRE) for c in codes))
    rows = tuple((text(name), *(cell(o, line) for o in grid.outcomes)) for line, name in lines)
    return Table(heads, rows, caption=source.say("proposal-matrix-of", what=title), row_header=0)


def _tick(grid: Grid, outcome: Line, assessment: Line) -> Text:
    covered = (outcome.id, assessment.id) in grid.assessed
    return text("✓", bold=True) if covered else text("–", tone=Tone.QUIET)


def _strength(grid: Grid, outcome: Line, competency: Line) -> Text:
    link = grid.aligned.get((outcome.id, competency.id))
    return text(link.strength or "?", bold=True) if link else text("–", tone=Tone.QUIET)


def _list(source: Source, grid: Grid) -> Iterator[Block]:
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
    yield Table(heads, tuple(rows), caption=source.say("proposal-matrix"), row_header=0)
    yield Paragraph(text(source.say("proposal-matrix-legend"), tone=Tone.QUIET))
    yield from _meanings(source, grid)


def _joined(source: Source, parts: list[str]) -> Text:
    return text(", ".join(parts)) if parts else text(source.say("proposal-gap"), tone=Tone.WARNING)


def _meanings(source: Source, grid: Grid) -> Iterator[Block]:
    if grid.assessments:
        yield Heading(3, source.say("proposal-assessments-here"))
        yield Bullets(tuple(text(source.row_title("assessments", a.id)) for a in grid.assessments))
    if grid.competencies:
        yield Heading(3, source.say("proposal-competencies"))
        yield Bullets(tuple(text(_competency(source, c)) for c in grid.competencies))


def _gaps(source: Source, grid: Grid, gaps: Gaps) -> Iterator[Block]:
    competencies = {c.id: c for c in grid.competencies}
    unassessed = [competencies[i] for i in gaps.unassessed_competencies]
    names = {
        "outcomes-without-assessment": _rows(source, "outcomes", gaps.outcomes_without_assessment),
        "outcomes-without-competency": _rows(source, "outcomes", gaps.outcomes_without_competency),
        "assessments-without-outcome": _rows(source, "assessments", gaps.assessments_without_outcome),
        "unassessed-competencies": _few([_competency(source, c) for c in unassessed], [c.code for c in unassessed]),
    }
    lines = [text(source.say(f"proposal-gap-{k}", names=v)) for k, v in names.items() if v]
    if lines:
        yield Callout(source.say("proposal-gaps"), tuple(lines), Tone.WARNING)


def _rows(source: Source, table: str, ids: tuple[str, ...]) -> str:
    return _few([source.row_title(table, i) for i in ids], [source.row_code(table, i) for i in ids])


def _few(names: list[str], codes: list[str]) -> str:
    """A few by name, many by their codes."""
    return "; ".join(names) if len(names) <= NAMED_GAPS else ", ".join(codes)


def _competency(source: Source, competency: Line) -> str:
    return f"{competency.code} {competency.title} ({source.framework_name(competency.framework)})"
