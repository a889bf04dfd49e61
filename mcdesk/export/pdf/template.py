"""What stands on every page around the text: running head, page number, draft mark, grounds."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mcdesk.domain.outline import Align, Outline
from mcdesk.domain.running import Running
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.boxes import Ground
from mcdesk.export.pdf.flow import Page
from mcdesk.export.pdf.styles import BOTTOM, LEFT, LINE, RIGHT, SMALLEST, TOP, WHITE, Style, Theme
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.literals import numbers
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.textobject import draw_prose
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.direction import runs_right_to_left
from mcdesk.export.pdf.text.outlines import outlined
from mcdesk.export.pdf.text.prose import Prose, Typesetter, whole
from mcdesk.export.pdf.text.runs import Ink, Run

_OUTSET = 12.0
_RADIUS = 6.0
_WATERMARK = "#f2f0f4"
_NOWHERE = Element("Artifact")


@dataclass(slots=True)
class Template:
    """Draws everything of a page that is not its content, all as artifacts."""

    outline: Outline
    theme: Theme
    typesetter: Typesetter
    pages: int
    shapes: tuple[str, float] | None = None

    def _prose(self, words: str, style: Style, width: float, align: Align = Align.LEFT) -> Prose:
        return self.typesetter.prose(_NOWHERE, [Run(one_line(words), style.ink)], width, style.leading, align)

    def behind(self, pen: Pen, page: Page, *, cover: bool) -> None:
        """What lies under the text: the draft's watermark, then the grounds of callouts."""
        if one_line(self.outline.mark) and not cover:
            with pen.artifact(pagination=True):
                self._watermark(pen)
        stretch: list[tuple[float, float]] = []
        ground: Ground | None = None
        for placed in [*page.placed, None]:
            own = placed.box.ground if placed else None
            if own is not ground and ground is not None:
                self._ground(pen, page, ground, stretch, cover=cover)
                stretch = []
            ground = own
            if placed and own is not None:
                stretch.append((placed.top, placed.top - placed.box.height))

    def _ground(self, pen: Pen, page: Page, ground: Ground, stretch: list[tuple[float, float]], *, cover: bool) -> None:
        width, height = pen.size
        top, bottom = BOTTOM + stretch[0][0] + _OUTSET, BOTTOM + stretch[-1][1] - _OUTSET
        with pen.artifact():
            if ground.bleed:
                low = bottom - 20.0
                pen.rectangle(0.0, low, width, height - low, ground.fill)
                return
            left, right = LEFT, width - RIGHT
            pen.rounded((left, bottom, right, top), _RADIUS, ground.fill)
            if ground.bar:
                pen.rounded((left, bottom, left + 4.0, top), 2.0, ground.bar)

    def _watermark(self, pen: Pen) -> None:
        """The draft word across the page, so light that text on it keeps its contrast."""
        width, height = pen.size
        shapes, ems = self._mark_shapes()
        if not shapes:
            return
        size = min(0.72 * math.hypot(width, height) / ems, 150.0)
        angle = math.atan2(height, width)
        cos, sin = math.cos(angle), math.sin(angle)
        turned = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {numbers(width / 2, height / 2)} cm"
        placed = f"{numbers(size, 0, 0, size, -ems * size / 2, -size * 0.34)} cm"
        pen.write(f"q {turned} {placed} {pen.colour(_WATERMARK)} rg {shapes} f Q")

    def _mark_shapes(self) -> tuple[str, float]:
        """The draft word as shapes, so that extracted text is not strewn with its letters."""
        if self.shapes is None:
            mark = one_line(self.outline.mark)
            self.shapes = ("", 0.0) if any(map(runs_right_to_left, mark)) else outlined(mark, Weight.STRONG)
        return self.shapes

    def around(self, pen: Pen, number: int, said: Running) -> None:
        """Running head and foot."""
        width, height = pen.size
        with pen.artifact(pagination=True):
            self._head(pen, width, height, said.running)
            words = said.page_of.replace("{page}", str(number)).replace("{pages}", str(self.pages))
            pen.line(LEFT, 44.0, width - RIGHT, 44.0, LINE, 0.6)
            foot = self._prose(words, self.theme.small, 160.0, Align.RIGHT)
            draw_prose(pen, whole(foot)._replace(last=1), width - RIGHT - 160.0, 38.0)
            name = self._fitting(said.foot or self.outline.author, width - LEFT - RIGHT - 180.0)
            draw_prose(pen, whole(name)._replace(last=1), LEFT, 38.0)

    def _head(self, pen: Pen, width: float, height: float, running: str) -> None:
        room = width - LEFT - RIGHT
        mark = one_line(self.outline.mark)
        if mark:
            style = Style(Ink(Weight.BOLD, SMALLEST, WHITE), 12.0)
            wide = self._prose(mark, style, room / 2).lines[0].width
            prose = self._prose(mark, style, wide + 0.01)
            left = width - RIGHT - wide - 16.0
            pen.rounded((left, height - 50.0, width - RIGHT, height - 34.0), 4.0, self.theme.bar_of_mark)
            draw_prose(pen, whole(prose)._replace(last=1), left + 8.0, height - 36.0)
            room -= wide + 32.0
        name = self._fitting(running, room)
        draw_prose(pen, whole(name)._replace(last=1), LEFT, height - 36.0)
        pen.line(LEFT, height - 56.0, width - RIGHT, height - 56.0, LINE, 0.6)

    def _fitting(self, words: str, room: float) -> Prose:
        """One line, with an ellipsis where there is more: head and foot only repeat what the document says."""
        words = one_line(words)
        prose = self._prose(words, self.theme.small, room)
        while len(prose.lines) > 1 and words:
            words = words[: int(len(words) * 0.9)]
            prose = self._prose(words.rstrip() + "\u2026", self.theme.small, room)
        return prose


def text_height(height: float) -> float:
    """How high the text area of a page is."""
    return height - TOP - BOTTOM
