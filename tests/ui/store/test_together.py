"""Two people write in one record of a shared store."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.merge.conflicts import Take
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.merge.page import MergePage
from tests.contract.store_base import submitted, told
from tests.ui.shell.conftest import settle
from tests.ui.store.at_store import banners, look, opened_draft


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


def test_a_record_that_a_colleague_threw_away_is_told_and_taken_out(
    qtbot: QtBot, on_store: MainWindow, colleague: PostgresStore
) -> None:
    mine = opened_draft(qtbot, on_store, working_title="Forklifts")
    colleague.share(mine.request.id, True, told("record-shared", mine.request.id))
    colleague.trash(mine.request.id, told("request-trashed", mine.request.id))
    look(qtbot, on_store)
    settle(qtbot, on_store)
    assert banners(on_store)["together-trashed"] == f"A colleague put {mine.request.number} into the trash."
    mine.put(Ref("working_title"), "Forklift safety")
    assert mine.flush()
    out = next(b for b in on_store.desk.messages.banners if b.key == "together-trashed").choices[0]
    out.run()
    settle(qtbot, on_store)
    assert colleague.trashed(mine.request.kind) == []
    mine.put(Ref("working_title"), "Forklifts, safely")
    assert mine.flush()
    look(qtbot, on_store)
    settle(qtbot, on_store)
    assert "together-trashed" not in banners(on_store)
