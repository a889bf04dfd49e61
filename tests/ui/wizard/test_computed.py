"""What follows from the answers stands under its question while they are written."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.computed_note import ComputedNote
from tests.ui import fakes
from tests.ui.fixtures import MakeDraft
from tests.ui.wizard.support import open_wizard, page_of


def note(qtbot: QtBot, ui: Ui, draft: Draft, page: str, key: str) -> ComputedNote:
    view = open_wizard(qtbot, ui, draft)
    view.open_page(page)
    found = page_of(view).rows[key].assistant
    assert isinstance(found, ComputedNote)
    return found


def lines(found: ComputedNote) -> list[str]:
    said = (label.text() for label in found.findChildren(QLabel) if label.isVisibleTo(found))
    return [words.replace("\N{NO-BREAK SPACE}", " ") for words in said if words]


def test_the_load_of_a_week_follows_hours_and_weeks(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"instructional_hours": 36}, form=fakes.the_form())
    found = note(qtbot, ui, draft, "structure", "duration_weeks")
    assert found.isHidden()
    draft.put(Ref("duration_weeks"), 5)
    assert (found.isHidden(), lines(found)) == (False, ["Each week: 7.2 instructional hours"])
    draft.put(Ref("instructional_hours"), None)
    assert found.isHidden()


def test_the_conditions_of_osap_are_a_list_in_the_language_of_the_window(
    qtbot: QtBot, french: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft({"osap_intent": "planned", "duration_weeks": 12}, form=fakes.the_form())
    found = note(qtbot, french, draft, "compliance", "osap_intent")
    said = lines(found)
    assert len(said) == 5
    assert "Durée : 12 semaines, non conforme au RAFEO" in said
    assert sum("Sans réponse" in line for line in said) == 4
    draft.put(Ref("osap_intent"), "not_sought")
    assert found.isHidden()
