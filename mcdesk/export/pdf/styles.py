"""The look: one type scale, one grid of 4 points, colours from the institution's palette."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mcdesk.domain.contrast import is_colour
from mcdesk.domain.outline import Palette, Paper, Tone
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.colours import darkened, lightened
from mcdesk.export.pdf.text.runs import Ink

SIZES = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.28, 841.89)}
LEFT = RIGHT = 64.0
TOP, BOTTOM = 76.0, 64.0
WHITE = "#ffffff"
TEXT = "#1d1b20"
QUIET = "#56525c"
LINE = "#d8d4de"
_LEAST = 4.6
SMALLEST = 9.0
"""Points: nothing that a person has to read is smaller."""
_TONES = {
    Tone.GOOD: "#19663a",
    Tone.WARNING: "#854a00",
    Tone.PROBLEM: "#a11d1a",
    Tone.MISSING: "#6d4a00",
    Tone.QUIET: QUIET,
}
_GROUNDS = {
    Tone.GOOD: "#eef6f0",
    Tone.WARNING: "#fdf4e4",
    Tone.PROBLEM: "#fcefee",
    Tone.MISSING: "#fbf6e6",
    Tone.QUIET: "#f5f4f7",
}


@dataclass(frozen=True, slots=True)
class Style:
    """Text of one kind: its ink and the distance between lines, in points."""

    ink: Ink
    leading: float


def _style(weight: Weight, size: float, leading: float, colour: str = TEXT) -> Style:
    return Style(Ink(weight, size, colour), leading)


@dataclass(frozen=True, slots=True)
class Theme:
    """All that a document's drawing depends on."""

    accent: str
    soft: str
    body: Style
    cell: Style
    head_cell: Style
    label: Style
    caption: Style
    small: Style
    headings: tuple[Style, Style, Style, Style]
    cover_title: Style
    cover_long_title: Style
    cover_kind: Style
    cover_line: Style

    @property
    def bar_of_mark(self) -> str:
        """The ground of the draft mark at the head of each page, under white words."""
        return _TONES[Tone.WARNING]

    @property
    def dense(self) -> Theme:
        """The same with tables in the smallest type, which is still read without effort on paper."""
        return replace(self, cell=_style(Weight.REGULAR, SMALLEST, 11.5, self.cell.ink.colour))

    def tone(self, tone: Tone) -> str:
        """The colour of words of this tone."""
        return _TONES.get(tone, TEXT)

    def ground(self, tone: Tone) -> str:
        """The ground of a callout of this tone."""
        return _GROUNDS.get(tone, self.soft)

    def bar(self, tone: Tone) -> str:
        """The bar at the side of a callout of this tone."""
        return self.accent if tone is Tone.PLAIN else _TONES[tone]


def theme(palette: Palette) -> Theme:
    """The theme of a palette; an accent too light to carry text is darkened, a soft ground too dark lightened."""
    default = Palette()
    accent = palette.accent if is_colour(palette.accent) else default.accent
    soft = palette.accent_soft if is_colour(palette.accent_soft) else default.accent_soft
    soft = lightened(soft, TEXT, 13.0)
    accent = accent.lower()
    for ground in (WHITE, soft, *_GROUNDS.values()):
        accent = darkened(accent, ground, _LEAST)
    return Theme(
        accent=accent,
        soft=soft,
        body=_style(Weight.REGULAR, 10.5, 16),
        cell=_style(Weight.REGULAR, 9.5, 13),
        head_cell=_style(Weight.BOLD, SMALLEST, 12, accent),
        label=_style(Weight.BOLD, 9.5, 13, QUIET),
        caption=_style(Weight.BOLD, 9.5, 14, TEXT),
        small=_style(Weight.REGULAR, SMALLEST, 12, QUIET),
        headings=(
            _style(Weight.STRONG, 20, 26, accent),
            _style(Weight.BOLD, 14, 20, TEXT),
            _style(Weight.BOLD, 11.5, 16, TEXT),
            _style(Weight.BOLD, 10.5, 16, QUIET),
        ),
        cover_title=_style(Weight.STRONG, 32, 40, WHITE),
        cover_long_title=_style(Weight.STRONG, 20, 26, WHITE),
        cover_kind=_style(Weight.BOLD, 12, 16, WHITE),
        cover_line=_style(Weight.REGULAR, 13, 20, WHITE),
    )
