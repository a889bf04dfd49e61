"""Codes to scan, as rectangles."""

from __future__ import annotations

import re
from typing import Any

import zxingcpp

_DARK = re.compile(b"\x00+")
QUIET = 4
"""Modules of quiet around a code (ISO/IEC 18004)."""


class _Runs(dict[tuple[int, int], bytes]):
    """A run of dark modules as a rectangle in the lowest row; there are few different ones."""

    def __missing__(self, run: tuple[int, int]) -> bytes:
        found = self[run] = b"%d 0 %d 1 re" % (run[0], run[1] - run[0])
        return found


_RUNS = _Runs()


def code_operators(address: str, x: float, y: float, side: float) -> bytes:
    """A QR code, its quiet zone included, in a square with its lower left corner at (x, y); medium correction."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels: Any = code.to_image(add_quiet_zones=False)
    count: int = pixels.shape[0]
    data = memoryview(pixels).tobytes()
    module = side / (count + 2 * QUIET)
    rect = _RUNS.__getitem__
    rows = (
        b" ".join(map(rect, map(re.Match.span, _DARK.finditer(data[start : start + count]))))
        for start in range(0, count * count, count)
    )
    # Row by row from the top: each is filled, then the place moves down by a module.
    top = (x + QUIET * module, y + side - (QUIET + 1) * module)
    place = b"%.4f 0 0 %.4f %.2f %.2f cm\n" % (module, module, *top)
    return place + b" f 1 0 0 1 0 -1 cm\n".join(rows) + b" f"
