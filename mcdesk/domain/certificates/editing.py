"""Acts on a template: each takes a template and the ids of the chosen boxes, and gives a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mcdesk.domain.certificates.attributes import usual_role
from mcdesk.domain.certificates.reading import MOST_BOXES
from mcdesk.domain.certificates.template import Box, BoxKind, FrameStyle, Place, Template
from mcdesk.domain.texts import Local

SMALLEST = 4.0
"""Points: no box becomes smaller by dragging."""
COPY_STEP = 12.0


class Align(StrEnum):
    """The ways to align boxes: with each other, or one with the page."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


def changed(template: Template, ids: Sequence[str], change: Callable[[Box], Box]) -> Template:
    """The template with some boxes changed."""
    return replace(template, boxes=tuple(change(box) if box.id in ids else box for box in template.boxes))


def moved(template: Template, ids: Sequence[str], x: float, y: float) -> Template:
    """The boxes moved by so many points."""
    return changed(template, ids, lambda box: replace(box, place=box.place.moved(x, y)))


def resized(template: Template, ids: Sequence[str], width: float, height: float) -> Template:
    """The boxes made larger or smaller at their right and lower edges."""

    def change(box: Box) -> Box:
        old = box.place
        new = (max(old.width + width, SMALLEST), max(old.height + height, SMALLEST))
        return replace(box, place=replace(old, width=round(new[0], 2), height=round(new[1], 2)))

    return changed(template, ids, change)


def around(places: Sequence[Place]) -> Place:
    """The smallest rectangle around others; raises ValueError for none."""
    left, top = min(p.x for p in places), min(p.y for p in places)
    return Place(left, top, max(p.right for p in places) - left, max(p.bottom for p in places) - top)


def aligned(template: Template, ids: Sequence[str], way: Align) -> Template:
    """Several boxes with the edges of them all, one with the page inside its margin."""
    chosen = [box for box in template.boxes if box.id in ids]
    if not chosen:
        return template
    page, margin = template.page, template.margin
    inner = Place(margin, margin, page.width - 2 * margin, page.height - 2 * margin)
    frame = around([box.place for box in chosen]) if len(chosen) > 1 else inner

    def change(box: Box) -> Box:
        old = box.place
        x = {
            Align.LEFT: frame.x,
            Align.CENTRE: frame.x + (frame.width - old.width) / 2,
            Align.RIGHT: frame.right - old.width,
        }.get(way, old.x)
        y = {
            Align.TOP: frame.y,
            Align.MIDDLE: frame.y + (frame.height - old.height) / 2,
            Align.BOTTOM: frame.bottom - old.height,
        }.get(way, old.y)
        return replace(box, place=replace(old, x=round(x, 2), y=round(y, 2)))

    return changed(template, ids, change)


def raised(template: Template, ids: Sequence[str], steps: int) -> Template:
    """The boxes drawn over (1) or under (-1) more of the others."""
    return changed(template, ids, lambda box: replace(box, layer=min(max(box.layer + steps, -50), 50)))


def reordered(template: Template, box_id: str, steps: int) -> Template:
    """A box read earlier (-1) or later (1)."""
    boxes = [box for box in template.boxes if box.id != box_id]
    if len(boxes) == len(template.boxes):
        return template
    at = next(n for n, box in enumerate(template.boxes) if box.id == box_id)
    boxes.insert(min(max(at + steps, 0), len(boxes)), template.box(box_id))
    return replace(template, boxes=tuple(boxes))


def removed(template: Template, ids: Sequence[str]) -> Template:
    """Without some boxes; pictures that no box shows any more go, too."""
    boxes = tuple(box for box in template.boxes if box.id not in ids)
    used = {box.image for box in boxes}
    return replace(template, boxes=boxes, images={n: d for n, d in template.images.items() if n in used})


def new_id(template: Template, stem: str) -> str:
    """An id that no box has."""
    taken = {box.id for box in template.boxes}
    number, found = 1, stem
    while found in taken:
        number += 1
        found = f"{stem[:50]}-{number}"
    return found


_SIZES: dict[BoxKind, tuple[float, float]] = {
    BoxKind.TEXT: (220, 30),
    BoxKind.LIST: (320, 90),
    BoxKind.IMAGE: (120, 60),
    BoxKind.CODE: (72, 72),
    BoxKind.LINE: (160, 8),
    BoxKind.FRAME: (240, 120),
    BoxKind.SEAL: (90, 90),
}


def added(template: Template, kind: BoxKind, text: Local = Local()) -> tuple[Template, str]:
    """A new box of a kind in the middle of the page, read last; gives its id. The same template where it is full."""
    if len(template.boxes) >= MOST_BOXES:
        return template, ""
    width, height = _SIZES[kind]
    page = template.page
    place = Place(round((page.width - width) / 2, 2), round((page.height - height) / 2, 2), width, height)
    style = FrameStyle.SINGLE
    box = Box(new_id(template, kind.value), kind, place, role=usual_role(kind), text=text, style=style)
    return replace(template, boxes=(*template.boxes, box)), box.id


def copied(template: Template, ids: Sequence[str]) -> tuple[Template, tuple[str, ...]]:
    """Copies of the boxes, a little lower and to the right; gives their ids."""
    made: list[str] = []
    for box_id in ids:
        if len(template.boxes) >= MOST_BOXES:
            break
        box = template.box(box_id)
        copy = replace(box, id=new_id(template, box.id), place=box.place.moved(COPY_STEP, COPY_STEP))
        template = replace(template, boxes=(*template.boxes, copy))
        made.append(copy.id)
    return template, tuple(made)


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far to move so that edges meet, and the lines that they meet on (in points, None for none)."""

    x: float
    y: float
    upright: float | None = None
    level: float | None = None


def snap(template: Template, ids: Sequence[str], x: float, y: float, near: float) -> Snapped:
    """A move by (x, y), drawn to edges and middles of other boxes, of the page and of its margin within ``near``."""
    chosen = [box.place for box in template.boxes if box.id in ids]
    if not chosen:
        return Snapped(x, y)
    frame = around(chosen).moved(x, y)
    page, margin = template.page, template.margin
    others = [box.place for box in template.boxes if box.id not in ids and not box.decoration]
    uprights = [margin, page.width / 2, page.width - margin]
    levels = [margin, page.height / 2, page.height - margin]
    for place in others:
        uprights += [place.x, place.x + place.width / 2, place.right]
        levels += [place.y, place.y + place.height / 2, place.bottom]
    dx, upright = _nearest((frame.x, frame.x + frame.width / 2, frame.right), uprights, near)
    dy, level = _nearest((frame.y, frame.y + frame.height / 2, frame.bottom), levels, near)
    return Snapped(x + dx, y + dy, upright, level)


def _nearest(edges: Sequence[float], lines: Sequence[float], near: float) -> tuple[float, float | None]:
    best, found = near, None
    move = 0.0
    for line in lines:
        for edge in edges:
            if abs(line - edge) < best:
                best, found, move = abs(line - edge), line, line - edge
    return move, found
