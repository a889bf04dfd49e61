"""Noticing that nobody is at the keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}
LOOK_MS = 5_000
REST = 10.0
"""Seconds without a key or movement after which somebody reads, or is away."""
Clock = Callable[[], float]


class IdleWatch(QObject):
    """Counts from the last key or movement of the pointer in a window of the program.

    It listens to windows, not to the application: every event of every widget would pass through Python.
    Two clocks are asked, as one of them stands still while a computer sleeps.
    """

    idle = Signal()
    """Nothing came for as long as was asked; again at each look until something comes."""

    def __init__(
        self, seconds: Callable[[], float], parent: QObject, clocks: tuple[Clock, ...] = (time.monotonic, time.time)
    ) -> None:
        """``seconds``: how long to wait, asked at each look; 0 for ever."""
        super().__init__(parent)
        self._seconds, self._clocks = seconds, clocks
        self._last = self._now()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.listen)

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)

    def start(self) -> None:
        """Begin to count."""
        self._last = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    @property
    def still(self) -> float:
        """For how many seconds nothing came."""
        return max(now - last for now, last in zip(self._now(), self._last, strict=True))

    def resting(self) -> bool:
        """Whether nobody would notice that the window stops: no hand moves, or another program is in front."""
        return QGuiApplication.focusWindow() is None or self.still >= REST

    def look(self) -> None:
        """See how long it was."""
        seconds = self._seconds()
        if seconds and self.still >= seconds:
            self.idle.emit()

    def listen(self, window: QWindow | None) -> None:
        """Take what comes to this window as a sign of life."""
        if window is not None:
            # A window that has the filter already has it once.
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew with each input."""
        if event.type() in _INPUT:
            self._last = self._now()
        return False
