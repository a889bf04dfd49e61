"""Drawing set paragraphs: text, underlines, icons and the active areas of links."""

from __future__ import annotations

from typing import NamedTuple

from mcdesk.domain.outline import Align
from mcdesk.export.pdf.icons import draw_icon
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.literals import numbers, pdf_text
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.text.prose import Prose, Slice
from mcdesk.export.pdf.text.runs import UNDER, Cluster, Line, Run, Segment

BASELINE = 0.33
"""How far below the middle of its line text stands, in ems."""


class _Drawn(NamedTuple):
    """A segment that wants more than its glyphs: an icon, an underline, an active area."""

    run: Run
    segment: Segment
    x: float
    baseline: float


def draw_prose(pen: Pen, piece: Slice, x: float, top: float) -> None:
    """Draw some lines of a paragraph with their left edge at ``x`` and their upper edge at ``top``.

    Inside an open element or artifact the text becomes part of it; otherwise it belongs to its own element.
    """
    prose = piece.prose
    writer = _Writer(pen, prose)
    for number in range(piece.first, piece.last):
        line = prose.lines[number]
        ink = prose.runs[line.segments[0].run].ink if line.segments else None
        if ink is not None:
            baseline = top - prose.leading / 2 - ink.size * BASELINE
            writer.line(line, x + _shift(prose, line), baseline)
        top -= prose.leading
    writer.finish()


def _shift(prose: Prose, line: Line) -> float:
    if prose.align is Align.RIGHT:
        return prose.width - line.width
    return (prose.width - line.width) / 2 if prose.align is Align.CENTRE else 0.0


class _Writer:
    """Writes the lines of one paragraph, opening and closing marked content as elements change."""

    def __init__(self, pen: Pen, prose: Prose) -> None:
        self._pen = pen
        self._prose = prose
        self._scoped = pen.scoped
        self._operators: list[str] = []
        self._element: Element | None = None
        self._look = ("", "")
        self._extras: list[_Drawn] = []

    def line(self, line: Line, x: float, baseline: float) -> None:
        for segment in line.segments:
            run = self._prose.runs[segment.run]
            if segment.face is None or run.link or run.line:
                self._extras.append(_Drawn(run, segment, x + segment.x, baseline))
            if segment.face is not None:
                self._turn_to(run.element or self._prose.element)
                self._text(segment, run, x + segment.x, baseline)

    def _turn_to(self, element: Element) -> None:
        if element is not self._element:
            self._flush()
            self._element = element

    def _text(self, segment: Segment, run: Run, x: float, baseline: float) -> None:
        out = self._operators
        if segment.actual:
            out.append(f"/Span <</ActualText {pdf_text(segment.actual).decode('ascii')}>> BDC")
        if segment.clusters:
            for cluster in segment.clusters:
                self._cluster(segment, cluster, run, (x, baseline))
        else:
            self._show(segment, run, segment.text, numbers(x, baseline))
        if segment.actual:
            out.append("EMC")

    def _cluster(self, segment: Segment, cluster: Cluster, run: Run, at: tuple[float, float]) -> None:
        """Glyph by glyph in reading order; several glyphs that are one letter are read as that letter."""
        size = run.ink.size
        apart = len(cluster.glyphs) != 1
        if apart:
            self._operators.append(f"/Span <</ActualText {pdf_text(cluster.text).decode('ascii')}>> BDC")
        for glyph in cluster.glyphs:
            self._show(segment, run, chr(glyph.code), numbers(at[0] + glyph.x * size, at[1] + glyph.y * size))
        if apart:
            self._operators.append("EMC")

    def _show(self, segment: Segment, run: Run, text: str, place: str) -> None:
        if segment.face is None:
            return
        out = self._operators
        first = True
        for font, literal in self._pen.encode(segment.face, text):
            look = (f"{font} {run.ink.size:g} Tf", run.ink.colour)
            if look[0] != self._look[0]:
                out.append(look[0])
            if look[1] != self._look[1]:
                out.append(f"{self._pen.colour(look[1])} rg")
            self._look = look
            out.append(f"1 0 0 1 {place} Tm {literal} Tj" if first else f"{literal} Tj")
            first = False

    def _flush(self) -> None:
        if self._operators and self._element is not None:
            if self._scoped:
                self._pen.write("BT", *self._operators, "ET")
            else:
                with self._pen.leaf(self._element):
                    self._pen.write("BT", *self._operators, "ET")
        self._operators = []
        self._look = ("", "")

    def finish(self) -> None:
        """Write what is left, then what goes over and under the text."""
        self._flush()
        for extra in self._extras:
            if extra.segment.face is None:
                self._decorated(extra)
            elif extra.run.line:
                self._lined(extra)
            elif extra.run.element is not None:
                self._link(extra)

    def _decorated(self, extra: _Drawn) -> None:
        size = extra.run.ink.size
        if self._scoped:
            draw_icon(self._pen, extra.run.icon, extra.x, extra.baseline, size, extra.run.ink.colour)
        else:
            with self._pen.artifact():
                draw_icon(self._pen, extra.run.icon, extra.x, extra.baseline, size, extra.run.ink.colour)

    def _lined(self, extra: _Drawn) -> None:
        """What came is underlined, what went is struck through."""
        run, segment, x, base = extra
        if self._scoped or not segment.width:
            return
        y = base - 1.6 if run.line == UNDER else base + run.ink.size * 0.27
        with self._pen.artifact():
            self._pen.line(x, y, x + segment.width, y, run.ink.colour, 0.8)

    def _link(self, extra: _Drawn) -> None:
        run, segment, x, base = extra
        element = run.element
        if self._scoped or element is None or not segment.width:
            return
        with self._pen.artifact():
            self._pen.line(x, base - 1.6, x + segment.width, base - 1.6, run.ink.colour, 0.5)
        size = run.ink.size
        contents = " ".join(run.text.split())
        if not run.link.startswith("#") and run.link not in (contents, f"mailto:{contents}"):
            contents = f"{contents} ({run.link})"
        box = (x, base - size * 0.3, x + segment.width, base + size * 0.85)
        self._pen.link(element, run.link, contents, box)
