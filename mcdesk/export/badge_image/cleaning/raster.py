"""PNG and JPEG: read within limits, made small, written anew without anything that came with the pixels."""

from __future__ import annotations

import io
import struct
import warnings
import zlib

from PIL import Image, ImageOps

from mcdesk.domain.badge_image.drawn import CleanPicture
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

MOST_PIXELS = 40_000_000
SIDE = 384
"""The longer side of a picture that is kept: twice what the middle of a badge of 400 pixels takes."""
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error, Image.DecompressionBombWarning)


def clean_raster(data: bytes) -> CleanPicture:
    """The picture as a small PNG, or as a JPEG where nothing in it is transparent. Refused where it cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            small = _small(data)
    except (*_BROKEN, Image.DecompressionBombError) as error:
        raise Refused(message("badge-image-import-broken"), message("badge-image-import-broken-fix")) from error
    media_type, coded = _coded(small)
    return CleanPicture(media_type, coded, small.width, small.height)


def _small(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        opened.draft("RGB", (2 * SIDE, 2 * SIDE))
        turned = ImageOps.exif_transpose(opened)
        small = turned.convert("RGBA")
    small.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    return small


def _coded(picture: Image.Image) -> tuple[str, bytes]:
    # Pixels alone go into a new picture: what was known of the old one (place, camera, colour profile) stays behind.
    bare = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    out = io.BytesIO()
    if bare.getchannel("A").getextrema()[0] == 255:
        bare.convert("RGB").save(out, "JPEG", quality=88, optimize=True)
        return "image/jpeg", out.getvalue()
    bare.save(out, "PNG", optimize=True)
    return "image/png", out.getvalue()
