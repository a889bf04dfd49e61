"""Headings: they open a section of the structure and keep with what follows."""

from __future__ import annotations

from mcdesk.domain.outline import Heading
from mcdesk.export.pdf.boxes import Box, Cell, Row, measured
from mcdesk.export.pdf.composer import Composer
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.prose import whole

_BEFORE = (28.0, 24.0, 16.0, 12.0)
_AFTER = (12.0, 8.0, 4.0, 4.0)


def open_section(composer: Composer, level: int) -> None:
    """Close the sections that a heading of this level ends, and open its own."""
    while composer.sections and composer.sections[-1][0] >= level:
        _, section = composer.sections.pop()
        composer.element = section.parent or composer.element
    composer.element = composer.element.add("Sect")
    composer.sections.append((level, composer.element))


def heading(block: Heading, composer: Composer) -> list[Box]:
    """The heading in one box; its tag skips no level, whatever it looks like."""
    level = min(max(block.level, 1), 4)
    entry = composer.entries[composer.next_entry]
    composer.next_entry += 1
    open_section(composer, entry.level)
    style = composer.theme.headings[level - 1]
    element = composer.element.add(f"H{entry.level}")
    prose = composer.prose(element, one_line(block.text) or "\u2013", style, composer.width)
    row = Row(
        height=0,
        cells=(Cell(composer.area.x, (whole(prose),)),),
        before=_BEFORE[level - 1],
        after=_AFTER[level - 1],
        keep=True,
        anchor=entry.anchor,
        ground=composer.ground,
    )
    return [measured(row)]
