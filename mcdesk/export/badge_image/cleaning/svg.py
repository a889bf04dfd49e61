"""SVG from outside: parsed without entities, then written anew from what an allow-list lets through."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException, ElementTree
from PIL import Image

from mcdesk.domain.badge_image.drawn import CleanPicture
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.badge_image.cleaning.allowed import (
    DROPPED_QUIETLY,
    ELEMENTS,
    LOOK,
    attribute,
    classes,
    declarations,
    local,
)
from mcdesk.export.badge_image.cleaning.uses import expanded
from mcdesk.export.badge_image.markup import SVG, tag
from mcdesk.export.badge_image.paths import number
from mcdesk.export.badge_image.raster import png

MOST_ELEMENTS, MOST_DEPTH, MOST_BYTES = 5_000, 40, 1_000_000
"""More than this is no icon: elements once every use is expanded, elements inside each other, bytes."""
_TEST_SIDE = 48


def clean_svg(data: bytes) -> CleanPicture:
    """The picture with shapes alone. Refused where it is no SVG, hides a trap, or nothing can be seen of it."""
    if len(data) > MOST_BYTES:
        raise _too_much()
    root = _parsed(data)
    if local(root.tag) != "svg":
        raise Refused(message("badge-image-import-kind"), message("badge-image-import-kind-fix"))
    _bounded(root)
    box = _box(root)
    cleaner = _Cleaner(classes(_styles(root)))
    svg = tag("svg", cleaner.whole(root), xmlns=SVG, viewBox=" ".join(map(number, box)))
    # Counted in what is left: a class may bring a reference in.
    if expanded(_parsed(svg.encode()), MOST_ELEMENTS) > MOST_ELEMENTS:
        raise _too_much()
    if _is_empty(svg):
        raise Refused(message("badge-image-import-empty"), message("badge-image-import-empty-fix"))
    size = (round(box[2]), round(box[3]))
    return CleanPicture("image/svg+xml", svg.encode(), *size, tuple(sorted(cleaner.left_out)))


def _parsed(data: bytes) -> Element:
    try:
        root: Element = ElementTree.fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise Refused(message("badge-image-import-trap"), message("badge-image-import-trap-fix")) from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused(message("badge-image-import-broken"), message("badge-image-import-broken-fix")) from error
    return root


def _too_much() -> Refused:
    return Refused(message("badge-image-import-much"), message("badge-image-import-much-fix"))


def _bounded(root: Element) -> None:
    """Refuse what is nested too deeply."""
    level: list[Element] = [root]
    for _depth in range(MOST_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            break
    else:
        raise _too_much()


def _box(root: Element) -> tuple[float, float, float, float]:
    """What of the plane is shown: the view box, else the width and height."""
    numbers = _numbers((root.get("viewBox") or "").replace(",", " ").split())
    if len(numbers) != 4:
        sides = [(root.get(side) or "").removesuffix("px") for side in ("width", "height")]
        numbers = [0.0, 0.0, *_numbers(sides)]
    if len(numbers) != 4 or not all(abs(n) < 1e6 for n in numbers) or min(numbers[2:]) < 1e-3:
        raise Refused(message("badge-image-import-size"), message("badge-image-import-size-fix"))
    return (numbers[0], numbers[1], numbers[2], numbers[3])


def _numbers(texts: list[str]) -> list[float]:
    try:
        return [float(text) for text in texts]
    except ValueError:
        return []


def _styles(root: Element) -> str:
    return "\n".join(element.text or "" for element in root.iter() if local(element.tag) == "style")


class _Cleaner:
    """Writes what is allowed, and remembers what was left out that somebody may miss."""

    def __init__(self, styles: dict[str, dict[str, str]]) -> None:
        self._styles = styles
        self.left_out: set[str] = set()

    def whole(self, root: Element) -> str:
        """Everything in the picture, with the look that its root gives to all of it."""
        look = {name: value for name, value in self._attributes(root).items() if name in LOOK}
        return tag("g", *self.children(root), **look)

    def children(self, element: Element) -> Iterator[str]:
        """The children that may stay, cleaned."""
        for child in element:
            name = local(child.tag)
            if name in ELEMENTS:
                yield tag(name, *self.children(child), **self._attributes(child))
            elif name and name not in DROPPED_QUIETLY:
                self.left_out.add(name)

    def _attributes(self, element: Element) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in element.attrib.items():
            found.update(attribute(local(name), value))
        for name in (element.get("class") or "").split():
            found.update(self._styles.get(name, {}))
        return {**found, **declarations(element.get("style") or "")}


def _is_empty(svg: str) -> bool:
    with Image.open(io.BytesIO(png(svg, _TEST_SIDE))) as drawn:
        return drawn.convert("RGBA").getchannel("A").getextrema()[1] == 0
