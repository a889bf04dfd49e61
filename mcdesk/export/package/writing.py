"""Writing a package: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile

from mcdesk.domain.handoff.package import Parts

_MOMENT = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_FILE = 0o100600 << 16


def zipped(parts: Parts) -> bytes:
    """The file that holds these parts, in their order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _MOMENT)
            info.create_system, info.external_attr = _UNIX, _FILE
            archive.writestr(info, data, zipfile.ZIP_DEFLATED, compresslevel=6)
    return made.getvalue()
