"""Filling pages with boxes. Everything has its place before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mcdesk.export.pdf.boxes import Box, Row, closer

_SLACK = 0.01
_EMPTY = 0.3
"""A page of which this share would stay empty takes the beginning of what is kept together softly."""
_COMPANY = 72.0
"""So much, in points, stays together at the beginning of what is higher than a page."""
_SCANT = 0.5
"""A last page of which no more than this share is filled is one too many, where a little less air does without it."""
_CLOSER = (0.94, 0.88, 0.82, 0.76)
"""So much of the air between lines of a table and between blocks is left, the most that saves the page."""


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

    @property
    def filled(self) -> float:
        """Which share of its height is filled."""
        last = self.placed[-1]
        return (self.height - last.top + last.box.height) / self.height


class Flow:
    """Places boxes on pages one after another. ``heights``: of the text area, upright and turned."""

    def __init__(self, heights: tuple[float, float]) -> None:
        self._heights = heights
        self.pages: list[Page] = []
        self._left = 0.0
        self._after = 0.0
        self._settled = -1

    def fill(self, boxes: Sequence[Box]) -> list[Page]:
        """Place all boxes; returns the pages."""
        for stretch in _stretches(_turned_together(_breaks_folded(boxes))):
            self._fill_closely(stretch)
            self._grow(stretch[-1])
        return self.pages

    def _fill_closely(self, boxes: Sequence[Box]) -> None:
        """Place what begins on a new page and ends with one; closer, where else the last page is nearly empty."""
        begin = len(self.pages)
        self._fill(boxes)
        made = best = self.pages[begin:]
        if len(made) < 2 or made[-1].filled > _SCANT:
            return
        for share in _CLOSER:
            del self.pages[begin:]
            self._fill([closer(box, share) for box in boxes])
            found = self.pages[begin:]
            if len(found) < len(made) and found[-1].filled > _SCANT:
                return
            best = min(best, found, key=len)
        self.pages[begin:] = best

    def _grow(self, box: Box) -> None:
        """What grows is placed again and again to the foot of its page."""
        placed = self.pages[-1].placed
        left = placed[-1].top - placed[-1].box.height
        while box.grows and box.height <= left + _SLACK:
            placed.append(Placed(box, left))
            left -= box.height

    def _fill(self, boxes: Sequence[Box]) -> None:
        self._settled = -1
        for index, box in enumerate(boxes):
            page = self.pages[-1] if self.pages else None
            if page is None or not index or not self._starts(boxes, index):
                self._turn_page(box)
            self._place(box)

    def _starts(self, boxes: Sequence[Box], index: int) -> bool:
        """Whether the box fits, with what must stand with it: headings never end a page.

        Of what is to be kept together and is higher than a page only the beginning is.
        """
        if not self.pages[-1].placed or index <= self._settled:
            return True
        begun = index > 0 and boxes[index - 1].soft
        if not begun and self._needed(boxes, index, soft=True) <= self._left + _SLACK:
            return True
        spare = begun or self._left > _EMPTY * self.pages[-1].height
        if spare and self._needed(boxes, index, soft=False) <= self._left + _SLACK:
            kept = (n for n, box in enumerate(boxes[index:], index) if not box.keep or box.soft)
            self._settled = next(kept, index)
            return True
        return False

    def _needed(self, boxes: Sequence[Box], index: int, *, soft: bool) -> float:
        """The height of a box with what must stand with it, and with ``soft`` of what should."""
        need, after = 0.0, self._after
        begun: tuple[float, int] | None = None
        for place, box in enumerate(boxes[index:], index):
            kept = box.keep and (soft or not box.soft)
            need += max(after, box.before)
            if begun is None and (need + box.least >= _COMPANY or need + box.height > self.pages[-1].height):
                begun = need + box.least, place
            need += box.height if kept else box.least
            after = box.after
            if not kept:
                break
            if begun is not None and need > self.pages[-1].height:
                need, self._settled = begun
                break
        return need

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


def _stretches(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """What stands between the pages that begin because of a page break or because they are turned."""
    found: list[Box] = []
    for box in boxes:
        if found and (box.fresh or box.wide != found[-1].wide):
            yield found
            found = []
        found.append(box)
    if found:
        yield found


def _turned_together(boxes: Sequence[Box]) -> list[Box]:
    """Headings go with the table on a turned page that they announce."""
    result = list(boxes)
    for index in range(len(result) - 2, -1, -1):
        if result[index].keep and result[index + 1].wide:
            result[index] = replace(result[index], wide=True)
    return result
