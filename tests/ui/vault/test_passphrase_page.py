"""Setting, changing and removing the passphrase in the real window, and dealing with readable copies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import Lang, message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.vault.passphrase_page import PRESENT, REMOVAL, PassphrasePage
from tests.data.vault.sealed import FILES, OTHER, PASSPHRASE, VAULT, sealed
from tests.ui.fixtures import settle as turn
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach
from tests.ui.vault.conftest import give
from tests.ui.workspace.test_journeys import act, banner, press, said, services_of, titles


def page_of(window: MainWindow) -> PassphrasePage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, PassphrasePage)
    return page


def show(qtbot: QtBot, window: MainWindow) -> PassphrasePage:
    act(qtbot, window, "passphrase")
    return page_of(window)


def fill(window: MainWindow, **typed: str) -> None:
    for name, words in typed.items():
        page_of(window).fields[name].control.setText(words)


def set_one(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE, **more: str) -> None:
    show(qtbot, window)
    fill(window, passphrase=passphrase, again=passphrase, **more)
    press(qtbot, window, "passphrase-set")


def test_setting_one_encrypts_the_file_and_opens_it_again(qtbot: QtBot, full_window: MainWindow, kept: Path) -> None:
    set_one(qtbot, full_window)
    assert VAULT.is_sealed(kept)
    assert full_window.desk.sealed
    assert titles(full_window) == {"Forklift safety", "Home care basics"}
    assert "is encrypted now" in banner(full_window, "vault")
    assert page_of(full_window).fields.keys() >= {PRESENT, REMOVAL}
    assert services_of(full_window).store.history()[-1].action == "vault-passphrase-set"
    act(qtbot, full_window, "properties")
    assert "Encrypted, under a passphrase" in said(full_window.frame)


@pytest.mark.parametrize(
    ("typed", "again", "where", "told"),
    [
        ("", "", "passphrase", "at least 12 characters"),
        ("short", "short", "passphrase", "at least 12 characters"),
        (PASSPHRASE, "", "again", "differ"),
        (PASSPHRASE, PASSPHRASE + " ", "again", "differ"),
    ],
)
def test_what_is_refused_is_told_where_it_is(
    qtbot: QtBot, full_window: MainWindow, kept: Path, typed: str, again: str, where: str, told: str
) -> None:
    page = show(qtbot, full_window)
    fill(full_window, passphrase=typed, again=again)
    press(qtbot, full_window, "passphrase-set")
    field = page.fields[where]
    assert told in said(field)
    assert focused_in(page) is field.control
    assert not VAULT.is_sealed(kept)
    fill(full_window, passphrase=PASSPHRASE, again=PASSPHRASE)
    press(qtbot, full_window, "passphrase-set")
    assert VAULT.is_sealed(kept)


def test_changing_and_removing_ask_for_the_present_one(qtbot: QtBot, unlocked_window: MainWindow, locked: Path) -> None:
    window = unlocked_window
    set_one(qtbot, window, OTHER, **{PRESENT: "something else"})
    assert "This is not the passphrase" in said(page_of(window).fields[PRESENT])
    VAULT.unlock(locked, PASSPHRASE)
    set_one(qtbot, window, OTHER, **{PRESENT: PASSPHRASE})
    assert "opens with the new passphrase" in banner(window, "vault")
    fill(window, **{REMOVAL: PASSPHRASE})
    press(qtbot, window, "passphrase-remove")
    assert "This is not the passphrase" in said(page_of(window).fields[REMOVAL])
    assert VAULT.is_sealed(locked)
    fill(window, **{REMOVAL: OTHER})
    press(qtbot, window, "passphrase-remove")
    assert not VAULT.is_sealed(locked)
    assert not window.desk.sealed
    assert titles(window)
    told = [e.action for e in services_of(window).store.history() if e.action.startswith("vault-")]
    assert told == ["vault-passphrase-changed", "vault-passphrase-removed"]


def test_readable_backups_are_told_and_encrypted(qtbot: QtBot, full_window: MainWindow, kept: Path) -> None:
    act(qtbot, full_window, "back-up")
    set_one(qtbot, full_window)
    assert "can be read without the passphrase" in said(page_of(full_window))
    press(qtbot, full_window, "strays-enclose")
    assert VAULT.strays(kept) == ()
    assert "can be read without" not in said(page_of(full_window))
    assert all(FILES.examine(b.path, b.sha256).condition == "verified" for b in FILES.backups(kept))


def test_readable_backups_are_deleted_after_asking_once_more(qtbot: QtBot, full_window: MainWindow, kept: Path) -> None:
    act(qtbot, full_window, "back-up")
    set_one(qtbot, full_window)
    press(qtbot, full_window, "strays-delete")
    assert len(FILES.backups(kept)) == 1
    now = focused_in(full_window.frame)
    assert now is not None
    assert now.objectName() == "strays-keep"
    press(qtbot, full_window, "strays-keep")
    press(qtbot, full_window, "strays-delete")
    press(qtbot, full_window, "strays-delete-sure")
    assert FILES.backups(kept) == ()


def test_a_full_disk_leaves_it_open_and_as_it_was(
    qtbot: QtBot, full_window: MainWindow, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Unavailable(message("store-disk-full", file="plans.mcworkspace"))

    monkeypatch.setattr("mcdesk.data.vault.keeper.write_under", full)
    set_one(qtbot, full_window)
    assert not VAULT.is_sealed(kept)
    assert titles(full_window)
    assert "The disk is full" in banner(full_window, "vault")
    assert full_window.place == "passphrase"


def test_restoring_from_a_copy_under_another_passphrase_asks_for_it(
    qtbot: QtBot, unlocked_window: MainWindow, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, other = unlocked_window, sealed(tmp_path / "other.mcworkspace", OTHER, 3)
    VAULT.forget(locked)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    window.upkeep.restore_file()
    settle(qtbot, window)
    assert "locked with another passphrase" in said(window.frame)
    line = window.frame.findChild(QWidget, "restore-passphrase")
    assert line is focused_in(window.frame)
    for typed, told in (("wrong", "This is not the passphrase"), (OTHER, "It holds 3 requests")):
        line = window.frame.findChild(QWidget, "restore-passphrase")
        assert line is not None
        line.setProperty("text", typed)
        press(qtbot, window, "restore-unlock")
        assert told in said(window.frame)
    own = locked.read_bytes()[:16]
    press(qtbot, window, "restore-replace")
    assert locked.read_bytes()[:16] == own
    assert len(titles(window)) == 3


def test_a_passphrase_being_typed_is_there_in_another_look(
    qtbot: QtBot, unlocked_window: MainWindow, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, other = unlocked_window, sealed(tmp_path / "other.mcworkspace", OTHER, 3)
    VAULT.forget(locked)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    window.upkeep.restore_file()
    settle(qtbot, window)
    typed = focused_in(window.frame)
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, OTHER)
    # The page looks into the file anew each time; the second change comes before it has.
    window.appearance.set_theme("dark")
    window.appearance.set_scale(1.25)
    settle(qtbot, window)
    line = focused_in(window.frame)
    assert isinstance(line, QLineEdit)
    assert (line.objectName(), line.text(), line.cursorPosition()) == ("restore-passphrase", OTHER, len(OTHER))
    press(qtbot, window, "restore-unlock")
    assert "It holds 3 requests" in said(window.frame)


def test_the_archive_says_that_it_is_readable(
    qtbot: QtBot, unlocked_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, title: str, *_rest: object) -> tuple[str, str]:
        asked.append(title)
        return str(tmp_path / "all.zip"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    act(qtbot, unlocked_window, "save-everything")
    assert "readable without the passphrase" in asked[0]
    assert "can be read without the passphrase" in banner(unlocked_window, "archived")


def test_a_copy_is_encrypted_too(
    qtbot: QtBot, unlocked_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.mcworkspace"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    act(qtbot, unlocked_window, "save-copy")
    assert VAULT.is_sealed(copy)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name_and_is_reached(qtbot: QtBot, full_window: MainWindow, lang: Lang) -> None:
    full_window.appearance.set_lang(lang)
    act(qtbot, full_window, "back-up")
    for _ in range(2):
        set_one(qtbot, full_window)
        assert nameless(full_window.frame.stack) == []
        assert out_of_reach(full_window.frame.stack) == []
    act(qtbot, full_window, "lock")
    qtbot.waitUntil(lambda: full_window.desk.services is None)
    settle(qtbot, full_window)
    assert nameless(full_window.frame.stack) == []
    assert out_of_reach(full_window.frame.stack) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_a_small_window_at_twice_the_text_shows_all_words(
    qtbot: QtBot, opened: Opened, locked: Path, lang: Lang
) -> None:
    window = opened(locked)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(2.0)
    window.resize(1024, 640)
    settle(qtbot, window)
    check(window)
    give(qtbot, window, PASSPHRASE)
    FILES.copy(locked, locked.with_name("elsewhere.mcworkspace"), unwatched)
    show(qtbot, window)
    check(window)


def check(window: MainWindow) -> None:
    turn()
    page = window.frame.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    body = page.widget()
    assert body is not None
    assert body.width() <= page.viewport().width()
    for label in body.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
