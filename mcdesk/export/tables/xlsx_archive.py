"""What a spreadsheet file is made of, checked before any of it is trusted."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import PurePosixPath

from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular import limits
from mcdesk.domain.texts import message
from mcdesk.export.tables.refusals import broken, too_large

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK = "xl/workbook.xml"
_ENCRYPTED_FLAG = 0x1


def parts(data: bytes) -> dict[str, bytes]:
    """Every XML part of a spreadsheet file by its name, read to its end so that no size in it is a promise only.

    Refused: an archive that is broken, protected, of another program, or larger than a table may be.
    """
    if data.startswith(_OLE):
        key = "tables-encrypted" if _ENCRYPTED in data else "tables-old-excel"
        raise Refused(message(key), message(f"{key}-fix"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check(infos)
            return {i.filename: _read(archive, i) for i in infos if _is_xml(i.filename)}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise broken("XLSX") from error


def has_macros(data: bytes) -> bool:
    """Whether programs are in the file. They are never run."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return any(PurePosixPath(n).name.lower() == "vbaproject.bin" for n in archive.namelist())


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _check(infos: list[zipfile.ZipInfo]) -> None:
    names = [i.filename for i in infos]
    if len(infos) > limits.MOST_PARTS:
        raise too_large("parts", limits.MOST_PARTS)
    if any(i.flag_bits & _ENCRYPTED_FLAG for i in infos):
        raise Refused(message("tables-encrypted"), message("tables-encrypted-fix"))
    if "mimetype" in names and _WORKBOOK not in names:
        raise Refused(message("tables-open-document"), message("tables-open-document-fix"))
    packed = {i.compress_type for i in infos} <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    if not packed or _WORKBOOK not in names or len({n.lower() for n in names}) < len(names):
        raise broken("XLSX")
    if sum(i.file_size for i in infos) > limits.MOST_UNPACKED:
        raise too_large("bytes", limits.MOST_UNPACKED)
    for info in infos:
        if info.file_size > max(limits.RATIO_FROM, limits.MOST_RATIO * info.compress_size):
            raise Refused(message("tables-bomb"), message("tables-bomb-fix"))


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as file:
        data = file.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise broken("XLSX")
    return data
