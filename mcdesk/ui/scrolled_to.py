"""How far an area is scrolled, as shares of what there is: to be there again once it is built anew."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea

Shares = tuple[float, float]
"""Across and down, 0 to 1."""


class ScrolledTo(QObject):
    """Belongs to an area. What it is told to show is shown as soon as there is room, until the person scrolls."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._bars = area.horizontalScrollBar(), area.verticalScrollBar()
        self._wanted: Shares | None = None
        for bar in self._bars:
            bar.rangeChanged.connect(self._show)
            bar.actionTriggered.connect(self.let_go)

    @property
    def shares(self) -> Shares:
        """How far it is, or will be, scrolled."""
        across, down = (bar.value() / bar.maximum() if bar.maximum() else 0.0 for bar in self._bars)
        return self._wanted or (across, down)

    def go(self, shares: Shares) -> None:
        """Scroll so far."""
        self._wanted = shares
        self._show()

    def let_go(self) -> None:
        """Somebody goes elsewhere."""
        self._wanted = None

    def _show(self) -> None:
        if self._wanted is not None:
            for bar, share in zip(self._bars, self._wanted, strict=True):
                bar.setValue(round(share * bar.maximum()))
