"""The boxes of the window that are written in: keys that belong to the menus, or to what a box stands in, are no text.

Every box is one of these, or is made of one; a test refuses others.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_DUPLICATE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


def not_of_the_text(event: QKeyEvent) -> bool:
    """Whether a key is none that writes or deletes."""
    # On X11 the first deletes a letter as well: a row of a table could not be duplicated from inside a field. And an
    # access key that nothing has would be written as its letter; a Mac has none, and writes accents with Alt.
    is_letter = event.text().isprintable() and bool(event.text()) and sys.platform != "darwin"
    return event.keyCombination() == _DUPLICATE or (event.modifiers() & ~_SHIFT == _ALT and is_letter)


class TextLine(QLineEdit):
    """One line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is no text to others."""
        event.ignore() if not_of_the_text(event) else super().keyPressEvent(event)


class TextArea(QTextEdit):
    """Several lines. The wheel scrolls and leaves the focus where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is no text to others."""
        event.ignore() if not_of_the_text(event) else super().keyPressEvent(event)
