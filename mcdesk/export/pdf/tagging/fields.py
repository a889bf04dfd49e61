"""Fields of a form: a widget on the page with an appearance of its own, bound to its element of the structure.

Sources: ISO 32000-1, 12.7 (interactive forms); PDF/UA-1, 7.18.4 (each widget in a Form element, with a description);
PDF/A-3, 6.4 (an appearance for each state, no action, no NeedAppearances).
"""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.export.pdf.seam import Raw, Sheets
from mcdesk.export.pdf.tagging.elements import BBox, Element
from mcdesk.export.pdf.tagging.literals import numbers, pdf_text
from mcdesk.export.pdf.tagging.pen import Pen

SIZE = 11
_MULTILINE = 1 << 12
_MARGIN = 0.22


@dataclass(frozen=True, slots=True)
class Field:
    """``name`` is what it is read back by, ``told`` what a screen reader says. ``tick``: a box to tick."""

    name: str
    told: str
    multiline: bool = False
    tick: bool = False


def place(pen: Pen, element: Element, field: Field, box: BBox) -> None:
    """Put an empty field on the open page. Raises ValueError where the document has one of this name already."""
    if field.name in pen.fields:
        raise ValueError(f"two fields called {field.name}")
    element.place()
    look = _ticked(pen.sheets, field, box) if field.tick else _empty(pen.sheets, field, box)
    head = b"/Type/Annot/Subtype/Widget/F 4/Rect[%s]/T%s/TU%s" % (
        numbers(*box).encode(),
        pdf_text(field.name),
        pdf_text(field.told),
    )
    pen.fields[field.name] = pen.annotate(element, f"F{field.name}", head + look)


def _empty(sheets: Sheets, field: Field, box: BBox) -> bytes:
    number = _form(sheets, f"{field.name}.N", box, b"/Tx BMC EMC")
    flags = _MULTILINE if field.multiline else 0
    return b"/FT/Tx/Ff %d/V()/DA(/Helv %d Tf 0 g)/AP<</N %d 0 R>>" % (flags, SIZE, number)


def _ticked(sheets: Sheets, field: Field, box: BBox) -> bytes:
    width, height = box[2] - box[0], box[3] - box[1]
    left, low = width * _MARGIN, height * _MARGIN
    right, high = width - left, height - low
    points = ((left, height * 0.5), (width * 0.42, low), (right, high))
    moves = " ".join(f"{numbers(x, y)} {'l' if place else 'm'}" for place, (x, y) in enumerate(points))
    on = _form(sheets, f"{field.name}.Yes", box, f"q 0 0 0 RG 1.60 w 1 j 1 J {moves} S Q".encode())
    off = _form(sheets, f"{field.name}.Off", box, b"q Q")
    return b"/FT/Btn/V/Off/AS/Off/MK<</CA(4)>>/AP<</N<</Yes %d 0 R/Off %d 0 R>>>>" % (on, off)


def _form(sheets: Sheets, name: str, box: BBox, code: bytes) -> int:
    size = f"[0 0 {numbers(box[2] - box[0], box[3] - box[1])}]"
    entries = {"Type": "/XObject", "Subtype": "/Form", "BBox": size, "Resources": "<<>>"}
    return sheets.add_stream(f"Look.{name}", entries, code, packed=False)


def acroform(pen: Pen) -> bytes:
    """The entry of the catalogue for the fields of a document, b"" where it has none.

    Typed text is set in Helvetica by whoever fills it in; nothing in the file itself is drawn with it.
    """
    if not pen.fields:
        return b""
    font = pen.sheets.add("FieldFont", Raw(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"))
    fields = b" ".join(b"%d 0 R" % number for number in pen.fields.values())
    return b"/AcroForm<</Fields[%s]/DA(/Helv %d Tf 0 g)/DR<</Font<</Helv %d 0 R>>>>>>" % (fields, SIZE, font)
