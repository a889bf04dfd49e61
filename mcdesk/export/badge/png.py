"""PNG files as chunks: a credential goes in and comes out without the picture being touched or even decoded.

Sources: W3C PNG Specification; Open Badges 3.0, "Baking": exactly one uncompressed iTXt chunk with the keyword
``openbadgecredential``. Open Badges 2.0 uses ``openbadges``; old bakers used tEXt and zTXt.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from mcdesk.domain.badges.reading import MOST_TEXT, unreadable

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"openbadgecredential"
OLD_KEYWORD = b"openbadges"
_KEYWORDS = {"3.0": KEYWORD, "2.0": OLD_KEYWORD}
_TEXTS = (b"iTXt", b"tEXt", b"zTXt")
_MOST_CHUNKS = 100_000

Chunk = tuple[bytes, bytes]


def chunks(data: bytes) -> Iterator[Chunk]:
    """Kind and content of each chunk, up to IEND.

    Raises :class:`~mcdesk.domain.badges.reading.Unreadable`: no PNG, cut short, a check sum that is wrong.
    """
    at, count = len(SIGNATURE), 0
    if not data.startswith(SIGNATURE):
        raise unreadable("badges-read-png")
    while at + 12 <= len(data) and count < _MOST_CHUNKS:
        (length,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(data):
            break
        (checksum,) = struct.unpack_from(">I", data, end)
        if zlib.crc32(data[at + 4 : end]) != checksum:
            raise unreadable("badges-read-png-damaged")
        yield kind, data[at + 8 : end]
        if kind == b"IEND":
            return
        at, count = end + 4, count + 1
    raise unreadable("badges-read-png-damaged")


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises as :func:`chunks`."""
    kind, head = next(chunks(data))
    if kind != b"IHDR" or len(head) != 13:
        raise unreadable("badges-read-png-damaged")
    width, height = struct.unpack_from(">II", head)
    return width, height


def baked(data: bytes, text: str, version: str = "3.0") -> bytes:
    """The picture with the text inside, after its head; a badge that it carried before is taken out.

    Raises as :func:`chunks`.
    """
    size(data)
    kept = [_chunk(kind, content) for kind, content in chunks(data) if not _is_badge(kind, content)]
    credential = _chunk(b"iTXt", _KEYWORDS[version] + b"\0\0\0\0\0" + text.encode("utf-8"))
    return b"".join([SIGNATURE, kept[0], credential, *kept[1:]])


def texts(data: bytes) -> list[tuple[bytes, str]]:
    """Keyword and text of each badge inside, of either standard. Raises as :func:`chunks`; bombs are not unpacked."""
    found = []
    for kind, content in chunks(data):
        keyword, _, rest = content.partition(b"\0")
        if _is_badge(kind, content):
            found.append((keyword, _text(kind, rest)))
    return found


def _is_badge(kind: bytes, content: bytes) -> bool:
    return kind in _TEXTS and content.partition(b"\0")[0] in (KEYWORD, OLD_KEYWORD)


def _text(kind: bytes, rest: bytes) -> str:
    if kind == b"tEXt":
        # Latin-1 by the standard, UTF-8 by those who wrote it.
        plain = rest
    elif kind == b"zTXt":
        plain = _unpacked(rest[1:])
    else:
        flag, tail = rest[:1], rest[2:].split(b"\0", 2)
        if len(tail) != 3:
            raise unreadable("badges-read-png-damaged")
        plain = _unpacked(tail[2]) if flag == b"\1" else tail[2]
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError as error:
        raise unreadable("badges-read-utf8") from error


def _unpacked(data: bytes) -> bytes:
    unpack = zlib.decompressobj()
    try:
        plain = unpack.decompress(data, MOST_TEXT + 1)
    except zlib.error as error:
        raise unreadable("badges-read-png-damaged") from error
    if len(plain) > MOST_TEXT:
        raise unreadable("badges-read-large")
    return plain


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
