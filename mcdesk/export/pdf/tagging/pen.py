"""The pen: the only way onto a page. What it draws belongs to an element or is an explicit artifact.

Coordinates are points from the lower left corner of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mcdesk.export.pdf.seam import Face, Raw, Sheets
from mcdesk.export.pdf.tagging.elements import Annotated, BBox, Element, Marked
from mcdesk.export.pdf.tagging.literals import colour_operands, numbers, pdf_text
from mcdesk.export.pdf.tagging.strict import UntaggedError, check_page

ARTIFACT = "/Artifact BMC"
PAGINATION = "/Artifact <</Type/Pagination>> BDC"
END = "EMC"
_ROUND = 0.5523


class Pen:
    """Draws on one page after another and binds the marks to the structure."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self.page = 0
        self.size = (0.0, 0.0)
        self.marked: list[list[Element]] = []
        self.page_numbers: list[int] = []
        self.annotated: list[tuple[int, Element]] = []
        self.fields: dict[str, int] = {}
        self.places: dict[str, tuple[int, float, float]] = {}
        self.pages_of: dict[str, int] = {}
        self._jumps: list[tuple[Raw, bytes, str]] = []
        self._code: list[str] = []
        self._scope: Element | str | None = None
        self._colours: dict[str, str] = {}

    def open_page(self, size: tuple[float, float]) -> None:
        """Begin a page of this size, in points."""
        self.sheets.turn(size)
        self.size = size
        self.marked.append([])
        self._code = self.sheets.code

    def close_page(self) -> None:
        """End the page; raises :class:`UntaggedError` where something on it is neither tagged nor artifact."""
        check_page(self._code)
        self.page_numbers.append(self.sheets.close_page(self.page))
        self.page += 1

    @contextmanager
    def artifact(self, *, pagination: bool = False) -> Iterator[None]:
        """What is drawn inside is decoration, or repeats on every page."""
        if self._scope is not None:
            raise UntaggedError("an artifact inside other content")
        self._scope = "artifact"
        self._code.append(PAGINATION if pagination else ARTIFACT)
        try:
            yield
        finally:
            self._code.append(END)
            self._scope = None

    @contextmanager
    def leaf(self, element: Element, bbox: BBox | None = None) -> Iterator[None]:
        """What is drawn inside is the content of the element. ``bbox`` for figures."""
        if self._scope is not None:
            raise UntaggedError(f"{element.tag} inside other content")
        self._scope = element
        element.bbox = bbox or element.bbox
        self._code.append(self._bind(element))
        try:
            yield
        finally:
            self._code.append(END)
            self._scope = None

    @property
    def scoped(self) -> bool:
        """Whether an element or an artifact is open."""
        return self._scope is not None

    def _bind(self, element: Element) -> str:
        element.place()
        marks = self.marked[-1]
        element.kids.append(Marked(self.page, len(marks)))
        marks.append(element)
        return f"/{element.tag} <</MCID {len(marks) - 1}>> BDC"

    def write(self, *operators: str) -> None:
        """Operators, inside what is open; raises :class:`UntaggedError` where nothing is."""
        if self._scope is None:
            raise UntaggedError("drawn outside of an element and of an artifact")
        self._code.extend(operators)

    def colour(self, colour: str) -> str:
        """Operands for a colour."""
        found = self._colours.get(colour)
        if found is None:
            found = self._colours[colour] = colour_operands(colour)
        return found

    def encode(self, face: Face, text: str) -> list[tuple[str, str]]:
        """Text as (font resource, literal) pairs."""
        return self.sheets.encode(face, text)

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled rectangle."""
        self.write(f"{self.colour(fill)} rg {numbers(x, y, width, height)} re f")

    def rounded(self, box: BBox, radius: float, fill: str) -> None:
        """A filled rectangle (left, bottom, right, top) with round corners."""
        left, bottom, right, top = box
        k = radius * (1 - _ROUND)
        corners = (
            (numbers(right - radius, bottom, right - k, bottom, right, bottom + k, right, bottom + radius)),
            (numbers(right, top - radius, right, top - k, right - k, top, right - radius, top)),
            (numbers(left + radius, top, left + k, top, left, top - k, left, top - radius)),
            (numbers(left, bottom + radius, left, bottom + k, left + k, bottom, left + radius, bottom)),
        )
        parts = [f"{self.colour(fill)} rg {numbers(left + radius, bottom)} m"]
        for corner in corners:
            start, curve = corner.split(" ", 2)[:2], corner.split(" ", 2)[2]
            parts.append(f"{' '.join(start)} l {curve} c")
        self.write(" ".join([*parts, "h f"]))

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float, dash: str = "") -> None:
        """A straight line; ``dash`` as in ``2 2``."""
        self.path(((x0, y0), (x1, y1)), colour, width, dash)

    def path(self, points: tuple[tuple[float, float], ...], colour: str, width: float, dash: str = "") -> None:
        """A stroked run of straight lines with round joins."""
        moves = " ".join(f"{numbers(x, y)} {'l' if index else 'm'}" for index, (x, y) in enumerate(points))
        look = f"{self.colour(colour)} RG {width:.2f} w 1 j 1 J [{dash}] 0 d"
        self.write(f"q {look} {moves} S Q")

    def image(self, data: bytes, box: BBox) -> None:
        """An RGB picture in a rectangle (left, bottom, right, top)."""
        if self._scope is None:
            raise UntaggedError("a picture outside of an element and of an artifact")
        left, bottom, right, top = box
        self.sheets.image(data, left, bottom, right - left, top - bottom)

    def mark_place(self, anchor: str, x: float, y: float) -> None:
        """Links and bookmarks that name this anchor come here."""
        self.places.setdefault(anchor, (self.page, x, y))

    def link(self, element: Element, target: str, contents: str, box: BBox) -> None:
        """An active area over drawn text. ``target`` is an address, or ``#`` and an anchor that exists."""
        number = len(self.annotated)
        parents = f"/StructParent {self._annotation_key(number)}".encode()
        head = (b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%s]/Contents" % numbers(*box).encode()) + (
            pdf_text(contents) + parents
        )
        if target.startswith("#"):
            raw = Raw()
            self._jumps.append((raw, head, target[1:]))
        else:
            raw = Raw(head + b"/A<</Type/Action/S/URI/URI" + pdf_text(target) + b">>>>")
        element.kids.append(Annotated(self.page, self.sheets.annotate(f"L{number}", raw)))
        self.annotated.append((number, element))

    def annotate(self, element: Element, name: str, entries: bytes) -> int:
        """Another annotation of the open page that belongs to an element; returns the number of its object."""
        number = len(self.annotated)
        raw = Raw(b"<<%s/StructParent %d>>" % (entries, self._annotation_key(number)))
        made = self.sheets.annotate(name, raw)
        element.kids.append(Annotated(self.page, made))
        self.annotated.append((number, element))
        return made

    @staticmethod
    def _annotation_key(number: int) -> int:
        """Annotations take the keys of the parent tree above those of any page."""
        return 1_000_000 + number

    def resolve(self) -> None:
        """Give links inside the document their goal; every page must be closed."""
        for raw, head, anchor in self._jumps:
            raw.data = head + b"/Dest" + self.destination(anchor) + b">>"

    def destination(self, anchor: str) -> bytes:
        """Where an anchor is; raises KeyError where it was never drawn."""
        page, x, y = self.places[anchor]
        return f"[{self.page_numbers[page]} 0 R/XYZ {numbers(x, y)} 0]".encode()

    def parent_tree(self) -> list[tuple[int, list[Element] | Element]]:
        """Key and element or elements of each entry of the parent tree, in order."""
        pages: list[tuple[int, list[Element] | Element]] = [*enumerate(self.marked)]
        return pages + [(self._annotation_key(number), element) for number, element in self.annotated]
