"""Records of a shared store are taken along in the window, and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app.shared.address import Address
from mcdesk.app.shared.travelling import Return
from mcdesk.bootstrap import RealProgram
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.texts import message
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.merge.page import MergePage
from tests.postgres import server
from tests.ui.shell.conftest import Opened, settle
from tests.ui.store.at_store import banners, opened_draft, state_of


def test_what_is_taken_along_is_worked_on_away_and_brought_back(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore, program: RealProgram
) -> None:
    mine = opened_draft(qtbot, on_store, need="old", audience="all")
    record_id, place = mine.request.id, on_store.desk.services
    assert place is not None
    on_store.menus.actions["take-along"].trigger()
    settle(qtbot, on_store)
    assert "is on this computer too" in banners(on_store)["travel"]
    away = program.stores.away(place.store.path)
    on_store.desk.open_workspace(away)
    settle(qtbot, on_store)
    assert "taken along" not in banners(on_store)["travel-away"]
    assert "you took along from the shared store" in banners(on_store)["travel-away"]
    assert state_of(on_store) == ""
    on_store.desk.open_record(record_id)
    settle(qtbot, on_store)
    changed = on_store.desk.draft
    assert changed is not None
    changed.put(Ref("need"), "written away")
    changed.put(Ref("audience"), "away, too")
    theirs = colleague.get(record_id)
    colleague.save(replace(theirs, answers={**theirs.answers, "need": "theirs"}))
    on_store.menus.actions["bring-back"].trigger()
    settle(qtbot, on_store)
    assert "changed here and in the store" in banners(on_store)["travel"]
    on_store.show_place("travel")
    settle(qtbot, on_store)
    page = on_store.frame.stack.currentWidget()
    assert isinstance(page, MergePage)
    assert [(card.place.shown.ours, card.place.shown.theirs) for card in page.cards] == [("written away", "theirs")]
    page.finished.emit({card.place.conflict.key: Take.OURS for card in page.cards})
    settle(qtbot, on_store)
    assert banners(on_store)["travel"] == "One record was brought back."
    kept = colleague.get(record_id)
    assert (kept.answers["need"], kept.answers["audience"]) == ("written away", "away, too")


def test_each_record_that_the_store_refuses_says_why(
    qtbot: QtBot, on_store: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_draft(qtbot, on_store, need="old")
    on_store.menus.actions["take-along"].trigger()
    settle(qtbot, on_store)
    why = Refused(message("travel-none"), message("travel-none-fix"))
    found = Return(refused=(("2026-0001", why), ("2026-0002", why)))
    monkeypatch.setattr("mcdesk.ui.store.travel.bring_back", lambda *_: found)
    on_store.menus.actions["bring-back"].trigger()
    settle(qtbot, on_store)
    told = {b.key: b for b in on_store.desk.messages.banners if b.key.startswith("travel-2026")}
    assert {key: (b.tone, b.text, b.hint) for key, b in told.items()} == {
        f"travel-{number}": ("warning", why.message, why.hint) for number, _why in found.refused
    }


def test_what_was_taken_along_is_offered_where_the_store_is_out_of_reach(
    qtbot: QtBot, opened: Opened, program: RealProgram
) -> None:
    with server.own() as own:
        where = Address(f"{own.address('member', 'health')}&connect_timeout=2", "member", "", "health")
        path = program.stores.place(where)
        window = opened(path)
        settle(qtbot, window)
        opened_draft(qtbot, window, need="before")
        window.menus.actions["take-along"].trigger()
        settle(qtbot, window)
        own.kill()
        window.desk.open_workspace(path)
        settle(qtbot, window)
        assert "What you took along from" in banners(window)["travel-away"]
        window.desk.open_workspace(program.stores.away(path))
        settle(qtbot, window)
        window.menus.actions["bring-back"].trigger()
        settle(qtbot, window)
        assert "cannot be reached" in banners(window)["failed"]
        own.start()
        window.menus.actions["bring-back"].trigger()
        settle(qtbot, window)
        assert banners(window)["travel"] == "Nothing was changed here: the store has it all."
        window.close()
        settle(qtbot, window)
