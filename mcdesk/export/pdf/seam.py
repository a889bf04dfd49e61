"""Everything that is asked of ReportLab, with types: faces, sheets of paper, objects of the file.

ReportLab has no annotations and some of what is used here is semi-private, so its version is pinned and the
validator runs in the tests. No other module of the writer imports it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from threading import Lock
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_PRIVATE = 0xF0000
_SPACE = 0x20
_FONTS = Lock()
"""All files share a font, which reads at one place of its own file. Of two threads that take glyphs out of it at once
each would move that place for the other, which ends in an IndexError or in the wrong glyphs."""
_MEANINGS: dict[int, str] = {}
"""What private codes are read as; a code never means two things."""

_LONG_CODE = re.compile(r"(<[0-9A-F]{2}>) <([0-9A-F]{5,6})>")


class Raw:
    """A PDF object whose bytes are filled in later."""

    __slots__ = ("__InternalName__", "data")

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: object) -> bytes:
        """What ReportLab asks of every object."""
        return self.data


class Face:
    """One TrueType font file. Lengths are in 1/1000 of the size unless a size is given."""

    __slots__ = ("_codes", "_font", "_widths", "name", "path")

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self._font: Any = TTFont(name, str(path))
        self._widths: dict[str, float] = {}
        self._codes: dict[tuple[int, str], int] = {}
        pdfmetrics.registerFont(self._font)

    def has(self, code: int) -> bool:
        """Whether the font draws this code point."""
        return code in self._font.face.charToGlyph

    def width(self, text: str, size: float) -> float:
        """Width in points. Words come back often, so they are remembered at size 1."""
        unit = self._widths.get(text)
        if unit is None:
            unit = float(self._font.stringWidth(text, 1.0))
            if len(text) < 40:
                self._widths[text] = unit
        return unit * size

    def code_of(self, glyph: int, advance: int, meaning: str) -> int:
        """A code point that draws this glyph and is read as ``meaning``; a private one where there is none."""
        face = self._font.face
        if len(meaning) == 1 and face.charToGlyph.get(ord(meaning)) == glyph:
            return ord(meaning)
        with _FONTS:
            code = self._codes.get((glyph, meaning))
            if code is None:
                code = self._codes[glyph, meaning] = _PRIVATE + len(_MEANINGS)
                _MEANINGS[code] = meaning
                face.charToGlyph[code] = glyph
                face.charWidths[code] = face._pdfScale(advance)
            return code


class _Codes(dict[int, int]):
    """The codes of a finished font by code point: the subset is in the higher byte."""

    def __missing__(self, point: int) -> int:
        # str.translate would keep the character as it is after a LookupError.
        raise ValueError(f"U+{point:04X} is not among the glyphs of the file")

    def split(self, text: str) -> list[tuple[int, bytes]]:
        """The text as runs of one subset each."""
        codes = text.replace("\xa0", " ").translate(self)
        if codes and max(codes) < "\u0100":
            return [(0, codes.encode("latin-1"))]
        groups = groupby(map(ord, codes), key=lambda code: code >> 8)
        return [(subset, bytes(code & 0xFF for code in group)) for subset, group in groups]


class Sheets:
    """The pages of one file, and its objects.

    ``spare``: fonts hold the glyphs of what was encoded and no others. Otherwise they hold all of ASCII.
    """

    def __init__(self, first_font: str, size: tuple[float, float], *, spare: bool = False) -> None:
        make: Any = Canvas
        self._canvas = make(io.BytesIO(), size, invariant=1, pageCompression=1, initialFontName=first_font)
        self._doc = self._canvas._doc
        self._doc.setCompression(1)
        self._finished: dict[str, tuple[str, _Codes]] | None = None
        self._encoded: dict[str, set[int]] | None = {} if spare else None

    @property
    def code(self) -> list[str]:
        """The operators of the open page, to be appended to."""
        code: list[str] = self._canvas._code
        return code

    def encode(self, face: Face, text: str) -> list[tuple[str, str]]:
        """The text as (font resource, string literal) pairs. Raises ValueError for a new glyph in finished fonts."""
        if self._finished is not None:
            name, codes = self._finished[face.name]
            return [(f"/{name}+{subset}", f"({escapePDF(part)})") for subset, part in codes.split(text)]
        font, doc = face._font, self._doc
        if self._encoded is not None:
            self._encoded.setdefault(face.name, {0, _SPACE}).update(map(ord, text))
        return [
            (font.getSubsetInternalName(subset, doc), f"({escapePDF(part)})")
            for subset, part in font.splitString(text, doc)
        ]

    def image(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """Draw an RGB picture with its lower left corner at (x, y)."""
        self._canvas.drawImage(ImageReader(io.BytesIO(data)), x, y, width, height)

    def annotate(self, name: str, annotation: Raw) -> int:
        """Hang an annotation on the open page; returns its object number."""
        self._doc.addAnnotation(name, annotation)
        self._canvas._annotationrefs.append(self._doc.refAnnotation(name))
        return self.number_of(f"Annot.{name}")

    def turn(self, size: tuple[float, float]) -> None:
        """Set the size of the open page."""
        self._canvas.setPageSize(size)

    def close_page(self, struct_parents: int) -> int:
        """End the open page; returns its object number."""
        name = self._doc.thisPageName()
        self._canvas.showPage()
        page = self._doc.idToObject[name]
        page.__NoDefault__ = [*type(page).__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = struct_parents
        page.Tabs = pdfdoc.PDFName("S")
        page.Trans = None
        return self.number_of(name)

    def number_of(self, name: str) -> int:
        """The object number of a named object."""
        return int(self._doc.idToObjectNumberAndVersion[name][0])

    def add(self, name: str, data: Raw) -> int:
        """Add an object; returns its number."""
        self._doc.Reference(data, name)
        return self.number_of(name)

    def add_stream(self, name: str, entries: dict[str, str], data: bytes, *, packed: bool) -> int:
        """Add a stream object; returns its number."""
        filters = [pdfdoc.PDFZCompress] if packed else None
        self._doc.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), data, filters), name)
        return self.number_of(name)

    def pages_number(self) -> int:
        """The object number of the page tree."""
        self._doc.Reference(self._doc.Pages)
        return self.number_of(self._doc.Pages.__InternalName__)

    def fonts_number(self) -> int:
        """The object number of the dictionary of fonts, which any page may use."""
        return self.number_of(pdfdoc.BasicFonts)

    def finish_fonts(self) -> None:
        """Write the fonts; after this only text of glyphs that were encoded before may be."""
        self._finished = {}
        for font in self._doc.delayedFonts:
            state = font.state[self._doc]
            if self._encoded is not None:
                _drop_others(state, self._encoded.get(font.fontName, set()))
            self._finished[font.fontName] = (state.internalName, _Codes(state.assignments))
            with _FONTS:
                font.addObjects(self._doc)
        for name, thing in self._doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                thing.content = _LONG_CODE.sub(_meaning, thing.content)

    def objects(self) -> Iterator[tuple[int, bytes]]:
        """Every object with its number, formatted; formatting one may add further ones."""
        number = 1
        while number in self._doc.numberToId:
            thing = self._doc.idToObject[self._doc.numberToId[number]]
            yield number, thing.data if isinstance(thing, Raw) else bytes(thing.format(self._doc))
            number += 1


def _drop_others(state: Any, wanted: set[int]) -> None:
    """Take the glyphs of all but the wanted code points out of a font: ReportLab begins each with all of ASCII."""
    state.subsets = [[point if point in wanted else 0 for point in subset] for subset in state.subsets]
    state.assignments = {point: code for point, code in state.assignments.items() if point in wanted}


def _meaning(match: re.Match[str]) -> str:
    """What a code above U+FFFF is read as: ReportLab writes it as five digits, which no reader understands."""
    code = int(match.group(2), 16)
    units = _MEANINGS.get(code, chr(code)).encode("utf-16-be").hex().upper()
    return f"{match.group(1)} <{units}>"
