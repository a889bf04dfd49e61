"""The window is built anew in another look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from mcdesk.ui.rebuilding import built_anew
from tests.ui.shell.conftest import Opened


class Painted(QObject):
    """Counts how often the widget that it watches is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_window_that_was_built_anew_is_painted_whatever_it_missed_meanwhile(opened: Opened) -> None:
    window, painted = opened(None), Painted()
    window.installEventFilter(painted)
    for _step in built_anew(window, lambda: None):
        pass
    assert painted.count == 1
