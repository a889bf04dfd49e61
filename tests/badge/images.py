"""Small images to bake into."""

from __future__ import annotations

import struct
import zlib

SVG = (
    b'<?xml version="1.0" encoding="utf-8"?>\n<!-- a > b -->\n'
    b'<svg xmlns="http://www.w3.org/2000/svg" data-x="a > b" viewBox="0 0 200 200">\n'
    b'  <circle cx="100" cy="100" r="90"/>\n</svg>\n'
)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(*more: bytes, side: int = 2) -> bytes:
    """A grey square with further chunks before its picture."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    picture = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + b"\x80" * side for _ in range(side))))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + picture + chunk(b"IEND", b"")


def itxt(text: bytes, keyword: bytes = b"openbadgecredential", *, packed: bool = False) -> bytes:
    flag = b"\1\0" if packed else b"\0\0"
    return chunk(b"iTXt", keyword + b"\0" + flag + b"\0\0" + (zlib.compress(text, 9) if packed else text))
