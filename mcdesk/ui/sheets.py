"""Handing a file of ours, or an address, to what the system has for it."""

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


def open_address(address: QUrl) -> None:
    """Open an address of the web or of mail. Refused where the system has nothing for it."""
    if not QDesktopServices.openUrl(address):
        raise Refused(message("shell-nothing-opens", name=address.toString()), message("shell-nothing-opens-address"))


def opens(failed: Callable[[Refused], None]) -> Callable[[Path | QUrl], None]:
    """What opens a file (that comes back from a job, too) or an address, and hands a refusal on to be told beside it.

    The window itself tells a refusal that nobody catches (:class:`mcdesk.ui.crash.CrashGuard`).
    """

    def act(target: Path | QUrl) -> None:
        try:
            open_file(target) if isinstance(target, Path) else open_address(target)
        except Refused as error:
            failed(error)

    return act
