"""The sending of a record: what would go along, the words with it, and the file or the folder that it goes into."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.review.unsent import ALONG, NOTHING, unsent
from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_save
from mcdesk.ui.handoff.here import services_here
from mcdesk.ui.kept import when_kept
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.sheets import open_file

if TYPE_CHECKING:
    from mcdesk.app.handoff.sending import Sent
    from mcdesk.app.services import Services
    from mcdesk.domain.handoff.package import Package
    from mcdesk.domain.records import Record
    from mcdesk.ui.handoff.exchanging import Exchanging
    from mcdesk.ui.main_window import MainWindow


class Sending(QObject):
    """Keeps what would go along while its page comes and goes; the words with it are kept until they went."""

    def __init__(self, window: MainWindow, exchanging: Exchanging) -> None:
        super().__init__(window)
        self._window, self._desk, self._exchanging = window, window.desk, exchanging
        self._sending: tuple[Package, tuple[str, ...]] | None = None
        self._note = ""
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The act by its name in the menus."""
        return {"send-package": self.send}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"package-send": self._show_page}

    def _drop(self) -> None:
        self._sending = None

    def send(self) -> None:
        """Say what would go along with the open record, and ask for a few words."""
        from mcdesk.app.handoff.sending import package_of

        services, draft = services_here(self._desk), self._desk.draft
        if services is None or draft is None or not draft.flush():
            return
        record = draft.request
        self._desk.keeper(services, record.id).keep_now()

        def work() -> tuple[tuple[Package, tuple[str, ...]], str]:
            kept = unsent(services, record.id).get((ALONG,), NOTHING)
            return package_of(services, record), kept.get("note", "")

        self._desk.jobs.store(work, self._have_sending, self._desk.messages.fail)

    def _have_sending(self, found: tuple[tuple[Package, tuple[str, ...]], str]) -> None:
        self._sending, self._note = found
        self._window.show_place("package-send")

    def _write_along(self, note: str) -> None:
        """Keep the words that go along."""
        self._note, services = note, self._desk.services
        if services is not None and self._sending is not None:
            self._desk.keeper(services, self._sending[0].record.id).hold((ALONG,), {"note": note})

    def _show_page(self) -> None:
        from mcdesk.ui.handoff.send_page import SendPage

        if self._sending is None:
            self._window.show_place("home")
            return
        page = SendPage(self._window.ui, *self._sending, str(self._exchanging.folder or ""), self._note)
        page.typed.connect(self._write_along)
        self._window.frame.show_page("package-send", page)
        page.back_wanted.connect(lambda: self._window.show_place("request"))
        page.save_wanted.connect(self._save)
        page.deliver_wanted.connect(self._deliver)
        page.start()

    def _deliver(self, note: str) -> None:
        services = self._desk.services
        if services is not None and self._sending is not None:
            record = self._sending[0].record
            self._window.show_place("request")
            went = partial(self._went_along, services, record, note)
            when_kept(self._desk, lambda: self._exchanging.deliver(record, note, went))

    def _save(self, note: str) -> None:
        from mcdesk.app.handoff.sending import send, suggested

        services, sending, ui = services_here(self._desk), self._sending, self._window.ui
        if services is None or sending is None:
            return
        record, kinds = sending[0].record, f"{ui.say('handoff-files-kind')} (*{SUFFIX})"
        path = ask_save(self._window, ui.say("handoff-send-title"), suggested(record), kinds)
        if path is None:
            return
        files = self._desk.program.handoff.packages
        self._desk.keeper(services, record.id).keep_now()
        done = partial(self._sent, services)
        self._desk.do(lambda: send(services, files, services.store.get(record.id), path, note), done)

    def _sent(self, services: Services, sent: Sent) -> None:
        look = (Choice(message("upkeep-open-folder"), lambda: open_file(sent.path.parent), closes=False),)
        self._went_along(services, sent.package.record, sent.package.note)
        said, hint = message("handoff-sent", path=str(sent.path)), message("handoff-sent-hint")
        self._window.show_place("request")
        self._desk.messages.show(Banner("handoff-sent", "success", said, hint, look))

    def _went_along(self, services: Services, record: Record, note: str) -> None:
        if note:
            self._desk.keeper(services, record.id).let_go((ALONG,))
            self._window.talk.unsent.told()
