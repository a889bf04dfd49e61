"""An SVG as pixels."""

from __future__ import annotations

import resvg_py
from defusedxml import ElementTree

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

MOST_SIDE = 8000
"""Pixels of the longer side of a picture, at most."""


def png(svg: str, pixels: int) -> bytes:
    """The picture as a PNG, ``pixels`` wide and high, on nothing. Refused where it is no SVG that can be drawn."""
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels, skip_system_fonts=True))
    except ValueError as error:
        raise _undrawable() from error


def scaled(svg: str, scale: float) -> bytes:
    """The picture as a PNG on white, ``scale`` times its own size, less where it would be too large for a reader."""
    root = ElementTree.fromstring(svg)
    longest = max(float(root.get("width", "1")), float(root.get("height", "1")))
    zoom = min(scale, MOST_SIDE / longest)
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=zoom, background="#FFFFFF", skip_system_fonts=True))
    except ValueError as error:
        raise _undrawable() from error


def _undrawable() -> Refused:
    return Refused(message("badge-image-undrawable"), message("badge-image-undrawable-fix"))
