"""A folder on disk: see :class:`mcdesk.app.awards.ports.Folder`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.export.files import BESIDE, flush_files, replace_file


class DiskFolder:
    """Writes and compares files."""

    def write(self, path: Path, data: bytes, *, later: bool = False) -> None:
        """Write beside, then put in place."""
        with _written(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, data, flush=not later)

    def flush(self, paths: Sequence[Path]) -> None:
        """Have what was written there kept by the disk."""
        if paths:
            with _written(paths[0].parent):
                flush_files(paths)

    def tidy(self, path: Path) -> None:
        """Remove what was left half-written."""
        for left in list(path.rglob(BESIDE)):
            with suppress(OSError):
                left.unlink()

    def digest(self, path: Path) -> str:
        """The hash of a file, "" for none."""
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        except OSError as error:
            raise Unavailable(message("awards-not-read", file=str(path), why=why(error)), str(error)) from error


@contextmanager
def _written(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        told = message("awards-not-written", file=str(path), why=why(error, writing=True))
        raise Unavailable(told, str(error)) from error
