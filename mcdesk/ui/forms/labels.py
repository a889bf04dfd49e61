"""Words on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def wrapped(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that breaks its lines and may become as narrow as its place."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setProperty("role", role)
    return label
