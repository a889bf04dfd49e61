"""Files put in place whole, and the system's errors as the kind that mcdesk knows. Imports no library."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message

_BY_ERRNO = {
    errno.ENOSPC: "store-disk-full",
    errno.EDQUOT: "store-disk-full",
    errno.EROFS: "store-disk-read-only",
    errno.EACCES: "store-no-access",
    errno.EPERM: "store-no-access",
}


def unavailable(path: Path, error: OSError) -> Unavailable:
    """What the system's error means for the file."""
    key = _BY_ERRNO.get(error.errno or 0, "store-disk-error")
    return Unavailable(message(key, file=path.name), str(error))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """An empty file beside ``path``, for its owner only, that takes its place when all went well.

    What is written must be on the disk by then. Raises OSError; nothing is left where anything is raised.
    """
    # mkstemp gives mode 0600 whatever the umask; SQLite gives its -wal and -shm files the mode of the file.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.replace(path)
        _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Have a new name survive a power cut. Windows needs no such step."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
