"""The server is away and the program ends: what was written is on this computer, and the next start asks about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app import records
from mcdesk.app.services import Services
from mcdesk.app.shared import drafts
from mcdesk.bootstrap import RealProgram
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.recovery import RecoveryPage
from tests.contract.store_base import submitted
from tests.ui.shell.conftest import Opened, settle
from tests.ui.store.at_store import banners, opened_draft

NEED = Ref("one_sentence")
Left = Callable[..., tuple[Record, MainWindow]]


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def kept(window: MainWindow) -> list[Path]:
    return sorted(services_of(window).store.path.parent.glob("unsaved/*"))


def choose(qtbot: QtBot, window: MainWindow, number: int) -> None:
    """Press a button of the banner: recover, look, leave."""
    (banner,) = [b for b in window.desk.messages.banners if b.key == "unsaved"]
    banner.choices[number].run()
    settle(qtbot, window)


@pytest.fixture
def left(qtbot: QtBot, opened: Opened, on_store: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Left:
    """The record that was being written when the server went away and the program ended, and a new window."""

    def ended(meanwhile: Callable[[Record], object] = lambda _kept: None) -> tuple[Record, MainWindow]:
        path = services_of(on_store).store.path
        mine = opened_draft(qtbot, on_store, one_sentence="before", audience="all")
        record = mine.request
        with monkeypatch.context() as broken:
            broken.setattr(PostgresStore, "save", away)
            broken.setattr(PostgresStore, "mark", away)
            mine.put(NEED, "while it was away")
            qtbot.waitUntil(lambda: kept(on_store) != [], timeout=10_000)
            on_store.desk.abandon()
            on_store.close()
            settle(qtbot, on_store)
        meanwhile(record)
        return record, opened(path)

    return ended


def away(*_given: object) -> Record:
    raise Unavailable(message("shared-away", name="department"))


def test_what_was_written_is_asked_about_and_goes_on(qtbot: QtBot, left: Left, colleague: PostgresStore) -> None:
    record, window = left()
    settle(qtbot, window)
    assert colleague.get(record.id).answers["one_sentence"] == "before"
    assert banners(window)["unsaved"].startswith("Recover unsaved work from ")
    (file,) = kept(window)
    assert b"while" not in file.read_bytes(), "nobody else at this computer reads it"
    assert file.stat().st_mode & 0o077 == 0
    choose(qtbot, window, 1)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, RecoveryPage)
    shown = {label.text().replace("\u200b", "") for label in page.findChildren(QLabel)}
    assert {"before", "while it was away"} <= shown, shown
    page.continue_wanted.emit()
    settle(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    qtbot.waitUntil(lambda: not draft.dirty)
    settle(qtbot, window)
    assert colleague.get(record.id).answers["one_sentence"] == "while it was away"
    assert (kept(window), "unsaved" in banners(window)) == ([], False)


def test_a_colleagues_answers_of_meanwhile_are_brought_together_with_it(
    qtbot: QtBot, left: Left, colleague: PostgresStore
) -> None:
    record, window = left()
    theirs = colleague.get(record.id)
    colleague.save(replace(theirs, answers={**theirs.answers, "audience": "theirs"}))
    settle(qtbot, window)
    choose(qtbot, window, 0)
    draft = window.desk.draft
    assert draft is not None
    qtbot.waitUntil(lambda: not draft.dirty)
    settle(qtbot, window)
    now = colleague.get(record.id).answers
    assert (now["one_sentence"], now["audience"]) == ("while it was away", "theirs")
    assert kept(window) == []


def test_who_wants_it_no_more_has_a_copy_in_the_trash(qtbot: QtBot, left: Left, colleague: PostgresStore) -> None:
    record, window = left()
    settle(qtbot, window)
    choose(qtbot, window, 2)
    assert [r.answers["one_sentence"] for r in services_of(window).store.trashed()] == ["while it was away"]
    assert colleague.get(record.id).answers["one_sentence"] == "before"
    assert (kept(window), "unsaved" in banners(window)) == ([], False)


def test_where_the_record_was_submitted_it_becomes_one_of_its_own(
    qtbot: QtBot, left: Left, colleague: PostgresStore
) -> None:
    record, window = left(lambda kept: submitted(colleague, colleague.get(kept.id), 1))
    settle(qtbot, window)
    choose(qtbot, window, 0)
    draft = window.desk.draft
    assert draft is not None
    assert (draft.request.id != record.id, draft.answers["one_sentence"]) == (True, "while it was away")
    assert kept(window) == []


def test_nothing_is_kept_here_where_the_store_answers(qtbot: QtBot, on_store: MainWindow) -> None:
    mine = opened_draft(qtbot, on_store, one_sentence="before")
    mine.put(NEED, "after")
    qtbot.waitUntil(lambda: not mine.dirty)
    qtbot.wait(700)
    assert kept(on_store) == []


def test_what_is_damaged_or_somebody_elses_is_nothing_and_stays(qtbot: QtBot, left: Left, program: RealProgram) -> None:
    _record, window = left()
    settle(qtbot, window)
    (file,) = kept(window)
    work, files = services_of(window), program.stores.drafts
    data = file.read_bytes()
    for broken in (b"", data[:-1], b"{}", b"\xff" * 100, data[::-1]):
        file.write_bytes(broken)
        assert drafts.unsaved(work, files) == ()
    file.write_bytes(data)
    assert drafts.unsaved(replace(work, pen=None, who="Somebody"), files) == ()
    assert len(drafts.unsaved(work, files)) == 1


def test_what_arrived_after_all_is_let_go_of(
    qtbot: QtBot, left: Left, colleague: PostgresStore, program: RealProgram
) -> None:
    record, window = left()
    settle(qtbot, window)
    work = services_of(window)
    now = work.store.get(record.id)
    records.save(work, replace(now, answers={**now.answers, "one_sentence": "while it was away"}))
    assert drafts.unsaved(work, program.stores.drafts) == ()
    assert kept(window) == []


def test_what_arrived_and_was_submitted_since_is_let_go_of(qtbot: QtBot, left: Left, colleague: PostgresStore) -> None:
    def arrived(kept: Record) -> None:
        now = colleague.get(kept.id)
        submitted(
            colleague, colleague.save(replace(now, answers={**now.answers, "one_sentence": "while it was away"})), 1
        )

    _record, window = left(arrived)
    settle(qtbot, window)
    assert (kept(window), "unsaved" in banners(window)) == ([], False)


def test_a_store_that_is_closed_meanwhile_is_not_asked_about(qtbot: QtBot, left: Left) -> None:
    _, window = left()
    settle(qtbot, window)
    assert "unsaved" in banners(window)
    window.stores.unsaved.look()
    assert window.desk.close_workspace()
    settle(qtbot, window)
    assert "unsaved" not in banners(window)
