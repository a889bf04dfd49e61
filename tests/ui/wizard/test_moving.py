"""Moving about: the task list by keyboard, F8, undo across pages, opening where the author left off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.flow import PageState
from mcdesk.domain.records import State
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.editors.choices import ChecksEditor
from mcdesk.ui.forms.editors.row_choices import RowChoicesEditor
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.wizard.states import LOOKS
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import open_wizard, page_of


def test_every_state_has_an_icon_a_word_and_a_colour(ui: Ui) -> None:
    assert set(LOOKS) == set(PageState)
    for look in LOOKS.values():
        assert not ui.icon(look.icon, look.token).isNull()
        assert ui.say(look.word)
    assert len({look.icon for look in LOOKS.values()}) == len(PageState)


def test_the_task_list_by_keyboard(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft())
    rows = view.tasks.rows.rows
    rows["kinds"].setFocus()
    QTest.keyClick(rows["kinds"], Qt.Key.Key_Down)
    assert rows["conditions"].hasFocus()
    assert view.page_key == "kinds", "the arrows only walk"
    QTest.keyClick(rows["conditions"], Qt.Key.Key_Return)
    assert view.page_key == "conditions"
    assert rows["conditions"].isChecked()
    assert not rows["kinds"].isChecked()


def test_the_count_of_complete_pages(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"text": "Welding", "integer": 3})
    view = open_wizard(qtbot, ui, draft)
    assert view.tasks.count.text() == "0 of 3 complete, 1 filled in"
    page_of(view).on_button.click()
    assert view.tasks.count.text() == "1 of 3 complete"


def test_opens_where_the_author_left_off(qtbot: QtBot, ui: Ui, jobs: Jobs, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    view.open_page("conditions")
    assert draft.flush()
    again = Draft(draft.services, draft.services.store.get(draft.request.id), jobs, draft)
    assert open_wizard(qtbot, ui, again).page_key == "conditions"


def test_f8_goes_round_the_problems_of_all_pages(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"gate": "yes", "cards": [{"id": "c1", "asked": "no"}]})
    view = open_wizard(qtbot, ui, draft)
    view.open_page("conditions")
    found = [view.next_problem() for _ in range(6)]
    assert found == [
        Ref("behind"),
        Ref("agree"),
        Ref("text"),
        Ref("integer"),
        Ref("cards", "c1", "title"),
        Ref("behind"),
    ]
    assert view.page_key == "conditions"
    assert QApplication.focusWidget() is page_of(view).rows["behind"].editor.focus_target()
    assert page_of(view).rows["behind"].problems.isVisible()


def test_f8_says_so_where_nothing_is_wrong(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"text": "Welding", "integer": 3, "agree": "yes"})
    assert open_wizard(qtbot, ui, draft).next_problem() is None


def test_undo_goes_to_the_page_of_the_change(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    QTest.keyClicks(page_of(view).rows["text"].editor.focus_target(), "Welding")
    view.open_page("conditions")
    draft.put(Ref("gate"), "yes")
    draft.undo_stack.undo()
    assert view.page_key == "conditions"
    draft.undo_stack.undo()
    assert view.page_key == "kinds"
    assert "text" not in draft.answers
    assert QApplication.focusWidget() is page_of(view).rows["text"].editor.focus_target()
    draft.undo_stack.redo()
    assert draft.answers["text"] == "Welding"


@pytest.mark.parametrize("key", ["rows", "sectors"])
def test_undo_of_one_check_box_among_several_stands_on_it(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, key: str
) -> None:
    draft = make_draft({"tags": [{"id": f"t{n}", "tag": f"Tag {n}"} for n in range(4)]})
    view = open_wizard(qtbot, ui, draft)
    editor = page_of(view).rows[key].editor
    assert isinstance(editor, ChecksEditor | RowChoicesEditor)
    first, second, *_, last = editor.boxes.values()
    for box in (second, last, first):
        box.click()
    for box in (first, last):
        draft.undo_stack.undo()
        assert QApplication.focusWidget() is box
    view.open_page("conditions")
    draft.undo_stack.undo()
    assert QApplication.focusWidget() is page_of(view).rows[key].editor.findChild(QCheckBox, second.objectName())
    draft.undo_stack.redo()
    assert QApplication.focusWidget() is page_of(view).rows[key].editor.findChild(QCheckBox, second.objectName())
    view.show_ref(Ref(key))
    assert QApplication.focusWidget() is page_of(view).rows[key].editor.focus_target(), "nothing was taken back"


def test_undo_shows_a_check_box_that_is_searched_away(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    editor = page_of(view).rows["sectors"].editor
    assert isinstance(editor, ChecksEditor)
    assert editor.search is not None
    editor.boxes["housing"].click()
    editor.boxes["housing"].click()
    editor.search.setText("logistics")
    assert not editor.boxes["housing"].isVisible()
    draft.undo_stack.undo()
    assert editor.boxes["housing"].hasFocus()


def test_the_guide_follows_the_focus(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft({"cards": [{"id": "c1", "title": "A"}]}))

    def says() -> str:
        return " ".join(label.text() for label in view.guide.findChildren(QLabel) if label.isVisible())

    settle()
    assert "So that people find it." in says()
    assert "Stuff (says nothing)" in says()
    view.show_ref(Ref("cards", "c1", "title"))
    settle()
    assert "Title" in says()
    assert "So that people find it." not in says()


def test_the_same_in_french(qtbot: QtBot, french: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, french, make_draft())
    page_of(view).on_button.click()
    assert page_of(view).summary.accessibleName() == "Il y a un problème"
    assert view.tasks.rows.rows["kinds"].accessibleName().startswith("Chaque sorte")


def test_a_page_is_closed_and_opened_to_writing_with_its_record(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)

    def line() -> QLineEdit:
        found = page_of(view).findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    assert not line().isReadOnly()
    written = draft.request
    for state in (State.SUBMITTED, written.state):
        draft.adopt(replace(written, state=state))
        settle()
        assert line().isReadOnly() is draft.read_only
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page_of(view).isAncestorOf(focus)
    assert not draft.read_only
