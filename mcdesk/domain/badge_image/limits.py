"""What the badge platforms take (rule R32): a square PNG or SVG, neither too small nor too large nor too heavy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Message, message

TYPES = {"image/png": "PNG", "image/svg+xml": "SVG"}
KILOBYTE = 1000
SIZES = (64, 200, 300, 400)
"""The widths in pixels that a badge is saved in: for a list, as platforms advise, at most, and for print."""


@dataclass(frozen=True)
class Measured:
    """A picture as a platform sees it: its media type, its width and height in pixels, its bytes."""

    media_type: str
    width: int
    height: int
    size: int


def limit(profile: Profile, name: str, otherwise: int) -> int:
    """A threshold of the profile, ``otherwise`` where it sets none."""
    found = profile.thresholds.get(name)
    return otherwise if found is None else found.value


def beyond(picture: Measured, profile: Profile) -> Iterator[Message]:
    """Each limit of the profile that the picture passes; nothing where every platform takes it."""
    least, most = limit(profile, "badge_image_min_px", 1), limit(profile, "badge_image_max_px", picture.width)
    heaviest = limit(profile, "badge_image_max_kb", picture.size // KILOBYTE + 1)
    if picture.media_type not in TYPES:
        yield message("badge-image-limit-type", found=picture.media_type)
    if picture.width != picture.height:
        yield message("badge-image-limit-square", width=picture.width, height=picture.height)
    if not least <= picture.width <= most:
        yield message("badge-image-limit-width", found=picture.width, least=least, most=most)
    if picture.size >= heaviest * KILOBYTE:
        yield message("badge-image-limit-weight", found=-(-picture.size // KILOBYTE), most=heaviest)
