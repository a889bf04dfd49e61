"""Codes to scan, as rectangles."""

from __future__ import annotations

from functools import lru_cache
from operator import getitem
from typing import Any

import zxingcpp

QUIET = 4
"""Modules of quiet around a code (ISO/IEC 18004)."""
_FORMAT_ROW, _FORMAT_MASK = 8, 0b101
_DARK_TO_ONE = bytes.maketrans(b"\x00\xff", b"10")
_AT_ONCE = 8
_MOST_OWN = 40
"""Up to so many characters after its last slash an address gets the pattern of all that begin like it."""


def code_operators(address: str, x: float, y: float, side: float) -> bytes:
    """A QR code, its quiet zone included, in a square with its lower left corner at (x, y); medium correction."""
    stem, slash, own = address.rpartition("/")
    options = {"data_mask": _mask(stem + slash, len(own))} if len(own) <= _MOST_OWN else {}
    count, dark = modules(address, **options)
    module = side / (count + 2 * QUIET)
    # Modules are counted from the upper left corner. They are one path: no hair lines show between them.
    place = (module, -module, x + QUIET * module, y + side - QUIET * module)
    return b"%.4f 0 0 %.4f %.2f %.2f cm\n%bf" % (*place, b"".join(map(getitem, _pieces(count), _packed(dark))))


def modules(address: str, **options: int) -> tuple[int, bytes]:
    """How many modules a side has, and all of them from the upper left corner: b"1" for a dark one."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M", **options)
    pixels: Any = code.to_image(add_quiet_zones=False)
    return pixels.shape[0], memoryview(pixels).tobytes().translate(_DARK_TO_ONE)


@lru_cache(maxsize=256)
def _mask(stem: str, length: int) -> int:
    """The pattern, of the eight of ISO/IEC 18004, that suits addresses of this beginning and length.

    A reader takes any: the code names it. To look for the best of each address alone takes five times as long as
    all the rest of the code.
    """
    return mask_of(*modules(stem + "0" * length))


def mask_of(count: int, dark: bytes) -> int:
    """The pattern that a code of so many modules a side names beside its upper left corner."""
    return int(dark[_FORMAT_ROW * count :][2:5], 2) ^ _FORMAT_MASK


def _packed(dark: bytes) -> bytes:
    """Eight modules to a byte."""
    return int(dark.ljust(-(-len(dark) // _AT_ONCE) * _AT_ONCE, b"0"), 2).to_bytes(-(-len(dark) // _AT_ONCE), "big")


class _Piece(dict[int, bytes]):
    """Eight modules in their place: for each of their looks the rectangles that draw it, made when it first comes."""

    def __init__(self, first: int, count: int) -> None:
        super().__init__()
        self._places = [divmod(first + number, count) for number in range(_AT_ONCE)]

    def __missing__(self, look: int) -> bytes:
        runs: list[list[int]] = []
        for (row, column), dark in zip(self._places, f"{look:08b}", strict=True):
            if dark == "1" and runs and runs[-1][1] == row and sum(runs[-1][::2]) == column:
                runs[-1][2] += 1
            elif dark == "1":
                runs.append([column, row, 1])
        found = self[look] = b"".join([b"%d %d %d 1 re\n" % tuple(run) for run in runs])
        return found


@lru_cache(maxsize=8)
def _pieces(count: int) -> list[_Piece]:
    """All pieces of a code with so many modules a side."""
    return [_Piece(first, count) for first in range(0, count * count, _AT_ONCE)]
