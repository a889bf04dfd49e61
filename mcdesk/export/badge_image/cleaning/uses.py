"""How much an SVG becomes once every reference is followed: a few of them can mean billions of shapes."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from mcdesk.export.badge_image.cleaning.allowed import local

_URL = re.compile(r"""url\(\s*["']?#([^"')\s]+)""")


def expanded(root: Element, most: int) -> int:
    """The number of elements that would be drawn; anything above ``most`` reads as ``most + 1``, as does a circle."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    sizes: dict[Element, int] = {}
    under_way: set[Element] = set()
    # Children and targets are counted before what holds them; no recursion, so that no depth can break it.
    stack = [root]
    while stack:
        element = stack[-1]
        if element in sizes:
            under_way.discard(stack.pop())
            continue
        parts = [*element, *_target(element, by_id)]
        waiting = [part for part in parts if part not in sizes]
        if element in under_way and any(part in under_way for part in waiting):
            return most + 1
        under_way.add(element)
        if waiting:
            stack += waiting
            continue
        sizes[element] = min(1 + sum(sizes[part] for part in parts), most + 1)
    return sizes[root]


def _target(element: Element, by_id: dict[str | None, Element]) -> list[Element]:
    """What an element draws, or is cut by, besides its own children."""
    named = [value[1:] for name, value in element.attrib.items() if local(name) == "href" and value.startswith("#")]
    named += [match.group(1) for value in element.attrib.values() for match in _URL.finditer(value)]
    return [by_id[name] for name in named if name in by_id]
