"""A badge drawn from its recipe."""

from __future__ import annotations

from mcdesk.domain.badge_image.colours import Paints
from mcdesk.domain.badge_image.drawn import SIDE, Drawn
from mcdesk.domain.badge_image.recipe import Part, Recipe, Slot
from mcdesk.domain.texts import Lang
from mcdesk.export.badge_image import edges, names
from mcdesk.export.badge_image.grounds import definitions, ground_of
from mcdesk.export.badge_image.markup import SVG, tag, words
from mcdesk.export.badge_image.paths import CENTRE, FIELD
from mcdesk.export.badge_image.pictures import icon, picture
from mcdesk.export.badge_image.room import Room
from mcdesk.export.badge_image.shapes import figure
from mcdesk.export.pdf.text.clean import one_line

_LARGEST = 190.0


def draw(recipe: Recipe, paints: Paints, lang: Lang, image: bytes | None = None) -> Drawn:
    """The badge in a language. ``image``: the bytes of the recipe's picture, None where they are not at hand.

    The same recipe gives the same text. Everything is a shape: no font, no script, nothing from elsewhere.
    """
    room = Room(recipe, figure(recipe.shape), paints, lang)
    # Laid out from the outside to the middle, drawn from the ground upwards.
    banner, foot = names.on_banner(room), names.on_foot(room)
    upper, lower = edges.top(room), edges.bottom(room)
    name = names.on_ground(room)
    shapes = (ground_of(room.ground), _middle(room, image), upper, lower, name, banner, foot)
    svg = _document(room, definitions(room.ground), *shapes)
    return Drawn(svg, room.sizes, tuple(dict.fromkeys(room.missing)))


def _middle(room: Room, image: bytes | None) -> str:
    recipe, centre = room.recipe, (CENTRE, (room.top + room.bottom) / 2)
    wide = 1.5 * min(room.ground.inner, room.figure.path.half_width(centre[1]))
    size = max(min((room.bottom - room.top) * 0.8, wide, _LARGEST), 24.0) * recipe.icon_size / 100
    if recipe.picture is not None and image is not None:
        return picture(recipe.picture.media_type, image, centre, size * 1.1)
    return icon(recipe.icon, room.colour(Part.ICON), centre, size) if recipe.icon else ""


def _document(room: Room, *inside: str) -> str:
    title = one_line(room.recipe.text(Slot.NAME).to(room.lang))
    described = one_line(room.recipe.alt.to(room.lang))
    head = {"badge-title": ("title", title), "badge-desc": ("desc", described)}
    there = {key: tag(name, words(text), id=key) for key, (name, text) in head.items() if text}
    labelled = {"aria_labelledby": " ".join(there)} if there else {}
    size: dict[str, str | float] = {"width": SIDE, "height": SIDE, "viewBox": f"0 0 {FIELD:g} {FIELD:g}"}
    return tag("svg", *there.values(), *inside, xmlns=SVG, **size, role="img", lang=room.lang.value, **labelled)
