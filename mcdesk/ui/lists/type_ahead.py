"""Going to a line by typing how it begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from mcdesk.domain.folding import folded

FURTHEST = 5000
"""So many lines are looked at, from the one at hand on."""


class TypeAhead:
    """Letters that follow each other quickly belong together; the same letter again goes on to the next line."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def find(self, letter: str, words: Callable[[int], str], count: int, at: int) -> int:
        """The line that begins with what was typed, after the one ``at`` hand and around; -1 where there is none."""
        late = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._typed = folded(letter) if late else self._typed + folded(letter)
        self._since.restart()
        again = len(set(self._typed)) == 1
        wanted = self._typed[:1] if again else self._typed
        first = at + 1 if again else max(at, 0)
        rows = ((first + step) % count for step in range(min(count, FURTHEST)))
        return next((row for row in rows if folded(words(row)).startswith(wanted)), -1)
