"""From every place of the window: locking and coming back is never a fault, and no word of a record stays in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from mcdesk.app.upkeep.records import unwatched
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.vault.unlock_page import UnlockPage
from tests.data.vault.sealed import PASSPHRASE, VAULT
from tests.features.conftest import program
from tests.ui.accessibility.routes import ROUTES
from tests.ui.accessibility.screens import begin, rest, sample, services_of
from tests.ui.shell.conftest import Opened, opened, workspace
from tests.ui.vault.conftest import said

__all__ = ["opened", "program", "workspace"]
NEAREST = {"home", "request", "catalogue", "frameworks"}
"""Where a place leads whose file, or whose choice of versions, is not known any more: it is chosen again."""
ALWAYS = {
    "requests",
    "credentials",
    "catalogue",
    "awards",
    "frameworks",
    "preferences",
    "properties",
    "backups",
    "guide",
}
"""Places that need nothing to be known: each comes back as itself."""


def encrypt(window: MainWindow, program: RealProgram) -> None:
    """Put the open workspace under a passphrase."""
    program.__dict__["vault"] = VAULT
    path = services_of(window).store.path
    window.desk.close_workspace()
    rest(window)
    VAULT.seal(path, PASSPHRASE, unwatched)
    window.desk.open_workspace(path)
    rest(window)


def lock_and_unlock(window: MainWindow) -> str:
    """What the window said while it was locked."""
    window.vault.locking.lock_now()
    QApplication.processEvents()
    rest(window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    seen = f"{window.windowTitle()}\n{said(window)}"
    page.field.control.setText(PASSPHRASE)
    page.go.click()
    rest(window)
    return seen


def test_every_place_comes_back(opened: Opened, program: RealProgram) -> None:
    program.preferences.set("my_role", "administrator")
    window = opened(None)
    begin(window, sample("forklift"))
    window.request_acts.submit()
    begin(window, sample("rough"))
    encrypt(window, program)
    begin(window, sample("rough"))
    titles = [r.title for r in services_of(window).store.records() if r.title]
    assert len(titles) >= 2
    for name, go in ROUTES:
        go(window)
        rest(window)
        here, record = window.place, window.desk.draft.request.id if window.desk.draft is not None else ""
        seen = lock_and_unlock(window)
        assert not [title for title in titles if title in seen], name
        assert "fault" not in [b.key for b in window.desk.messages.banners], name
        assert window.place == here or (window.place in NEAREST and here not in ALWAYS), (name, here, window.place)
        assert (window.desk.draft.request.id if window.desk.draft is not None else "") == record, name
