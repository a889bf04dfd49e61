"""A table goes with its page, whole or half made, without a look for objects in circles."""

from __future__ import annotations

from itertools import islice
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.straight import straight
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.row import question_row
from tests.ui.fixtures import MakeDraft, own, show_row
from tests.ui.forms.test_tables import BOTH, ROWS, table_of


@BOTH
def test_a_table_is_gone_with_its_page(
    key: str, qtbot: QtBot, qapp: QApplication, ui: Ui, make_draft: MakeDraft
) -> None:
    row = show_row(qtbot, ui, make_draft(ROWS), key)
    table = ref(table_of(row))
    with straight():
        row.deleteLater()
        del row
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert table() is None


@BOTH
@pytest.mark.parametrize("taken", [1, 3, 5])
def test_what_is_half_made_is_gone_with_its_page_too(
    taken: int, key: str, qtbot: QtBot, qapp: QApplication, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft(ROWS)
    holder = QWidget()
    own(qtbot, holder)
    row = question_row(ui, draft, draft.form.field(key), holder, gradual=True)
    steps = row.editor.steps()
    for _ in islice(steps, taken):
        assert table_of(row).parts
    with straight():
        made = [ref(part) for part in table_of(row).parts.values()]
        row.deleteLater()
        del row, steps
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert [part() for part in made] == [None] * len(made)
