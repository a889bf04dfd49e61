"""Whether the shared store can be reached, and whether colleagues changed something: asked now and then."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang, Local, message
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.app.services import Services
    from mcdesk.app.shared.ports import SharedStore
    from mcdesk.ui.desk import Desk
    from mcdesk.ui.hub import Hub

EVERY_MS, AWAY_MS = 15_000, 5_000
"""How often the store is asked, and how often while it cannot be reached."""
BANNER = "store-away"
ELSEWHERE = "store-changed-elsewhere"


class Reach(StrEnum):
    """How the window stands to a shared store."""

    NONE = ""
    """A workspace file is open, or nothing."""
    HERE = "here"
    AWAY = "away"


class StoreWatch(QObject):
    """One for the window; idle while a workspace file is open."""

    changed = Signal()
    """The store can be reached again, or no more; or another is open."""
    heard = Signal()
    """The store was asked and answered: what is not marked there (what people say) may be read again."""
    moved = Signal()
    """Somebody changed something in the store: a colleague, or this program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._services: Services | None = None
        self._mark = -1
        self._asking = False
        self.reach = Reach.NONE
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._tick)
        desk.workspace_changed.connect(self._begin)

    @property
    def shared(self) -> SharedStore | None:
        """The shared store that is open."""
        if self._services is None:
            return None
        from mcdesk.app.shared.ports import shared_of

        return shared_of(self._services.store)

    def tells(self, error: Refused | Unavailable) -> bool:
        """Whether it is told here that something could not be saved: the store is away, or a colleague was first."""
        if self.shared is None:
            return False
        if isinstance(error, Unavailable):
            self.look()
        return isinstance(error, Unavailable) or error.message.key == ELSEWHERE

    def _begin(self) -> None:
        self._services, self._mark, self._asking = self._desk.services, -1, False
        self._set(Reach.HERE if self.shared is not None else Reach.NONE)
        self.timer.stop()
        if self.shared is not None:
            self.timer.start(EVERY_MS)
            self.look()

    def _tick(self) -> None:
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if active or self.reach is Reach.AWAY:
            self.look()

    def look(self) -> None:
        """Ask the store, after all that waits to be kept in it."""
        store, services = self.shared, self._services
        if store is None or self._asking:
            return
        self._asking = True

        def have(mark: int) -> None:
            if services is self._services:
                self._have(mark)

        def have_not(error: Refused | Unavailable) -> None:
            if services is self._services:
                self._asking = False
                self._set(Reach.AWAY)
                self._tell(error)

        self._desk.jobs.store(store.mark, have, have_not)

    def _have(self, mark: int) -> None:
        self._asking = False
        back, moved = self.reach is Reach.AWAY, mark != self._mark and self._mark >= 0
        self._mark = mark
        self._set(Reach.HERE)
        if back:
            self._desk.messages.drop(BANNER)
            self._desk.messages.confirm(message("shared-back"))
            if self._desk.draft is not None:
                self._desk.draft.save_now()
        self.heard.emit()
        if moved or back:
            self.moved.emit()
            everything_moved(self._desk.hub)

    def _set(self, reach: Reach) -> None:
        if reach is not self.reach:
            self.reach = reach
            self.timer.setInterval(AWAY_MS if reach is Reach.AWAY else EVERY_MS)
            self.changed.emit()

    def _tell(self, error: Refused | Unavailable) -> None:
        from datetime import datetime

        from mcdesk.domain import formats

        if BANNER in {b.key for b in self._desk.messages.banners}:
            return
        now = datetime.now().astimezone()
        hint = message("shared-away-keeps", time=Local(*(formats.clock(now, lang) for lang in Lang)))
        again = (Choice(message("shell-retry"), self.look, closes=False),)
        self._desk.messages.show(Banner(BANNER, "warning", error.message, hint, again, closable=False))


def everything_moved(hub: Hub) -> None:
    """Tell every view that what it shows may have changed elsewhere; each knows its own kind."""
    from mcdesk.app.changes import touched
    from mcdesk.domain.records import RecordKind

    for kind in (*RecordKind, "frameworks", "award", "people"):
        hub.changed.emit(touched(None, kind))
