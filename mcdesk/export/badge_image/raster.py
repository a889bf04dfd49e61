"""An SVG as pixels."""

from __future__ import annotations

import resvg_py

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def png(svg: str, pixels: int) -> bytes:
    """The picture as a PNG, ``pixels`` wide and high, on nothing. Refused where it is no SVG that can be drawn."""
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels, skip_system_fonts=True))
    except ValueError as error:
        raise Refused(message("badge-image-undrawable"), message("badge-image-undrawable-fix")) from error
