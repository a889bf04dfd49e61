"""What a start of the window has done beside its own reading: the system loads Qt's libraries on another core.

That is a seventh of a bare start, and needs nothing of Python, but an ``import`` of them holds Python's lock
meanwhile. Whoever imports them later finds them loaded. See ADR 43.
"""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress
from importlib import import_module
from importlib.machinery import PathFinder
from threading import Thread

MODULES = ("QtWidgets", "QtCore", "QtGui", "QtSvg")
"""What the first picture is made with. The first brings nearly all libraries: between two, Python's lock is needed."""
BEFORE = (
    "_bisect", "_bz2", "_json", "_lzma", "_opcode", "_random", "_sha512", "_struct", "_typing", "binascii", "math",
    "unicodedata", "zlib",
)  # fmt: skip
"""The libraries of Python's own that a start loads, as far as this Python has them apart. The system loads one at a
time: an ``import`` of one of these would wait for Qt's, and all that is read beside with it."""
FONTS = "libfontconfig.so.1"
"""What lists the fonts of a Linux desktop, as Qt asks it to for the first word on the screen."""


def begin() -> None:
    """Begin to load; call it before anything imports Qt, and before all that can be read beside."""
    # Windows has no dlopen: its own call would need each folder that a library is looked for in.
    if hasattr(os, "RTLD_NOW"):
        for name in BEFORE:
            with suppress(ImportError):
                import_module(name)
        Thread(target=_load, args=(libraries(),), daemon=True).start()


def libraries() -> list[str]:
    """The files of :data:`MODULES`, in their order; none where Qt is not installed."""
    package = PathFinder.find_spec("PySide6")
    folders = list(package.submodule_search_locations or ()) if package is not None else []
    found = (PathFinder.find_spec(name, folders) for name in MODULES)
    return [spec.origin for spec in found if spec is not None and spec.origin is not None]


def _load(paths: list[str]) -> None:
    # A call of ctypes lets go of Python's lock, which ctypes.CDLL itself keeps while it loads. What cannot be
    # loaded here is told by the import that needs it.
    load = ctypes.CDLL(None).dlopen
    for path in paths:
        load(os.fsencode(path), os.RTLD_NOW)
    with suppress(OSError):
        ctypes.CDLL(FONTS).FcInit()
