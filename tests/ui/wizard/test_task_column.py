"""The task list beside the page: the page that is open can be seen in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.wizard.task_row import TaskRow
from mcdesk.ui.wizard.view import WizardView
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import open_wizard


def in_sight(view: WizardView, key: str) -> bool:
    """Whether the whole row of a page is shown."""
    row = view.findChild(TaskRow, f"task:{key}")
    assert row is not None
    return row.visibleRegion().boundingRect() == row.rect()


@pytest.mark.parametrize("height", [330, 800])
def test_the_row_of_the_open_page_is_in_sight(qtbot: QtBot, ui: Ui, make_draft: MakeDraft, height: int) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft, height=height)
    for page in draft.form.pages:
        view.open_page(page.key)
        settle()
        assert in_sight(view, page.key)


def test_it_stays_in_sight_where_the_window_gets_lower(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft, height=900)
    last = draft.form.pages[-1].key
    view.open_page(last)
    view.resize(1280, 330)
    settle()
    assert in_sight(view, last)
