"""The image of a badge: drawn, saved as a file, kept as an answer; and pictures taken into its recipe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.attachments import read_file
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.badge_image.colours import Paints
from mcdesk.domain.badge_image.drawn import SIDE, Drawn
from mcdesk.domain.badge_image.limits import Measured, beyond, limit
from mcdesk.domain.badge_image.reading import read
from mcdesk.domain.badge_image.recipe import Picture, Recipe, Slot
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Kind
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, Message, message

PRINTED = 400
"""The width in pixels of a badge in a document."""
SVG, PNG = "image/svg+xml", "image/png"
_SUFFIXES = {SVG: ".svg", PNG: ".png"}


def paints(services: Services) -> Paints:
    """The colours that the recipes of this institution name."""
    return Paints.of(services.profile)


def draw(services: Services, recipe: Recipe, lang: Lang) -> Drawn:
    """The badge as SVG. Where its picture is no longer in the workspace, the icon stands in its place."""
    image = None
    if recipe.picture is not None:
        try:
            image = services.store.attachment(recipe.picture.sha256)
        except Refused:
            image = None
    return services.art.draw(recipe, paints(services), lang, image)


def recipe_of(services: Services, record: Record) -> Recipe:
    """The recipe among the answers of a record. Refused where there is none, or one that cannot be read."""
    keys = [f.key for f in services.form_of(record.kind).fields() if f.kind is Kind.DESIGN]
    value = next((record.answers[key] for key in keys if key in record.answers), None)
    if value is None:
        raise Refused(message("badge-image-none", number=record.number), message("badge-image-none-fix"))
    parsed = read(value)
    if parsed.problems:
        raise Refused(parsed.problems[0], message("badge-image-none-fix"))
    return parsed.recipe


def designs(services: Services, record: Record, lang: Lang) -> dict[str, bytes]:
    """By question, the designed badges of a record as PNG for a document; those that cannot be drawn are left out."""
    found: dict[str, bytes] = {}
    for field in services.form_of(record.kind).fields():
        if field.kind is Kind.DESIGN and record.answers.get(field.key) is not None:
            try:
                made = make(services, read(record.answers[field.key]).recipe, lang, PNG, PRINTED)
            except Refused:
                continue
            found[field.key] = made.data
    return found


@dataclass(frozen=True)
class Made:
    """A picture of the badge. ``beyond``: the limits of badge platforms that it passes, () for none."""

    media_type: str
    data: bytes
    beyond: tuple[Message, ...]
    missing: tuple[str, ...] = ()


def make(services: Services, recipe: Recipe, lang: Lang, media_type: str, pixels: int = SIDE) -> Made:
    """The badge as a file of a type: SVG, or a PNG of that many pixels."""
    drawn = draw(services, recipe, lang)
    if media_type == SVG:
        data, pixels = drawn.svg.encode("utf-8"), SIDE
    else:
        data = services.art.png(drawn.svg, pixels)
    measured = Measured(media_type, pixels, pixels, len(data))
    return Made(media_type, data, tuple(beyond(measured, services.profile)), drawn.missing)


def save(services: Services, recipe: Recipe, lang: Lang, path: Path, pixels: int = SIDE) -> Made:
    """Write the badge; the ending of the name says as what. Refused for another one; Unavailable."""
    media_type = next((m for m, suffix in _SUFFIXES.items() if suffix == path.suffix.lower()), None)
    if media_type is None:
        raise Refused(message("badge-image-suffix", file=path.name), message("badge-image-suffix-fix"))
    made = make(services, recipe, lang, media_type, pixels)
    services.art.write(path, made.data)
    return made


def keep(services: Services, recipe: Recipe, lang: Lang) -> Json:
    """Keep the badge as a file of the workspace, and give the answer that names it.

    The largest PNG that the platforms take. Refused where even that passes a limit of the profile.
    """
    made = make(services, recipe, lang, PNG, limit(services.profile, "badge_image_max_px", SIDE))
    if made.beyond:
        raise Refused(made.beyond[0], message("badge-image-limit-fix"))
    info = services.store.attach(file_name(recipe, lang), made.media_type, made.data)
    return {"sha256": info.sha256, "name": info.name, "size": info.size, "media_type": info.media_type}


def file_name(recipe: Recipe, lang: Lang, suffix: str = ".png") -> str:
    """A file name for the badge, safe on every system."""
    words = re.sub(r"[^\w-]+", "-", recipe.text(Slot.NAME).to(lang).lower()).strip("-_")
    return f"badge-{words.encode()[:80].decode(errors='ignore')}".strip("-") + suffix


@dataclass(frozen=True)
class Imported:
    """A picture that was taken in. ``left_out``: what of it could not stay, such as ``text``."""

    picture: Picture
    left_out: tuple[str, ...] = ()


def import_picture(services: Services, path: Path) -> Imported:
    """Clean a picture and keep it in the workspace. Refused where it is none that can be taken; the file stays."""
    clean = services.art.cleaned(read_file(path, services.profile.number("attachment_max_mb")))
    info = services.store.attach(path.name, clean.media_type, clean.data)
    return Imported(Picture(info.sha256, path.name, clean.media_type), clean.left_out)
