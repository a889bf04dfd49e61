"""Find everywhere: in every record of the workspace, and to the question that was found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from mcdesk.app.finding import find
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.finding.everywhere import EverywherePage
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from tests.ui import fakes
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> MainWindow:
    made = opened(None)
    for answers in (
        {"working_title": "Slinging", "skill_gap": "Riggers lift loads with care."},
        {"working_title": "Nothing of it"},
    ):
        made.desk.new_request(answers)
        qtbot.waitUntil(lambda: made.desk.draft is not None, timeout=10000)
        settle(qtbot, made)
    return made


def page_of(window: MainWindow) -> EverywherePage:
    window.menus.actions["find-everywhere"].trigger()
    page = window.frame.stack.currentWidget()
    assert isinstance(page, EverywherePage)
    return page


def search(qtbot: QtBot, page: EverywherePage, words: str) -> list[str]:
    page.results.line.clear()
    QTest.keyClicks(page.results.line, words)
    qtbot.waitUntil(lambda: " record" in page.results.told.text() and "Searching" not in page.results.told.text())
    return [e.title for e in page.results.view.entries.entries]


def test_enter_opens_the_request_at_the_question(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    assert search(qtbot, page, "riggers")[0] == "Slinging"
    hit = page.results.view.current
    assert hit is not None
    assert hit.about[slice(*hit.mark)] == "Riggers"
    QTest.keyClick(page.results.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.frame.place == "request")
    assert window.desk.draft is not None
    assert window.desk.draft.request.title == "Slinging"
    qtbot.waitUntil(lambda: isinstance(focused_in(window.frame), QTextEdit))
    area = focused_in(window.frame)
    assert isinstance(area, QTextEdit)
    assert area.toPlainText().startswith("Riggers")


def test_a_credential_is_counted_as_the_record_that_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.new_record(RecordKind.CREDENTIAL, {"official_name": "Lifting", "one_sentence": "Riggers lift."})
    qtbot.waitUntil(lambda: window.desk.draft is not None and window.desk.draft.request.title == "Lifting")
    settle(qtbot, window)
    page = page_of(window)
    assert {"Slinging", "Lifting"} <= set(search(qtbot, page, "riggers"))
    assert page.results.told.text() == "2 places in 2 records. Enter opens the selected one."


def test_what_is_not_saved_yet_is_found(qtbot: QtBot, window: MainWindow) -> None:
    draft = window.desk.draft
    assert draft is not None
    draft.put(Ref("working_title"), "Unheard-of words")
    assert search(qtbot, page_of(window), "unheard")[0] == "Unheard-of words"


def test_nothing_found_and_too_little_typed_are_said(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    assert "two letters" in page.results.told.text()
    assert search(qtbot, page, "qqqq") == []
    assert "in no record" in page.results.told.text()


def test_the_words_survive_a_change_of_language(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, page_of(window), "riggers")
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, EverywherePage)
    assert page.results.line.text() == "riggers"
    assert nameless(page) == []
    assert out_of_reach(page) == []


def test_a_search_that_is_told_to_stop_stops() -> None:
    form = fakes.the_form()
    answers = {"skill_gap": "Riggers are few.", "need": "riggers"}
    kept = [Record(str(n), f"2026-{n:04}", form.id, form.version, "p", answers) for n in range(3)]
    assert len(find(form, kept, "riggers", Lang.EN).groups) == 3
    found = find(form, kept, "riggers", Lang.EN, stop=lambda: True)
    assert (found.groups, found.whole) == ((), False)
    assert find(form, kept, "r", Lang.EN).groups == ()


def test_a_number_finds_its_request() -> None:
    form = fakes.the_form()
    kept = [Record(str(n), f"2026-{n:04}", form.id, form.version, "p", {}) for n in range(3)]
    found = find(form, kept, "2026-0002", Lang.EN, here=kept[0])
    assert [g.request.number for g in found.groups] == ["2026-0002"]
    assert found.places == 1
