"""A template with its images as one file: a ZIP with a manifest, read with care."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib

from mcdesk.domain.answers import Json
from mcdesk.domain.certificates.reading import template_from, template_text
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.certificates.pictures import open_picture

SUFFIX = ".mccert"
MANIFEST = "template.json"
MOST_BYTES = 60_000_000
"""Of the file, and of everything in it."""
MOST_FILES = 60
MOST_IMAGE = 20_000_000
MOST_MANIFEST = 2_000_000
_IMAGE = re.compile(r"images/([a-z0-9][a-z0-9 ._-]{0,80}\.(?:png|jpe?g))")
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MOMENT = (1980, 1, 1, 0, 0, 0)


def pack(template: Template) -> bytes:
    """The template as a file; equal templates give equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _put(archive, MANIFEST, template_text(template).encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
        for name, data in sorted(template.images.items()):
            _put(archive, f"images/{name}", data, zipfile.ZIP_STORED)
    return out.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes, way: int) -> None:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = way
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, data)


def unpack(data: bytes) -> Template:
    """The template in a file of :func:`pack`, or in its JSON alone.

    Raises :class:`Refused` for anything else: other names, links, bombs, broken images, mistakes in the template.
    """
    if len(data) > MOST_BYTES:
        raise _refused("large")
    if not data.startswith(b"PK"):
        return template_from(_json(data))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _from_archive(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError, ValueError) as error:
        raise _refused("broken") from error


def _from_archive(archive: zipfile.ZipFile) -> Template:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > MOST_FILES or len({name.casefold() for name in names}) < len(names) or MANIFEST not in names:
        raise _refused("strange")
    images: dict[str, bytes] = {}
    left = MOST_BYTES
    for entry in entries:
        found = _IMAGE.fullmatch(entry.filename)
        is_link = (entry.external_attr >> 16) & 0o170000 == 0o120000
        if is_link or entry.compress_type not in _PACKED or (found is None and entry.filename != MANIFEST):
            raise _refused("strange")
        if found:
            images[found.group(1)] = _bytes(archive, entry, min(MOST_IMAGE, left))
            left -= len(images[found.group(1)])
            open_picture(found.group(1), images[found.group(1)])
    manifest = _bytes(archive, archive.getinfo(MANIFEST), MOST_MANIFEST)
    return template_from(_json(manifest), images)


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """The content, never more than ``most`` bytes of it: what the entry says of its size is not believed."""
    with archive.open(entry) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise _refused("large")
    return data


def _json(data: bytes) -> Json:
    if len(data) > MOST_MANIFEST:
        raise _refused("large")
    try:
        found: Json = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise _refused("json") from error
    return found


def _no_number(word: str) -> Json:
    raise ValueError(word)


def _refused(why: str) -> Refused:
    return Refused(message(f"certificates-package-{why}"), message("certificates-package-fix"))
