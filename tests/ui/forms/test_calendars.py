"""The calendars by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.editors.calendar import Calendar
from mcdesk.ui.forms.editors.when import DateEditor, MonthEditor
from tests.ui.fakes import FakeStore
from tests.ui.fixtures import MakeDraft, settle, show_row

KEYS = Qt.Key


def popups_of(editor: DateEditor | MonthEditor) -> bool:
    """Whether a calendar is open."""
    return editor.popup is not None


@pytest.mark.parametrize(
    ("key", "given", "pressed", "gives"),
    [
        ("date", "2027-01-30", [KEYS.Key_Right, KEYS.Key_Right], "2027-02-01"),
        ("date", "2027-01-11", [KEYS.Key_Down, KEYS.Key_Left], "2027-01-17"),
        ("date", "2027-01-11", [KEYS.Key_PageUp], "2026-12-01"),
        ("month", "2027-01", [KEYS.Key_Left], "2026-12"),
        ("month", "2027-01", [KEYS.Key_Down, KEYS.Key_PageDown], "2028-04"),
    ],
)
def test_arrows_walk_and_enter_takes(
    key: str, given: str, pressed: list[Qt.Key], gives: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft({key: given})
    editor = show_row(qtbot, ui, draft, key).editor
    assert isinstance(editor, DateEditor | MonthEditor)
    QTest.keyClick(editor.line, KEYS.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.popup
    assert popup is not None
    calendar = next(c for c in popup.children() if isinstance(c, Calendar))
    for step in [*pressed, KEYS.Key_Return]:
        now = calendar.focusProxy()
        assert isinstance(now, QPushButton)
        QTest.keyClick(now, step)
    settle()
    assert draft.answers[key] == gives
    assert not popups_of(editor)
    assert editor.window().focusWidget() is editor.line


def test_nothing_opens_where_a_date_can_only_be_read(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"date": "2027-01-30"})
    store = draft.services.store
    assert isinstance(store, FakeStore)
    store.read_only = True
    editor = show_row(qtbot, ui, draft, "date").editor
    assert isinstance(editor, DateEditor)
    QTest.keyClick(editor.line, KEYS.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not popups_of(editor)
