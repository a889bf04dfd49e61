"""Locking the window: everything is saved and closed, the key forgotten, and the passphrase asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.preferences import preference
from mcdesk.domain.remembering import forget
from mcdesk.domain.texts import message
from mcdesk.ui.desk import Trouble
from mcdesk.ui.idle import IdleWatch
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.vault.returning import Left, go_back, left
from mcdesk.ui.workspace.running import ProgressSheet

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.vault.unlock_page import UnlockPage

LOCKED = "vault-locked"
MINUTES = "idle_lock_minutes"


class Locking(QObject):
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._left: Left | None = None
        self.watch = IdleWatch(self.seconds, self)
        self.watch.idle.connect(self.lock_idle)
        self._desk.workspace_changed.connect(self._on_workspace)
        self._desk.request_opened.connect(self._on_opened)
        self._desk.jobs.counted.connect(self._let_go)
        self._on_workspace()

    def seconds(self) -> float:
        """How long the window may lie idle."""
        kept = preference(MINUTES).read(self._desk.program.preferences.get(MINUTES))
        return float(kept) * 60

    def _on_workspace(self) -> None:
        services = self._desk.services
        if services is not None and self._left is not None and self._left.path != services.store.path:
            self._left = None
        if services is not None and self._desk.sealed:
            self.watch.listen(self._window.windowHandle())
            self.watch.start()
        else:
            self.watch.stop()

    def lock_now(self) -> None:
        """Lock, because the person said so."""
        desk = self._desk
        if self._is_locked() or self._window.upkeep.opened() is None:
            return
        if desk.sealed:
            self._put_dialogs_away()
            return
        way = Choice(message("vault-set-one"), lambda: self._window.show_place("passphrase"))
        text, hint = message("vault-lock-needs"), message("vault-lock-needs-fix")
        desk.messages.show(Banner("lock", "info", text, hint, (way,)))

    def _is_locked(self) -> bool:
        trouble = self._desk.trouble
        return trouble is not None and isinstance(trouble.error, Refused) and trouble.error.message.key == LOCKED

    def _let_go(self, under_way: int) -> None:
        """What was still under way when the window was locked may have remembered something of it."""
        if not under_way and self._is_locked():
            forget()

    def lock_idle(self) -> None:
        """Lock, because nobody is there. What is under way is waited for."""
        desk = self._desk
        sheets = self._window.findChildren(ProgressSheet)
        if desk.services is not None and desk.sealed and not desk.opening and not desk.jobs.tasks and not sheets:
            self._put_dialogs_away()

    def _put_dialogs_away(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible() and not isinstance(dialog, ProgressSheet):
                dialog.reject()
        # Whoever waits for a dialog comes to an end first.
        QTimer.singleShot(0, self, self._lock)

    def _lock(self) -> None:
        services = self._desk.services
        if services is None:
            return
        self._left = left(self._window, services.store.path)
        if not self._desk.lock():
            self._left = None

    def show_page(self) -> bool:
        """Ask for the passphrase, where the workspace is locked."""
        from mcdesk.ui.vault.unlock_page import UnlockPage

        trouble = self._desk.trouble
        if trouble is None or not self._is_locked():
            return False
        window, path = self._window, trouble.path
        page = UnlockPage(window.ui, path, returning=self._left is not None and self._left.path == path)
        page.unlock_wanted.connect(lambda typed: self._unlock(page, typed))
        page.open_wanted.connect(window.menus.actions["open"].trigger)
        page.new_wanted.connect(window.menus.actions["new-workspace"].trigger)
        window.frame.show_page("home", page)
        page.start()
        return True

    def _unlock(self, page: UnlockPage, typed: str) -> None:
        desk, trouble = self._desk, self._desk.trouble
        if trouble is None:
            return
        path = trouble.path

        def failed(error: Refused | Unavailable) -> None:
            if isinstance(error, Unavailable) or error.field:
                if alive(page):
                    page.refuse(error)
                return
            desk.trouble = Trouble(path, error)
            desk.workspace_changed.emit()

        def opened(_none: None) -> None:
            desk.open_workspace(path, then=self._return)

        desk.jobs.store(lambda: desk.program.vault.unlock(path, typed), opened, failed)

    def _return(self) -> None:
        to, desk = self._left, self._desk
        if to is None or desk.services is None or desk.services.store.path != to.path:
            return
        if to.record:
            desk.open_record(to.record)
        else:
            self._left = None
            go_back(self._window, to)

    def _on_opened(self, draft: Draft) -> None:
        to, self._left = self._left, None
        if to is not None and to.record == draft.request.id:
            # The window shows the record first.
            QTimer.singleShot(0, self, lambda: go_back(self._window, to))
