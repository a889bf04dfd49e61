"""Setting the words of a box: names shrink before they wrap, text wraps before it shrinks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mcdesk.domain.certificates.facts import Facts, filled
from mcdesk.domain.certificates.measures import Measure
from mcdesk.domain.certificates.template import Across, Box, BoxKind, Cut, Down
from mcdesk.domain.texts import Lang
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.text.clean import clean, one_line
from mcdesk.export.pdf.text.fonts import first_face, is_ordinary
from mcdesk.export.pdf.text.lines import break_lines
from mcdesk.export.pdf.text.runs import Ink, Line, Run

WEIGHTS = {
    Cut.SANS: Weight.REGULAR,
    Cut.SANS_BOLD: Weight.BOLD,
    Cut.SANS_ITALIC: Weight.ITALIC,
    Cut.SERIF: Weight.SERIF,
    Cut.SERIF_BOLD: Weight.SERIF_BOLD,
    Cut.SERIF_ITALIC: Weight.SERIF_ITALIC,
}
BULLET = "\u2022"
INDENT = 1.1
"""How far items of a list stand from their bullets, in ems."""
GAP = 18.0
"""Between the columns of a list, in points."""
_STEP = 0.5
_SLACK = 0.05
_WIDE = 100_000.0
_NARROWINGS = 7
_BETWEEN = 0.28
"""Between the items of a list, in lines."""


class Row(NamedTuple):
    """A line in its place: offsets from the upper left corner of the box, in points."""

    line: Line
    run: Run
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Item:
    """Rows that belong together: a whole text, or one item of a list with its bullet."""

    rows: tuple[Row, ...]
    bullet: tuple[float, float] | None = None


class Set(NamedTuple):
    """The words of a box, set: ``size`` is that of the letters."""

    size: float
    items: tuple[Item, ...]


def words_of(box: Box, facts: Facts, lang: Lang) -> str:
    """What a box of text says, cleaned; its lines divided by line feeds, "" where nothing is to be drawn."""
    if box.kind is BoxKind.LIST:
        return "\n".join(filter(None, map(one_line, facts.outcomes)))
    text = clean(filled(box.text.to(lang), facts, lang))
    text = "\n".join(filter(None, map(one_line_kept, text.split("\n"))))
    return text.upper() if box.capitals else text


def one_line_kept(text: str) -> str:
    """Without white space at its ends and between its words; no-break spaces stay."""
    return " ".join(filter(None, text.split(" ")))


def set_box(box: Box, words: str, missing: set[str]) -> Set:
    """Set the words of a text or a list into its box; characters that no font has are added to ``missing``."""
    size, items = _sized(box, words, missing)
    return Set(size, items if box.down is Down.TOP else _placed_down(box, items, size))


def measured(box: Box, words: str) -> Measure:
    """How the words of a box come out."""
    missing: set[str] = set()
    size, items = _sized(box, words, missing)
    rows = [row for item in items for row in item.rows]
    width = max((row.line.width + _tracked(box, row.line) for row in rows), default=0.0)
    height = _height(box, items, size)
    fits = height <= box.place.height + _SLACK
    return Measure(box.id, words, size, len(rows), width, height, fits, "".join(sorted(missing)))


def _height(box: Box, items: tuple[Item, ...], size: float) -> float:
    return max([row.top for item in items for row in item.rows], default=0.0) + size * box.leading


def _sized(box: Box, words: str, missing: set[str]) -> tuple[float, tuple[Item, ...]]:
    """The size of the letters, and the words set in it: at the least size they may be too high for their box."""
    least = min(box.least, box.size)
    if box.shrink:
        single = _single(box, words, missing)
        if single >= least and (words.count("\n") + 1) * single * box.leading <= box.place.height + _SLACK:
            return single, _items(box, words, single, missing)
    size = box.size
    while True:
        items = _items(box, words, size, missing)
        if _height(box, items, size) <= box.place.height + _SLACK or size <= least:
            return size, items
        size = max(size - _STEP, least)


def _items(box: Box, words: str, size: float, missing: set[str]) -> tuple[Item, ...]:
    return _list(box, words, size, missing) if box.kind is BoxKind.LIST else (_text(box, words, size, missing),)


def _single(box: Box, words: str, missing: set[str]) -> float:
    """The largest size, in half points, at which no line wraps."""
    weight = WEIGHTS[box.cut]
    largest = box.size
    for text in words.split("\n"):
        if is_ordinary(text):
            width = first_face(weight).width(text, 1.0)
        else:
            width = break_lines([Run(text, Ink(weight, 1.0, box.colour))], _WIDE, missing)[0].width
        room = box.place.width - box.tracking * len(text)
        if width * largest > room:
            largest = int(room / width / _STEP) * _STEP
    return largest


def _lines(box: Box, words: str, size: float, missing: set[str]) -> list[Line]:
    ink = Ink(WEIGHTS[box.cut], size, box.colour)
    room = box.place.width / (1 + box.tracking / (0.55 * size))
    return break_lines([Run(words, ink)], max(room, 1.0), missing)


def _text(box: Box, words: str, size: float, missing: set[str]) -> Item:
    run = Run(words, Ink(WEIGHTS[box.cut], size, box.colour))
    lines = _balanced(box, words, size, missing) if box.across is Across.CENTRE else _lines(box, words, size, missing)
    return Item(tuple([Row(line, run, _shift(box, line), n * size * box.leading) for n, line in enumerate(lines)]))


def _balanced(box: Box, words: str, size: float, missing: set[str]) -> Sequence[Line]:
    """Centred lines of much the same length rather than full ones and a stub."""
    best: Sequence[Line] = _lines(box, words, size, missing)
    hard = words.count("\n") + 1
    if len(best) <= hard or len(best) > 4:
        return best
    ink = Ink(WEIGHTS[box.cut], size, box.colour)
    longest = max(first_face(ink.weight).width(word, size) for word in words.split())
    low, high = max(box.place.width / len(best), longest), box.place.width
    for _ in range(_NARROWINGS):
        middle = (low + high) / 2
        lines = break_lines([Run(words, ink)], max(middle, 1.0), missing)
        if len(lines) <= len(best):
            best, high = lines, middle
        else:
            low = middle
    return best


def _list(box: Box, words: str, size: float, missing: set[str]) -> tuple[Item, ...]:
    """Items under one another, in columns of much the same height."""
    columns = max(box.columns, 1)
    width = (box.place.width - GAP * (columns - 1)) / columns
    indent, leading = INDENT * size, size * box.leading
    ink = Ink(WEIGHTS[box.cut], size, box.colour)
    texts = [Run(text, ink) for text in words.split("\n") if text]
    broken = [break_lines([run], max(width - indent, 1.0), missing) for run in texts]
    heights = [len(lines) * leading + _BETWEEN * leading for lines in broken]
    share = sum(heights) / columns
    items: list[Item] = []
    column, top, done = 0, 0.0, 0.0
    for run, lines, height in zip(texts, broken, heights, strict=True):
        if column + 1 < columns and top and done + height / 2 > share * (column + 1):
            column, top = column + 1, 0.0
        x = column * (width + GAP)
        rows = tuple(Row(line, run, x + indent, top + n * leading) for n, line in enumerate(lines))
        items.append(Item(rows, (x, top)))
        top, done = top + height, done + height
    return tuple(items)


def _shift(box: Box, line: Line) -> float:
    if box.across is Across.LEFT:
        return 0.0
    left = box.place.width - line.width - _tracked(box, line)
    return left / 2 if box.across is Across.CENTRE else left


def _tracked(box: Box, line: Line) -> float:
    if not box.tracking:
        return 0.0
    return tracking_of(box, line) * max(sum(len(s.text.rstrip(" ")) for s in line.segments) - 1, 0)


def tracking_of(box: Box, line: Line) -> float:
    """The space between the letters of a line, in points: none where letters are joined or fonts change."""
    plain = len(line.segments) == 1 and not line.segments[0].clusters and not line.segments[0].actual
    return box.tracking if plain and is_ordinary(line.segments[0].text) else 0.0


def _placed_down(box: Box, items: tuple[Item, ...], size: float) -> tuple[Item, ...]:
    room = max(box.place.height - _height(box, items, size), 0.0)
    down = room / 2 if box.down is Down.MIDDLE else room
    if not down:
        return items
    return tuple(
        Item(
            tuple([Row(row.line, row.run, row.x, row.top + down) for row in item.rows]),
            (item.bullet[0], item.bullet[1] + down) if item.bullet else None,
        )
        for item in items
    )
