"""Locking and unlocking in the real window: not a word is lost, and not a word is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.data.vault.keys import RING
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import Lang, message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.vault.unlock_page import UnlockPage
from tests.data.vault.sealed import PASSPHRASE, VAULT
from tests.ui.fixtures import settle as turn
from tests.ui.shell.conftest import Opened, settle
from tests.ui.vault.conftest import give, page_of, said
from tests.ui.workspace.test_journeys import act, services_of, titles

WORD = "marmalade-lighthouse"


def is_locked(window: MainWindow) -> bool:
    return isinstance(window.frame.stack.currentWidget(), UnlockPage) and window.desk.services is None


def lock(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["lock"].trigger()
    turn()
    settle(qtbot, window)


def open_first(qtbot: QtBot, window: MainWindow) -> str:
    record = services_of(window).store.records()[0]
    window.desk.open_record(record.id)
    settle(qtbot, window)
    assert window.desk.draft is not None
    return record.id


def named(box: QWidget) -> str:
    parent = box.parentWidget()
    assert parent is not None
    return parent.objectName()


def _areas(window: MainWindow) -> Iterator[tuple[str, QTextEdit]]:
    """The boxes of several lines in the open record, each with the page that it is on."""
    wizard = window.frame.wizard
    assert wizard is not None
    for key in [p.key for p in wizard.draft.form.pages][1:]:
        wizard.open_page(key)
        turn()
        for box in wizard.stack.findChildren(QTextEdit):
            if box.isVisible() and not box.isReadOnly():
                yield key, box


def test_locking_saves_hides_forgets_and_comes_back(qtbot: QtBot, unlocked_window: MainWindow, locked: Path) -> None:
    window = unlocked_window
    record = open_first(qtbot, window)
    page, target = next(_areas(window))
    target.setFocus()
    QTest.keyClicks(target, WORD)
    assert window.desk.draft is not None
    assert window.desk.draft.dirty
    question = named(target)
    lock(qtbot, window)
    assert is_locked(window)
    assert WORD not in said(window)
    assert "Forklift" not in window.windowTitle()
    assert RING._keys == {}
    assert not any(WORD.encode() in p.read_bytes() for p in locked.parent.rglob("*") if p.is_file())
    give(qtbot, window, PASSPHRASE)
    turn()
    assert window.place == "request"
    assert window.desk.draft is not None
    assert window.desk.draft.request.id == record
    assert window.frame.wizard is not None
    assert window.frame.wizard.page_key == page
    now = focused_in(window.frame)
    assert isinstance(now, QTextEdit)
    assert named(now) == question
    assert now.toPlainText() == WORD
    assert now.textCursor().position() == len(WORD)


def test_it_comes_back_to_another_place_with_the_record_behind_it(qtbot: QtBot, unlocked_window: MainWindow) -> None:
    window = unlocked_window
    record = open_first(qtbot, window)
    window.show_place("preferences")
    settle(qtbot, window)
    line = window.frame.findChild(QLineEdit, "preference:my_name")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Ana Exam")
    lock(qtbot, window)
    assert "Ana Exam" not in said(page_of(window))
    give(qtbot, window, PASSPHRASE)
    turn()
    assert window.place == "preferences"
    assert window.desk.draft is not None
    assert window.desk.draft.request.id == record
    again = window.frame.findChild(QLineEdit, "preference:my_name")
    assert again is not None
    assert again.text() == "Ana Exam"
    assert focused_in(window.frame) is again


def test_words_of_a_box_that_is_saved_nowhere_come_back(qtbot: QtBot, unlocked_window: MainWindow) -> None:
    window = unlocked_window
    window.show_place("catalogue")
    settle(qtbot, window)
    line = next(w for w in window.frame.stack.findChildren(QLineEdit) if w.objectName() and w.isVisible())
    line.setText(WORD)
    name = line.objectName()
    lock(qtbot, window)
    assert WORD not in said(window.frame)
    give(qtbot, window, PASSPHRASE)
    turn()
    assert window.place == "catalogue"
    assert WORD in [w.text() for w in window.frame.stack.findChildren(QLineEdit, name)]


def test_a_comment_that_is_not_sent_comes_back(qtbot: QtBot, unlocked_window: MainWindow) -> None:
    window = unlocked_window
    open_first(qtbot, window)
    window.menus.actions["comment"].trigger()
    settle(qtbot, window)
    box = focused_in(window.frame)
    assert isinstance(box, QTextEdit)
    QTest.keyClicks(box, WORD)
    lock(qtbot, window)
    assert WORD not in said(window)
    give(qtbot, window, PASSPHRASE)
    turn()
    settle(qtbot, window)
    again = focused_in(window.frame)
    assert isinstance(again, QTextEdit)
    assert again.toPlainText() == WORD
    QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert WORD in [e.words for e in services_of(window).store.history()]


def test_nobody_there_locks_it(qtbot: QtBot, unlocked_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window, watch = unlocked_window, unlocked_window.vault.locking.watch
    later = [0.0]
    monkeypatch.setattr(watch, "_clocks", (lambda: later[0],))
    watch.start()
    later[0] = 15 * 60 - 1
    watch.look()
    assert not is_locked(window)
    later[0] = 15 * 60
    watch.look()
    turn()
    settle(qtbot, window)
    assert is_locked(window)
    assert not watch.running


def test_work_under_way_is_waited_for(qtbot: QtBot, unlocked_window: MainWindow) -> None:
    import threading

    from mcdesk.ui.tasks import Task

    window, go = unlocked_window, threading.Event()
    window.desk.jobs.work(lambda: go.wait(10), task=Task(message("underway-backup")))
    window.vault.locking.lock_idle()
    turn()
    assert not is_locked(window)
    go.set()
    settle(qtbot, window)
    window.vault.locking.lock_idle()
    turn()
    settle(qtbot, window)
    assert is_locked(window)


def test_a_dialog_does_not_stay_on_the_screen(qtbot: QtBot, unlocked_window: MainWindow) -> None:
    dialog = QDialog(unlocked_window)
    dialog.open()
    lock(qtbot, unlocked_window)
    assert is_locked(unlocked_window)
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_what_cannot_be_saved_keeps_it_open(
    qtbot: QtBot, unlocked_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = unlocked_window
    open_first(qtbot, window)
    draft = window.desk.draft
    assert draft is not None

    def full(*_: object) -> None:
        raise Unavailable(message("store-disk-full", file="plans.mcworkspace"))

    with monkeypatch.context() as patch:
        patch.setattr(type(draft.services.store), "save", full)
        draft.put(Ref("working_title"), WORD)
        lock(qtbot, window)
        assert window.desk.draft is draft
        assert draft.answers["working_title"] == WORD
        assert not is_locked(window)
    lock(qtbot, window)
    assert is_locked(window)
    give(qtbot, window, PASSPHRASE)
    assert WORD in titles(window)


def test_without_a_passphrase_it_leads_to_setting_one(qtbot: QtBot, full_window: MainWindow) -> None:
    assert not full_window.vault.locking.watch.running
    full_window.vault.locking.lock_idle()
    lock(qtbot, full_window)
    assert full_window.desk.services is not None
    banner = next(b for b in full_window.desk.messages.banners if b.key == "lock")
    banner.choices[0].run()
    settle(qtbot, full_window)
    assert full_window.place == "passphrase"


def test_another_language_on_the_locked_page(qtbot: QtBot, opened: Opened, locked: Path) -> None:
    window = opened(locked)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    assert "est verrouillé" in said(page_of(window))
    give(qtbot, window, PASSPHRASE)
    assert titles(window)


def test_opening_another_workspace_forgets_the_key(
    qtbot: QtBot, unlocked_window: MainWindow, program: RealProgram, tmp_path: Path, locked: Path
) -> None:
    other = tmp_path / "other.mcworkspace"
    program.open(other, create=True).store.close()
    unlocked_window.desk.open_workspace(other)
    settle(qtbot, unlocked_window)
    assert not unlocked_window.desk.sealed
    assert RING._keys == {}
    unlocked_window.desk.open_workspace(locked)
    settle(qtbot, unlocked_window)
    assert is_locked(unlocked_window)


def test_opened_attachments_are_taken_back(
    qtbot: QtBot, unlocked_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mcdesk.domain.answers import Reader
    from mcdesk.ui.forms import files

    window, shown = unlocked_window, list[Path]()
    open_first(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    kept = draft.services.store.attach("letter.txt", "text/plain", WORD.encode())
    monkeypatch.setattr(files, "opens", lambda _failed: shown.append)
    files.open_copy(draft, Reader({"name": kept.name, "sha256": kept.sha256}), lambda error: pytest.fail(str(error)))
    settle(qtbot, window)
    assert shown[0].read_text("utf-8") == WORD
    lock(qtbot, window)
    assert not shown[0].parent.exists()


def test_a_second_window_reads_along_and_locks(
    qtbot: QtBot, opened: Opened, unlocked_window: MainWindow, locked: Path
) -> None:
    second = opened(locked)
    settle(qtbot, second)
    assert services_of(second).store.read_only
    lock(qtbot, second)
    assert is_locked(second)
    assert services_of(unlocked_window).store.records()
    VAULT.unlock(locked, PASSPHRASE)
    act(qtbot, unlocked_window, "home")
