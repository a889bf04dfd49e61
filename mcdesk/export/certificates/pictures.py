"""Pictures of a template as objects of a PDF: small enough for print, with their transparency."""

from __future__ import annotations

import io
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from mcdesk.domain.certificates.template import Across, Box, Down, Place
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_PIXELS_PER_INCH = 300
MOST_PIXELS = 40_000_000
_KINDS = ("PNG", "JPEG")


@dataclass(frozen=True, slots=True)
class Picture:
    """RGB samples, and how opaque each is (b"" where all are)."""

    width: int
    height: int
    colours: bytes
    opaque: bytes = b""

    @property
    def key(self) -> tuple[int, int, int]:
        """What tells pictures apart."""
        return self.width, self.height, zlib.crc32(self.colours)


def open_picture(name: str, data: bytes) -> Image.Image:
    """The picture in a PNG or JPEG file. Refused where it is none, is broken or is far too large."""
    broken = Refused(message("certificates-image-broken", image=name), message("certificates-image-broken-fix"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(data), formats=_KINDS)
            if picture.width * picture.height > MOST_PIXELS:
                told = message("certificates-image-large", image=name, most=MOST_PIXELS // 1_000_000)
                raise Refused(told, message("certificates-image-large-fix"))
            picture.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise broken from error
    return picture


def picture_for(name: str, data: bytes, place: Place) -> Picture:
    """The picture with no more pixels than its place can show in print."""
    picture = open_picture(name, data)
    has_alpha = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    picture = picture.convert("RGBA" if has_alpha else "RGB")
    share = max(place.width / picture.width, place.height / picture.height) * _PIXELS_PER_INCH / 72
    if share < 1:
        size = (max(round(picture.width * share), 1), max(round(picture.height * share), 1))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    opaque = picture.getchannel("A").tobytes() if has_alpha else b""
    opaque = b"" if opaque.count(b"\xff") == len(opaque) else opaque
    return Picture(picture.width, picture.height, picture.convert("RGB").tobytes(), opaque)


def contained(box: Box, picture: Picture) -> Place:
    """Where the picture stands in its box, whole and in its own proportions."""
    place = box.place
    share = min(place.width / picture.width, place.height / picture.height)
    width, height = picture.width * share, picture.height * share
    across = {Across.LEFT: 0.0, Across.CENTRE: 0.5, Across.RIGHT: 1.0}[box.across]
    down = {Down.TOP: 0.0, Down.MIDDLE: 0.5, Down.BOTTOM: 1.0}[box.down]
    return Place(place.x + (place.width - width) * across, place.y + (place.height - height) * down, width, height)
