"""The memory of this process."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def in_use() -> float:
    """Megabytes of memory that this process holds, without what its allocator keeps for later."""
    allocator = ctypes.CDLL(None)
    if hasattr(allocator, "malloc_trim"):
        allocator.malloc_trim(0)
    if sys.platform.startswith("linux"):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    raise SystemExit("memory in use is read from Linux's /proc")
