"""What an imported SVG may consist of. Anything that is not named here is left out."""

from __future__ import annotations

import re

ELEMENTS = frozenset(
    {
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "defs",
        "symbol",
        "use",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
    }
)
DROPPED_QUIETLY = frozenset({"title", "desc", "metadata", "style", "namedview", "script"})
"""What is left out and nobody will miss."""
LOOK = frozenset(
    {
        "fill",
        "fill-opacity",
        "fill-rule",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-opacity",
        "opacity",
        "clip-path",
        "clip-rule",
        "color",
        "stop-color",
        "stop-opacity",
        "display",
        "visibility",
    }
)
"""What says how a shape looks: as an attribute, in a style attribute, or by a class."""
_GEOMETRY = frozenset(
    {
        "id",
        "d",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "fx",
        "fy",
        "width",
        "height",
        "points",
        "transform",
        "offset",
        "viewBox",
        "preserveAspectRatio",
        "gradientUnits",
        "gradientTransform",
        "spreadMethod",
        "clipPathUnits",
        "pathLength",
    }
)
_ATTRIBUTES = LOOK | _GEOMETRY

_LOCAL = re.compile(r"#[\w.:-]{1,100}")
_LOCAL_URL = re.compile(r"""url\(\s*["']?#[\w.:-]{1,100}["']?\s*\)""")
_PLAIN = re.compile(r"[\w\s#%.,()+-]*")
_NAMES = re.compile(r"\.([A-Za-z_][\w-]*)")


def local(name: object) -> str:
    """The name of an element or attribute without its namespace; "" for a comment or an instruction."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(name: str, value: str) -> dict[str, str]:
    """The attribute where it may stay. References stay inside the picture; nothing runs, nothing is fetched."""
    if name == "href":
        return {"href": value} if _LOCAL.fullmatch(value) else {}
    return {name: value} if name in _ATTRIBUTES and _is_plain(value) else {}


def _is_plain(value: str) -> bool:
    text = _LOCAL_URL.sub("", value)
    return bool(_PLAIN.fullmatch(text)) and "url" not in text.lower()


def declarations(style: str) -> dict[str, str]:
    """The declarations of a style attribute, as attributes."""
    found: dict[str, str] = {}
    for declaration in style.split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name in LOOK and _is_plain(value):
            found[name] = value
    return found


def classes(css: str) -> dict[str, dict[str, str]]:
    """The declarations of each class of a style sheet. Drawing programs write these; other selectors are left out."""
    found: dict[str, dict[str, str]] = {}
    for selectors, body in re.findall(r"([^{}]*)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        for selector in selectors.split(","):
            named = _NAMES.fullmatch(selector.strip())
            if named is not None:
                found.setdefault(named.group(1), {}).update(declarations(body))
    return found
