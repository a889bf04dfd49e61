"""Work that makes a great many objects and none in circles: to look for circles among them meanwhile is in vain."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def straight() -> Iterator[None]:
    """Nothing is looked for until the work is done. In the window that is so anyway: see ADR 42."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
