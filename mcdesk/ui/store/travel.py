"""Taking records of a shared store along, working on them away from it, and bringing them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.shared.address import address_of
from mcdesk.app.shared.ports import is_store
from mcdesk.app.shared.travelling import Return, bring_back, decide, home_of, mirrored, take_along, turned
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.store.watch import everything_moved

if TYPE_CHECKING:
    from mcdesk.app.handoff.receiving import Incoming
    from mcdesk.app.review.unsent import Parts
    from mcdesk.app.services import Services
    from mcdesk.domain.merge.conflicts import Choices, Merge
    from mcdesk.domain.records import Record
    from mcdesk.ui.main_window import MainWindow

PLACE, BANNER, AWAY = "travel", "travel", "travel-away"


class Travel(QObject):
    """One for the window. What was taken along stands in a workspace of its own, beside the file of the store."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._undecided: list[Incoming] = []
        self._home = ""
        self._desk.workspace_changed.connect(self._on_workspace)
        self._on_workspace()

    def _on_workspace(self) -> None:
        """Say in the workspace of what was taken along what it is, and offer it where the store is away."""
        services, trouble = self._desk.services, self._desk.trouble
        self._undecided, self._home = [], ""
        if services is not None and self._desk.watch.shared is None:
            self._desk.jobs.store(lambda: home_of(services), self._tell_home)
        elif trouble is not None and is_store(trouble.path) and isinstance(trouble.error, Unavailable):
            away = self._away_of(trouble.path)
            if away.exists():
                work = (Choice(message("travel-work"), lambda: self._desk.open_workspace(away)),)
                text = message("travel-there", name=trouble.path.stem)
                self._desk.messages.show(Banner(AWAY, "info", text, None, work))

    def _tell_home(self, home: str) -> None:
        self._home = home
        if home:
            text, hint = message("travel-here", name=address_of(home).name), message("travel-here-fix")
            back = (Choice(message("travel-back"), self.bring_back, closes=False),)
            self._desk.messages.show(Banner(AWAY, "info", text, hint, back, closable=False))

    def _away_of(self, path: Path) -> Path:
        """Where what is taken along from a store stands on this computer."""
        return self._desk.program.stores.away(path)

    def take(self) -> None:
        """Take the open record along."""
        desk, draft, services = self._desk, self._desk.draft, self._desk.services
        if draft is None or services is None or desk.watch.shared is None:
            desk.messages.fail(Refused(message("shared-none"), message("shared-none-fix")))
            return
        if not draft.flush():
            return
        here, record, program = services, draft.request, desk.program

        def work() -> Record:
            path = self._away_of(here.store.path)
            away = program.open(path, create=not path.exists())
            try:
                address = program.stores.address(here.store.path).text
                return take_along(here, away, here.store.get(record.id), address, program.handoff.verifies)
            finally:
                away.store.close()

        desk.jobs.store(work, self._taken, desk.messages.fail)

    def _taken(self, record: Record) -> None:
        ways = (Choice(message("travel-work"), self._work_there),)
        text, hint = message("travel-taken", number=record.number), message("travel-taken-fix")
        self._desk.messages.show(Banner(BANNER, "success", text, hint, ways))

    def _work_there(self) -> None:
        if self._desk.services is not None:
            self._desk.open_workspace(self._away_of(self._desk.services.store.path))

    def bring_back(self) -> None:
        """Bring back what was changed away from the store: from there, or from the store itself."""
        verify = self._desk.program.handoff.verifies
        if self._desk.close_request():
            self._with_both(lambda away, store: bring_back(away, store, verify), self._back)

    def _with_both(self, work: Callable[[Services, Services], Return], then: Callable[[Return], None]) -> None:
        """Work with the workspace of what was taken along and the store: one of them is open, the other is opened."""
        desk, here, program, home = self._desk, self._desk.services, self._desk.program, self._home
        in_store = desk.watch.shared is not None
        away = self._away_of(here.store.path) if here is not None and in_store else None
        if here is None or not (home or (away is not None and away.exists())):
            desk.messages.fail(Refused(message("travel-none"), message("travel-none-fix")))
            return
        opened = here

        def run() -> Return:
            path = away if away is not None else program.stores.place(address_of(home))
            other = program.open(path)
            try:
                return work(other, opened) if in_store else work(opened, other)
            finally:
                other.store.close()

        desk.jobs.store(run, then, self._not_there)

    def _not_there(self, error: Refused | Unavailable) -> None:
        if isinstance(error, Refused) and error.field == "password":
            self._window.stores.sign_in(self._home, error, self.bring_back)
        else:
            self._desk.messages.fail(error, self.bring_back)

    def _back(self, found: Return) -> None:
        messages = self._desk.messages
        self._undecided = list(found.undecided)
        for number, error in found.refused:
            messages.fail(error, key=f"travel-{number}")
        self._refresh()
        if self._undecided:
            ways = (Choice(message("shared-decide"), lambda: self._window.show_place(PLACE), closes=False),)
            text = message("travel-decide", count=len(self._undecided), brought=len(found.brought))
            messages.show(Banner(BANNER, "warning", text, message("shared-both-fix"), ways))
        else:
            leave = (Choice(message("travel-open"), self._open_home),) if self._home else ()
            text = message("travel-brought", count=len(found.brought))
            messages.show(Banner(BANNER, "success", text, None, leave))

    def _refresh(self) -> None:
        everything_moved(self._desk.hub)

    def _open_home(self) -> None:
        place, home = self._desk.program.stores.place, self._home
        self._desk.jobs.work(lambda: place(address_of(home)), self._desk.open_workspace, self._desk.messages.fail)

    def show(self) -> None:
        """The page on which the person decides about one record after the other."""
        from mcdesk.app.handoff.put_off import place
        from mcdesk.app.review.unsent import NOTHING, unsent

        services, desk = self._desk.services, self._desk
        seen = next(iter(self._undecided), None)
        if services is None or seen is None:
            self._window.show_place("home")
            return
        record_id = seen.package.record.id
        desk.keeper(services, record_id).keep_now()

        def read() -> Parts:
            return unsent(services, record_id).get(place(PLACE), NOTHING)

        def have(kept: Parts) -> None:
            if self._window.place == PLACE and services is desk.services:
                self._put(services, seen, kept)

        desk.jobs.store(read, have, desk.messages.fail)

    def _put(self, services: Services, seen: Incoming, kept: Parts) -> None:
        """Put up the page, with what was chosen before the rest was put off."""
        from mcdesk.app.handoff.put_off import taken_up
        from mcdesk.app.handoff.receiving import sides
        from mcdesk.ui.merge.page import Dispute, MergePage

        ui = self._window.ui
        if seen.meeting is None:
            self._window.show_place("home")
            return
        told, merge = sides(services, seen), mirrored(seen.meeting.merge)
        dispute = Dispute(
            title=ui.say("shared-both-title", number=seen.package.record.number),
            merge=merge,
            sides=replace(told, ours=told.theirs, theirs=told.ours),
            form=seen.form,
            ours=ui.say("shared-you"),
            theirs=ui.say("shared-colleague"),
            choices=taken_up(merge, kept),
        )
        page = MergePage(ui, dispute)
        self._window.frame.show_page(PLACE, page)
        page.chose.connect(lambda choices: self._keep(services, seen, merge, choices))
        page.put_off.connect(lambda _choices: self._window.show_place("home"))
        page.finished.connect(lambda choices: self._decided(seen, choices))
        page.start()

    def _keep(self, services: Services, seen: Incoming, merge: Merge, choices: Choices) -> None:
        from mcdesk.app.handoff.put_off import place, put_off

        self._desk.keeper(services, seen.package.record.id).hold(place(PLACE), put_off(merge, choices))

    def _decided(self, seen: Incoming, choices: Choices) -> None:
        from mcdesk.app.handoff.put_off import place

        verify, services = self._desk.program.handoff.verifies, self._desk.services
        if services is not None:
            self._desk.keeper(services, seen.package.record.id).let_go(place(PLACE))
        others = tuple(i for i in self._undecided if i is not seen)

        def work(away: Services, store: Services) -> Return:
            anew = decide(away, store, seen, turned(choices), verify)
            number = seen.package.record.number
            return Return(brought=() if anew else (number,), undecided=(*others, *((anew,) if anew else ())))

        self._with_both(work, self._after)

    def _after(self, found: Return) -> None:
        self._undecided = list(found.undecided)
        self._window.show_place(PLACE if self._undecided else "home")
        self._back(found)
