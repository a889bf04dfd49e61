"""Where the window stands and how large it is: as it was left, at first as large as the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

SMALLEST = QSize(640, 480)
_FIRST = QSize(1180, 760)
_AROUND = QSize(16, 48)
"""What a system draws around a window, title above all. Its size is known only once the window is shown."""


def first_size(room: QSize) -> QSize:
    """The size of a window that nobody has sized yet, where the screen leaves this room beside its own bars."""
    return _FIRST.boundedTo(room - _AROUND).expandedTo(SMALLEST)


def restore(window: QMainWindow, kept: object) -> None:
    """Give the window its first size, or the place that :func:`kept` told of when it was closed."""
    window.setMinimumSize(SMALLEST)
    window.resize(first_size(window.screen().availableSize()))
    if isinstance(kept, str):
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))


def kept(window: QMainWindow) -> str:
    """The place of the window as :func:`restore` takes it."""
    return bytes(window.saveGeometry().toBase64().data()).decode()
