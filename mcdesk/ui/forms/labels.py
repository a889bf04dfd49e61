"""Words on a page."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_LONG = re.compile(r"\S{20,}")
_PIECES = re.compile(r"[^/\\_.-]{1,12}[/\\_.-]*|[/\\_.-]+")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def wrapped(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that breaks its lines and may become as narrow as its place."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setProperty("role", role)
    return label


def breakable(text: str) -> str:
    """The text with places to break a line in words that may be wider than a label: paths and names of files.

    For the eye only: a label says the text itself to a screen reader where it is given as its name.
    """
    return _LONG.sub(lambda word: _MAY_BREAK.join(_PIECES.findall(word[0])), text)


def whole(text: str) -> str:
    """The text as it was before it was made breakable."""
    return text.replace(_MAY_BREAK, "")
