"""The stacks in the real window: from the place to a new stack, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.records import RecordKind
from tests.ui.shell.conftest import Opened, settle


def test_a_stack_is_begun_written_and_found_again(qtbot: QtBot, opened: Opened, workspace: Path) -> None:
    window = opened(None)
    window.desk.open_workspace(workspace, create=True)
    settle(qtbot, window)
    window.show_place("pathways")
    settle(qtbot, window)
    new = window.frame.findChild(QPushButton, "stack-new")
    assert isinstance(new, QPushButton)
    QTest.keyClick(new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.wizard is not None)
    settle(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    assert draft.request.kind is RecordKind.STACK
    draft.put(Ref("stack_name"), "Invented pathway")
    wizard = window.frame.wizard
    assert wizard is not None
    for page in draft.form.pages:
        wizard.open_page(page.key)
        settle(qtbot, window)
    assert "Invented pathway" in window.windowTitle()
    assert not window.menus.actions["submit"].isEnabled()
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert window.desk.close_request()
    settle(qtbot, window)
    assert window.frame.place == "pathways"
    assert window.desk.services is not None
    assert [r.title for r in window.desk.services.store.records(RecordKind.STACK)] == ["Invented pathway"]
