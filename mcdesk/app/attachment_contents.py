"""What a file is by its content, whatever its name says: it is kept for others, who will open it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import PurePath

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

MOST_PARTS = 10_000
MOST_UNPACKED = 512 * 1024 * 1024
MOST_TIMES = 200
"""A document that unpacks to more parts or bytes than these, or to so many times its size, would fill a machine."""
_SMALL = 16 * 1024 * 1024
"""What unpacks to no more than this may do so from as little as it likes."""
_LONGEST_LIST = 4 * 1024 * 1024
"""More than :data:`MOST_PARTS` parts take in their list of types."""
_WINDOWS = b"MZ"
_PROGRAMS = (
    _WINDOWS,
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"#!",
)
_LINKS = (b"[InternetShortcut]", b"L\x00\x00\x00\x01\x14\x02\x00", b"[Desktop Entry]")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS = re.compile(r"(^|/)(vbaproject\.bin|vbadata\.xml|activex/|macrosheets/)|^(basic|scripts)/", re.IGNORECASE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def check_contents(name: str, ending: str, data: bytes) -> None:
    """Refused where the bytes are not what ``ending`` (as ``.pdf``) says, would run, or would unpack without end."""
    if _is_program(ending, data):
        raise _refused("program", name)
    if data.lstrip(b"".join(_MARKS) + b" \t\r\n").startswith(_LINKS) or data.startswith(_LINKS):
        raise _refused("link", name)
    if not _IS[ending](data):
        raise _other(name, ending)
    if ending in _PACKED:
        _check_parts(name, ending, data)
    if ending == ".svg":
        _check_drawing(name, ending, data)


def check_opening(name: str, data: bytes) -> None:
    """Refused where a kept file would be opened as a kind that nobody can attach, and as :func:`check_contents` says.

    ``name`` is the one under which it is opened: its ending decides which program the system takes.
    """
    ending = PurePath(name).suffix.lower()
    if ending not in _IS:
        kind = ending.removeprefix(".") or "?"
        raise Refused(message("attachments-unopened", name=name, kind=kind), message("attachments-unopened-fix"))
    check_contents(name, ending, data)


def _is_program(ending: str, data: bytes) -> bool:
    # A list of names may begin with "MZ Corp.": the header of a program has zeros, and text has none.
    if data.startswith(_WINDOWS) and ending in _TEXTS:
        return b"\x00" in data
    return data.startswith(_PROGRAMS)


def _refused(why: str, name: str) -> Refused:
    return Refused(message(f"attachments-{why}", name=name), message(f"attachments-{why}-fix"))


def _other(name: str, ending: str) -> Refused:
    told = message("attachments-other", name=name, kind=ending.removeprefix("."))
    return Refused(told, message("attachments-other-fix"))


def _begins(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(signatures)


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:1024]


def _is_text(data: bytes) -> bool:
    return data.startswith(_MARKS) or b"\x00" not in data


def _holds(*parts: str) -> Callable[[bytes], bool]:
    def check(data: bytes) -> bool:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                return set(parts) <= set(packed.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, RuntimeError):
            return False

    return check


_IS: Mapping[str, Callable[[bytes], bool]] = {
    ".pdf": _is_pdf,
    ".png": _begins(b"\x89PNG\r\n\x1a\n"),
    ".jpg": _begins(b"\xff\xd8\xff"),
    ".jpeg": _begins(b"\xff\xd8\xff"),
    ".svg": _is_text,
    ".txt": _is_text,
    ".csv": _is_text,
    ".eml": _is_text,
    ".docx": _holds("[Content_Types].xml", "word/document.xml"),
    ".xlsx": _holds("[Content_Types].xml", "xl/workbook.xml"),
    ".pptx": _holds("[Content_Types].xml", "ppt/presentation.xml"),
    ".odt": _holds("mimetype", "content.xml"),
    ".msg": _begins(_OLE),
}
_PACKED = (".docx", ".xlsx", ".pptx", ".odt")
_TEXTS = (".txt", ".csv", ".eml")


def _check_drawing(name: str, ending: str, data: bytes) -> None:
    from mcdesk.app.attachment_drawings import Fault, fault

    found = fault(data)
    if found is Fault.OTHER:
        raise _other(name, ending)
    if found is not None:
        raise _refused(found.value, name)


def _check_parts(name: str, ending: str, data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        if any(_MACROS.search(part.filename.replace("\\", "/")) for part in parts):
            raise _refused("macros", name)
        types = packed.getinfo("[Content_Types].xml") if "[Content_Types].xml" in packed.namelist() else None
        unpacked = sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED or unpacked > max(_SMALL, MOST_TIMES * len(data)):
            raise _refused("bomb", name)
        # A document whose macros lie under another name says in its list of types that it has some.
        if types is not None and not types.flag_bits & 1:
            said = _read(packed, types)
            if said is None:
                raise _other(name, ending)
            if b"macroenabled" in said or b"vbaproject" in said:
                raise _refused("macros", name)


def _read(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes | None:
    """A part in small letters; None where it is damaged, or is none that an office program writes."""
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or part.file_size > _LONGEST_LIST:
        return None
    try:
        return packed.read(part).lower()
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError):
        return None
