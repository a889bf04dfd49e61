"""The list of credentials, its trash, and the dates on the start page, by keyboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from mcdesk.app import copying, records
from mcdesk.app.credentials import making, versions
from mcdesk.app.missing import facts_of
from mcdesk.app.others import others
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import Record
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.credentials.list_page import CredentialsPage
from mcdesk.ui.lists.compare import ComparePage
from mcdesk.ui.lists.missing import missing_words
from tests.ui.credentials.journeys import (
    active_in,
    draft_of,
    go_to,
    press,
    seen,
    services_of,
    view_of,
    window_with_request,
)
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def test_the_list_is_searched_filtered_and_opened_by_keyboard(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    made = active_in(services, request)
    making.from_course(services, "CNC-T105", "Réglage CNC")
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    assert len(page.model.shown) == 2
    page.search.setText("reglage")
    assert [r.title for r in page.model.shown] == ["Réglage CNC"]
    page.search.setText("nothing like it")
    assert page.empty.isVisible()
    page.search.clear()
    page.tools.toggle("state", "active")
    assert [r.id for r in page.model.shown] == [made.id]
    seen(window, QTableView, "credentials-table").setFocus()
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    assert draft_of(window).request.id == made.id


def test_a_credential_goes_to_the_trash_and_comes_back(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    active_in(services_of(window), request)
    window.show_place("credentials")
    settle(qtbot, window)
    seen(window, QTableView, "credentials-table").setFocus()
    press(qtbot, window, Qt.Key.Key_Delete)
    page = window.findChild(CredentialsPage)
    assert page is not None
    qtbot.waitUntil(lambda: not page.model.shown)
    (banner,) = [b for b in window.desk.messages.banners if b.key == "trashed"]
    banner.choices[0].run()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(page.model.shown) == 1)


def test_the_trash_is_opened_and_left_by_keyboard(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    gone = making.from_course(services, "CNC-T105", "CNC Set-Up").value
    records.discard(services, gone)
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    assert not page.model.shown
    go_to(window, "credentials-trash")
    press(qtbot, window)
    qtbot.waitUntil(lambda: len(page.model.shown) == 1)
    seen(window, QTableView, "credentials-table").setFocus()
    press(qtbot, window)
    assert window.desk.draft is None
    go_to(window, "lists-restore")
    press(qtbot, window)
    qtbot.waitUntil(lambda: not page.model.shown)
    go_to(window, "credentials-trash")
    press(qtbot, window)
    qtbot.waitUntil(lambda: [r.id for r in page.model.shown] == [gone.id])


def test_the_start_page_names_what_is_due_and_leads_there(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    versions.amend(services_of(window), made, {"review_on": "2020-01-15"})
    window.show_place("home")
    settle(qtbot, window)
    row = seen(window, BigRow, f"due:{made.number}:review")
    assert "15 January 2020" in row.accessibleName()
    row.setFocus()
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    assert draft_of(window).request.id == made.id
    settle(qtbot, window)


def test_of_very_many_the_latest_are_shown_first_and_then_all(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    for number in range(5):
        making.from_course(services, f"CNC-T10{number}", f"Course {number}")
    monkeypatch.setattr(CredentialsPage, "first_lines", 2)
    shown: list[int] = []
    window.show_place("credentials")
    page = window.findChild(CredentialsPage)
    assert page is not None
    page.model.modelReset.connect(lambda: shown.append(len(page.model.shown)))
    qtbot.waitUntil(lambda: shown[-1:] == [5])
    assert shown[0] == 2
    assert [r.title for r in page.model.shown] == [f"Course {n}" for n in (4, 3, 2, 1, 0)]


def test_a_copy_from_the_list_holds_what_the_list_does_not_read(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    assert "outcomes" not in page.model.shown[0].answers
    page.copy_wanted.emit(page.model.shown[0])
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    copy = draft_of(window).request
    assert copy.id != made.id
    assert copy.answers["outcomes"] == services_of(window).store.get(made.id).answers["outcomes"] != []


def test_a_sheet_from_the_list_is_of_all_answers(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made = active_in(services_of(window), request)
    window.show_place("credentials")
    settle(qtbot, window)
    saved: list[tuple[Record | None, int]] = []
    monkeypatch.setattr(window.credentials.files, "save_sheet", lambda *asked: saved.append(asked))
    go_to(window, "credentials-act-sheet")
    press(qtbot, window)
    settle(qtbot, window)
    assert saved == [(services_of(window).store.get(made.id), made.version)]


def test_two_are_compared_whole(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    making.duplicate(services_of(window), active_in(services_of(window), request), "Another name")
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    page.table.selectAll()
    go_to(window, "lists-compare")
    press(qtbot, window)
    settle(qtbot, window)
    compared = page.findChild(ComparePage)
    assert compared is not None
    assert len(compared.places) > 0
    press(qtbot, window, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert len(page.chosen) == 2


def is_checked(index: QModelIndex) -> bool:
    return str(index.data()) != "Checking…"


def labels(page: CredentialsPage) -> str:
    return " | ".join(label.text() for label in page.preview.findChildren(QLabel))


def test_a_duplicate_is_marked_as_not_reviewed_yet_in_the_list_and_at_its_questions(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "a.mcworkspace"
    window, request = window_with_request(qtbot, opened, path)
    made = active_in(services_of(window), request)
    window.credentials.duplicate(made)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    copy = draft_of(window).request
    view = view_of(window)
    view.open_page(view.draft.form.page_of("official_name").key)
    assert view.page is not None
    row = view.page.rows["official_name"]
    assert made.number in row.copied.text()
    draft_of(window).put(Ref("official_name"), "Another name")
    assert not row.copied.isVisible()
    window.desk.open_workspace(path)
    settle(qtbot, window)
    window.resize(1280, 800)
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    page.table.select_line(page.model.place_of(copy.id))
    settle(qtbot, window)
    left = len(copying.copied(services_of(window), copy.id).places)
    assert left > 1
    assert f"{left} answers copied from {made.number} are not reviewed yet." in labels(page)
    page.table.select_line(page.model.place_of(made.id))
    settle(qtbot, window)
    assert f"copied from {request.number}" in labels(page)


def test_what_is_missing_stands_on_each_line_and_in_the_preview_and_filters_the_list(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    whole = active_in(services, request)
    rough = making.from_course(services, "CNC-T105", "Réglage CNC").value
    window.resize(1280, 800)
    window.show_place("credentials")
    settle(qtbot, window)
    page = window.findChild(CredentialsPage)
    assert page is not None
    column = page.model.column_of("missing")
    for record in (whole, rough):
        checked = facts_of(services, services.store.get(record.id), others(services, record.id, record.kind))
        index = page.model.index(page.model.place_of(record.id), column)
        qtbot.waitUntil(partial(is_checked, index))
        assert index.data() == missing_words(window.ui, checked)
    assert "to settle" in page.model.index(page.model.place_of(rough.id), column).data()
    page.table.select_line(page.model.place_of(rough.id))
    qtbot.waitUntil(lambda: "sections to finish" in labels(page))
    level = facts_of(services, services.store.get(whole.id), others(services, whole.id, whole.kind)).level
    assert level != "settle"
    menu = page.tools.filter_menu()
    assert menu.findChild(QAction, f"filter:missing:{level}") is not None
    page.tools.toggle("missing", level)
    qtbot.waitUntil(lambda: [r.id for r in page.model.shown] == [whole.id])
    page.tools.toggle("missing", "settle")
    qtbot.waitUntil(lambda: {r.id for r in page.model.shown} == {whole.id, rough.id})
    page.tools.toggle("missing", level)
    qtbot.waitUntil(lambda: [r.id for r in page.model.shown] == [rough.id])
    qtbot.waitUntil(lambda: not page.missing.all.busy)


def test_a_list_that_is_filtered_by_what_is_missing_says_how_many_are_still_looked_at(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window, _ = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    services = services_of(window)
    for number in range(15):
        making.from_course(services, f"CNC-T{number}", f"Course {number}")
    window.resize(1100, 300)
    window.show_place("credentials")
    page = window.findChild(CredentialsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.every == 15)
    page.tools.toggle("missing", "settle")
    assert "Checking…" in page.count.label.text()
    qtbot.waitUntil(lambda: page.model.count() == 15 and not page.missing.all.busy)
    settle(qtbot, window)
    assert page.count.label.text() == "15 of 15"
