"""What a page begins with stays in sight while the rest of the page is still being read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from mcdesk.ui.focus import focused_in
from mcdesk.ui.in_sight import SETTLE_MS, is_seen, scroll_around


class Staying(QObject):
    """Brings ``control`` in sight again whenever ``area`` grows, until somebody scrolls, or the focus goes on."""

    def __init__(self, area: QScrollArea, control: QWidget) -> None:
        super().__init__(control)
        self._area, self._control = area, control
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._grown)
        bar.actionTriggered.connect(self._over)

    def _grown(self) -> None:
        # What has come has its place once the event loop is reached, and wrapped words their height some turns later.
        QTimer.singleShot(0, self, self._show)
        QTimer.singleShot(SETTLE_MS, self, self._show)

    def _show(self) -> None:
        if focused_in(self._area) is not self._control:
            self._over()
        elif self._control.height() < self._area.viewport().height() or not is_seen(self._control):
            # A text that is higher, and seen in part, follows its cursor.
            scroll_around(self._control)

    def _over(self) -> None:
        self.deleteLater()
