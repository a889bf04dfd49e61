"""Composing: what the drawing of a block needs, and how texts become set paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mcdesk.domain.outline import Align, Mark, Span, Text, Tone
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.boxes import Box, Cell, Ground
from mcdesk.export.pdf.icons import OF_TONE
from mcdesk.export.pdf.links import usable_link
from mcdesk.export.pdf.styles import Style, Theme
from mcdesk.export.pdf.tagging.elements import STRUCK, UNDERLINED, Element
from mcdesk.export.pdf.text.clean import clean, paragraph_bounds
from mcdesk.export.pdf.text.prose import Prose, Slice, Typesetter, whole
from mcdesk.export.pdf.text.runs import THROUGH, UNDER, Ink, Run

PARAGRAPH_GAP = 6.0
_CHANGES = {
    Mark.INSERTED: (UNDERLINED, UNDER, Tone.GOOD),
    Mark.DELETED: (STRUCK, THROUGH, Tone.PROBLEM),
}
_HEAVIER = {Weight.REGULAR: Weight.BOLD, Weight.ITALIC: Weight.BOLD}


class Entry(NamedTuple):
    """A heading as contents and bookmarks know it.

    ``anchor`` is its own in the document, ``name`` what links of its ``part`` call it; ``contents`` is the table
    that lists it, from 1, or 0 for none.
    """

    level: int
    title: str
    anchor: str
    contents: int = 0
    name: str = ""
    part: int = 0


@dataclass(frozen=True, slots=True)
class Area:
    """The column that blocks are set in: from ``x`` (from the left of the text area), this wide, in points."""

    x: float
    width: float
    turned: float


def _unwatched() -> None:
    """Nobody looks."""


@dataclass(slots=True)
class Composer:
    """Turns blocks into boxes while the structure grows under ``element``."""

    theme: Theme
    typesetter: Typesetter
    element: Element
    lang: str
    area: Area
    entries: Sequence[Entry]
    anchors: Mapping[str, str]
    ground: Ground | None = None
    sections: list[tuple[int, Element]] = field(default_factory=list)
    next_entry: int = 0
    contents: int = 0
    step: Callable[[], None] = _unwatched
    """Called for every block and every row of a table; it may raise to end the work."""

    @property
    def width(self) -> float:
        """Width of the column, in points."""
        return self.area.width

    def within(self, element: Element, area: Area, ground: Ground | None) -> Composer:
        """A composer for what stands inside a block."""
        return replace(self, element=element, area=area, ground=ground, sections=[])

    def prose(self, element: Element, words: str, style: Style, width: float, align: Align = Align.LEFT) -> Prose:
        """One paragraph of one look."""
        run = Run(clean(words), style.ink)
        return self.typesetter.prose(element, [run], width, style.leading, align)

    def stack(
        self, element: Element, text: Text, style: Style, width: float, align: Align = Align.LEFT
    ) -> tuple[Slice, ...]:
        """The paragraphs of a text as the content of an element; several become P elements in it."""
        found = list(split_paragraphs(text))
        slices: list[Slice] = []
        for spans in found:
            owner = element if len(found) == 1 else element.add("P")
            runs = [self.run(span, style.ink, owner) for span in spans]
            prose = self.typesetter.prose(owner, runs, width, style.leading, align)
            slices.append(whole(prose, PARAGRAPH_GAP))
        return tuple(slices)

    def cell(self, element: Element, text: Text, style: Style, x: float, width: float) -> Cell:
        """A column of text."""
        return Cell(self.area.x + x, self.stack(element, text, style, width))

    def run(self, span: Span, ink: Ink, owner: Element) -> Run:
        """A run of clean text; links and foreign phrases get an element of their own."""
        weight = _HEAVIER.get(ink.weight, ink.weight) if span.bold else ink.weight
        if span.tone is Tone.MISSING and not span.bold:
            weight = Weight.ITALIC
        colour = ink.colour if span.tone is Tone.PLAIN else self.theme.tone(span.tone)
        link = usable_link(span.link, self.anchors)
        lang = span.lang if span.lang and span.lang != self.lang else ""
        element: Element | None = None
        if span.mark is not Mark.NONE:
            attributes, line, tone = _CHANGES[span.mark]
            element = owner.within("Span", lang=lang, attributes=attributes, actual=clean(span.heard))
            return Run(span.text, Ink(weight, ink.size, self.theme.tone(tone)), element, line=line)
        if link:
            element, colour = owner.within("Link", lang=lang), self.theme.accent
        elif lang:
            element = owner.within("Span", lang=lang)
        icon = OF_TONE.get(span.tone, "")
        return Run(span.text, Ink(weight, ink.size, colour), element, link, icon)


def split_paragraphs(text: Text) -> Iterator[list[Span]]:
    """The spans of each paragraph, cleaned; blank lines part paragraphs, also across spans."""
    spans = [replace(span, text=clean(span.text)) for span in text]
    joined = "".join(span.text for span in spans)
    for start, end in paragraph_bounds(joined):
        found: list[Span] = []
        place = 0
        for span in spans:
            part = span.text[max(start - place, 0) : max(end - place, 0)]
            if part:
                found.append(replace(span, text=part))
            place += len(span.text)
        yield found


def spaced(boxes: list[Box], before: float, after: float) -> list[Box]:
    """The boxes of one block with the gaps around it."""
    if boxes:
        boxes[0] = replace(boxes[0], before=before)
        boxes[-1] = replace(boxes[-1], after=after)
    return boxes
