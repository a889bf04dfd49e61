"""Asking an employer in the real window: the form is saved, and what comes back fills the partner in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app.employer.form import partners
from mcdesk.domain.answers import Ref, rows_of
from mcdesk.ui.employer.page import EmployerPage
from mcdesk.ui.main_window import MainWindow
from tests.app.employer.test_pack import SAID, filled
from tests.domain.definitions import sample
from tests.ui.credentials.journeys import draft_of
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def page_of(window: MainWindow) -> EmployerPage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, EmployerPage)
    return page


def asked(qtbot: QtBot, opened: Opened) -> MainWindow:
    window = opened(None)
    window.desk.new_request(sample("forklift"))
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    window.menus.actions["ask-employer"].trigger()
    settle(qtbot, window)
    return window


def test_the_form_goes_out_and_the_answer_fills_the_partner_in(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = asked(qtbot, opened)
    page, draft = page_of(window), draft_of(window)
    row = partners(draft.request)[0].id
    assert page.partner.currentData() == row
    window.employer.save(row, "pdf", tmp_path / "form.pdf")
    window.employer.save(row, "docx", tmp_path / "form.docx")
    qtbot.waitUntil(lambda: (tmp_path / "form.docx").exists() and (tmp_path / "form.pdf").exists())
    back = tmp_path / "answer.pdf"
    back.write_bytes(filled((tmp_path / "form.pdf").read_bytes(), SAID))
    window.employer.take_in(row, back)
    qtbot.waitUntil(lambda: any("is kept" in x.text() for x in window.frame.banners.findChildren(QLabel)))
    settle(qtbot, window)
    (partner,) = [p for p in rows_of(draft.answers["partners"]) if p["id"] == row]
    assert (partner["in_demand"], partner["in_demand_by"], partner["reflects_job"]) == ("yes", "Robin Example", "no")
    shown = [label.text() for label in page_of(window).findChildren(QLabel)]
    assert any("Twelve open positions" in words for words in shown)
    draft.undo_stack.undo()
    assert draft.dirty


def test_the_partner_that_was_chosen_outlives_the_page(qtbot: QtBot, opened: Opened) -> None:
    window = asked(qtbot, opened)
    draft = draft_of(window)
    first = rows_of(draft.answers["partners"])[0]
    draft.put(Ref("partners"), [first, {**first, "id": "another", "organization": "Example Docks"}])
    window.show_place("employer")
    settle(qtbot, window)
    QTest.keyClick(page_of(window).partner, Qt.Key.Key_Down)
    before = page_of(window)
    assert before.row == "another"
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert page_of(window) is not before
    assert page_of(window).row == "another"


def test_a_file_that_is_no_form_is_answered_in_words(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = asked(qtbot, opened)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.4 nothing")
    window.employer.take_in(partners(draft_of(window).request)[0].id, tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: any("not a form of ours" in x.text() for x in window.frame.banners.findChildren(QLabel)))


def test_without_a_partner_the_way_to_one_is_said(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    window.menus.actions["ask-employer"].trigger()
    settle(qtbot, window)
    page = page_of(window)
    assert page.back.hasFocus()
    assert any("names no partner" in label.text() for label in page.findChildren(QLabel))
