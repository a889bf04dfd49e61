"""A removed row comes back once, by whichever way."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from tests.ui.fixtures import MakeDraft, show_row
from tests.ui.forms.test_tables import BOTH, ROWS, table_of


@BOTH
def test_a_row_that_an_undo_brought_back_is_not_offered_again(
    key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft(ROWS)
    table = table_of(show_row(qtbot, ui, draft, key))
    table.remove_row("b")
    draft.undo_stack.undo()
    assert not table.strip.isVisible()
    draft.put(Ref(key, "b", "title"), "Written since")
    table.restore()
    assert draft.value(Ref(key, "b", "title")) == "Written since"
