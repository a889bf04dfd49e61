"""What has not arrived in a shared store: kept on this computer while it is away, and offered at the next start."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from mcdesk.app.shared import drafts
from mcdesk.domain import formats
from mcdesk.domain.texts import Lang, Local, message
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.app.services import Services
    from mcdesk.app.shared.drafts import Unsaved
    from mcdesk.app.shared.ports import DraftFiles
    from mcdesk.domain.errors import Refused, Unavailable
    from mcdesk.domain.records import Record
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow

PLACE = BANNER = "unsaved"
_SAID = (
    "shared-unsaved-title",
    "shared-unsaved-intro",
    "shared-unsaved-recover",
    "shared-unsaved-leave",
    "shared-unsaved-both",
    ("shared-unsaved-side-store", "shared-unsaved-side-here"),
)
AFTER_MS = 600
"""How long a save may take before what it saves is kept here as well."""


class KeptHere(QObject):
    """What is not saved of one draft, whose child it is. Nothing is written where the store answers at once."""

    def __init__(self, draft: Draft, files: DraftFiles, name: str = "") -> None:
        super().__init__(draft)
        self._draft, self._files = draft, files
        self.name = name or uuid.uuid4().hex
        self._there, self._busy, self._behind = bool(name), False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)
        draft.changed.connect(self._changed)
        draft.save_failed.connect(lambda _error: self._keep())
        draft.saved.connect(lambda _kept: self._keep())

    def _changed(self, _field: str) -> None:
        if not self._timer.isActive():
            self._timer.start(AFTER_MS)

    def _keep(self) -> None:
        """Keep what is not saved now, or let go of it; one after the other."""
        draft, wanted = self._draft, self._draft.dirty
        if self._busy:
            self._behind = True
        elif wanted or self._there:
            self._busy, self._there = True, wanted
            services, files, name, base, mine = draft.services, self._files, self.name, draft.base, draft.request
            work = partial(drafts.keep, services, files, name, base, mine)
            done = partial(drafts.let_go, services, files, name)
            draft.jobs.work(work if wanted else done, self._kept, self._not_kept)

    def _kept(self, _nothing: None) -> None:
        if isValid(self):
            self._busy, behind, self._behind = False, self._behind, False
            if behind:
                self._keep()

    def _not_kept(self, _error: Refused | Unavailable) -> None:
        """The words are in the window, which tells that the store is away; the next ones are tried again."""
        if isValid(self):
            self._busy = self._behind = False


class UnsavedHere(QObject):
    """One for the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._waiting: tuple[Unsaved, ...] = ()
        self._bringing: Unsaved | None = None
        self._desk.request_opened.connect(self._follow)
        self._desk.workspace_changed.connect(self.look)
        self.look()

    @property
    def _files(self) -> DraftFiles:
        return self._desk.program.stores.drafts

    def _shared(self) -> Services | None:
        return self._desk.services if self._desk.watch.shared is not None else None

    def look(self) -> None:
        """Say what waits for the store that was opened."""
        self._waiting, services = (), self._shared()
        if services is not None:
            files = self._files
            self._desk.jobs.store(
                lambda: drafts.unsaved(services, files),
                lambda found: self._have(services, found),
                self._desk.messages.fail,
            )

    def _have(self, services: Services, found: tuple[Unsaved, ...]) -> None:
        if self._desk.services is services:
            self._waiting = found
            self._ask()

    def _ask(self) -> None:
        self._desk.messages.drop(BANNER)
        if not self._waiting:
            return
        one = self._waiting[0]
        time = Local(*(self._time(one, lang) for lang in Lang))
        title = one.mine.title or one.mine.number
        key = "shared-unsaved-text" if one.possible else "shared-unsaved-gone"
        ways = (
            Choice(message("shared-unsaved-recover"), self.recover),
            Choice(message("shared-unsaved-look"), lambda: self._window.show_place(PLACE), closes=False),
            Choice(message("shared-unsaved-leave"), self.leave),
        )
        text = message("shared-unsaved", time=time)
        self._desk.messages.show(Banner(BANNER, "warning", text, message(key, title=title), ways, closable=False))

    def _time(self, one: Unsaved, lang: Lang) -> str:
        services = self._desk.services
        today = services is not None and one.at.astimezone().date() == services.clock.now().astimezone().date()
        return formats.clock(one.at, lang) if today else formats.moment(one.at, lang)

    def show(self) -> None:
        """Every answer that differs, before and as it was written."""
        from mcdesk.ui.recovery import RecoveryPage, Said

        services = self._shared()
        if services is None or not self._waiting:
            self._window.show_place("home")
            return
        page = RecoveryPage(self._window.ui, services, self._waiting[0].interrupted, said=Said(*_SAID))
        self._window.frame.show_page(PLACE, page)
        page.continue_wanted.connect(self.recover)
        page.before_wanted.connect(self.leave)

    def recover(self) -> None:
        """Go on with it: in its record, or in one of its own where that can no longer be written."""
        services, files = self._shared(), self._files
        if services is None or not self._waiting or not self._desk.close_request():
            return
        one = self._waiting[0]
        if one.possible:
            self._bringing = one
            self._desk.open_record(one.mine.id)
        else:
            self._desk.do(
                lambda: drafts.as_copy(services, files, one), lambda made: self._copied(one, made), once=PLACE
            )

    def leave(self) -> None:
        """Not now, and not later: a copy lies in the trash."""
        services, files = self._shared(), self._files
        if services is not None and self._waiting:
            one = self._waiting[0]
            work = partial(drafts.as_copy, services, files, one, discarded=True)
            self._desk.do(work, lambda _made: self._left(one), once=PLACE)

    def _copied(self, one: Unsaved, made: Record) -> None:
        self._decided(one)
        self._desk.open_record(made.id)

    def _left(self, one: Unsaved) -> None:
        self._decided(one)
        self._desk.messages.confirm(message("shared-unsaved-left"))
        if self._window.place == PLACE:
            self._window.show_place("home")

    def _decided(self, one: Unsaved) -> None:
        self._waiting = tuple(w for w in self._waiting if w.name != one.name)
        self._ask()

    def _follow(self, draft: Draft) -> None:
        """Keep what is not saved of the record that was opened; what waits for it goes into it where that was asked."""
        bringing, self._bringing = self._bringing, None
        if self._shared() is None or draft.findChild(KeptHere) is not None:
            return
        one = bringing if bringing is not None and bringing.mine.id == draft.request.id else None
        KeptHere(draft, self._files, one.name if one is not None else "")
        if one is not None:
            self._decided(one)
            # Where a colleague was first, saving it tells so, and both are brought together.
            draft.bring(one.mine, one.base)
