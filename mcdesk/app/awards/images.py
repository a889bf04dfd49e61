"""The picture of a badge, to carry the signed credential."""

from __future__ import annotations

from mcdesk.app import badge_image
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.badge_image.drawn import SIDE
from mcdesk.domain.badge_image.limits import limit
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, message

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


def _given(services: Services, credential: Record) -> dict[str, bytes]:
    file = Reader(credential.answers).part("badge_image")
    ending = _ENDINGS.get(file.text("media_type").lower())
    if ending is None:
        told = message("awards-no-image", number=credential.number)
        raise Refused(told, message("awards-no-image-fix"), "badge_image")
    return {ending: services.store.attachment(file.text("sha256"))}
