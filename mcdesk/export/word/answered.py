"""The content controls of a Word document that somebody filled in, read as far as they are ours and nothing more."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from mcdesk.app.employer.returning import FormData

MOST_PARTS, MOST_BYTES, MOST_TIMES = 2_000, 16 * 1024 * 1024, 200
"""Files in the archive, bytes of a part, and times that a part may grow when it is unpacked."""
MOST_FIELDS, LONGEST, MOST_ELEMENTS = 500, 20_000, 100_000
"""Controls, characters of an answer, and elements that one is read from."""
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Ways to pack a part that Word uses (ECMA-376, part 2)."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_SUBJECT = "{http://purl.org/dc/elements/1.1/}subject"
_TRUE = ("1", "true", "on")
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t"}


def is_word(data: bytes) -> bool:
    """Whether it may be a Word document: the archive that one is."""
    return data.startswith(b"PK\x03\x04")


def word_fields(data: bytes) -> FormData | None:
    """The fields by their tags ("Yes" for a box that is ticked) and the subject; None where it is no such document.

    Nothing is unpacked to the disk, and no entity, link or macro of the document is followed.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_PARTS:
                return None
            body, core = _part(archive, "word/document.xml"), _part(archive, "docProps/core.xml")
        if body is None:
            return None
        fields = dict(_fields(fromstring(body, forbid_dtd=True)))
        subject = fromstring(core, forbid_dtd=True).findtext(_SUBJECT, "") if core is not None else ""
    except (
        zipfile.BadZipFile,
        zlib.error,
        ParseError,
        DefusedXmlException,
        RuntimeError,
        EOFError,
        ValueError,
    ):
        # RuntimeError: a part under a password.
        return None
    return FormData(fields, subject[:LONGEST], ".docx")


def _part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """A part of the document; None where there is none, or larger, or packed otherwise, than in any form of ours."""
    try:
        found = archive.getinfo(name)
    except KeyError:
        return None
    if found.compress_type not in _PACKED:
        return None
    if found.file_size > MOST_BYTES or found.file_size > MOST_TIMES * max(found.compress_size, 1):
        return None
    with archive.open(found) as part:
        read = part.read(MOST_BYTES + 1)
    return read if len(read) <= MOST_BYTES else None


def _fields(body: Element) -> Iterator[tuple[str, str]]:
    for number, control in enumerate(body.iter(f"{_W}sdt")):
        if number >= MOST_FIELDS:
            return
        about, content = control.find(f"{_W}sdtPr"), control.find(f"{_W}sdtContent")
        tag = about.find(f"{_W}tag") if about is not None else None
        name = tag.get(f"{_W}val", "") if tag is not None else ""
        if name and about is not None:
            yield name, _value(about, content)


def _value(about: Element, content: Element | None) -> str:
    box = about.find(f"{_W14}checkbox")
    if box is not None:
        checked = box.find(f"{_W14}checked")
        return "Yes" if checked is not None and checked.get(f"{_W14}val", "1").casefold() in _TRUE else ""
    # What a word processor shows where nothing was typed is no answer.
    if content is None or about.find(f"{_W}showingPlcHdr") is not None:
        return ""
    return _text(content)[:LONGEST].strip()


def _text(content: Element) -> str:
    """The words of a control, a line for each paragraph; what was struck by a reviewer is not among them."""
    said: list[str] = []
    for element in islice(content.iter(), MOST_ELEMENTS):
        if element.tag == f"{_W}p":
            said.append("\n")
        elif element.tag == f"{_W}t":
            said.append(element.text or "")
        else:
            said.append(_BREAKS.get(element.tag, ""))
    return "".join(said)
