"""The neutral document: what a proposal, a worksheet or a report says, before anyone draws it.

An exporter draws an :class:`Outline`; it never sees a request. Blocks are frozen and hold plain text
(never markup), so hostile text in an answer cannot become a command to a renderer. Strings may hold any
Unicode, line breaks included; a blank line separates paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from mcdesk.domain.charts import Chart
from mcdesk.domain.running import Running


class Tone(StrEnum):
    """What a callout or a piece of text says about itself; drawn as icon, word and colour together."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"
    MISSING = "missing"


class Mark(StrEnum):
    """What a run is in a text that shows changes; drawn as a line, and read as :attr:`Span.heard`."""

    NONE = "none"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. ``link`` is an address or ``#anchor``; ``lang`` a BCP 47 tag where it differs.

    ``heard`` is what a reader is to take it for, where its looks alone say what it is (``deleted: forty``).
    """

    text: str
    bold: bool = False
    tone: Tone = Tone.PLAIN
    link: str | None = None
    lang: str | None = None
    mark: Mark = Mark.NONE
    heard: str = ""


Text = tuple[Span, ...]


def text(value: str, *, bold: bool = False, tone: Tone = Tone.PLAIN, link: str | None = None) -> Text:
    """One run of text as a :data:`Text`."""
    return (Span(value, bold=bold, tone=tone, link=link),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. ``level`` is 1 to 4 and never skips one; ``anchor`` is what a link or the contents names."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``keep``: it stands on the page of what follows."""

    text: Text
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; numbered where ``ordered``."""

    items: tuple[Text, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, a long one below its label. ``together``: a few, that stay on one page."""

    rows: tuple[tuple[str, Text], ...]
    caption: str = ""
    together: bool = False


class Align(StrEnum):
    """How a table column is set."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width and how it is set."""

    title: str
    weight: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading row. ``row_header`` is the index of the column that names each row, or None.

    ``together``: a short one, whose rows stay on one page. ``dense``: a long list, its lines close to each other.
    ``turned``: on a page that lies across, also where its columns could be squeezed into one that stands.
    ``keep``: its last rows stand on the page of what follows.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: str = ""
    row_header: int | None = 0
    empty: str = ""
    together: bool = False
    dense: bool = False
    turned: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A picture with its alternative text; ``data`` is a PNG or a JPEG, ``width`` in points at most.

    ``turned``: on a page that lies across.
    """

    data: bytes
    alt: str
    width: float = 120.0
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out: a title and text, or facts where ``facts`` holds some."""

    title: str
    body: tuple[Text, ...] = ()
    tone: Tone = Tone.PLAIN
    facts: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Lines to sign: each names the role, and what is to be written beside it."""

    title: str
    choices: tuple[str, ...]
    lines: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class WriteLines:
    """Room to write by hand: what is asked, boxes to tick, and ``lines`` ruled lines (none where 0).

    ``keep``: it stands on the page of what follows. ``to_foot``: lines go on to the foot of a page that ends with it.
    """

    label: str
    lines: int = 3
    choices: tuple[str, ...] = ()
    keep: bool = False
    to_foot: bool = False


@dataclass(frozen=True, slots=True)
class FillIn:
    """Room to write that can be filled in on a screen: one line, or ``lines`` of them.

    ``name`` is what the field is read back by, and stands once in a document; with ``choices`` (a name and its words
    for each) there are boxes to tick in its place.
    """

    name: str
    label: str
    lines: int = 1
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the table of contents stands: the headings up to ``depth`` that follow it.

    ``turned``: on a page that lies across, with the table that comes next.
    """

    title: str
    depth: int = 2
    turned: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


Told = Heading | Paragraph | Bullets | Facts | Table | Chart | Image | Callout
"""Blocks that say something."""
Block = Told | SignatureBlock | WriteLines | FillIn | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class Part:
    """A run of blocks in one language (BCP 47: ``fr-CA``), and what stands around it; None: what the document says."""

    lang: str
    blocks: tuple[Block, ...]
    around: Running | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: who it is from, what it is called, the few facts that a reader wants first."""

    lang: str
    organization: str
    kind: str
    title: str
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Palette:
    """The institution's colours as ``#rrggbb``."""

    accent: str = "#5B2C83"
    accent_soft: str = "#F3EDF8"


class Paper(StrEnum):
    """The paper sizes offered."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole document.

    ``created`` is ISO 8601 with offset. ``mark`` stands on every page where it is not empty (a draft says so), and
    ``around`` around the text of those parts that say nothing else. A document that has to keep to ``most_pages``
    brings ``shorter`` ones, which say what they leave out: the first that fits is drawn.
    """

    title: str
    lang: str
    author: str
    subject: str
    created: str
    parts: tuple[Part, ...]
    cover: Cover | None = None
    keywords: tuple[str, ...] = ()
    mark: str = ""
    around: Running = field(default_factory=Running)
    paper: Paper = Paper.LETTER
    palette: Palette = field(default_factory=Palette)
    most_pages: int | None = None
    shorter: tuple[Outline, ...] = ()
