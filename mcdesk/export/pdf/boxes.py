"""Boxes: what a page is filled with. A box knows its height, may be split, and draws itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from mcdesk.export.pdf.icons import draw_icon
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.textobject import draw_prose
from mcdesk.export.pdf.text.prose import Slice

_WHOLE = 150.0
"""A row up to this height is not split: it moves to the next page instead."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A coloured ground behind boxes that stand together; ``bleed`` reaches to the edges of the page."""

    fill: str
    bar: str = ""
    bleed: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of paragraphs inside a row: ``x`` from the left edge of the text area, in points.

    ``drop`` lowers the column, so that small text stands on the line of the larger text beside it.
    """

    x: float
    slices: tuple[Slice, ...]
    drop: float = 0.0

    @property
    def height(self) -> float:
        """Height of all paragraphs with the gaps between them."""
        return self.drop + sum(p.height + (p.gap if index else 0) for index, p in enumerate(self.slices))

    def split(self, room: float) -> tuple[Cell, Cell]:
        """What fits in ``room`` points and what does not."""
        head: list[Slice] = []
        room -= self.drop
        for index, piece in enumerate(self.slices):
            room -= piece.gap if head else 0
            fits = max(int((room + 0.01) // piece.prose.leading), 0)
            cut = min(piece.first + fits, piece.last)
            if piece.last - cut == 1 and cut - piece.first > 2:
                cut -= 1
            if cut > piece.first:
                head.append(piece._replace(last=cut))
            if cut < piece.last:
                rest = (piece._replace(first=cut), *self.slices[index + 1 :])
                return replace(self, slices=tuple(head)), replace(self, slices=rest, drop=0.0)
            room -= piece.height
        return self, replace(self, slices=())


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon beside the first line of a row."""

    icon: str
    x: float
    baseline: float
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line to write on, ``drop`` points below the top of a row."""

    left: float
    right: float
    drop: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What every box says of itself; lengths in points, gaps to its neighbours collapse.

    ``keep``: on one page with the next box. ``soft``: so only where that leaves no great part of a page empty.
    ``grows``: again and again to the foot of the page where a new one begins after it, or the document ends.
    """

    height: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    soft: bool = False
    grows: bool = False
    fresh: bool = False
    wide: bool = False
    ground: Ground | None = None

    @property
    def least(self) -> float:
        """The height of the smallest piece that may stand at the foot of a page."""
        return self.height

    def split(self, room: float) -> tuple[Box, Box | None] | None:
        """A piece that fits in ``room`` and the rest, if any; None where it is not to be split there."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the text area's left edge at ``x`` and the upper edge at ``top``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing(Box):
    """A box of a fixed height drawn by a function: a chart, a picture."""

    paint: Callable[[Pen, float, float], None]

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Call the function."""
        self.paint(pen, x, top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Box):
    """Columns of paragraphs side by side; a plain paragraph is a row of one column.

    ``carry`` is drawn again, as an artifact, at the top of a page that begins with this row.
    """

    cells: tuple[Cell, ...]
    pad: float = 0.0
    rule: str = ""
    rule_span: tuple[float, float] = (0.0, 0.0)
    fill: str = ""
    marks: tuple[Mark, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    anchor: str = ""
    carry: Row | None = None
    artifact: bool = False
    whole: float = _WHOLE

    @property
    def least(self) -> float:
        """All of a short row, two lines of a long one."""
        if self.height <= self.whole:
            return self.height
        return self.pad + 2 * max((piece.prose.leading for cell in self.cells for piece in cell.slices), default=0)

    def split(self, room: float) -> tuple[Box, Box | None] | None:
        """Cut every column at the same height."""
        inner = room - self.pad - (self.pad if self.fill else 0)
        parts = [cell.split(inner) for cell in self.cells]
        if not any(head.slices for head, _ in parts):
            return None
        heads, rests = tuple(head for head, _ in parts), tuple(rest for _, rest in parts)
        if not any(rest.slices for rest in rests):
            return replace(self, height=room), None
        head = replace(self, cells=heads, after=0.0, keep=False, rule="")
        tail = replace(self, cells=rests, before=0.0, fresh=False, marks=(), strokes=(), anchor="")
        shown = measured(head)
        return replace(shown, height=min(shown.height, room)), measured(tail)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Ground, text, rule, icons."""
        if self.anchor:
            pen.mark_place(self.anchor, x, top + 8)
        if self.artifact:
            with pen.artifact(pagination=True):
                self._paint(pen, x, top)
            return
        self._under(pen, x, top)
        self._text(pen, x, top)
        self._over(pen, x, top)

    def _paint(self, pen: Pen, x: float, top: float) -> None:
        if self.fill:
            self._fill(pen, x, top)
        self._text(pen, x, top)
        if self.rule:
            self._rule(pen, x, top)

    def _under(self, pen: Pen, x: float, top: float) -> None:
        if self.fill:
            with pen.artifact():
                self._fill(pen, x, top)

    def _over(self, pen: Pen, x: float, top: float) -> None:
        if self.rule or self.marks or self.strokes:
            with pen.artifact():
                if self.rule:
                    self._rule(pen, x, top)
                for stroke in self.strokes:
                    y = top - stroke.drop
                    pen.line(x + stroke.left, y, x + stroke.right, y, stroke.colour, 0.7)
                for mark in self.marks:
                    draw_icon(pen, mark.icon, x + mark.x, top - mark.baseline, mark.size, mark.colour)

    def _fill(self, pen: Pen, x: float, top: float) -> None:
        left, right = self.rule_span
        pen.rectangle(x + left, top - self.height, right - left, self.height, self.fill)

    def _rule(self, pen: Pen, x: float, top: float) -> None:
        left, right = self.rule_span
        pen.line(x + left, top - self.height, x + right, top - self.height, self.rule, 0.6)

    def _text(self, pen: Pen, x: float, top: float) -> None:
        for cell in self.cells:
            y = top - self.pad - cell.drop
            for index, piece in enumerate(cell.slices):
                y -= piece.gap if index else 0
                draw_prose(pen, piece, x + cell.x, y)
                y -= piece.height


def closer(box: Box, share: float) -> Box:
    """The box with this share of the air in and around it; what stands in a row at a height of its own keeps it."""
    near = replace(box, before=box.before * share, after=box.after * share)
    if not isinstance(near, Row) or near.marks or near.strokes:
        return near
    less, carry = near.pad * (1 - share), near.carry
    kept = (
        None
        if carry is None
        else replace(carry, pad=carry.pad * share, height=carry.height - 2 * carry.pad * (1 - share))
    )
    return replace(near, pad=near.pad - less, height=near.height - 2 * less, carry=kept)


AnyRow = TypeVar("AnyRow", bound=Row)


def measured(row: AnyRow) -> AnyRow:
    """The row, as high as its highest column."""
    return replace(row, height=max((cell.height for cell in row.cells), default=0.0) + 2 * row.pad)
