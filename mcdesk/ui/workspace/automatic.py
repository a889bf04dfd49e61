"""Backups that are made without being asked for: after some minutes of changes, and on closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.tasks import Task

if TYPE_CHECKING:
    from mcdesk.app.services import Services

SETTLED_MS = 30_000
"""A workspace that changed without a backup (the power failed, the disk was full) gets one this long after opening."""
BANNER = "backup"


class AutomaticBackups(QObject):
    """One for the window. ``show_backups`` goes to the page that lists them."""

    def __init__(self, desk: Desk, show_backups: Callable[[], None], stop: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._show_backups, self._stop = desk, show_backups, stop
        self._services: Services | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.back_up)
        desk.workspace_changed.connect(self._on_workspace)
        desk.hub.changed.connect(self._on_change)
        desk.close_with = self.close
        self._on_workspace()

    def _on_workspace(self) -> None:
        services = self._desk.services
        # Those of a shared store are its server's.
        shared = self._desk.watch.shared is not None
        ours = services is not None and not services.store.read_only and not self._desk.sample and not shared
        self._services = services if ours else None
        self.timer.stop()
        if ours:
            self.timer.start(SETTLED_MS)

    def _on_change(self, _change: object) -> None:
        from mcdesk.app.upkeep.rotation import PLAN

        if self._services is not None and not self.timer.isActive():
            self.timer.start(PLAN.after_minutes * 60_000)

    def back_up(self) -> None:
        """Make a backup beside the window where there is something new to keep."""
        from mcdesk.app.upkeep import backing_up

        services, files = self._services, self._desk.program.files
        if services is None:
            return

        def work() -> None:
            try:
                backing_up.back_up_if_behind(files, services.store.path, services.clock.now())
            except Cancelled:
                return

        task = Task(message("underway-backup"))
        desk = self._desk
        desk.jobs.work(work, lambda _done: desk.messages.drop(BANNER), lambda e: self.fail(services, e), task)

    def close(self, services: Services) -> None:
        """Back up what is new, then let go of the workspace; what stands in the way is told, and holds nothing up."""
        from mcdesk.app.upkeep import backing_up

        ours = services is self._services
        self._services = None
        self.timer.stop()
        self._stop()
        files = self._desk.program.files
        if not ours:
            self._desk.jobs.store(lambda: files.close(services.store))
            return

        def closed(error: Refused | Unavailable | None) -> None:
            if error is not None:
                self.fail(services, error)

        self._desk.jobs.store(lambda: backing_up.close(files, services.store, services.clock.now()), closed)

    def fail(self, services: Services, error: Refused | Unavailable) -> None:
        """Say quietly that there is no backup, why, and how to mend that."""
        here = self._desk.services is services
        ways = (
            Choice(message("upkeep-retry"), self.back_up),
            Choice(message("upkeep-show-backups"), self._show_backups),
        )
        text = message("upkeep-backup-failed", name=services.store.path.stem)
        self._desk.messages.show(Banner(BANNER, "warning", text, error.message, ways if here else ()))
