"""Labels with their values: a list whose labels are terms and whose bodies are values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from mcdesk.domain.outline import Facts, Text, text
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, spaced
from mcdesk.export.pdf.styles import LINE
from mcdesk.export.pdf.tagging.elements import LIST_PLAIN, Element
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

_LABEL_SHARE = 0.34
_SECOND_SHARE, _SECOND_LABEL_SHARE = 0.56, 0.22
_GUTTER = 16.0
_LONG = 360
_BRIEF = 26
"""A value of more characters than this is not tried beside another fact."""
_SHORT = 80.0
_PAD = 6.0

Pair = tuple[str, Text]


class _Place(NamedTuple):
    """Where a fact stands in its row: the left edges of label and value, and how wide each may be."""

    left: float
    label: float
    middle: float
    value: float


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of facts: one fact to a row, or a brief one at each side."""

    full: _Place
    first: _Place
    second: _Place


def facts(block: Facts, composer: Composer) -> list[Box]:
    """One box per line of facts, a hairline under each."""
    element = composer.element.add("L", attributes=LIST_PLAIN)
    boxes: list[Box] = []
    if block.caption.strip():
        boxes.append(caption_box(element.add("Caption"), block.caption, composer))
    boxes += _in_company(fact_rows(element, block.rows, composer, ruled=True), together=block.together)
    return spaced(boxes, 12.0, 16.0)


def _in_company(rows: list[Box], *, together: bool) -> list[Box]:
    """The first two and the last two short rows stand together: none is alone under a heading or on a page."""
    if len(rows) > 1:
        ends = (0, len(rows) - 2)
        for index in range(len(rows) - 1) if together else ends:
            if rows[index].height <= _SHORT:
                rows[index] = replace(rows[index], keep=True, soft=index not in ends)
    return rows


def caption_box(element: Element, words: str, composer: Composer, before: float = 0.0) -> Row:
    """A caption above what it names."""
    prose = composer.prose(element, one_line(words), composer.theme.caption, composer.width)
    cell = Cell(composer.area.x, (whole(prose),))
    return measured(Row(height=0, cells=(cell,), before=before, after=4.0, keep=True, ground=composer.ground))


def fact_rows(element: Element, rows: Sequence[Pair], composer: Composer, *, ruled: bool) -> list[Box]:
    """Label and value side by side; a long value stands below its label. Without rules, two brief facts share a row."""
    grid = _grid(composer.width)
    span = (composer.area.x, composer.area.x + composer.width)
    frame = Row(
        height=0,
        cells=(),
        pad=_PAD if ruled else 3.0,
        rule=LINE if ruled else "",
        rule_span=span,
        ground=composer.ground,
    )
    return [measured(replace(frame, cells=cells)) for cells in _lines(element, rows, grid, composer, paired=not ruled)]


def _grid(width: float) -> _Grid:
    left, second = round(width * _LABEL_SHARE), round(width * _SECOND_SHARE)
    third = second + round(width * _SECOND_LABEL_SHARE)
    label = left - _GUTTER
    return _Grid(
        _Place(0.0, label, left, width - left),
        _Place(0.0, label, left, second - left - _GUTTER),
        _Place(second, third - second - _GUTTER / 2, third, width - third),
    )


def _lines(
    element: Element, rows: Sequence[Pair], grid: _Grid, composer: Composer, *, paired: bool
) -> Iterator[tuple[Cell, ...]]:
    """The cells of each row, in the order of the facts."""
    left = [(one_line(label), given if any(s.text.strip() for s in given) else text("\u2013")) for label, given in rows]
    while left:
        both = (grid.first, grid.second) if paired and _pair(left, grid, composer) else ()
        if both:
            yield tuple(c for place in both for c in _beside(element, left.pop(0), place, composer))
            continue
        label, value = left.pop(0)
        if sum(len(span.text) for span in value) > _LONG:
            yield (_below(element, label, value, composer),)
        else:
            yield _beside(element, (label, value), grid.full, composer)


def _pair(left: Sequence[Pair], grid: _Grid, composer: Composer) -> bool:
    """Whether the next two facts are brief enough to share a row."""
    return len(left) > 1 and _fits(left[0], grid.first, composer) and _fits(left[1], grid.second, composer)


def _fits(fact: Pair, place: _Place, composer: Composer) -> bool:
    """Whether label and value each take one line of their column."""
    label, value = fact
    if sum(len(span.text) for span in value) > _BRIEF or any("\n" in span.text for span in value):
        return False
    theme, scratch = composer.theme, Element("LI")
    term = composer.prose(scratch, label, theme.label, place.label)
    stack = composer.stack(scratch, value, theme.body, place.value)
    return len(term.lines) == 1 and len(stack) == 1 and len(stack[0].prose.lines) == 1


def _beside(element: Element, fact: Pair, place: _Place, composer: Composer) -> tuple[Cell, Cell]:
    theme, (label, value) = composer.theme, fact
    item = element.add("LI")
    term = composer.prose(item.add("Lbl"), label, theme.label, place.label)
    drop = (theme.body.leading - theme.label.leading) / 2
    cell = composer.cell(item.add("LBody"), value, theme.body, place.middle, place.value)
    return Cell(composer.area.x + place.left, (whole(term),), drop), cell


def _below(element: Element, label: str, value: Text, composer: Composer) -> Cell:
    theme, width = composer.theme, composer.width
    item = element.add("LI")
    term = composer.prose(item.add("Lbl"), label, theme.label, width)
    slices = composer.stack(item.add("LBody"), value, theme.body, width)
    below = tuple(piece._replace(gap=2.0) if not index else piece for index, piece in enumerate(slices))
    return Cell(composer.area.x, (whole(term), *below))
