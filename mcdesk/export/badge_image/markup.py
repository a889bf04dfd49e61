"""SVG written: elements with escaped attributes, nothing else."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from mcdesk.export.badge_image.paths import Point, number

SVG = "http://www.w3.org/2000/svg"

Attribute = str | float


def tag(name: str, *inside: str, **attributes: Attribute) -> str:
    """An element. ``_`` in the name of an attribute stands for ``-``; a trailing one is dropped."""
    written = "".join(f" {_name(key)}={quoteattr(_value(value))}" for key, value in attributes.items())
    content = "".join(inside)
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: Attribute) -> str:
    return value if isinstance(value, str) else number(value)


def words(text: str) -> str:
    """Text inside an element."""
    return escape(text)


def filled(d: str, colour: str) -> str:
    """A path filled with a colour or a paint."""
    return tag("path", d=d, fill=colour)


def outlined(d: str, colour: str, width: float) -> str:
    """A path drawn with a line."""
    return tag("path", d=d, fill="none", stroke=colour, stroke_width=width, stroke_linejoin="round")


def ring(centre: Point, radius: float, colour: str, width: float) -> str:
    """A circle drawn with a line."""
    return tag("circle", cx=centre[0], cy=centre[1], r=radius, fill="none", stroke=colour, stroke_width=width)
