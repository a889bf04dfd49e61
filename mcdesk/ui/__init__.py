"""The window: Qt lives here and nowhere else."""

from __future__ import annotations

import builtins
from importlib import import_module

import_module("PySide6.QtCore")
# PySide puts an import of its own in the place of Python's. It reads the source of every module that is imported from
# then on, to see whether it may ask for other names of Qt (`from __feature__ import snake_case`). No module here does.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
