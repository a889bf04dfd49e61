"""The logical structure: a tree of elements that drawing later binds marked content to."""

from __future__ import annotations

from typing import NamedTuple

BBox = tuple[float, float, float, float]


class Marked(NamedTuple):
    """A piece of marked content: page index from 0 and its id on that page."""

    page: int
    mcid: int


class Annotated(NamedTuple):
    """An annotation (a link's active area): page index from 0 and its object number."""

    page: int
    number: int


COLUMN_HEADER = b"<</O/Table/Scope/Column>>"
ROW_HEADER = b"<</O/Table/Scope/Row>>"
LIST_BULLETS = b"<</O/List/ListNumbering/Disc>>"
LIST_NUMBERS = b"<</O/List/ListNumbering/Decimal>>"
UNDERLINED = b"<</O/Layout/TextDecorationType/Underline>>"
STRUCK = b"<</O/Layout/TextDecorationType/LineThrough>>"
LIST_PLAIN = b"<</O/List/ListNumbering/None>>"


class Element:
    """One element of the structure. ``tag`` is a standard type of PDF 1.7 (Document, Part, H1, P, TD, ...)."""

    __slots__ = ("actual", "alt", "attributes", "bbox", "kids", "lang", "number", "parent", "placed", "tag")

    def __init__(
        self, tag: str, parent: Element | None = None, *, lang: str = "", alt: str = "", attributes: bytes = b""
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.lang = lang
        self.alt = alt
        self.attributes = attributes
        self.kids: list[Element | Marked | Annotated] = []
        self.actual = ""
        self.bbox: BBox | None = None
        self.number = 0
        self.placed = True

    def add(self, tag: str, *, lang: str = "", alt: str = "", attributes: bytes = b"") -> Element:
        """A new last child."""
        child = Element(tag, self, lang=lang, alt=alt, attributes=attributes)
        self.kids.append(child)
        return child

    def within(self, tag: str, *, lang: str = "", attributes: bytes = b"", actual: str = "") -> Element:
        """A child that takes its place among the text when it is first drawn (a link, a foreign phrase, a change).

        ``actual`` is what is read in its place, "" for what it says.
        """
        child = Element(tag, self, lang=lang, attributes=attributes)
        child.actual = actual
        child.placed = False
        return child

    def place(self) -> None:
        """Take the place in the parent, once."""
        if not self.placed and self.parent is not None:
            self.placed = True
            self.parent.place()
            self.parent.kids.append(self)
