"""Putting files in their place."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

BESIDE = ".*.part"
"""What a file is called while it is written."""


def replace_file(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, replace: a half-written file is never seen. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
