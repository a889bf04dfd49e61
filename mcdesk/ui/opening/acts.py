"""Opening what the desktop brings: packages are looked into, a workspace is opened, anything else is refused."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mcdesk.domain.opening.types import sort
from mcdesk.domain.texts import message
from mcdesk.ui.files import names_of
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.opening.dropping import Dropping
from mcdesk.ui.opening.queue import MERGE, PackageQueue

if TYPE_CHECKING:
    from mcdesk.domain.opening.handing import Wish
    from mcdesk.ui.main_window import MainWindow

AGAIN_MS = 300
"""How often it is asked whether a dialog is closed that files wait for."""
NOT_OURS, LEFT = "files-not-ours", "files-left"
LEAVE = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the leave of the desktop to bring a window to the front."""
SHOWN, MANY = 3, 2


class OpeningActs(QObject):
    """One for a window. Nothing is opened behind a dialog: it waits until that is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.queue = PackageQueue(window, self._look, self._put_by)
        self.dropping = Dropping(window)
        self.dropping.dropped.connect(self.open)
        self.dropping.one_by_one.connect(self._one_by_one)
        self.dropping.taken.connect(lambda: self._desk.messages.drop(NOT_OURS))
        self._waiting: list[Path] = []
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._after_dialog)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """No entry of a menu: what opens files there belongs to who looks into them."""
        return {}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """No place of its own."""
        return {}

    def hear(self, wish: Wish) -> None:
        """Do what a second start of the program asks for."""
        if wish.token:
            os.environ[LEAVE] = wish.token
        self.come_forward()
        self.open(wish.files)

    def come_forward(self) -> None:
        """Bring the window to the front, with the dialog that is open on it."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        for one in (window, QApplication.activeModalWidget()):
            if one is not None:
                one.raise_()
                one.activateWindow()
        QApplication.alert(window)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files of any kind, each as what it is. Several packages are looked into one after the other."""
        found = sort(paths)
        ours = (*found.workspaces, *found.packages)
        if ours and QApplication.activeModalWidget() is not None:
            self._waiting += [p for p in ours if p not in self._waiting]
            self._desk.messages.confirm(message("files-wait-dialog", count=len(self._waiting)))
            self._again.start()
        elif found.workspaces:
            self._open_workspace(found.workspaces, found.packages)
        elif found.packages:
            self.queue.add(found.packages)
        # Closing a workspace takes away what was said before.
        if found.others:
            self._refuse(found.others, passing=not ours)

    def _after_dialog(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        waiting, self._waiting = self._waiting, []
        self.open(waiting)

    def _open_workspace(self, paths: Sequence[Path], packages: Sequence[Path]) -> None:
        wanted, desk = paths[0], self._desk
        here = desk.services.store.path if desk.services is not None else None
        if here is None or not (wanted.exists() and here.exists() and wanted.samefile(here)):
            self._put_by()
            desk.open_workspace(wanted)
            if not desk.opening:
                self._not_closed((*paths, *packages))
                return
        if packages:
            self.queue.add(packages)
        self.tell_left(paths)

    def _not_closed(self, paths: Sequence[Path]) -> None:
        """What is open could not be saved, and stays; what was asked for is not looked into there."""
        again = (Choice(message("files-not-closed-again"), lambda: self.open(paths)),)
        said, fix = message("files-not-closed", names=names_of(paths, SHOWN)), message("files-not-closed-fix")
        self._desk.messages.show(Banner(LEFT, "warning", said, fix, again))

    def tell_left(self, workspaces: Sequence[Path]) -> None:
        """Of several workspaces the first is opened; name the others, and offer them."""
        if len(workspaces) < MANY:
            return
        opens, *others = workspaces
        said = message("files-one-workspace", name=opens.name, others=names_of(others, SHOWN))
        ways = [Choice(message("files-open-other", name=p.name), partial(self.open, (p,))) for p in others[:SHOWN]]
        self._desk.messages.show(Banner(LEFT, "info", said, message("files-one-workspace-fix"), tuple(ways)))

    def _refuse(self, paths: Sequence[Path], *, passing: bool) -> None:
        """What came with others stays said on the page that they open."""
        said, fix = message("files-not-ours", names=names_of(paths, SHOWN)), message("files-not-ours-fix")
        self._desk.messages.show(Banner(NOT_OURS, "warning", said, fix, passing=passing))

    def _one_by_one(self, paths: Sequence[Path]) -> None:
        said, fix = message("files-one-by-one", count=len(paths)), message("files-one-by-one-fix")
        self._desk.messages.show(Banner(NOT_OURS, "warning", said, fix, passing=True))

    def _look(self, path: Path) -> None:
        self._window.handoff.look(path)

    def _put_by(self) -> None:
        """Keep what was decided about a package before its page goes."""
        from mcdesk.ui.merge.page import MergePage

        page = self._window.frame.stack.currentWidget()
        if self._window.place == MERGE and isinstance(page, MergePage):
            page.put_off.emit(page.choices)
