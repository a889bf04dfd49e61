"""The contract of all editors: the same cases for every kind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Kind
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.editors import attachment
from mcdesk.ui.forms.registry import EDITORS
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.forms.tab_order import in_order, order_tabs
from tests.ui.fakes import FakeStore
from tests.ui.fixtures import MakeDraft, settle, show_row
from tests.ui.forms.cases import CASES, TAGS, Case, words_in

EVERY_KIND = pytest.mark.parametrize("case", CASES, ids=lambda c: c.key)


def start(case: Case, given: Json) -> dict[str, Json]:
    first: dict[str, Json] = {"tags": TAGS} if case.key == "rows" else {}
    return first if given is None else {**first, case.key: given}


def test_every_kind_has_an_editor_and_a_case(make_draft: MakeDraft) -> None:
    form = make_draft().services.form
    assert set(EDITORS) == set(Kind)
    assert {form.field(c.key).kind for c in CASES} == set(Kind) - {Kind.MATRIX}


@EVERY_KIND
def test_shows_the_answer(case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    row = show_row(qtbot, ui, make_draft(start(case, case.given)), case.key)
    assert case.shows in words_in(row.editor)


@EVERY_KIND
def test_shows_an_answer_that_comes_later(case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(start(case, None))
    row = show_row(qtbot, ui, draft, case.key)
    assert case.shows not in words_in(row.editor)
    draft.put(row.ref, case.given)
    assert case.shows in words_in(row.editor)


@EVERY_KIND
def test_an_act_changes_the_draft_and_undo_takes_it_back(
    case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft(start(case, case.given))
    row = show_row(qtbot, ui, draft, case.key)
    case.act(row.editor)
    assert draft.value(row.ref) == case.gives
    draft.undo_stack.undo()
    assert draft.value(row.ref) == case.given
    assert case.shows in words_in(row.editor)
    assert not draft.undo_stack.canUndo(), "one act is one step"
    draft.undo_stack.redo()
    assert draft.value(row.ref) == case.gives


@EVERY_KIND
def test_what_is_cleared_is_absent(case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(start(case, case.given))
    row = show_row(qtbot, ui, draft, case.key)
    case.clear(row.editor)
    assert case.key not in draft.answers


@EVERY_KIND
def test_every_control_has_a_name(case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    row = show_row(qtbot, ui, make_draft(start(case, case.given)), case.key)
    for control in in_order(row):
        found = QAccessible.queryAccessibleInterface(control)
        assert found.text(QAccessible.Text.Name).strip(), f"{control} has no name"
        assert row.label.text().split(" (")[0] in f"{found.text(QAccessible.Text.Name)} {row.label.text()}"


@EVERY_KIND
def test_tab_goes_through_and_leaves(case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    row = show_row(qtbot, ui, make_draft(start(case, case.given)), case.key)
    after = end_of(row)
    row.editor.focus_target().setFocus()
    seen: list[QWidget] = []
    for _ in range(len(list(in_order(row))) + 1):
        now = QApplication.focusWidget()
        assert now is not None
        if now is after:
            return
        assert now not in seen, "Tab goes in a circle"
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def end_of(row: FieldRow) -> QLineEdit:
    """A line after the row, to which Tab must come."""
    window = row.window()
    after = QLineEdit(window)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(after)
    after.show()
    settle()
    order_tabs(window)
    return after


@EVERY_KIND
def test_nothing_can_be_changed_in_a_submitted_request(
    case: Case, qtbot: QtBot, ui: Ui, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A kept file can still be opened and saved elsewhere; nobody answers those dialogs here.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(attachment, "open_copy", lambda *_: None)
    draft = make_draft(start(case, case.given))
    store = draft.services.store
    assert isinstance(store, FakeStore)
    store.read_only = True
    row = show_row(qtbot, ui, draft, case.key)
    for control in [c for c in in_order(row) if c.isVisible()]:
        QTest.keyClicks(control, "x ")
    assert draft.value(row.ref) == case.given


def test_the_dialog_for_a_file_says_in_which_row_it_is_kept(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cell is made before its row has a number."""
    asked: list[str] = []

    def ask(_parent: object, title: str, *_: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    editor = show_row(qtbot, ui, make_draft(), "attachment").editor
    assert isinstance(editor, attachment.AttachmentEditor)
    editor.call("Letter, row 2")
    editor.browse.click()
    assert len(asked) == 1
    assert "Letter, row 2" in asked[0]


def test_an_arrow_chooses_also_while_nothing_is_chosen(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "choice")
    keys = [option.key for option in draft.form.field("choice").options]
    row.editor.focus_target().setFocus(Qt.FocusReason.TabFocusReason)
    for key, chosen in ((Qt.Key.Key_Down, keys[1]), (Qt.Key.Key_Down, keys[2]), (Qt.Key.Key_Up, keys[1])):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert draft.answers["choice"] == chosen
    draft.undo_stack.undo()
    assert draft.answers["choice"] == keys[2]
