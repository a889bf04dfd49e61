"""The picture of a badge, to carry the signed credential."""

from __future__ import annotations

from base64 import b64encode

from mcdesk.app import badge_image
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.badge_image.drawn import SIDE
from mcdesk.domain.badge_image.limits import limit
from mcdesk.domain.badges.values import Picture
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, message

SMALL = 160
"""Pixels of the picture inside a credential: every badge carries and the ledger keeps it."""
MOST_BYTES = 40_000
"""Of a picture that was given."""
_ENDINGS = {"image/png": "png", "image/svg+xml": "svg"}


def images(services: Services, credential: Record, lang: Lang) -> dict[str, bytes]:
    """The picture by its ending (``png``, ``svg``): drawn from its recipe, else the file that was given.

    Refused (``awards-no-image``) where there is neither, or a file that can carry nothing.
    """
    try:
        recipe = badge_image.recipe_of(services, credential)
    except Refused:
        return _given(services, credential)
    side = limit(services.profile, "badge_image_max_px", SIDE)
    png = badge_image.make(services, recipe, lang, badge_image.PNG, side)
    return {"png": png.data, "svg": badge_image.make(services, recipe, lang, badge_image.SVG).data}


def picture(services: Services, credential: Record, lang: Lang) -> Picture | None:
    """The picture that a wallet shows, inside the credential itself: nothing has to be fetched for it.

    None where there is no picture, or one that is heavier than :data:`MOST_BYTES`.
    """
    reader = Reader(credential.answers)
    caption = (reader.text("badge_alt_fr") if lang is Lang.FR else "") or reader.text("badge_alt")
    try:
        recipe = badge_image.recipe_of(services, credential)
    except Refused:
        return _small(services, credential, caption)
    small = badge_image.make(services, recipe, lang, badge_image.PNG, SMALL).data
    return Picture(_address("png", small), caption)


def _small(services: Services, credential: Record, caption: str) -> Picture | None:
    try:
        ((ending, data),) = _given(services, credential).items()
    except Refused:
        return None
    return Picture(_address(ending, data), caption) if len(data) <= MOST_BYTES else None


def _address(ending: str, data: bytes) -> str:
    media = next(m for m, e in _ENDINGS.items() if e == ending)
    return f"data:{media};base64,{b64encode(data).decode('ascii')}"


def _given(services: Services, credential: Record) -> dict[str, bytes]:
    file = Reader(credential.answers).part("badge_image")
    ending = _ENDINGS.get(file.text("media_type").lower())
    if ending is None:
        told = message("awards-no-image", number=credential.number)
        raise Refused(told, message("awards-no-image-fix"), "badge_image")
    return {ending: services.store.attachment(file.text("sha256"))}
