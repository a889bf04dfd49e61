"""The table of contents: real entries with links, page numbers known once all boxes have their place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mcdesk.domain.outline import Align, Contents
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer, Entry
from mcdesk.export.pdf.styles import LINE, Style
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.textobject import draw_prose
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole
from mcdesk.export.pdf.text.runs import Ink, Run

_NUMBER = 36.0
_STEP = 16.0
_TOGETHER = 24
"""Contents of no more entries than this are not split over two pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsRow(Row):
    """An entry: its words, dots, and the page that its heading turned out to be on."""

    composer: Composer
    link: Element
    entry: Entry
    style: Style

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the words, then the page number, as one link."""
        self._text(pen, x, top)
        area, slices = self.composer.area, self.cells[0].slices
        number = str(pen.pages_of.get(self.entry.anchor, 0))
        run = Run(number, self.style.ink)
        prose = self.composer.typesetter.prose(self.link, [run], _NUMBER, self.style.leading, Align.RIGHT)
        right = x + area.x + area.width
        lowest = top - self.height + self.pad + self.style.leading
        draw_prose(pen, whole(prose), right - _NUMBER, lowest)
        line = slices[-1].prose.lines[-1]
        start = x + self.cells[0].x + line.width + 6.0
        end = right - prose.lines[0].width - 6.0
        if end > start:
            with pen.artifact():
                base = lowest - self.style.leading / 2 - self.style.ink.size * 0.33
                pen.line(start, base, end, base, LINE, 0.8, "0.1 4")
        box = (x + self.cells[0].x, top - self.height, right, top)
        pen.link(self.link, f"#{self.entry.anchor}", f"{self.entry.title}, {number}", box)


def contents(block: Contents, composer: Composer) -> list[Box]:
    """Title and entries of the headings after it, of its own part where other parts have their own."""
    composer.contents += 1
    if block.turned:
        across = replace(composer.area, x=0.0, width=composer.area.turned)
        composer = composer.within(composer.element, across, composer.ground)
    own = [entry for entry in composer.entries if entry.contents == composer.contents]
    entries = [entry for entry in own if entry.level <= block.depth]
    theme = composer.theme
    boxes: list[Box] = []
    section = composer.element.add("Sect")
    if block.title.strip():
        style = theme.headings[0]
        prose = composer.prose(section.add("H1"), one_line(block.title), style, composer.width)
        cell = Cell(composer.area.x, (whole(prose),))
        boxes.append(measured(Row(height=0, cells=(cell,), after=16.0, keep=True)))
    holders: list[tuple[int, Element]] = []
    for entry in entries:
        while holders and holders[-1][0] > entry.level:
            holders.pop()
        if not holders or holders[-1][0] < entry.level:
            parent = holders[-1][1] if holders else section
            holders.append((entry.level, parent.add("TOC")))
        boxes.append(_row(entry, holders[-1][1], len(holders) - 1, composer))
    together = len(entries) <= _TOGETHER
    kept = [replace(box, keep=box.keep or together) for box in boxes[:-1]] + boxes[-1:]
    return [replace(box, wide=block.turned) for box in kept]


def _row(entry: Entry, holder: Element, depth: int, composer: Composer) -> Row:
    link = holder.add("TOCI").add("Reference").add("Link")
    base = composer.theme.body if depth else composer.theme.caption
    ink = Ink(base.ink.weight if depth else Weight.BOLD, 10.5, base.ink.colour)
    style = Style(ink, 16.0)
    left = depth * _STEP
    prose = composer.prose(link, entry.title, style, composer.width - left - _NUMBER - 12.0)
    cell = Cell(composer.area.x + left, (whole(prose),))
    gap = 0.0 if depth else 4.0
    row = ContentsRow(
        height=0, cells=(cell,), composer=composer, link=link, entry=entry, style=style, before=gap, after=2.0
    )
    return measured(row)
