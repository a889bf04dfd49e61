"""Putting files in their place."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

BESIDE = ".*.part"
"""What a file is called while it is written."""

_AT_ONCE = 16
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_OWNER, _EVERYBODY = 0o600, 0o666
"""Who may read and write a file; of everybody, those whom the system's mask leaves."""


def replace_file(path: Path, data: bytes, *, flush: bool = True, secret: bool = False) -> None:
    """Write beside, flush to the disk, replace: a half-written file is never seen. Raises OSError.

    Without ``flush`` it may be seen after a loss of power, until :func:`flush_files` was called. A ``secret`` file can
    be read by nobody but its owner at any moment.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(beside, _NEW, _OWNER if secret else _EVERYBODY), "wb") as file:
            file.write(data)
            if flush:
                file.flush()
                os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def flush_files(paths: Sequence[Path]) -> None:
    """Flush files to the disk that were written before, and the folders that they are in. Raises OSError.

    Many at a time: a disk writes them together, and one after the other each would wait for all before it.
    """
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(_flush, paths))
    if os.name == "posix":
        for folder in {path.parent for path in paths}:
            _flush(folder, os.O_RDONLY)


def _flush(path: Path, how: int = os.O_RDWR) -> None:
    opened = os.open(path, how)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
