"""A shared store in the window: opened, shared with a colleague, lost and found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.shared.address import Address
from mcdesk.bootstrap import RealProgram
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.ui.actions import ON_WORKSPACE
from mcdesk.ui.main_window import MainWindow
from tests.contract.store_base import draft, told
from tests.postgres import server
from tests.ui.shell.conftest import Opened, settle
from tests.ui.store.at_store import banners, child, enter, look, opened_draft, page_of, state_of


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


@pytest.mark.parametrize("place", ["guide", "request", "home"])
def test_the_page_of_a_store_leads_back_to_where_one_came_from(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, place: str
) -> None:
    services = program.open(workspace, create=True)
    request = requests.create(services, {}).value
    services.store.close()
    window = opened(workspace)
    if place == "request":
        window.desk.open_record(request.id)
        qtbot.waitUntil(lambda: window.place == "request", timeout=5000)
    window.show_place(place)
    settle(qtbot, window)
    for _ in range(2):
        window.menus.actions["open-store"].trigger()
        settle(qtbot, window)
        assert window.place == "store"
    QTest.keyClick(child(page_of(window), QLineEdit, "store-address"), Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.place == place


def test_a_password_is_asked_for_where_the_server_wants_one(
    qtbot: QtBot, opened: Opened, colleague: PostgresStore, program: RealProgram
) -> None:
    window = opened(None)
    window.menus.actions["open-store"].trigger()
    # Accounts belong to the whole server, and two processes must not set one password at once: only this test does.
    keeper = Administration(server.address(server.ADA))
    keeper.set_password("guarded", "open sesame")
    keeper.close()
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


def test_a_window_that_is_closed_asks_the_store_no_more(qtbot: QtBot, on_store: MainWindow) -> None:
    assert on_store.desk.watch.timer.isActive()
    assert on_store.close()
    assert not on_store.desk.watch.timer.isActive(), "there is nobody left to ask it"


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
