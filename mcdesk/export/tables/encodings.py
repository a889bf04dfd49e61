"""Which encoding the bytes of a text are in."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Message, message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "mac_roman", "cp850")
"""What lists in English and French are kept in, where it is not Unicode; the first is by far the most usual."""
OFFERED = ("utf-8", "cp1252", "utf-16", "mac_roman", "cp850")
"""What a person can choose where the wrong one was found."""
_LOOKED_AT = 4096


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and what could not be read in it."""

    text: str
    encoding: str
    notes: tuple[Message, ...] = ()


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of the bytes, in the encoding named or found. Refused where they are no text at all."""
    marked = _marked(data)
    chosen = marked or encoding or _found(data)
    text, notes = _read(data, chosen)
    if not marked and text.count("\0") > len(text) // 100:
        raise Refused(message("tables-not-text"), message("tables-not-text-fix"))
    return Decoded(text, "utf-8" if chosen == "utf-8-sig" else chosen, notes)


def _read(data: bytes, encoding: str) -> tuple[str, tuple[Message, ...]]:
    try:
        return data.decode(encoding), ()
    except LookupError as error:
        raise Refused(message("tables-encoding", encoding=encoding), message("tables-encoding-fix")) from error
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        count = text.count("\N{REPLACEMENT CHARACTER}")
        return text, (message("tables-replaced", count=count, encoding=encoding),)


def _marked(data: bytes) -> str:
    return next((name for mark, name in _MARKS if data.startswith(mark)), "")


def _found(data: bytes) -> str:
    halved = _halved(data[:_LOOKED_AT])
    if halved:
        return halved
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _western(data)
    return "utf-8"


def _halved(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of western text is 0."""
    if len(data) < len("ab") or len(data) % 2:
        data = data[:-1]
    half = len(data) // 2
    even, odd = data[::2].count(0), data[1::2].count(0)
    if half and odd > half * 0.7 and not even:
        return "utf-16-le"
    return "utf-16-be" if half and even > half * 0.7 and not odd else ""


def _western(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_WESTERN)).best()
    return best.encoding if best is not None else _WESTERN[0]
