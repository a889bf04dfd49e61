"""After the program ended without closing, the person is asked once, and neither copy is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app import records, recovery, requests
from mcdesk.app.review.seeing import note_seen
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Ref
from mcdesk.ui.review.looked import Looked
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import banner, draft_of, press, shown

TITLE = Ref("working_title")


def interrupted(program: RealProgram) -> Path:
    """A workspace whose program ended in the middle of the work, as its file is left."""
    path = program.default_workspace
    services = program.open(path, create=True)
    request = requests.create(services, {"working_title": "Before"}).value
    note_seen(services, request)
    recovery.begin(services, request)
    changed = dict(request.answers, working_title="After", audience="Everyone who lifts")
    records.save(services, type(request)(**{**vars(request), "answers": changed}))
    services.store.close()
    return path


def test_going_on_keeps_what_was_saved(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(interrupted(program))
    assert "“After”" in banner(window, "recovery").accessibleName()
    press(banner(window, "recovery"), "choice:shell-recovery-continue")
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    assert draft_of(window).value(TITLE) == "After"
    settle(qtbot, window)
    looked = Looked.of(draft_of(window))
    assert looked.seen is not None
    assert looked.places == (), "what one wrote oneself is no news"
    assert window.close()
    again = opened(None)
    assert not [b for b in again.desk.messages.banners if b.key == "recovery"]


def test_what_was_saved_is_shown_beside_what_was_before(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(interrupted(program))
    press(banner(window, "recovery"), "choice:shell-recovery-look")
    page = shown(window.frame, "recovery")
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {"Before", "After", "No answer", "Everyone who lifts"} <= words
    window.show_place("home")
    assert banner(window, "recovery").isVisibleTo(window)


def test_going_back_keeps_the_later_copy_in_the_trash(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(interrupted(program))
    press(banner(window, "recovery"), "choice:shell-recovery-before")
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert draft_of(window).value(TITLE) == "Before"
    assert draft_of(window).value(Ref("audience")) is None
    assert window.desk.services is not None
    assert [r.title for r in window.desk.services.store.trashed()] == ["After"]


def test_going_back_twice_is_going_back_once(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(interrupted(program))
    for _ in range(2):
        press(banner(window, "recovery"), "choice:shell-recovery-before")
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert window.desk.services is not None
    assert [r.title for r in window.desk.services.store.trashed()] == ["After"]
    assert "failed" not in {b.key for b in window.desk.messages.banners}


def test_not_answering_asks_again_at_the_next_start(opened: Opened, program: RealProgram) -> None:
    path = interrupted(program)
    assert opened(path).close()
    assert banner(opened(path), "recovery").isEnabled()


def test_nothing_is_asked_where_nothing_was_changed(opened: Opened, program: RealProgram) -> None:
    path = program.default_workspace
    services = program.open(path, create=True)
    recovery.begin(services, requests.create(services, {"working_title": "Same"}).value)
    services.store.close()
    assert not [b for b in opened(path).desk.messages.banners if b.key == "recovery"]
