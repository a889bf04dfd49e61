"""A number that cannot be read is told of at once, beside its question, with what was typed still there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.wizard.view import WizardView
from tests.ui.fixtures import MakeDraft
from tests.ui.wizard.support import open_wizard, page_of


def line_of(view: WizardView, key: str) -> tuple[FieldRow, QLineEdit]:
    row = page_of(view).rows[key]
    line = row.editor.focus_target()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    return row, line


def test_letters_are_told_of_while_they_are_typed_and_stay(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    row, line = line_of(view, "integer")
    QTest.keyClicks(line, "36 h")
    qtbot.waitUntil(row.problems.isVisible)
    assert "whole number" in row.problems.words
    assert row.problems.words in line.accessibleDescription()
    assert line.text() == "36 h"
    assert draft.answers["integer"] == "36 h"
    page = page_of(view)
    assert [key for key, other in page.rows.items() if other.problems.isVisible()] == ["integer"]
    assert not page.summary.isVisible(), "nobody asked for the problems of the page"
    assert not page.has_errors
    for _key in range(2):
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(row.problems.isHidden)
    assert draft.value(Ref("integer")) == 36


@pytest.mark.parametrize(("lang", "typed"), [(Lang.EN, "1,25"), (Lang.FR, "36,5")])
def test_what_may_become_a_number_is_told_of_once_the_focus_leaves(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, lang: Lang, typed: str
) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui._replace(lang=lang), draft)
    row, line = line_of(view, "integer")
    QTest.keyClicks(line, typed)
    with qtbot.waitSignal(draft.rules.checked):
        draft.rules.check_soon()
    assert row.problems.isHidden()
    page_of(view).rows["text"].editor.focus_target().setFocus()
    qtbot.waitUntil(row.problems.isVisible)
    assert line.text() == typed


def test_an_amount_has_the_comma_of_the_language(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui._replace(lang=Lang.FR), draft)
    row, line = line_of(view, "money")
    QTest.keyClicks(line, "1250,5")
    page_of(view).rows["text"].editor.focus_target().setFocus()
    assert draft.answers["money"] == "1250.50"
    assert line.text() == "1\N{NO-BREAK SPACE}250,50\N{NO-BREAK SPACE}$"
    assert row.problems.isHidden()
