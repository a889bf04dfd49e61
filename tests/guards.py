"""What the autouse fixtures look for."""

from __future__ import annotations

import gc
import ipaddress
import socket
import sys
import threading
import time
from typing import Any

import pytest


def is_local(address: object) -> bool:
    """Whether a socket's address is on this machine: a path, ``localhost`` or a loopback number."""
    if not isinstance(address, tuple) or not address:
        return True
    host = str(address[0])
    try:
        return host in {"localhost", ""} or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def close_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let sockets connect within this machine only."""
    real, real_ex = socket.socket.connect, socket.socket.connect_ex

    def checked(address: Any) -> Any:
        if not is_local(address):
            pytest.fail(f"A test may not use the network: {address!r}")
        return address

    monkeypatch.setattr(socket.socket, "connect", lambda self, address: real(self, checked(address)))
    monkeypatch.setattr(socket.socket, "connect_ex", lambda self, address: real_ex(self, checked(address)))


def threads() -> set[threading.Thread]:
    """The threads that would keep the program from ending."""
    return {t for t in threading.enumerate() if not t.daemon}


def threads_left(before: set[threading.Thread], grace: float = 2.0) -> list[str]:
    """The names of the threads begun since ``before`` that do not end within ``grace`` seconds."""
    until = time.monotonic() + grace
    for thread in threads() - before:
        thread.join(max(0.0, until - time.monotonic()))
    return [f"thread {t.name}" for t in threads() - before]


def windows_left() -> list[str]:
    """The top-level widgets that are still there, once Qt has deleted what it was asked to delete."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication, QWidget

    def tops() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w.parent() is None and w.isVisible()]

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if tops():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [f"window {type(w).__name__} {w.objectName()!r}" for w in tops()]
    for widget in tops():
        widget.close()
        widget.deleteLater()
    return left


def runners_left() -> list[str]:
    """The runners of jobs that nobody closed, in one entry; Python looks for circles itself again."""
    module = sys.modules.get("mcdesk.ui.collecting")
    at_work = module.Collecting._at_work if module is not None else set()
    left = [f"runners of jobs: {len(at_work)}"] if at_work else []
    if left:
        at_work.clear()
        gc.unfreeze()
        gc.enable()
    return left
