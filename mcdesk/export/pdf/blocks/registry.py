"""Which function composes which kind of block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from mcdesk.domain import outline
from mcdesk.domain.charts import Chart
from mcdesk.export.pdf.blocks.bullets import bullets
from mcdesk.export.pdf.blocks.callout import callout
from mcdesk.export.pdf.blocks.chart import chart
from mcdesk.export.pdf.blocks.contents import contents
from mcdesk.export.pdf.blocks.facts import facts
from mcdesk.export.pdf.blocks.fill_in import fill_in
from mcdesk.export.pdf.blocks.heading import heading
from mcdesk.export.pdf.blocks.image import image
from mcdesk.export.pdf.blocks.paragraph import page_break, paragraph
from mcdesk.export.pdf.blocks.signature import signature
from mcdesk.export.pdf.blocks.table import table
from mcdesk.export.pdf.blocks.writing import write_lines
from mcdesk.export.pdf.boxes import Box
from mcdesk.export.pdf.composer import Composer

BLOCKS: dict[type, Callable[[Any, Composer], list[Box]]] = {
    outline.Heading: heading,
    outline.Paragraph: paragraph,
    outline.Bullets: bullets,
    outline.Facts: facts,
    outline.Table: table,
    Chart: chart,
    outline.Image: image,
    outline.Callout: callout,
    outline.SignatureBlock: signature,
    outline.WriteLines: write_lines,
    outline.FillIn: fill_in,
    outline.Contents: contents,
    outline.PageBreak: page_break,
}


def compose(block: outline.Block, composer: Composer) -> list[Box]:
    """The boxes of a block; its elements are added to the structure in reading order."""
    composer.step()
    return BLOCKS[type(block)](block, composer)


def compose_all(blocks: Sequence[outline.Block], composer: Composer) -> list[Box]:
    """The boxes of blocks, one after another. What announces a block that lies across is as broad as that page."""
    upright = composer.area
    across = replace(upright, width=upright.turned)
    boxes: list[Box] = []
    for block, lies in zip(blocks, _across(blocks), strict=True):
        composer.area = across if lies else upright
        boxes += compose(block, composer)
    composer.area = upright
    return boxes


def _across(blocks: Sequence[outline.Block]) -> list[bool]:
    """Whether each is a heading, or a paragraph kept with what follows, that goes with a block that lies across."""
    found = [False] * len(blocks)
    lies = False
    for place, block in reversed(list(enumerate(blocks))):
        announces = isinstance(block, outline.Heading) or (isinstance(block, outline.Paragraph) and block.keep)
        found[place] = lies and announces
        lies = found[place] or _lies_across(block)
    return found


def _lies_across(block: outline.Block) -> bool:
    """Whether it says so, and there is something of it."""
    if isinstance(block, outline.Table):
        return block.turned and bool(block.rows) and bool(block.columns)
    return isinstance(block, outline.Image) and block.turned
