"""Widgets in as many columns as the width has room for."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class Columns(QWidget):
    """Widgets down the first column, then the next; one column where it is narrow."""

    def __init__(self, least: int, most: int, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._now = least, most, 1
        self._widgets: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space * 4)
        self._grid.setVerticalSpacing(space)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self._widgets.append(widget)
        self.arrange()

    def shown(self) -> list[QWidget]:
        """The widgets that are not hidden."""
        return [w for w in self._widgets if not w.isHidden()]

    def arrange(self) -> None:
        """Place those that are not hidden."""
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        shown = self.shown()
        high = -(-len(shown) // self._now)
        for place, widget in enumerate(shown):
            self._grid.addWidget(widget, place % max(high, 1), place // max(high, 1))
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._now else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        fits = min(max(self.width() // self._least, 1), self._most)
        if fits != self._now:
            self._now = fits
            self.arrange()
            # What is around it asked how high it is while it was arranged for the width before.
            QTimer.singleShot(0, self, self.updateGeometry)
