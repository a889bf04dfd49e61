"""A shared store in the window: opened, shared with a colleague, lost and found again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.shared.address import Address
from mcdesk.bootstrap import RealProgram
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.texts import Lang, words
from mcdesk.ui.actions import ON_WORKSPACE
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.merge.page import MergePage
from mcdesk.ui.store.page import StorePage
from tests.contract.store_base import draft, submitted, told
from tests.postgres import server
from tests.ui.shell.conftest import Opened, settle


def page_of(window: MainWindow) -> StorePage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, StorePage)
    return found


def child(widget: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = widget.findChild(kind, name)
    assert isinstance(found, QWidget)
    return found


def enter(qtbot: QtBot, window: MainWindow, address: str, password: str = "") -> None:
    page = page_of(window)
    for name, text in (("store-address", address), ("store-password", password)):
        line = child(page, QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text) if text else line.clear()
    QTest.keyClick(child(page, QLineEdit, "store-password"), Qt.Key.Key_Return)
    settle(qtbot, window)


def banners(window: MainWindow) -> dict[str, str]:
    return {b.key: words(b.text, Lang.EN) for b in window.desk.messages.banners}


def state_of(window: MainWindow) -> str:
    return child(window, QLabel, "store-state").accessibleName()


@pytest.fixture
def on_store(qtbot: QtBot, opened: Opened, program: RealProgram, colleague: PostgresStore) -> MainWindow:
    """A window on the shared store."""
    window = opened(program.stores.place(server.address("bo")))
    settle(qtbot, window)
    return window


def look(qtbot: QtBot, window: MainWindow) -> None:
    """Let the window ask the store now, instead of in some seconds."""
    window.desk.watch.look()
    settle(qtbot, window)


def opened_draft(qtbot: QtBot, window: MainWindow, **answers: str) -> Draft:
    services = window.desk.services
    assert services is not None
    made = requests.create(services, answers).value
    window.desk.open_record(made.id)
    settle(qtbot, window)
    assert window.desk.draft is not None
    return window.desk.draft


def test_a_store_is_opened_by_its_address_and_stands_among_the_recent(
    qtbot: QtBot, opened: Opened, colleague: PostgresStore, program: RealProgram
) -> None:
    window = opened(None)
    window.menus.actions["open-store"].trigger()
    enter(qtbot, window, "nonsense")
    problem = child(page_of(window), QWidget, "store-problem")
    assert any("not the address" in label.text() for label in problem.findChildren(QLabel))
    enter(qtbot, window, server.address("bo").text)
    assert window.desk.services is not None
    assert window.desk.services.store.path.suffix == ".mcstore"
    assert state_of(window) == "Shared store"
    assert [p.suffix for p in window.desk.recent.paths][:1] == [".mcstore"]
    window.close()
    settle(qtbot, window)
    again = opened(None)
    settle(qtbot, again)
    assert again.desk.watch.shared is not None, "the next start opens it again"


def test_a_password_is_asked_for_where_the_server_wants_one(
    qtbot: QtBot, opened: Opened, colleague: PostgresStore, program: RealProgram
) -> None:
    window = opened(None)
    window.menus.actions["open-store"].trigger()
    enter(qtbot, window, server.address("guarded").text)
    assert child(page_of(window), QLineEdit, "store-password").accessibleDescription().startswith("mcdesk_")
    enter(qtbot, window, server.address("guarded").text, "wrong")
    assert "did not let guarded in" in child(page_of(window), QLineEdit, "store-password").accessibleDescription()
    enter(qtbot, window, server.address("guarded").text, "open sesame")
    assert window.desk.watch.shared is not None


def test_what_a_colleague_makes_appears_in_the_lists(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    on_store.show_place("requests")
    settle(qtbot, on_store)
    changes: list[object] = []
    on_store.desk.hub.changed.connect(changes.append)
    look(qtbot, on_store)
    assert changes == []
    colleague.add(draft("theirs", working_title="Theirs"), told("request-created", "theirs"))
    colleague.share("theirs", True, told("record-shared", "theirs"))
    look(qtbot, on_store)
    assert changes
    services = on_store.desk.services
    assert services is not None
    assert [r.title for r in services.store.records()] == ["Theirs"]


def test_two_people_write_in_one_draft(qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore) -> None:
    mine = opened_draft(qtbot, on_store, working_title="Forklifts", need="old")
    theirs = colleague.get(mine.request.id)
    colleague.save(replace(theirs, answers={**theirs.answers, "need": "by the colleague"}))
    mine.put(Ref("working_title"), "Forklift safety")
    assert mine.flush() is False, "a colleague was first"
    settle(qtbot, on_store)
    assert mine.flush()
    kept = colleague.get(mine.request.id)
    assert (kept.answers["working_title"], kept.answers["need"]) == ("Forklift safety", "by the colleague")
    assert mine.answers == kept.answers
    assert banners(on_store)["together"] == "A colleague changed one answer here. It was brought in."
    assert "not-saved" not in banners(on_store)
    mine.undo_stack.undo()
    assert mine.flush()
    kept = colleague.get(mine.request.id)
    assert (kept.answers["working_title"], kept.answers["need"]) == ("Forklifts", "by the colleague")


def test_what_both_changed_is_decided_by_the_person(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    mine = opened_draft(qtbot, on_store, need="old", audience="all")
    theirs = colleague.get(mine.request.id)
    theirs = colleague.save(replace(theirs, answers={**theirs.answers, "need": "theirs", "audience": "theirs"}))
    mine.put(Ref("need"), "mine")
    assert mine.flush() is False
    settle(qtbot, on_store)
    assert "changed the same answer" in banners(on_store)["together"]
    assert (mine.answers["need"], colleague.get(mine.request.id).answers["need"]) == ("mine", "theirs")
    on_store.show_place("together")
    page = on_store.frame.stack.currentWidget()
    assert isinstance(page, MergePage)
    page.put_off.emit({})
    assert on_store.place == "request"
    on_store.show_place("together")
    page = on_store.frame.stack.currentWidget()
    assert isinstance(page, MergePage)
    colleague.save(replace(theirs, answers={**theirs.answers, "audience": "later"}))
    ours = {card.place.conflict.key: Take.OURS for card in page.cards}
    page.finished.emit(ours)
    settle(qtbot, on_store)
    assert mine.flush()
    kept = colleague.get(mine.request.id)
    assert (kept.answers["need"], kept.answers["audience"]) == ("mine", "later"), "nothing of theirs is lost"
    colleague.save(replace(kept, answers={**kept.answers, "need": "once more"}))
    mine.put(Ref("need"), "mine again")
    mine.flush()
    settle(qtbot, on_store)
    assert "changed the same answer" in banners(on_store)["together"], "an earlier choice decides nothing new"
    on_store.show_place("together")
    shown = on_store.frame.stack.currentWidget()
    assert isinstance(shown, MergePage)
    theirs = colleague.get(mine.request.id)
    colleague.save(replace(theirs, answers={**theirs.answers, "need": "not seen yet"}))
    shown.finished.emit(ours)
    settle(qtbot, on_store)
    assert "changed the same answer" in banners(on_store)["together"], "nor one about words that nobody saw"
    assert colleague.get(mine.request.id).answers["need"] == "not seen yet"
    mine.abandon()


def test_what_a_colleague_writes_appears_in_the_open_draft(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    mine = opened_draft(qtbot, on_store, need="old")
    look(qtbot, on_store)
    theirs = colleague.get(mine.request.id)
    colleague.save(replace(theirs, answers={**theirs.answers, "need": "new"}))
    look(qtbot, on_store)
    assert mine.answers["need"] == "new"
    assert not mine.dirty


def test_a_draft_that_was_submitted_meanwhile_is_not_written_to(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    mine = opened_draft(qtbot, on_store, need="old")
    submitted(colleague, colleague.get(mine.request.id), 1)
    mine.put(Ref("need"), "late")
    mine.flush()
    settle(qtbot, on_store)
    assert "was submitted by a colleague" in banners(on_store)["together"]
    assert colleague.get(mine.request.id).answers["need"] == "old"
    mine.abandon()


def test_a_draft_is_shared_and_kept_back(qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore) -> None:
    mine = opened_draft(qtbot, on_store, working_title="Mine")
    on_store.menus.actions["share-draft"].trigger()
    settle(qtbot, on_store)
    assert "is shared" in banners(on_store)["sharing"]
    assert colleague.access(mine.request.id).shared
    on_store.menus.actions["share-draft"].trigger()
    settle(qtbot, on_store)
    assert not colleague.access(mine.request.id).shared
    assert [e.action for e in colleague.history(mine.request.id)][1:] == ["record-shared", "record-kept-back"]


@pytest.mark.parametrize("act", ON_WORKSPACE)
def test_what_is_about_a_file_is_refused_with_the_reason(qtbot: QtBot, on_store: MainWindow, act: str) -> None:
    on_store.menus.actions[act].trigger()
    settle(qtbot, on_store)
    assert "is a shared store" in banners(on_store)["failed"]


def test_a_server_that_goes_away_costs_nothing_that_was_written(
    qtbot: QtBot, opened: Opened, program: RealProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mcdesk.data.postgres.session.PATIENCE", 0.2)
    with server.own() as own:
        where = Address(f"{own.address('member', 'health')}&connect_timeout=2", "member", "", "health")
        window = opened(program.stores.place(where))
        settle(qtbot, window)
        mine = opened_draft(qtbot, window, need="before")
        own.kill()
        mine.put(Ref("need"), "while it was away")
        assert not mine.flush()
        settle(qtbot, window)
        assert state_of(window) == "Store out of reach"
        assert "cannot be reached" in banners(window)["store-away"]
        own.start()
        look(qtbot, window)
        qtbot.waitUntil(lambda: not mine.dirty, timeout=10_000)
        assert state_of(window) == "Shared store"
        assert "store-away" not in banners(window)
        services = window.desk.services
        assert services is not None
        assert services.store.get(mine.request.id).answers["need"] == "while it was away"
        window.close()
        settle(qtbot, window)
