"""Handing a file of ours to what the system has for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open a file of ours with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
