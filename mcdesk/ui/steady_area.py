"""An area that scrolls and does not size what stands in it for ever."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea

DEEP = 4
"""Once what stands there is sized within being sized so often, it keeps the size that it has."""


class SteadyArea(QScrollArea):
    """Give it what can be resized (``setWidgetResizable``)."""

    _deep = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Size what stands there anew where it was sized.

        Where it is low enough only without the scroll bar, and with that too high, Qt does so until the process ends.
        """
        if event.type() != QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._deep >= DEEP:
            return False
        self._deep += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._deep -= 1
