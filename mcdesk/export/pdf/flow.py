"""Filling pages with boxes. Everything has its place before anything is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mcdesk.export.pdf.boxes import Box, Row

_SLACK = 0.01


class Placed(NamedTuple):
    """A box and the height of its upper edge above the foot of the text area."""

    box: Box
    top: float


@dataclass(slots=True)
class Page:
    """A page: how high its text area is, and what stands on it."""

    wide: bool
    height: float
    placed: list[Placed] = field(default_factory=list)


class Flow:
    """Places boxes on pages one after another. ``heights``: of the text area, upright and turned."""

    def __init__(self, heights: tuple[float, float]) -> None:
        self._heights = heights
        self.pages: list[Page] = []
        self._left = 0.0
        self._after = 0.0

    def fill(self, boxes: Sequence[Box]) -> list[Page]:
        """Place all boxes; returns the pages."""
        boxes = _turned_together(_breaks_folded(boxes))
        for index, box in enumerate(boxes):
            page = self.pages[-1] if self.pages else None
            if page is None or box.fresh or box.wide != page.wide or not self._starts(boxes, index):
                self._turn_page(box)
            self._place(box)
        return self.pages

    def _starts(self, boxes: Sequence[Box], index: int) -> bool:
        """Whether the box fits, with what must stand with it: headings never end a page.

        What is to be kept together and is higher than a page is not kept together.
        """
        need, after = 0.0, self._after
        for box in boxes[index:]:
            gap = max(after, box.before) if self.pages[-1].placed or need else 0.0
            need += gap + (box.height if box.keep else box.least)
            after = box.after
            if not box.keep:
                break
            if need > self.pages[-1].height:
                first = boxes[index]
                need = max(self._after, first.before) + first.least
                break
        return need <= self._left + _SLACK or not self.pages[-1].placed

    def _turn_page(self, box: Box) -> None:
        height = self._heights[1 if box.wide else 0]
        self.pages.append(Page(box.wide, height))
        self._left, self._after = height, 0.0
        if isinstance(box, Row) and box.carry is not None and not box.fresh:
            self._put(box.carry, 0.0)

    def _place(self, box: Box) -> None:
        rest: Box | None = box
        while rest is not None:
            page = self.pages[-1]
            gap = max(self._after, rest.before) if page.placed else 0.0
            if rest.height + gap <= self._left + _SLACK:
                self._put(rest, gap)
                return
            parts = rest.split(self._left - gap)
            if parts is not None:
                self._put(parts[0], gap)
                if parts[1] is None:
                    return
                rest = parts[1]
            elif self._bare(page):
                raise OverflowError(f"a box of {rest.height:.0f} points does not fit on a page and does not split")
            self._turn_page(replace(rest, fresh=False))

    @staticmethod
    def _bare(page: Page) -> bool:
        return not any(not (isinstance(placed.box, Row) and placed.box.artifact) for placed in page.placed)

    def _put(self, box: Box, gap: float) -> None:
        self._left -= gap
        self.pages[-1].placed.append(Placed(box, self._left))
        self._left -= box.height
        self._after = box.after


def _breaks_folded(boxes: Sequence[Box]) -> list[Box]:
    """A page break becomes a property of the box after it; several in a row are one, at the ends none."""
    result: list[Box] = []
    fresh = False
    for box in boxes:
        if type(box) is Box and box.fresh:
            fresh = bool(result)
            continue
        result.append(replace(box, fresh=True) if fresh else box)
        fresh = False
    return result


def _turned_together(boxes: Sequence[Box]) -> list[Box]:
    """Headings go with the table on a turned page that they announce."""
    result = list(boxes)
    for index in range(len(result) - 2, -1, -1):
        if result[index].keep and result[index + 1].wide:
            result[index] = replace(result[index], wide=True)
    return result
