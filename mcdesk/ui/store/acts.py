"""What the menu entries about a shared store do, and the page behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.shared.address import address_of
from mcdesk.app.shared.ports import SUFFIX, is_store
from mcdesk.app.shared.sharing import Shared, share
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_file
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.store.page import Entry, StorePage
from mcdesk.ui.store.together import PLACE as TOGETHER
from mcdesk.ui.store.together import Together
from mcdesk.ui.store.travel import PLACE as TRAVEL
from mcdesk.ui.store.travel import Travel
from mcdesk.ui.store.unsaved import PLACE as UNSAVED
from mcdesk.ui.store.unsaved import UnsavedHere

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow

PLACE = "store"
SIGN_IN = ("shared-password", "shared-password-wrong")


class StoreActs:
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._together, self.travel, self.unsaved = Together(window), Travel(window), UnsavedHere(window)
        self._error: Refused | Unavailable | None = None
        self._address = ""
        self._then: Callable[[], None] | None = None
        self._back = "home"
        window.desk.workspace_changed.connect(self._on_workspace)
        self._on_workspace()

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        travel = self.travel
        return {
            "open-store": self.show,
            "share-draft": self.share,
            "take-along": travel.take,
            "bring-back": travel.bring_back,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {PLACE: self._show, TOGETHER: self._together.show, TRAVEL: self.travel.show, UNSAVED: self.unsaved.show}

    def show(self) -> None:
        """Ask for a shared store to open."""
        self._error, self._address, self._then = None, "", None
        self._go_there()

    def sign_in(self, address: str, error: Refused, then: Callable[[], None]) -> None:
        """Ask for the password of a store; ``then`` goes on with what it was wanted for."""
        self._error, self._address, self._then = error, address, then
        self._go_there()

    def _go_there(self) -> None:
        """Go to the page, and remember from where."""
        if self._window.place != PLACE:
            self._back = self._window.place
        self._window.show_place(PLACE)

    def _leave(self) -> None:
        """Go back to where the person came from; a record is there only while it is open."""
        self._error = self._then = None
        self._window.show_place("home" if self._back == "request" and self._desk.draft is None else self._back)

    def _on_workspace(self) -> None:
        """A store that could not be opened for want of a password, or from this page, is told on the page."""
        trouble = self._desk.trouble
        if trouble is None or not is_store(trouble.path):
            return
        if self._window.place != PLACE and trouble.error.message.key not in SIGN_IN:
            return
        self._error = trouble.error
        stores = self._desk.program.stores

        def have(text: str) -> None:
            self._address = text
            self._go_there()

        self._desk.jobs.work(lambda: stores.address(trouble.path).text, have, lambda _error: None)

    def _show(self) -> None:
        ui = self._window.ui
        page = StorePage(ui, address=self._address, remembers=self._desk.program.stores.remembers)
        page.wanted.connect(lambda entry: self._open(page, entry))
        page.file_wanted.connect(self._choose)
        page.left_page.connect(self._leave)
        self._window.frame.show_page(PLACE, page)
        page.start()
        if self._error is not None:
            page.refuse(self._error)

    def _open(self, page: StorePage, entry: Entry) -> None:
        stores = self._desk.program.stores

        def work() -> Path:
            address = address_of(entry.address)
            if entry.password:
                stores.sign_in(address, entry.password, keep=entry.keep)
            return stores.place(address)

        def failed(error: Refused | Unavailable) -> None:
            if alive(page):
                page.refuse(error)

        self._desk.jobs.work(work, self._go, failed)

    def _go(self, path: Path) -> None:
        then, self._then, self._error = self._then, None, None
        if then is not None:
            then()
        else:
            self._desk.open_workspace(path)

    def _choose(self) -> None:
        ui = self._window.ui
        kinds = f"{ui.say('shared-files')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
        found = ask_file(self._window, ui.say("shared-title"), kinds)
        if found is not None:
            self._go(found)

    def share(self) -> None:
        """Let colleagues see the open draft and write in it, or no longer."""
        desk, draft, services = self._desk, self._desk.draft, self._desk.services
        if draft is None or services is None or desk.watch.shared is None:
            desk.messages.fail(Refused(message("shared-none"), message("shared-none-fix")))
            return
        here, record = services, draft.request
        desk.do(lambda: share(here, record), self._shared)

    def _shared(self, shared: Shared) -> None:
        back = (Choice(message("shared-keep-back" if shared.now else "shared-again"), self.share),)
        text = message("shared-now" if shared.now else "shared-no-more", number=shared.number)
        self._desk.messages.show(Banner("sharing", "success", text, None, back))
