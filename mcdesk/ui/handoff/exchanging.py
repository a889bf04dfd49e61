"""The shared folder in the window: looked into now and then, told of in a banner, and never waited for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.app.changes import touched
from mcdesk.domain.handoff.names import FOLDER
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_folder
from mcdesk.ui.handoff.here import services_here
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.app.handoff.folder import Arrived, Inbox
    from mcdesk.app.handoff.sending import Sent
    from mcdesk.app.services import Program, Services
    from mcdesk.domain.errors import Refused, Unavailable
    from mcdesk.domain.records import Record
    from mcdesk.ui.main_window import MainWindow

EVERY_MS = 60_000
"""How often the folder is looked into while a workspace is open."""
_Found = tuple["Path | None", "Inbox | None", int]


class Exchanging(QObject):
    """Keeps what was found in the folder last."""

    open_wanted = Signal(object)
    """Look into the package at this path."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._found: _Found = (None, None, 0)
        self._told: frozenset[str] = frozenset()
        self._gone = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look_quietly)
        window.desk.workspace_changed.connect(self._begin)
        self._begin()

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The act by its name in the menus."""
        return {"exchange-folder": self.show}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"exchange": self._show_page}

    @property
    def folder(self) -> Path | None:
        """The folder of the open workspace, as far as it is known."""
        return self._found[0]

    @property
    def inbox(self) -> Inbox | None:
        """What was found in it last."""
        return self._found[1]

    def _begin(self) -> None:
        self._found, self._told, self._gone = (None, None, 0), frozenset(), False
        if self._desk.services is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def show(self) -> None:
        """Go to the folder, and look into it."""
        if services_here(self._desk) is not None:
            self._window.show_place("exchange")
            self.look()

    def _show_page(self) -> None:
        from mcdesk.ui.handoff.exchange_page import ExchangePage

        self._desk.messages.drop("exchange")
        page = ExchangePage(self._window.ui, *self._found)
        self._window.frame.show_page("exchange", page)
        page.look_wanted.connect(self.look)
        page.choose_wanted.connect(self._choose)
        page.stop_wanted.connect(lambda: self._keep(None))
        page.open_wanted.connect(self.open_wanted)
        page.aside_wanted.connect(self._aside)
        page.start()

    def look_quietly(self) -> None:
        """Look into the folder; that it cannot be reached is told once, and not again until it could be."""
        self._look(quiet=True)

    def look(self) -> None:
        """Write what waits, and see what has arrived, beside the window."""
        self._look(quiet=False)

    def _look(self, *, quiet: bool) -> None:
        services, program = self._desk.services, self._desk.program
        if services is None:
            return

        self._desk.jobs.work(
            lambda: _looked(services, program),
            lambda outcome: self._have(services, *outcome, quiet=quiet),
            lambda error: self._have(services, self._found, error, quiet=quiet),
        )

    def _have(self, services: Services, found: _Found, error: Refused | Unavailable | None, *, quiet: bool) -> None:
        if services is not self._desk.services:
            return
        self._found = found
        if error is None:
            self._desk.messages.drop("exchange-gone")
        elif not (quiet and self._gone):
            self._desk.messages.fail(error, self.look, "exchange-gone")
        self._gone = error is not None
        inbox = found[1]
        ids = frozenset(a.id for a in inbox.arrived) if inbox is not None else frozenset()
        if self._window.place == "exchange":
            self._show_page()
        elif ids - self._told:
            go = (Choice(message("handoff-exchange-show"), lambda: self._window.show_place("exchange")),)
            said = message("handoff-exchange-arrived", count=len(ids))
            self._desk.messages.show(Banner("exchange", "info", said, None, go))
        self._told |= ids

    def _choose(self) -> None:
        found = ask_folder(self._window, self._window.ui.say("handoff-exchange-choose"), self.folder)
        if found is not None:
            self._keep(found)

    def _keep(self, folder: Path | None) -> None:
        from mcdesk.app.handoff import folder as exchange

        services = self._desk.services
        if services is not None:
            self._found = (folder, None, 0)
            self._desk.jobs.store(
                lambda: exchange.choose(services, folder), lambda _none: self.show(), self._desk.messages.fail
            )

    def _aside(self, one: Arrived) -> None:
        from mcdesk.app.handoff import folder as exchange

        services = self._desk.services
        if services is not None:
            self._desk.jobs.store(
                lambda: exchange.put_aside(services, one.id), lambda _none: self.look(), self._desk.messages.fail
            )

    def deliver(self, record: Record, note: str, went: Callable[[], None]) -> None:
        """Write a record into the folder; where the drive is away it is written as soon as it is back.

        ``went``: the words of ``note`` went along, or wait with the record until they can.
        """
        from mcdesk.app.handoff import folder as exchange

        services, folder, tools = self._desk.services, self.folder, self._desk.program.handoff
        if services is None or folder is None:
            return

        def delivered(change: Change[Sent]) -> None:
            went()
            self._delivered(change.value)

        def waits(found: Sequence[exchange.Waiting]) -> None:
            if exchange.Waiting(record.id, note) in found:
                went()

        def not_delivered(error: Refused | Unavailable) -> None:
            self._desk.messages.fail(error, self.look, "exchange-gone")
            self._desk.jobs.store(lambda: exchange.waiting(services), waits)

        self._desk.jobs.work(
            lambda: exchange.deliver(services, tools, services.store.get(record.id), folder, note),
            delivered,
            not_delivered,
        )

    def _delivered(self, sent: Sent) -> None:
        self._desk.hub.changed.emit(touched(sent, sent.package.record.kind, sent.package.record.id))
        said = message("handoff-delivered", folder=str(sent.path.parent))
        self._desk.messages.show(Banner("handoff-sent", "success", said))


def _looked(services: Services, program: Program) -> tuple[_Found, Unavailable | None]:
    """What lies in the folder, or why nobody can say; which folder it is, is known either way."""
    from mcdesk.domain.errors import Unavailable

    kept = services.store.setting(FOLDER)
    if not kept:
        return (None, None, 0), None
    from mcdesk.app.handoff import folder as exchange

    folder, tools = Path(kept), program.handoff
    try:
        if not services.store.read_only and exchange.waiting(services):
            exchange.retry(services, tools, folder)
        inbox = exchange.look_in(services, tools.folders, folder)
    except Unavailable as error:
        return (folder, None, len(exchange.waiting(services))), error
    return (folder, inbox, len(exchange.waiting(services))), None
