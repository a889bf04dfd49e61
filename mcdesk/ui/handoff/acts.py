"""What is done with packages that come: open, decide, take in. What goes is in :mod:`mcdesk.ui.handoff.sending`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_file
from mcdesk.ui.handoff.exchanging import Exchanging
from mcdesk.ui.handoff.here import services_here
from mcdesk.ui.handoff.sending import Sending
from mcdesk.ui.kept import when_kept
from mcdesk.ui.messages import Banner

if TYPE_CHECKING:
    from mcdesk.app.handoff.receiving import Incoming
    from mcdesk.domain.handoff.package import Package
    from mcdesk.domain.merge.conflicts import Choices
    from mcdesk.domain.records import Record
    from mcdesk.ui.main_window import MainWindow


@dataclass
class _Open:
    """The package that is being looked at, and what was chosen about it so far."""

    path: Path
    incoming: Incoming
    choices: Choices = field(default_factory=dict)


class HandoffActs(QObject):
    """Keeps the open package while pages come and go; what was chosen about others is kept in the workspace."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._open: _Open | None = None
        self._back = "requests"
        self.exchanging = Exchanging(window)
        self.exchanging.open_wanted.connect(self.open)
        self.sending = Sending(window, self.exchanging)
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"open-package": lambda: self.open(None), **self.sending.table(), **self.exchanging.table()}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        mine = {"package": self._show_package, "package-merge": self._show_merge}
        return {**mine, **self.sending.places(), **self.exchanging.places()}

    def _drop(self) -> None:
        self._open = None

    def open(self, path: Path | None) -> None:
        """Look into a package, one that the person chooses where ``path`` is None."""
        if path is None:
            ui = self._window.ui
            kinds = f"{ui.say('handoff-files-kind')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
            path = ask_file(self._window, ui.say("handoff-open"), kinds)
            if path is None:
                return
        self._window.opening.open((path,))

    def look(self, path: Path) -> None:
        """Look into a package; the default workspace is opened, or made, where none is."""
        from mcdesk.app.handoff.put_off import chosen_before
        from mcdesk.app.handoff.receiving import look
        from mcdesk.domain.handoff.unpacking import unpack

        desk, tools = self._desk, self._desk.program.handoff
        services = desk.services
        if services is None:
            self._begin(path)
            return

        def work() -> tuple[Incoming, Choices]:
            incoming = look(services, unpack(tools.packages.read(path)), tools.verifies)
            return incoming, chosen_before(services, incoming)

        def ready() -> None:
            desk.jobs.store(
                work,
                lambda found: self._have(path, *found),
                lambda error: desk.messages.fail(error, key="handoff"),
            )

        when_kept(desk, ready)

    def _begin(self, path: Path) -> None:
        """Open the default workspace for a package, or make it: a package that is refused makes none."""
        from mcdesk.domain.handoff.unpacking import unpack

        desk, packages = self._desk, self._desk.program.handoff.packages
        home = desk.program.default_workspace

        def go_on(_package: Package) -> None:
            desk.open_workspace(home, create=not home.exists(), then=lambda: self.look(path))

        desk.jobs.work(
            lambda: unpack(packages.read(path)), go_on, lambda error: desk.messages.fail(error, key="handoff")
        )

    def _keep(self, found: _Open, choices: Choices) -> None:
        from mcdesk.app.handoff.put_off import place, put_off

        services, incoming = self._desk.services, found.incoming
        if services is not None and incoming.meeting is not None and incoming.here is not None:
            keeper = self._desk.keeper(services, incoming.here.record.id)
            keeper.hold(place(incoming.package.id), put_off(incoming.meeting.merge, choices, str(found.path)))

    def _have(self, path: Path, incoming: Incoming, choices: Choices) -> None:
        self._open = _Open(path, incoming, choices)
        for said in ("handoff", "handoff-sent"):
            self._desk.messages.drop(said)
        if not self._window.place.startswith("package"):
            self._back = self._window.place
        self._window.show_place("package")

    def _show_package(self) -> None:
        from mcdesk.ui.handoff.package_page import PackagePage

        services, found = self._desk.services, self._open
        if services is None or found is None:
            self._window.show_place("home")
            return
        page = PackagePage(self._window.ui, services, found.incoming, found.path.name)
        self._window.frame.show_page("package", page)
        page.left_page.connect(self._leave)
        page.take_wanted.connect(self._decide)
        page.copy_wanted.connect(self._copy)
        page.open_wanted.connect(self._open_here)
        page.start()

    def _leave(self) -> None:
        self._open = None
        self._window.show_place(self._back)

    def _open_here(self) -> None:
        """The package has nothing new: go to the record that it is about."""
        found, self._open = self._open, None
        if found is not None and found.incoming.here is not None:
            self._desk.open_record(found.incoming.here.record.id)

    def _decide(self) -> None:
        from mcdesk.domain.handoff.meeting import Standing

        found = self._open
        if found is not None and found.incoming.standing is Standing.CONFLICT:
            self._window.show_place("package-merge")
        elif found is not None:
            self._take({})

    def _show_merge(self) -> None:
        from mcdesk.app.handoff.receiving import sides
        from mcdesk.domain.handoff.refusals import told
        from mcdesk.ui.merge.page import Dispute, MergePage

        services, found, ui = self._desk.services, self._open, self._window.ui
        if services is None or found is None or found.incoming.meeting is None or found.incoming.here is None:
            self._window.show_place("home")
            return
        incoming = found.incoming
        dispute = Dispute(
            title=ui.say("handoff-merge-title", number=incoming.here.record.number if incoming.here else ""),
            merge=found.incoming.meeting.merge,
            sides=sides(services, incoming),
            form=incoming.form,
            ours=ui.say("handoff-ours"),
            theirs=told(incoming.package.sender.name) or ui.say("handoff-theirs"),
            choices=found.choices,
        )
        page = MergePage(ui, dispute)
        self._window.frame.show_page("package-merge", page)
        page.chose.connect(lambda choices: self._keep(found, choices))
        page.put_off.connect(self._later)
        page.finished.connect(self._take)
        page.start()

    def _later(self, choices: Choices) -> None:
        if self._open is not None:
            self._open.choices = choices
            self._window.show_place("package")

    def _take(self, choices: Choices) -> None:
        from mcdesk.app.handoff.taking import take

        services, found = services_here(self._desk), self._open
        if services is None or found is None or not self._desk.close_request():
            return
        found.choices = choices
        incoming = found.incoming
        done = partial(self._taken, key="handoff-taken-in")
        self._desk.do(lambda: take(services, incoming, choices), done, once="package")

    def _copy(self) -> None:
        from mcdesk.app.handoff.taking import take_copy

        services, found, lang = services_here(self._desk), self._open, self._window.ui.lang
        if services is not None and found is not None:
            incoming = found.incoming
            done = partial(self._taken, key="handoff-copied-in")
            self._desk.do(lambda: take_copy(services, incoming, lang), done, once="package")

    def _taken(self, kept: Record, key: str) -> None:
        if self._open is not None:
            self._keep(self._open, {})
        self._open = None
        said = message(key, number=kept.number, title=kept.title or "–")
        self._desk.open_record(kept.id, lambda: self._desk.messages.show(Banner("handoff", "success", said)))
