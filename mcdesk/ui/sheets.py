"""Handing a file of ours to what the system has for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def open_file(path: Path) -> None:
    """Open a file of ours, or a folder, with what the system has for it. Refused where it has nothing."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise Refused(
            message("shell-nothing-opens", name=path.name), message("shell-nothing-opens-fix", path=str(path))
        )


def opens(failed: Callable[[Refused], None]) -> Callable[[Path], None]:
    """What opens the file that comes back from a job, and hands a refusal on."""

    def act(path: Path) -> None:
        try:
            open_file(path)
        except Refused as error:
            failed(error)

    return act
