"""Closing the file: catalogue, metadata, bookmarks, colour intent, and the bytes."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageCms

from mcdesk.export.pdf.seam import Raw, Sheets
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.fields import acroform
from mcdesk.export.pdf.tagging.literals import pdf_text
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.structure import write_structure
from mcdesk.export.pdf.tagging.xmp import PRODUCER, Facts, packet

_PER_STREAM = 200
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the reader's outline pane; ``level`` from 1."""

    level: int
    title: str
    anchor: str


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The sRGB profile, with its date taken out so that equal documents are equal files."""
    profile = bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    return profile[:24] + bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0)) + profile[36:]


def file_bytes(pen: Pen, root: Element, facts: Facts, bookmarks: Sequence[Bookmark]) -> bytes:
    """The whole file, once every page is closed: PDF 1.7, PDF/UA-1 and PDF/A-3a."""
    sheets = pen.sheets
    sheets.finish_fonts()
    pen.resolve()
    structure = write_structure(root, pen)
    metadata = sheets.add_stream("Metadata", {"Type": "/Metadata", "Subtype": "/XML"}, packet(facts), packed=False)
    profile = sheets.add_stream("Profile", {"N": "3"}, srgb(), packed=True)
    outline = _outline(pen, bookmarks)
    pane = b"/Outlines %d 0 R/PageMode/UseOutlines" % outline if outline else b""
    catalogue = sheets.add(
        "Root",
        Raw(
            b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>"
            b"/ViewerPreferences<</DisplayDocTitle true>>/Metadata %d 0 R/Lang%s%s%s"
            b"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
            b"/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>]>>"
            % (sheets.pages_number(), structure, metadata, pdf_text(facts.lang), pane, acroform(pen), profile)
        ),
    )
    return _assemble(sheets, catalogue, sheets.add("Information", Raw(information(facts))))


def information(facts: Facts) -> bytes:
    """The document information dictionary."""
    date = pdf_text(facts.info_date)
    entries = {
        b"Title": pdf_text(facts.title),
        b"Author": pdf_text(facts.author),
        b"Subject": pdf_text(facts.subject),
        b"Keywords": pdf_text(facts.keywords),
        b"Creator": pdf_text("mcdesk"),
        b"Producer": pdf_text(PRODUCER),
        b"CreationDate": date,
        b"ModDate": date,
    }
    return b"<<" + b"".join(b"/%s%s" % entry for entry in entries.items()) + b">>"


def _outline(pen: Pen, bookmarks: Sequence[Bookmark]) -> int:
    """Write the outline tree; returns its number, 0 where there are no bookmarks."""
    if not bookmarks:
        return 0
    sheets = pen.sheets
    top = Raw()
    numbers = [sheets.add("Outline", top)]
    raws = [top]
    for index, _ in enumerate(bookmarks):
        raws.append(Raw())
        numbers.append(sheets.add(f"Outline{index}", raws[-1]))
    parents: list[int] = []
    children: dict[int, list[int]] = {0: []}
    stack = [(0, 0)]
    for index, bookmark in enumerate(bookmarks, start=1):
        while stack[-1][0] >= bookmark.level:
            stack.pop()
        parents.append(stack[-1][1])
        children.setdefault(stack[-1][1], []).append(index)
        stack.append((bookmark.level, index))
    for index, bookmark in enumerate(bookmarks, start=1):
        around = children[parents[index - 1]]
        place = around.index(index)
        data = b"<</Title%s/Parent %d 0 R/Dest%s" % (
            pdf_text(bookmark.title),
            numbers[parents[index - 1]],
            pen.destination(bookmark.anchor),
        )
        data += b"/Prev %d 0 R" % numbers[around[place - 1]] if place else b""
        data += b"/Next %d 0 R" % numbers[around[place + 1]] if place + 1 < len(around) else b""
        raws[index].data = data + _ends(children.get(index, []), numbers, -1) + b">>"
    top.data = b"<</Type/Outlines" + _ends(children[0], numbers, 1) + b">>"
    return numbers[0]


def _ends(kids: list[int], numbers: list[int], sign: int) -> bytes:
    """First, last and count; a negative count leaves an entry folded."""
    if not kids:
        return b""
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (numbers[kids[0]], numbers[kids[-1]], sign * len(kids))


def _assemble(sheets: Sheets, catalogue: int, information: int) -> bytes:
    """Header, streams, the other objects packed in object streams, cross-reference stream."""
    parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
    offset = len(parts[0])
    places: dict[int, tuple[int, int, int]] = {}
    plain: list[tuple[int, bytes]] = []
    last = 0

    def put(number: int, body: bytes) -> None:
        nonlocal offset
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        places[number] = (1, offset, 0)
        offset += len(parts[-1])

    for number, body in sheets.objects():
        last = number
        if body.endswith(b"endstream\n"):
            put(number, body[:-10] + b"\nendstream")
        else:
            plain.append((number, body.rstrip(b"\n")))
    for start in range(0, len(plain), _PER_STREAM):
        chunk = plain[start : start + _PER_STREAM]
        last += 1
        put(last, _object_stream(chunk))
        places.update({number: (2, last, index) for index, (number, _) in enumerate(chunk)})
    last += 1
    places[last] = (1, offset, 0)
    parts.append(_cross_references(last, offset, places, catalogue, information, parts))
    return b"".join(parts)


def _object_stream(chunk: list[tuple[int, bytes]]) -> bytes:
    heads: list[bytes] = []
    place = 0
    for number, body in chunk:
        heads.append(b"%d %d" % (number, place))
        place += len(body) + 1
    head = b" ".join(heads) + b" "
    packed = zlib.compress(head + b"\n".join(body for _, body in chunk), _LEVEL)
    entries = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>" % (
        len(chunk),
        len(head),
        len(packed),
    )
    return entries + b"stream\n" + packed + b"\nendstream"


def _cross_references(
    number: int,
    offset: int,
    places: dict[int, tuple[int, int, int]],
    catalogue: int,
    information: int,
    parts: Sequence[bytes],
) -> bytes:
    table = bytearray(b"\x00\x00\x00\x00\x00\xff\xff")
    for index in range(1, number + 1):
        kind, first, second = places[index]
        table += bytes((kind,)) + first.to_bytes(4, "big") + second.to_bytes(2, "big")
    packed = zlib.compress(bytes(table), _LEVEL)
    key = hashlib.md5(b"".join(parts), usedforsecurity=False).hexdigest().encode("ascii")
    entries = b"<</Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]/Filter/FlateDecode/Length %d>>" % (
        number + 1,
        catalogue,
        information,
        key,
        key,
        len(packed),
    )
    return b"%d 0 obj\n%sstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        number,
        entries,
        packed,
        offset,
    )
