"""A ZIP archive that is put in place once it has proved readable."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mcdesk.data.disk import replacing
from mcdesk.data.failures import translated
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message


class _Archive:
    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._taken: set[str] = set()

    def add(self, name: str, data: bytes) -> None:
        """Add a file. Raises ValueError for a name that is taken or leads out of the archive (a fault of ours)."""
        parts = name.split("/")
        if name.casefold() in self._taken or not all(parts) or ".." in parts or "\\" in name or ":" in parts[0]:
            raise ValueError("a name in the archive is taken or leads out of it")
        self._taken.add(name.casefold())
        self._file.writestr(name, data)


@contextmanager
def archive(path: Path) -> Iterator[_Archive]:
    """See :class:`mcdesk.app.upkeep.ports.WorkspaceFiles`."""
    with translated(path), replacing(path) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
            yield _Archive(file)
        _check(part, path)
        with part.open("rb+") as written:
            os.fsync(written.fileno())


def _check(part: Path, path: Path) -> None:
    try:
        with zipfile.ZipFile(part) as file:
            bad = file.testzip()
    except (zipfile.BadZipFile, zlib.error) as error:
        raise Unavailable(message("store-disk-error", file=path.name), str(error)) from error
    if bad is not None:
        raise Unavailable(message("store-disk-error", file=path.name), "a file in the archive is not as written")
