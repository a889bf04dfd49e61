"""What changed since a person looked, and the redline, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from mcdesk.app import records, requests
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, words
from mcdesk.ui import files
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.printing.asking import AskingSheet
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.review.looked import Looked
from mcdesk.ui.review.redline_page import RedlinePage
from tests.features.hands import CTRL, SHIFT, Hands, Key
from tests.ui.accessibility.screens import services_of
from tests.ui.desktop.test_printing import words_of
from tests.ui.review.conftest import HOURS, TITLE, Begin


def changed_elsewhere(hands: Hands) -> Hands:
    """The open request is closed, changed by somebody else, and opened again."""
    desk, record = hands.window.desk, hands.draft.request
    desk.close_request()
    hands.rest()
    services = services_of(hands.window)
    kept = services.store.get(record.id)
    if not kept.editable:
        kept = requests.reopen(services, kept).value
    now = {**kept.answers, TITLE.field: "Safe Lift Truck Operation", HOURS.field: 12}
    records.save(services, replace(kept, answers=now))
    desk.open_record(record.id)
    hands.wait(lambda: desk.draft is not None, "the request opens again")
    hands.rest()
    return hands


def test_what_changed_is_told_marked_and_walked(begin: Begin) -> None:
    hands = changed_elsewhere(begin())
    assert Looked.of(hands.draft).places == (TITLE, HOURS)
    bar = hands.wizard.changed_bar
    assert bar.isVisible()
    assert bar.accessibleName().startswith("2 answers changed since you looked on")
    assert hands.page.rows[TITLE.field].changed.isVisible()
    assert not hands.page.rows["one_sentence"].changed.isVisible()
    hands.press(Key.Key_F7, CTRL)
    hands.press(Key.Key_F7, CTRL)
    assert hands.page.rows[HOURS.field].isAncestorOf(hands.at)
    assert "Changed since you looked" in hands.at.accessibleDescription()
    hands.press(Key.Key_F7, CTRL | SHIFT)
    assert hands.page.rows[TITLE.field].isAncestorOf(hands.at)
    bar.seen.click()
    assert not bar.isVisible()
    assert not hands.page.rows[TITLE.field].changed.isVisible()


def test_what_one_changes_oneself_is_no_news(begin: Begin) -> None:
    hands = begin()
    hands.draft.put(TITLE, "Forklifts")
    hands.rest()
    desk, record_id = hands.window.desk, hands.draft.request.id
    desk.close_request()
    hands.rest()
    desk.open_record(record_id)
    hands.wait(lambda: desk.draft is not None, "the request opens again")
    hands.rest()
    assert Looked.of(hands.draft).seen is not None
    assert not hands.wizard.changed_bar.isVisible()


def page_of(hands: Hands) -> RedlinePage:
    """The redline on the screen."""
    hands.rest()
    found = hands.window.frame.stack.currentWidget()
    assert isinstance(found, RedlinePage)
    return found


def asked_by(hands: Hands) -> AskingSheet:
    """The sheet over the redline that asks how its PDF is made."""
    hands.rest()
    found = QApplication.activeModalWidget()
    assert isinstance(found, AskingSheet)
    return found


def save(hands: Hands, sheet: AskingSheet) -> None:
    """Have it written, and go on in the window; off screen nothing else activates it again."""
    sheet.save_button.click()
    hands.window.activateWindow()
    hands.rest()


def test_the_redline_of_what_is_written_and_what_was_submitted(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = changed_elsewhere(begin(submitted=True))
    hands.press(Key.Key_L, CTRL | SHIFT)
    page = page_of(hands)
    assert (page.pair, page.said.text()) == ((1, 0), "2 changes")
    words = page.text.toPlainText()
    assert "[-Forklift-]{+Safe Lift Truck+} Operation" in words
    assert hands.at is page.text
    page.beside.setChecked(True)
    assert "{+Safe Lift Truck+} Operation" in page.text.toPlainText()
    page.every.setChecked(True)
    assert "the same" in page.text.toPlainText()
    path = tmp_path / "redline.pdf"
    monkeypatch.setattr(files, "ask_pdf", lambda *_: path)
    page.pdf.click()
    sheet = asked_by(hands)
    assert sheet.bar.chosen == Chosen((Lang.EN,), Paper.LETTER, frozenset({"every"})), "it begins as it is shown"
    save(hands, sheet)
    assert path.read_bytes().startswith(b"%PDF")
    page.newer.setCurrentIndex(page.newer.findData("1"))
    page.newer.activated.emit(0)
    assert page_of(hands).said.text() == "Both versions say the same."
    hands.press(Key.Key_Escape)
    assert hands.window.place == "request"


def test_a_redline_is_made_as_it_is_asked_for_and_the_next_one_begins_so(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, path = changed_elsewhere(begin(submitted=True)), tmp_path / "redline.pdf"
    monkeypatch.setattr(files, "ask_pdf", lambda *_: path)
    hands.press(Key.Key_L, CTRL | SHIFT)
    page_of(hands).pdf.click()
    sheet = asked_by(hands)
    assert sheet.windowTitle() == "Save the redline as PDF"
    for drop in (sheet.bar.language, sheet.bar.language, sheet.bar.paper):
        QTest.keyClick(drop, Key.Key_Down)
    hands.window.appearance.set_theme("dark")
    sheet = asked_by(hands)
    assert sheet.bar.chosen == Chosen((Lang.EN, Lang.FR), Paper.A4), "another theme opens it anew, with what was chosen"
    save(hands, sheet)
    pages = PdfPages(path.read_bytes())
    assert {tuple(map(round, size)) for size in pages.sizes} == {(595, 842)}
    said = words_of(pages)
    assert "Changes in" in said
    assert "Changements dans" in said
    told = next(b for b in hands.window.desk.messages.banners if b.key == "exported")
    assert told.hint is not None
    assert words(told.hint, Lang.EN) == "In English, then in French, on A4 paper, only with what changed."
    page_of(hands).pdf.click()
    assert asked_by(hands).bar.chosen == Chosen((Lang.EN, Lang.FR), Paper.A4)
    hands.press(Key.Key_Escape)
    hands.rest()


def test_the_pair_and_both_ticks_stay_in_another_look(begin: Begin) -> None:
    hands = changed_elsewhere(begin(submitted=True))
    hands.press(Key.Key_L, CTRL | SHIFT)
    page = page_of(hands)
    page.newer.setCurrentIndex(page.newer.findData("1"))
    page.newer.activated.emit(0)
    hands.rest()
    page.beside.click()
    page.every.click()
    words = page.text.toPlainText()
    hands.window.appearance.set_theme("dark")
    after = page_of(hands)
    assert after is not page
    assert (after.pair, after.beside.isChecked(), after.every.isChecked()) == ((1, 1), True, True)
    assert after.text.toPlainText() == words


def test_one_version_has_nothing_to_be_compared_with(begin: Begin) -> None:
    hands = begin()
    hands.press(Key.Key_L, CTRL | SHIFT)
    hands.rest()
    assert hands.window.place == "request"
    assert any("nothing to compare yet" in w.text() for w in hands.window.findChildren(QLabel))
