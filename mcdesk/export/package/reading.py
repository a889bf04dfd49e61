"""Reading a package that comes from anywhere. Nothing is unpacked to the disk; what is odd is refused by name."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib

from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.handoff.refusals import broken, hostile
from mcdesk.domain.handoff.unpacking import PART
from mcdesk.domain.texts import message
from mcdesk.export.package.frame import check_frame

_ENCRYPTED = 0x1
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def parts_of(data: bytes, name: str) -> Parts:
    """Every part in the bytes of a file called ``name``. Refused."""
    check_frame(data, name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check(infos, name, len(data))
            return {i.filename: _read(archive, i) for i in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise broken("no-package", name) from error


def too_large(name: str) -> Refused:
    """The file, or what would come out of it, is larger than any package."""
    return Refused(
        message("handoff-too-large", file=name, most=limits.MOST_BYTES // limits.MEGABYTE),
        message("handoff-too-large-fix"),
    )


def _check(infos: list[zipfile.ZipInfo], name: str, size: int) -> None:
    if len(infos) > limits.MOST_PARTS:
        raise hostile("many-parts", name, most=limits.MOST_PARTS)
    seen: set[str] = set()
    for info in infos:
        _check_one(info)
        # Some systems do not tell cases apart.
        if info.filename.lower() in seen:
            raise hostile("twice", info.filename)
        seen.add(info.filename.lower())
    if sum(i.file_size for i in infos) > limits.MOST_BYTES:
        raise too_large(name)
    if sum(i.compress_size for i in infos) > size:
        # Parts that lie over each other: all of them together would come out of the same few bytes.
        raise hostile("bomb", name)


def _check_one(info: zipfile.ZipInfo) -> None:
    mode = info.external_attr >> 16
    if mode and not stat.S_ISREG(mode) and stat.S_IFMT(mode):
        raise hostile("link", info.filename)
    if info.orig_filename != info.filename or not PART.fullmatch(info.filename):
        raise hostile("name", info.orig_filename)
    if info.flag_bits & _ENCRYPTED:
        raise hostile("encrypted", info.filename)
    if info.compress_type not in _PACKED:
        raise broken("damaged", info.filename)
    most = limits.MOST_ATTACHMENT if info.filename.startswith("attachments/") else limits.MOST_JSON
    bomb = info.file_size > max(limits.RATIO_FROM, limits.MOST_RATIO * info.compress_size)
    if bomb or info.file_size > most:
        raise hostile("bomb" if bomb else "part-large", info.filename)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of a part; no more are read than it says that it has."""
    try:
        with archive.open(info) as file:
            data = file.read(info.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise broken("damaged", info.filename) from error
    if len(data) != info.file_size:
        raise broken("damaged", info.filename)
    return data
