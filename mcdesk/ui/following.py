"""A column that scrolls by itself so far that what is chosen in it can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from mcdesk.ui.steady_area import SteadyArea


class FollowingArea(SteadyArea):
    """Keeps the chosen part in sight, and what stands next to it, also when the column gets lower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Only then the parts have the heights that they need.
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._follow())

    def follow(self, chosen: QWidget | None) -> None:
        """Show this part of the column; None leaves it where it is."""
        self._chosen = chosen
        self._follow()

    def _follow(self) -> None:
        if self._chosen is not None:
            self.ensureWidgetVisible(self._chosen, 0, self._chosen.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show it again where there is less room."""
        super().resizeEvent(event)
        self._follow()
