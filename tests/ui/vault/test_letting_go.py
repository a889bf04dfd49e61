"""What was found of answers goes with them when the window is locked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.kind_checks import is_email
from mcdesk.domain.remembering import held
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import settle
from tests.ui.vault.test_locking import is_locked, lock, open_first


def test_nothing_that_was_found_of_answers_is_remembered_while_locked(
    qtbot: QtBot, unlocked_window: MainWindow
) -> None:
    window = unlocked_window
    open_first(qtbot, window)
    wizard = window.frame.wizard
    assert wizard is not None
    wizard.draft.put(Ref("contact"), {"name": "Ana Sample", "email": "ana@example.org", "phone": "905 555 0123"})
    wizard.draft.rules.check_now()
    assert held() > 0
    lock(qtbot, window)
    assert is_locked(window)
    assert held() == 0
    # Something was still under way when the window was locked.
    window.desk.jobs.work(lambda: is_email("ana@example.org"))
    settle(qtbot, window)
    assert held() == 0
