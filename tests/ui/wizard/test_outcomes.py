"""The help under the statement of an outcome."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json, Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.editors.paragraph import ParagraphEditor
from mcdesk.ui.forms.outcome_assistant import OutcomeAssistant
from mcdesk.ui.forms.tables.cards import Card
from mcdesk.ui.forms.tables.cards import CardTable as Cards
from tests.ui import fakes
from tests.ui.fixtures import MakeDraft
from tests.ui.wizard.support import open_wizard, page_of


def start(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, **cells: Json
) -> tuple[Draft, ParagraphEditor, OutcomeAssistant]:
    draft = make_draft({"outcomes": [{"id": "o1", **cells}]}, form=fakes.the_form())
    view = open_wizard(qtbot, ui, draft)
    view.open_page("outcomes")
    table = page_of(view).rows["outcomes"].editor
    assert isinstance(table, Cards)
    card = table.parts["o1"]
    assert isinstance(card, Card)
    row = card.cells["statement"]
    assert isinstance(row.editor, ParagraphEditor)
    assert isinstance(row.assistant, OutcomeAssistant)
    return draft, row.editor, row.assistant


def test_a_vague_verb_is_replaced_in_one_step(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft, _, help_ = start(qtbot, ui, make_draft, statement="Understand the parts of a truck")
    assert "understand" in help_.advice.text()
    assert help_.buttons
    help_.buttons[0].click()
    text = str(draft.value(Ref("outcomes", "o1", "statement")))
    assert text.endswith(" the parts of a truck")
    assert not text.startswith("Understand")
    draft.undo_stack.undo()
    assert draft.value(Ref("outcomes", "o1", "statement")) == "Understand the parts of a truck"
    assert not draft.undo_stack.canUndo()


def test_the_level_follows_the_verb_until_the_author_chooses(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft, editor, help_ = start(qtbot, ui, make_draft)
    level = Ref("outcomes", "o1", "level")
    editor.area.setFocus()
    QTest.keyClicks(editor.area, "calculate the load of a truck")
    assert "calculate" in help_.verb.text()
    assert draft.value(level) is None, "nothing is chosen while typing"
    editor.area.clearFocus()
    assert draft.value(level) == "apply"
    draft.put(level, "create")
    editor.area.setFocus()
    QTest.keyClicks(editor.area, " and more")
    editor.area.clearFocus()
    assert draft.value(level) == "create", "what the author chose stays"


def test_two_verbs_and_a_repeated_stem_are_said(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft, editor, help_ = start(qtbot, ui, make_draft, statement="inspect and operate a truck")
    assert "operate" in help_.advice.text()
    stem = draft.services.profile.stem.en
    editor.area.setPlainText(f"{stem} apply rules")
    assert [b.text() for b in help_.buttons] == [ui.say("editors-leave-words-out")]
    help_.buttons[0].click()
    assert draft.value(Ref("outcomes", "o1", "statement")) == "apply rules"
