"""An SVG as pixels. A large one is drawn by a process of its own: resvg lets nobody else have a turn meanwhile."""

from __future__ import annotations

import json
import subprocess
from typing import TypedDict

from defusedxml import ElementTree

from mcdesk import children
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

MOST_SIDE = 8000
"""Pixels of the longer side of a picture, at most."""
AT_A_GLANCE = 500 * 500
"""A picture of so many pixels is drawn within some 20 ms, sooner than a process is begun."""


class How(TypedDict, total=False):
    """What resvg is told beside the SVG."""

    width: int
    height: int
    zoom: float
    background: str
    skip_system_fonts: bool


def png(svg: str, pixels: int) -> bytes:
    """The picture as a PNG, ``pixels`` wide and high, on nothing. Refused where it is no SVG that can be drawn."""
    return _drawn(svg, pixels * pixels, {"width": pixels, "height": pixels, "skip_system_fonts": True})


def scaled(svg: str, scale: float) -> bytes:
    """The picture as a PNG on white, ``scale`` times its own size, less where it would be too large for a reader."""
    root = ElementTree.fromstring(svg)
    wide, high = float(root.get("width", "1")), float(root.get("height", "1"))
    zoom = min(scale, MOST_SIDE / max(wide, high))
    how: How = {"zoom": zoom, "background": "#FFFFFF", "skip_system_fonts": True}
    return _drawn(svg, wide * high * zoom * zoom, how)


def _drawn(svg: str, pixels: float, how: How) -> bytes:
    draw = _here if pixels <= AT_A_GLANCE else _apart
    try:
        return draw(svg, how)
    except ValueError as error:
        raise Refused(message("badge-image-undrawable"), message("badge-image-undrawable-fix")) from error


def _here(svg: str, how: How) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, **how))


def _apart(svg: str, how: How) -> bytes:
    """Raises ValueError where it cannot be drawn, or the process broke."""
    done = subprocess.run(
        children.command("picture", json.dumps(how)),
        input=svg.encode("utf-8"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if done.returncode:
        raise ValueError(done.returncode)
    return done.stdout
