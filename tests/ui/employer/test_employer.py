"""Asking an employer in the real window: the form is saved, and what comes back fills the partner in."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app.employer.form import partners
from mcdesk.domain.answers import Ref, rows_of
from mcdesk.domain.texts import Lang, words
from mcdesk.ui import files
from mcdesk.ui.employer.page import EmployerPage
from mcdesk.ui.forms.labels import whole
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.pdf import PdfPages
from tests.app.employer.test_pack import SAID, filled
from tests.domain.definitions import sample
from tests.ui.credentials.journeys import draft_of
from tests.ui.credentials.test_sheet_file import shown
from tests.ui.desktop.test_printing import words_of
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


def saved(qtbot: QtBot, window: MainWindow, row: str, form: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The form as it is written without another choice."""
    path = folder / f"form.{form}"
    monkeypatch.setattr(files, "ask_save", lambda *_: path)
    window.employer.save(row, form)
    sheet = shown()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: str(path) in " ".join(whole(x.text()) for x in window.frame.banners.findChildren(QLabel)))
    return path


def test_the_form_goes_out_and_the_answer_fills_the_partner_in(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = asked(qtbot, opened)
    page, draft = page_of(window), draft_of(window)
    row = partners(draft.request)[0].id
    assert page.partner.currentData() == row
    for form in ("pdf", "docx"):
        saved(qtbot, window, row, form, tmp_path, monkeypatch)
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


def test_the_form_is_in_the_language_and_on_the_paper_that_the_employer_wants(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = asked(qtbot, opened)
    row = partners(draft_of(window).request)[0].id
    window.employer.save(row, "pdf")
    sheet = shown()
    assert [lang.currentText() for lang in (sheet.bar.language,)] == ["English"]
    assert sheet.bar.language.count() == 2, "an answer is read by the names of its fields: not two forms in one file"
    sheet.bar.language.setFocus()
    QTest.keyClick(sheet.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(sheet.bar.paper, Qt.Key.Key_Down)
    sheet.close()
    form = PdfPages(saved(qtbot, window, row, "pdf", tmp_path, monkeypatch).read_bytes())
    assert "Confirmez-vous cette microcertification" in words_of(form)
    assert tuple(map(round, form.sizes[0])) == (595, 842)
    word = Document(str(saved(qtbot, window, row, "docx", tmp_path, monkeypatch)))
    assert "Confirmez-vous" in word.paragraphs[0].text
    sheet_of_word = word.sections[0]
    assert [round((side or 0) / Mm(1)) for side in (sheet_of_word.page_width, sheet_of_word.page_height)] == [210, 297]
    told = next(b for b in window.desk.messages.banners if b.key == "employer")
    assert told.hint is not None
    assert words(told.hint, Lang.EN) == "In French, on A4 paper."


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
    qtbot.waitUntil(
        lambda: any("not a form of ours" in whole(x.text()) for x in window.frame.banners.findChildren(QLabel))
    )


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
