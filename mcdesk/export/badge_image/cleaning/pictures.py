"""An imported picture, whatever it calls itself: known by its first bytes, then cleaned as what it is."""

from __future__ import annotations

from mcdesk.domain.badge_image.drawn import CleanPicture
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.badge_image.cleaning.raster import clean_raster
from mcdesk.export.badge_image.cleaning.svg import clean_svg

MOST_BYTES = 10 * 1024 * 1024
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


def cleaned(data: bytes) -> CleanPicture:
    """The picture, cleaned. Refused where it is none that can be taken, or is too large to be looked at safely."""
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // (1024 * 1024)
        raise Refused(message("badge-image-import-large", most=most), message("badge-image-import-large-fix"))
    if data.startswith((_PNG, _JPEG)):
        return clean_raster(data)
    if b"<svg" in data[:65536] or b":svg" in data[:65536]:
        return clean_svg(data)
    raise Refused(message("badge-image-import-kind"), message("badge-image-import-kind-fix"))
