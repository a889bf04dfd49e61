"""What a later start of the program says to the first."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalSocket

from mcdesk.domain.opening.handing import TAKEN

REACH_MS = 100
ANSWER_MS = 15_000
"""How long a window that is busy is waited for. What was written to it is read by it later all the same."""


def handed_over(name: str, line: bytes) -> bool:
    """Whether the first has the line, or will have it as soon as it is not busy any more."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(REACH_MS):
        return False
    _let_come_forward()
    socket.write(QByteArray(line))
    while socket.bytesToWrite() and socket.waitForBytesWritten(ANSWER_MS):
        pass
    if socket.bytesToWrite():
        return False
    while not socket.canReadLine():
        if not socket.waitForReadyRead(ANSWER_MS):
            # A window that is busy reads it later; one that has gone never will.
            return socket.state() is QLocalSocket.LocalSocketState.ConnectedState
    return socket.readLine().data() == TAKEN


def _let_come_forward() -> None:
    """Windows lets a program come to the front only where the one that the person started allows it."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
