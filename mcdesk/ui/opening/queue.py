"""Packages that wait to be looked into: one is shown at a time, and none is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.texts import Argument, message
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow

MERGE = "package-merge"
"""The place where a person decides about a package: nothing takes it away from under their hands."""
WAITING, LOCKED = "files-next", "files-locked"


class PackageQueue(QObject):
    """``look`` looks into a package; ``put_by`` keeps what was decided on the page that is open, before it goes."""

    def __init__(self, window: MainWindow, look: Callable[[Path], None], put_by: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._look, self._put_by = look, put_by
        self.paths: list[Path] = []
        self._held = False
        self._desk.workspace_changed.connect(self._on_workspace)

    @property
    def _out_of_reach(self) -> bool:
        """Whether a workspace is on its way, or one is to be unlocked first."""
        return self._desk.services is None and (self._desk.opening or self._desk.trouble is not None)

    def add(self, paths: Sequence[Path]) -> None:
        """Look into the first, and keep the others for afterwards."""
        new = [p for p in paths if p not in self.paths]
        if self._out_of_reach or self._window.place == MERGE:
            self._held = self._out_of_reach
            self.paths += new
            self._tell()
            return
        # What was asked for last is shown first; what waits stays behind it.
        self.paths = [*new, *self.paths]
        self.go_on()

    def go_on(self) -> None:
        """Look into the next."""
        if self.paths:
            self._put_by()
            self._look(self.paths.pop(0))
        self._tell()

    def _on_workspace(self) -> None:
        if self._desk.services is not None and self._held:
            self._held = False
            self.go_on()
        else:
            self._tell()

    def _leave(self) -> None:
        self.paths = []

    def _tell(self) -> None:
        messages = self._desk.messages
        if not self.paths:
            messages.drop(WAITING)
            messages.drop(LOCKED)
            return
        named: dict[str, Argument] = {"count": len(self.paths), "name": self.paths[0].name}
        if self._out_of_reach:
            if not self._desk.opening:
                said, fix = message("files-wait-locked", **named), message("files-wait-locked-fix")
                messages.show(Banner(LOCKED, "info", said, fix))
            return
        messages.drop(LOCKED)
        ways = (
            Choice(message("files-next-look"), self.go_on, closes=False),
            Choice(message("files-next-leave"), self._leave),
        )
        messages.show(Banner(WAITING, "info", message("files-next", **named), None, ways, closable=False))
