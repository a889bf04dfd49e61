"""What the menu entries about the passphrase do, and the pages behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.vault import passphrases
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import Banner
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.tasks import Task
from mcdesk.ui.vault.locking import Locking
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.vault.passphrase_page import PassphrasePage

PLACE = "passphrase"
Work = Callable[["Progress"], str]


class VaultActs:
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._running = Running(window.desk, window)
        self.locking = Locking(window)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"passphrase": self.show, "lock": self.locking.lock_now}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {PLACE: self._show}

    def show(self) -> None:
        """Go to the passphrase of the open workspace."""
        if self._window.upkeep.opened() is not None:
            self._window.show_place(PLACE)

    def _show(self) -> None:
        from mcdesk.ui.vault.passphrase_page import PassphrasePage

        window, desk, services = self._window, self._desk, self._desk.services
        if services is None:
            window.show_place("home")
            return
        path, vault = services.store.path, desk.program.vault
        page = PassphrasePage(window.ui, path, sealed=desk.sealed, can_write=not services.store.read_only)
        page.set_wanted.connect(lambda present, new: self._set(page, path, present, new))
        page.remove_wanted.connect(lambda present: self._remove(page, path, present))
        page.enclose_wanted.connect(lambda: self._enclose(path))
        page.delete_wanted.connect(lambda: self._delete(path))
        window.frame.show_page(PLACE, page)
        page.start()
        desk.jobs.work(lambda: vault.strays(path), while_alive(page, page.show_strays), desk.messages.fail)

    def _set(self, page: PassphrasePage, path: Path, present: str, new: str) -> None:
        vault = self._desk.program.vault
        told = message("vault-was-changed" if self._desk.sealed else "vault-was-set", name=path.stem)
        done = Banner("vault", "success", told, message("vault-was-set-hint"))

        def go() -> None:
            self._run(path, lambda progress: passphrases.give(vault, path, new, progress), done)

        self._proved(page, path, present, go)

    def _remove(self, page: PassphrasePage, path: Path, present: str) -> None:
        vault = self._desk.program.vault
        told = message("vault-was-removed", name=path.stem)
        done = Banner("vault", "success", told, message("vault-was-removed-hint"))

        def go() -> None:
            self._run(path, lambda progress: passphrases.take_away(vault, path, progress), done)

        self._proved(page, path, present, go, removing=True)

    def _proved(
        self, page: PassphrasePage, path: Path, present: str, then: Callable[[], None], *, removing: bool = False
    ) -> None:
        """Go on where the present passphrase is the right one: an open window is not yet a right to change it."""
        vault = self._desk.program.vault

        def failed(error: Refused | Unavailable) -> None:
            if alive(page):
                page.refuse(error, removing=removing)

        if self._desk.sealed:
            self._desk.jobs.store(lambda: vault.unlock(path, present), lambda _: then(), failed)
        else:
            then()

    def _run(self, path: Path, work: Work, done: Banner) -> None:
        """Close the workspace, write it anew, open it again and show the page."""
        desk = self._desk
        if not desk.close_workspace():
            return

        def again() -> None:
            self._window.show_place(PLACE)

        def noted(action: str) -> None:
            services = desk.services
            if services is not None:
                desk.jobs.store(lambda: passphrases.note(services, action), failed=desk.messages.fail)
            again()
            desk.messages.show(done)

        def failed(error: Refused | Unavailable) -> None:
            desk.open_workspace(path, then=again)
            desk.messages.fail(error, key="vault")

        self._running.start(
            self._window.ui,
            "vault-writing",
            work,
            lambda action: desk.open_workspace(path, then=lambda: noted(action)),
            failed,
            stopped=lambda: desk.open_workspace(path, then=again),
        )

    def _enclose(self, path: Path) -> None:
        vault, desk = self._desk.program.vault, self._desk

        def done(failed: tuple[Refused, ...]) -> None:
            if failed:
                desk.messages.show(Banner("vault", "warning", message("vault-strays-left", count=len(failed))))
            else:
                desk.messages.confirm(message("vault-strays-enclosed"))
            self._again()

        task = Task(message("vault-enclosing"))
        desk.jobs.work(lambda: passphrases.enclose_all(vault, path), done, desk.messages.fail, task)

    def _delete(self, path: Path) -> None:
        vault, desk = self._desk.program.vault, self._desk

        def done(_none: None) -> None:
            desk.messages.confirm(message("vault-strays-deleted"))
            self._again()

        desk.jobs.work(lambda: passphrases.remove_all(vault, path), done, desk.messages.fail)

    def _again(self) -> None:
        """Show the page anew, where the person is still there."""
        if self._window.frame.place == PLACE:
            self._window.show_place(PLACE)
