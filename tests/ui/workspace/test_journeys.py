"""Backups, restoring, copies, moving and the archive, in the real window."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.app.upkeep import backing_up
from mcdesk.bootstrap import RealProgram
from mcdesk.data.store import SqliteStore
from mcdesk.domain.texts import Lang
from mcdesk.ui.forms.labels import whole
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.workspace.automatic import BANNER
from mcdesk.ui.workspace.backups_page import BackupsPage
from tests.data.upkeep.places import damage
from tests.data.workspaces import as_nobody
from tests.ui.shell.conftest import Opened, settle
from tests.ui.workspace.conftest import TITLES


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def act(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.menus.actions[name].trigger()
    settle(qtbot, window)


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    found = window.frame.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()
    settle(qtbot, window)


def said(root: QWidget) -> str:
    return "\n".join(whole(label.text()) for label in root.findChildren(QLabel) if not label.isHidden())


def banner(window: MainWindow, key: str) -> str:
    found = window.frame.findChild(QWidget, f"banner:{key}")
    assert found is not None, key
    return said(found)


def has_banner(window: MainWindow, key: str) -> bool:
    return any(b.key == key for b in window.desk.messages.banners)


def page_of(window: MainWindow) -> BackupsPage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, BackupsPage)
    return page


def add(qtbot: QtBot, window: MainWindow, title: str) -> None:
    services = services_of(window)
    window.desk.do(lambda: requests.create(services, {"working_title": title}))
    settle(qtbot, window)


def titles(window: MainWindow) -> set[str]:
    return {r.title for r in services_of(window).store.records()}


def test_a_backup_made_now_is_listed_and_verified(qtbot: QtBot, full_window: MainWindow) -> None:
    act(qtbot, full_window, "backups")
    assert "There is no backup yet" in said(page_of(full_window))
    press(qtbot, full_window, "back-up-now")
    rows = page_of(full_window).rows
    assert [r.condition.text() for r in rows] == ["Verified"]
    assert "2 requests" in rows[0].about.text()


def test_closing_and_changing_make_backups_by_themselves(
    qtbot: QtBot, opened: Opened, program: RealProgram, kept: Path
) -> None:
    first = opened(kept)
    settle(qtbot, first)
    assert first.upkeep.automatic.timer.isActive()
    first.close()
    assert len(program.files.backups(kept)) == 1
    second = opened(kept)
    settle(qtbot, second)
    second.upkeep.automatic.timer.stop()
    add(qtbot, second, "New")
    assert second.upkeep.automatic.timer.isActive()
    second.upkeep.automatic.back_up()
    settle(qtbot, second)
    assert len(program.files.backups(kept)) == 2
    second.upkeep.automatic.back_up()
    settle(qtbot, second)
    assert len(program.files.backups(kept)) == 2


def test_a_backup_that_fails_says_so_and_nothing_waits(qtbot: QtBot, full_window: MainWindow, kept: Path) -> None:
    folder = full_window.desk.program.files.folder(kept)
    folder.mkdir()
    with as_nobody(folder):
        full_window.upkeep.automatic.back_up()
        settle(qtbot, full_window)
        assert "could not be made" in banner(full_window, BANNER)
    full_window.upkeep.automatic.back_up()
    settle(qtbot, full_window)
    assert not has_banner(full_window, BANNER)


def test_the_sample_is_not_backed_up(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(None)
    window.desk.open_sample()
    settle(qtbot, window)
    path = services_of(window).store.path
    act(qtbot, window, "backups")
    assert "Sample data is not backed up by itself" in said(page_of(window))
    assert "is closed" not in said(page_of(window))
    window.close()
    assert program.files.backups(path) == ()


def test_replacing_brings_the_backup_back_and_shows_where_the_rest_is(
    qtbot: QtBot, full_window: MainWindow, program: RealProgram, kept: Path
) -> None:
    act(qtbot, full_window, "back-up")
    add(qtbot, full_window, "After the backup")
    act(qtbot, full_window, "backups")
    page_of(full_window).rows[0].restore.click()
    settle(qtbot, full_window)
    assert "It holds 2 requests. The workspace now holds 3 requests." in said(full_window.frame)
    press(qtbot, full_window, "restore-replace")
    assert titles(full_window) == set(TITLES)
    told = banner(full_window, "restored")
    safety = next(b for b in program.files.backups(kept) if "before restoring" in b.path.name)
    assert str(safety.path) in told
    assert services_of(full_window).store.history()[-1].action == "workspace-restored"


def test_merging_adds_and_tells_what(qtbot: QtBot, full_window: MainWindow, tmp_path: Path) -> None:
    services = services_of(full_window)
    other = tmp_path / "other.mcworkspace"
    full_window.desk.program.files.copy(services.store.path, other, lambda _d, _t: None)
    theirs = full_window.desk.program.open(other)
    requests.create(theirs, {"working_title": "From the other one"})
    theirs.store.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
        act(qtbot, full_window, "backups")
        press(qtbot, full_window, "restore-file")
    press(qtbot, full_window, "restore-merge")
    told = said(full_window.frame.stack)
    assert "2026-0003 From the other one" in told or "From the other one" in told
    assert titles(full_window) == {*TITLES, "From the other one"}
    full_window.appearance.set_lang(Lang.FR)
    settle(qtbot, full_window)
    assert "Ce qui a été ajouté" in said(full_window.frame.stack)
    press(qtbot, full_window, "merged-requests")
    assert full_window.frame.place == "requests"


def test_a_damaged_workspace_offers_its_backup_and_comes_back(
    qtbot: QtBot, opened: Opened, program: RealProgram, kept: Path
) -> None:
    services = program.open(kept)
    assert backing_up.close(program.files, services.store, services.clock.now()) is None
    damage(kept)
    window = opened(kept)
    settle(qtbot, window)
    assert window.desk.trouble is not None
    press(qtbot, window, "restore-latest")
    assert window.frame.findChild(QWidget, "restore-merge") is None
    press(qtbot, window, "restore-replace")
    assert titles(window) == set(TITLES)
    assert "before restoring" in banner(window, "restored")


def test_a_workspace_that_is_gone_offers_its_backups(
    qtbot: QtBot, opened: Opened, program: RealProgram, kept: Path
) -> None:
    services = program.open(kept)
    assert backing_up.close(program.files, services.store, services.clock.now()) is None
    kept.unlink()
    window = opened(kept)
    settle(qtbot, window)
    press(qtbot, window, "show-backups")
    page_of(window).rows[0].restore.click()
    settle(qtbot, window)
    press(qtbot, window, "restore-replace")
    assert titles(window) == set(TITLES)


def test_what_cannot_be_restored_says_why_and_leaves_the_workspace(
    qtbot: QtBot, full_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.mcworkspace"
    letter.write_text("Dear")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    full_window.upkeep.restore_file()
    settle(qtbot, full_window)
    assert "is not an mcdesk workspace" in said(full_window.frame.stack)
    assert full_window.frame.findChild(QWidget, "restore-replace") is None
    press(qtbot, full_window, "restore-back")
    assert full_window.frame.place == "backups"


def test_a_restoring_that_fails_opens_the_workspace_again(
    qtbot: QtBot, full_window: MainWindow, program: RealProgram, kept: Path
) -> None:
    act(qtbot, full_window, "back-up")
    backup = program.files.backups(kept)[0]
    act(qtbot, full_window, "backups")
    page_of(full_window).rows[0].restore.click()
    settle(qtbot, full_window)
    damage(backup.path)
    press(qtbot, full_window, "restore-replace")
    assert "damaged" in banner(full_window, "restored")
    assert titles(full_window) == set(TITLES)
    assert full_window.frame.place == "restore"


def test_a_copy_is_saved_and_the_workspace_stays_open(
    qtbot: QtBot, full_window: MainWindow, program: RealProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    act(qtbot, full_window, "save-copy")
    copied = tmp_path / "copy.mcworkspace"
    assert str(copied) in banner(full_window, "copied")
    other = program.open(copied)
    assert {r.title for r in other.store.records()} == set(TITLES)
    other.store.close()


def test_a_workspace_moves_with_its_backups_and_stays_open(
    qtbot: QtBot, full_window: MainWindow, program: RealProgram, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(qtbot, full_window, "back-up")
    target = kept.parent / "moved" / "there.mcworkspace"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    act(qtbot, full_window, "move")
    assert services_of(full_window).store.path == target
    assert not kept.exists()
    assert len(program.files.backups(target)) == 1
    assert kept not in full_window.desk.recent.paths
    assert str(target) in banner(full_window, "moved")


def test_properties_are_read_and_everything_is_checked(qtbot: QtBot, full_window: MainWindow) -> None:
    act(qtbot, full_window, "properties")
    told = said(full_window.frame.stack)
    assert str(services_of(full_window).store.path) in told
    assert "The workspace is whole." in told
    store = services_of(full_window).store
    store.attach("letter.txt", "text/plain", b"Dear")
    assert isinstance(store, SqliteStore)
    with store.session.raw() as raw:
        raw.execute("UPDATE attachments SET data = x'00'")
    press(qtbot, full_window, "check-again")
    qtbot.waitUntil(lambda: "letter.txt" in said(full_window.frame.stack))
    told = said(full_window.frame.stack)
    assert "One thing is wrong with the workspace." in told
    assert "letter.txt" in told


def test_everything_is_saved_beside_the_window(
    qtbot: QtBot, full_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.zip"), ""))
    full_window.menus.actions["save-everything"].trigger()
    qtbot.waitUntil(lambda: has_banner(full_window, "archived"), timeout=30000)
    settle(qtbot, full_window)
    names = zipfile.ZipFile(tmp_path / "all.zip").namelist()
    assert "index.html" in names
    assert sum(n.endswith(".pdf") for n in names) == len(TITLES)


def test_stopping_an_archive_leaves_none_and_closing_does_not_wait(
    qtbot: QtBot, full_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.zip"), ""))
    full_window.menus.actions["save-everything"].trigger()
    full_window.upkeep._running.stop()
    settle(qtbot, full_window)
    assert not (tmp_path / "all.zip").exists()
    assert not has_banner(full_window, "archived")


@pytest.mark.parametrize("name", ["back-up", "backups", "save-copy", "move", "properties", "save-everything"])
def test_without_a_workspace_every_entry_says_so(qtbot: QtBot, opened: Opened, name: str) -> None:
    window = opened(None)
    act(qtbot, window, name)
    assert "No workspace is open" in banner(window, "failed")
