"""What the first start of the program hears from later ones."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from mcdesk.domain.opening.handing import MOST_BYTES, NOT_TAKEN, TAKEN, understood
from mcdesk.ui.opening.meeting import address

log = logging.getLogger(__name__)
SILENT_MS = 10_000
"""A start that says nothing for so long is not listened to any more."""


class Listener(QObject):
    """What the first start listens with. Anything that is not a wish is answered as refused, and done nothing about."""

    wished = Signal(object)
    """A :class:`Wish`."""

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        # A socket that was left behind by a start that was killed: the lock says that nobody listens there.
        QLocalServer.removeServer(address(place))
        if not self._server.listen(address(place)):
            log.info("no other start can reach this window: %s", self._server.serverError().name)

    @property
    def listening(self) -> bool:
        """Whether others can reach this window."""
        return self._server.isListening()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MOST_BYTES + 1)
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(SILENT_MS, socket, socket.abort)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() <= MOST_BYTES:
            return
        line = bytes(socket.readLine(MOST_BYTES + 2).data())
        wish = understood(line)
        if wish is None:
            log.info("another program asked for something that is not understood")
        socket.readyRead.disconnect()
        socket.write(QByteArray(NOT_TAKEN if wish is None else TAKEN))
        socket.flush()
        socket.disconnectFromServer()
        if wish is not None:
            self.wished.emit(wish)

    def close(self) -> None:
        """Listen no more; the next start is then the first."""
        self._server.close()
