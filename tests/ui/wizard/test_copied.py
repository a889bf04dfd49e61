"""A copied answer is marked until somebody changes it or says that it fits; the marks outlive the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcdesk.app import copying, requests
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import Record
from mcdesk.ui.copied.marks import CopiedMarks
from mcdesk.ui.copied.note import CopiedNote
from mcdesk.ui.demonstration.driver import sample
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.page import PageView
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def a_copy(qtbot: QtBot, window: MainWindow) -> Record:
    window.desk.new_request(sample("forklift"))
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    services, draft = window.desk.services, window.desk.draft
    assert services is not None
    assert draft is not None
    made = copying.duplicate(services, draft.request, "Copy").value
    window.desk.open_record(made.id)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.desk.draft is not None and window.desk.draft.request.id == made.id)
    settle(qtbot, window)
    return made


def page_of(window: MainWindow, field: str) -> PageView:
    wizard = window.frame.wizard
    assert wizard is not None
    wizard.open_page(wizard.draft.form.page_of(field).key)
    assert wizard.page is not None
    return wizard.page


def test_an_answer_is_marked_until_it_changes(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    made = a_copy(qtbot, window)
    page = page_of(window, "working_title")
    row = page.rows["working_title"]
    assert row.copied.isVisible()
    assert "2026-0001" in row.copied.text()
    assert row.copied.text() in row.editor.focus_target().accessibleDescription()
    assert window.desk.draft is not None
    window.desk.draft.put(Ref("working_title"), "Another title")
    assert not row.copied.isVisible()
    settle(qtbot, window)
    assert window.desk.services is not None
    kept = copying.copied(window.desk.services, made.id)
    assert not kept.of("working_title")
    assert kept.places


def test_a_page_is_reviewed_as_a_whole_and_the_focus_stays_on_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    made = a_copy(qtbot, window)
    page = page_of(window, "working_title")
    note = page.findChild(CopiedNote)
    assert note is not None
    assert note.isVisible()
    note.done.setFocus()
    note.done.click()
    assert not note.isVisible()
    assert focused_in(page) is not None
    assert not any(row.copied.isVisible() for row in page.rows.values())
    settle(qtbot, window)
    assert window.desk.services is not None
    kept = copying.copied(window.desk.services, made.id)
    assert not {p.field for p in kept.places} & set(page.rows)
    assert kept.places


def test_what_is_no_copy_has_no_marks(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    a_copy(qtbot, window)
    assert window.desk.services is not None
    own = requests.create(window.desk.services, sample("rough")).value
    window.desk.open_record(own.id)
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert CopiedMarks.of(window.desk.draft).now.places == frozenset()
    assert not page_of(window, "working_title").rows["working_title"].copied.isVisible()
