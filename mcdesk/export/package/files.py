"""Packages on the disk: see :class:`mcdesk.app.handoff.ports.PackageFiles`."""

from __future__ import annotations

import stat
from pathlib import Path

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.export.files import replace_file
from mcdesk.export.package.reading import parts_of, too_large
from mcdesk.export.package.writing import zipped


class PackageFileKeeper:
    """Writes and reads them."""

    def write(self, path: Path, parts: Parts) -> None:
        """Write beside, then put in place."""
        data = zipped(parts)
        if max(len(data), sum(map(len, parts.values()))) > limits.MOST_BYTES:
            raise too_large(path.name)
        try:
            replace_file(path, data)
        except OSError as error:
            told = message("handoff-not-written", file=path.name, why=why(error, writing=True))
            raise Unavailable(told, str(error)) from error

    def read(self, path: Path) -> Parts:
        """Every part."""
        try:
            # A pipe or a device would keep the reader for ever.
            if not stat.S_ISREG(path.stat().st_mode):
                raise Refused(message("handoff-no-file", file=path.name), message("handoff-no-file-fix"))
            with path.open("rb") as file:
                data = file.read(limits.MOST_BYTES + 1)
        except OSError as error:
            raise Unavailable(message("handoff-not-read", file=path.name, why=why(error)), str(error)) from error
        if len(data) > limits.MOST_BYTES:
            raise too_large(path.name)
        return parts_of(data, path.name)
