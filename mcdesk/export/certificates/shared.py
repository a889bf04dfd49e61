"""What all certificates of a class share: fonts with the glyphs of the whole class, pictures, drawings, colours."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Sequence

from mcdesk.export.certificates.nodes import BBox
from mcdesk.export.certificates.pictures import Picture
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.seam import Face, Raw, Sheets
from mcdesk.export.pdf.tagging.document import srgb
from mcdesk.export.pdf.tagging.literals import numbers
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.text.fonts import first_face

LEVEL = 6
_NAMED = re.compile(r"/X(\d+) Do")


def packed(data: bytes, entries: bytes = b"", level: int = LEVEL) -> bytes:
    """A stream object."""
    pressed = zlib.compress(data, level)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (entries, len(pressed), pressed)


class Shared:
    """Collects while the class is looked through; :meth:`close` then gives the objects, and nothing may be added."""

    def __init__(self, size: tuple[float, float], first: Weight = Weight.REGULAR) -> None:
        self._sheets = Sheets(first_face(first).name, size, spare=True)
        self._pen = Pen(self._sheets)
        self._pen.open_page(size)
        self._size = size
        self._objects: dict[bytes, int] = {}
        self._drawings: dict[int, bytes] = {}
        self.profile = self._add("Profile", packed(srgb(), b"/N 3"))
        self.resources = 0

    def _add(self, name: str, data: bytes) -> int:
        return self._sheets.add(name, Raw(data))

    def operators(self, draw: Callable[[Pen], None]) -> bytes:
        """What ``draw`` writes, for use in any page of the class."""
        code = self._sheets.code
        start = len(code)
        with self._pen.artifact():
            draw(self._pen)
        found = "\n".join(code[start + 1 : -1]).encode("latin-1")
        del code[start:]
        return found

    def plain(self, look: tuple[Face, float, str], lines: Sequence[tuple[str, float, float]]) -> bytes:
        """What draws lines of one font, size and colour, each at its place; the same operators as :func:`draw_prose`.

        b"" where the font needs more than one of its parts for them.
        """
        face, size, colour = look
        out = ["BT", "", f"{self._pen.colour(colour)} rg"]
        fonts: set[str] = set()
        for text, x, baseline in lines:
            for font, literal in self._pen.encode(face, text):
                fonts.add(font)
                out.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm {literal} Tj")
        if len(fonts) != 1:
            return b""
        out[1] = f"{fonts.pop()} {size:g} Tf"
        out.append("ET")
        return "\n".join(out).encode("latin-1")

    def know(self, weight: Weight, characters: str) -> None:
        """Add glyphs of the first font of a weight to those of the class."""
        self._sheets.encode(first_face(weight), characters)

    def form(self, operators: str) -> bytes:
        """A drawing that stands once in the file; gives the operators that draw it, which other forms may use."""
        width, height = self._size
        area = numbers(-width, -height, width, height)
        inner = b"".join(self._drawings[int(number)] for number in dict.fromkeys(_NAMED.findall(operators)))
        box = b"/Type/XObject/Subtype/Form/BBox[%b]/Resources<</XObject<<%b>>>>" % (area.encode("ascii"), inner)
        return b"q /%b Do Q" % self._object(packed(operators.encode("ascii"), box, 9))

    def image(self, picture: Picture, at: BBox) -> bytes:
        """A picture that stands once in the file, drawn into a rectangle."""
        size = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % (picture.width, picture.height)
        mask = b""
        if picture.opaque:
            mask = b"/SMask %d 0 R" % self._once(packed(picture.opaque, size + b"/ColorSpace/DeviceGray", 9))
        name = self._object(packed(picture.colours, size + b"/ColorSpace/DeviceRGB" + mask, 9))
        place = numbers(at[2] - at[0], 0, 0, at[3] - at[1], at[0], at[1]).encode("ascii")
        return b"q %s cm /%s Do Q" % (place, name)

    def _once(self, data: bytes) -> int:
        """The number of an object; the same data is kept once."""
        found = self._objects.get(data)
        if found is None:
            found = self._objects[data] = self._add(f"Shared{len(self._objects)}", data)
        return found

    def _object(self, data: bytes) -> bytes:
        number = self._once(data)
        self._drawings[number] = b"/X%d %d 0 R" % (number, number)
        return b"X%d" % number

    def close(self) -> list[tuple[int, bytes]]:
        """Every object with its number; the last is the dictionary of resources, which all pages name."""
        names = b"".join(self._drawings.values())
        fonts = self._sheets.fonts_number()
        self.resources = self._add("Resources", b"<</Font %d 0 R/XObject<<%s>>>>" % (fonts, names))
        self._sheets.finish_fonts()
        return [(number, _whole(body)) for number, body in self._sheets.objects()]


def _whole(body: bytes) -> bytes:
    """An object of ReportLab without the line feed at its end, which its streams want before their end."""
    return body[:-10] + b"\nendstream" if body.endswith(b"endstream\n") else body.rstrip(b"\n")
