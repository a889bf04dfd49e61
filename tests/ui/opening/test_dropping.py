"""Files dropped on the window: packages on any page, several at once, others refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.handoff.sending import send
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.messages import Banner
from tests.badge.classes import issued
from tests.ui.shell.conftest import Opened, settle

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: MainWindow, *paths: Path, at: QPoint | None = None) -> bool:
    """Drop files on the window as the system does; whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    data.setText("\n".join(str(p) for p in paths))
    where, handle = at or QPoint(300, 200), window.windowHandle()
    entered = QDragEnterEvent(where, COPY, data, LEFT, NONE)
    QApplication.sendEvent(handle, entered)
    if entered.isAccepted():
        QApplication.sendEvent(handle, QDropEvent(QPointF(where), COPY, data, LEFT, NONE))
    return entered.isAccepted()


@pytest.fixture
def packages(program: RealProgram, workspace: Path, tmp_path: Path) -> list[Path]:
    """Three packages, and the workspace that they came from."""
    services, made = program.open(workspace, create=True), []
    for title in ("Welding", "Baking", "Coding"):
        record = requests.create(services, {"working_title": title}).value
        made.append(tmp_path / f"{title}.mcrequest")
        send(services, program.handoff.packages, record, made[-1])
    services.store.close()
    return made


def keys(window: MainWindow) -> list[str]:
    return [b.key for b in window.desk.messages.banners]


@pytest.mark.parametrize(
    "place",
    ["home", "requests", "catalogue", "awards", "dashboard", "inbox", "preferences", "guide", "credentials", "about"],
)
def test_a_package_is_taken_on_every_page(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path], place: str
) -> None:
    window = opened(workspace)
    window.show_place(place)
    settle(qtbot, window)
    assert drop(window, packages[0])
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert keys(window) == []


def test_a_line_of_text_does_not_swallow_it(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path], tmp_path: Path
) -> None:
    window = opened(workspace)
    window.show_place("preferences")
    settle(qtbot, window)
    line = window.frame.findChild(QLineEdit, "preference:my_name")
    assert line is not None
    middle = line.mapTo(window, line.rect().center())
    letter = tmp_path / "letter.pdf"
    assert drop(window, letter, at=middle)
    assert (line.text(), keys(window)) == ("", ["files-not-ours"])
    assert drop(window, packages[0], at=middle)
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)


def table(folder: Path, name: str = "skills.csv") -> Path:
    found = folder / name
    found.write_text("code,title\nW1,Strikes an arc\n", encoding="utf-8")
    return found


@pytest.mark.parametrize("on_text", [False, True])
def test_the_frameworks_look_into_a_file_also_where_a_line_of_text_is_below_the_pointer(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, tmp_path: Path, on_text: bool
) -> None:
    program.open(workspace, create=True).store.close()
    window = opened(workspace)
    window.show_place("frameworks")
    settle(qtbot, window)
    page = window.frame.findChild(FrameworksPage)
    assert page is not None
    widget = page.browser.search if on_text else page.list
    at = widget.mapTo(window, widget.rect().center())
    assert drop(window, table(tmp_path), table(tmp_path, "more.csv"), at=at)
    said = banner(window, "files-not-ours")
    assert (said.text.key, said.text.args) == ("files-one-by-one", {"count": 2})
    settle(qtbot, window)
    at = widget.mapTo(window, widget.rect().center())
    assert drop(window, table(tmp_path), at=at)
    qtbot.waitUntil(lambda: window.place == "framework-import", timeout=5000)
    settle(qtbot, window)
    assert keys(window) == []


def test_the_awards_read_a_table_as_a_roster_and_check_anything_else(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, tmp_path: Path
) -> None:
    services = program.open(workspace, create=True)
    issued(services)
    services.store.close()
    roster = tmp_path / "class.csv"
    roster.write_text("name,e-mail\nÈve Bélanger,eve@example.org\n", encoding="utf-8")
    window = opened(workspace)
    window.show_place("awards")
    settle(qtbot, window)
    assert drop(window, roster)
    qtbot.waitUntil(lambda: window.awards.awarding.ordering.roster is not None, timeout=5000)
    settle(qtbot, window)
    assert window.place == "award-new"
    found = window.awards.awarding.ordering.roster
    assert found is not None
    assert found.preview.counted == 1
    other = tmp_path / "other.csv"
    other.write_text("name,e-mail\nA,a@example.org\nB,b@example.org\n", encoding="utf-8")
    assert drop(window, other)
    qtbot.waitUntil(lambda: window.awards.awarding.ordering.roster is not found, timeout=5000)
    settle(qtbot, window)
    window.show_place("awards")
    settle(qtbot, window)
    assert drop(window, table(tmp_path, "badge.json"))
    qtbot.waitUntil(lambda: window.place == "award-verify", timeout=5000)
    settle(qtbot, window)


def test_what_was_said_of_a_file_goes_with_the_page_it_was_dropped_on(
    qtbot: QtBot, opened: Opened, workspace: Path, tmp_path: Path
) -> None:
    window = opened(workspace)
    window.show_place("guide")
    settle(qtbot, window)
    assert drop(window, table(tmp_path))
    assert keys(window) == ["files-not-ours"]
    window.show_place("home")
    settle(qtbot, window)
    assert keys(window) == []


def test_several_are_looked_into_one_after_the_other(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path], tmp_path: Path
) -> None:
    window = opened(workspace)
    assert drop(window, *packages, tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    waiting = next(b for b in window.desk.messages.banners if b.key == "files-next")
    assert waiting.text.args == {"count": 2, "name": "Baking.mcrequest"}
    refused = next(b for b in window.desk.messages.banners if b.key == "files-not-ours")
    assert refused.text.args == {"names": "letter.pdf"}
    waiting.choices[0].run()
    settle(qtbot, window)
    last = next(b for b in window.desk.messages.banners if b.key == "files-next")
    assert last.text.args == {"count": 1, "name": "Coding.mcrequest"}
    last.choices[0].run()
    settle(qtbot, window)
    assert "files-next" not in keys(window)


def test_a_workspace_is_opened_and_its_own_window_stays_as_it_is(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, packages: list[Path], tmp_path: Path
) -> None:
    other = tmp_path / "other.mcworkspace"
    program.open(other, create=True).store.close()
    window = opened(workspace)
    window.show_place("requests")
    settle(qtbot, window)
    before = window.desk.services
    assert drop(window, workspace)
    settle(qtbot, window)
    assert (window.desk.services, window.place) == (before, "requests")
    assert drop(window, other, packages[0])
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert window.desk.services is not None
    assert window.desk.services.store.path == other


def test_a_package_that_is_refused_makes_no_workspace(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path], tmp_path: Path
) -> None:
    window = opened(tmp_path / "other.mcworkspace")
    window.desk.close_workspace()
    workspace.unlink()
    window.desk.trouble = None
    bad = tmp_path / "bad.mcrequest"
    bad.write_bytes(packages[0].read_bytes() + b"and more")
    assert drop(window, bad)
    settle(qtbot, window)
    assert keys(window) == ["handoff"]
    assert not workspace.exists()
    assert drop(window, packages[0])
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert workspace.exists()


def test_a_package_waits_for_a_locked_workspace(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path]
) -> None:
    window = opened(workspace)
    assert window.desk.lock()
    settle(qtbot, window)
    window.opening.open(packages[:1])
    settle(qtbot, window)
    assert window.desk.services is None
    assert keys(window) == ["files-locked"]
    window.desk.open_workspace(workspace)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert "files-locked" not in keys(window)


def banner(window: MainWindow, key: str) -> Banner:
    return next(b for b in window.desk.messages.banners if b.key == key)


def test_of_several_workspaces_the_others_are_named_and_offered_and_a_stray_file_is_refused_all_the_same(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, tmp_path: Path
) -> None:
    others = [tmp_path / f"{name}.mcworkspace" for name in ("one", "été", "three")]
    for path in (workspace, *others):
        program.open(path, create=True).store.close()
    window = opened(workspace)
    window.opening.open([*others, tmp_path / "letter.pdf"])
    settle(qtbot, window)
    assert window.desk.services is not None
    assert window.desk.services.store.path == others[0]
    left = banner(window, "files-left")
    assert left.text.args == {"name": "one.mcworkspace", "others": "été.mcworkspace, three.mcworkspace"}
    assert banner(window, "files-not-ours").text.args == {"names": "letter.pdf"}
    left.choices[0].run()
    settle(qtbot, window)
    assert window.desk.services.store.path == others[1]
    assert keys(window) == [], "what was said of the workspace before goes with it"


def test_packages_wait_where_the_open_workspace_cannot_be_saved(
    qtbot: QtBot,
    opened: Opened,
    program: RealProgram,
    workspace: Path,
    packages: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "other.mcworkspace"
    program.open(other, create=True).store.close()
    window = opened(workspace)
    here = window.desk.services
    monkeypatch.setattr(window.desk, "close_request", lambda: False)
    window.opening.open([other, packages[0]])
    settle(qtbot, window)
    assert (window.desk.services, window.place, window.opening.queue.paths) == (here, "home", [])
    left = banner(window, "files-left")
    assert left.text.args == {"names": "other.mcworkspace, Welding.mcrequest"}
    monkeypatch.undo()
    left.choices[0].run()
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert window.desk.services is not None
    assert window.desk.services.store.path == other


def test_what_is_offered_as_moved_is_taken_as_a_copy(
    qtbot: QtBot, opened: Opened, workspace: Path, packages: list[Path]
) -> None:
    window, both = opened(workspace), COPY | Qt.DropAction.MoveAction
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(packages[0]))])
    event = QDropEvent(QPointF(300, 200), both, data, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert event.proposedAction() is Qt.DropAction.MoveAction
    QApplication.sendEvent(window.windowHandle(), event)
    assert event.isAccepted()
    assert event.dropAction() is COPY, "who offers it would delete the file"
    settle(qtbot, window)
