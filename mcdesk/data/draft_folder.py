"""Small files that hold what could not be saved in a shared store: see :class:`mcdesk.app.shared.ports.DraftFiles`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from mcdesk.data.disk import replacing, unavailable

_ENDING = ".unsaved"


class DraftFolder:
    """One file for each, for its owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, data: bytes) -> None:
        """Write the file whole."""
        path = self._path(name)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replacing(path) as part, part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise unavailable(path, error) from error

    def drop(self, name: str) -> None:
        """Delete the file; nothing happens where there is none."""
        path = self._path(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unavailable(path, error) from error

    def read(self) -> Mapping[str, bytes]:
        """The bytes of each by its name."""
        found: dict[str, bytes] = {}
        try:
            for path in sorted(self._folder.glob(f"*{_ENDING}")):
                # Another window may have saved it in this moment, and dropped it here.
                with suppress(FileNotFoundError):
                    found[path.name.removesuffix(_ENDING)] = path.read_bytes()
        except OSError as error:
            raise unavailable(self._folder, error) from error
        return found

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_ENDING}"
