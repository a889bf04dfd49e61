"""The picture in the middle of a badge: a bundled icon, or an imported picture that was cleaned."""

from __future__ import annotations

import base64
from functools import lru_cache

from defusedxml import ElementTree

from mcdesk.export.badge_image.markup import SVG, tag
from mcdesk.export.badge_image.paths import Point, number
from mcdesk.resources import resource

ICON_SIDE = 24.0
_MASK = "badge-picture"


@lru_cache(maxsize=128)
def _icon(key: str) -> str:
    """The shapes of a bundled icon, without their colour."""
    root = ElementTree.fromstring(resource("badge", "icons", f"{key}.svg").read_bytes())
    parts = []
    for shape in root:
        attributes = {name: value for name, value in shape.attrib.items() if name != "fill"}
        filled = {"fill": "currentColor"} if shape.get("fill") == "currentColor" else {}
        parts.append(tag(shape.tag.removeprefix(f"{{{SVG}}}"), **attributes, **filled))
    return "".join(parts)


def icon(key: str, colour: str, centre: Point, size: float) -> str:
    """A bundled icon with lines of one colour; "" where there is none of that name."""
    try:
        shapes = _icon(key)
    except FileNotFoundError:
        return ""
    x, y = centre[0] - size / 2, centre[1] - size / 2
    return tag(
        "g",
        shapes,
        transform=f"translate({number(x)} {number(y)}) scale({number(size / ICON_SIDE)})",
        color=colour,
        fill="none",
        stroke=colour,
        stroke_width=2,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def picture(media_type: str, data: bytes, centre: Point, size: float) -> str:
    """A cleaned picture. A JPEG has nothing transparent and is cut to a circle: its corners would spoil the badge."""
    x, y = centre[0] - size / 2, centre[1] - size / 2
    box: dict[str, str | float] = {"x": x, "y": y, "width": size, "height": size}
    source = f"data:{media_type};base64,{base64.b64encode(data).decode()}"
    if media_type != "image/jpeg":
        return tag("image", **box, href=source)
    mask = tag("clipPath", tag("circle", cx=centre[0], cy=centre[1], r=size / 2), id=_MASK)
    image = tag("image", **box, href=source, preserveAspectRatio="xMidYMid slice", clip_path=f"url(#{_MASK})")
    return mask + image
