"""What was chosen last for a document is remembered beyond the window; nothing that somebody wrote breaks it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app.ports import Preferences
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.printing.remembered import KEY, remember, remembered
from tests.ui import fakes
from tests.ui.fixtures import jobs

__all__ = ["jobs"]

LETTER, A4 = Paper.LETTER, Paper.A4
EN, FR = Lang.EN, Lang.FR


def ui_in(lang: Lang, jobs: Jobs, preferences: Preferences) -> Ui:
    return fakes.ui_of(jobs, lang)._replace(preferences=preferences)


def test_what_was_chosen_is_there_in_the_next_window_for_this_document_alone(qtbot: QtBot, jobs: Jobs) -> None:
    kept = fakes.FakePreferences()
    remember(ui_in(EN, jobs, kept), "ledger", Chosen((FR,), A4, frozenset({"contacts"})), LETTER)
    remember(ui_in(EN, jobs, kept), "guide", Chosen((EN, FR), LETTER), LETTER)
    later = ui_in(EN, jobs, kept)
    assert remembered(later, "ledger", LETTER) == Chosen((FR,), A4), "what is ticked is chosen each time"
    assert remembered(later, "guide", LETTER) == Chosen((EN, FR), LETTER)
    assert remembered(later, "map", A4) == Chosen((EN,), A4)
    assert remembered(ui_in(FR, jobs, kept), "guide", LETTER) == Chosen((FR, EN), LETTER)


def test_who_chose_nothing_else_follows_the_window_and_the_settings(qtbot: QtBot, jobs: Jobs) -> None:
    kept = fakes.FakePreferences()
    here = ui_in(EN, jobs, kept)
    remember(here, "ledger", Chosen((FR,), A4), LETTER)
    remember(here, "ledger", Chosen((EN,), LETTER), LETTER)
    assert kept.get(KEY) is None
    assert remembered(ui_in(FR, jobs, kept), "ledger", A4) == Chosen((FR,), A4)


@pytest.mark.parametrize(
    "value",
    [
        "fr",
        [],
        {"ledger": "fr-CA"},
        {"ledger": {"languages": "fr-CA", "paper": 4}},
        {"ledger": {"languages": ["de", 7, None], "paper": "legal"}},
        {"ledger": {"languages": {}, "paper": ["a4"]}},
    ],
)
def test_what_is_not_understood_counts_as_nothing_and_is_written_over(value: Json, qtbot: QtBot, jobs: Jobs) -> None:
    kept = fakes.FakePreferences()
    kept.set(KEY, value)
    here = ui_in(EN, jobs, kept)
    assert remembered(here, "ledger", LETTER) == Chosen((EN,), LETTER)
    remember(here, "ledger", Chosen((EN,), A4), LETTER)
    assert remembered(here, "ledger", LETTER) == Chosen((EN,), A4)
