"""A column that remembers how high it is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class SteadyBox(QVBoxLayout):
    """A column of wrapped words that is asked for its height once for each width.

    Qt asks every level of a page again and again, and forgets at the second width: a page with a hundred paragraphs
    took seconds. This forgets when something inside changes.
    """

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        """The height at a width in pixels."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something inside changed."""
        self._heights.clear()
        super().invalidate()
