"""The exchange folder in the real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.handoff import folder as exchange
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.ui.handoff.exchange_page import ExchangePage
from mcdesk.ui.handoff.package_page import PackagePage
from mcdesk.ui.handoff.send_page import SendPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


def page_of(window: MainWindow, kind: type[QWidget]) -> Any:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def begun(program: RealProgram, workspace: Path, shared: Path) -> str:
    """A workspace with a request in it that exchanges through the folder; the id of the request."""
    services = program.open(workspace, create=True)
    request = requests.create(services, {"working_title": "Welding"}).value
    exchange.choose(services, shared)
    services.store.close()
    return request.id


@pytest.fixture
def from_bo(program: RealProgram, shared: Path, tmp_path: Path) -> None:
    """Bo put a request into the folder."""
    theirs = replace(program.open(tmp_path / "bo.mcworkspace", create=True), who="Bo Example")
    request = requests.create(theirs, {"working_title": "Brazing"}).value
    exchange.deliver(theirs, program.handoff, request, shared, "Have a look")
    theirs.store.close()


def keys(window: MainWindow) -> list[str]:
    return [b.key for b in window.desk.messages.banners]


def arrived(window: MainWindow) -> str:
    """What the first package in the folder is called by its buttons."""
    assert window.handoff.exchanging.inbox is not None
    return window.handoff.exchanging.inbox.arrived[0].id[:12]


def test_a_folder_is_chosen_and_no_longer_used(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(workspace, create=True).store.close()
    window = opened(workspace)
    window.menus.actions["exchange-folder"].trigger()
    settle(qtbot, window)
    page = page_of(window, ExchangePage)
    assert page.choose.hasFocus()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shared))
    page.choose.click()
    settle(qtbot, window)
    page = page_of(window, ExchangePage)
    assert "Nothing new" in page.said
    assert window.handoff.exchanging.folder == shared
    page.stop.click()
    settle(qtbot, window)
    assert window.handoff.exchanging.folder is None


@pytest.mark.usefixtures("begun", "from_bo")
def test_what_has_arrived_is_told_looked_into_and_put_aside(qtbot: QtBot, opened: Opened, workspace: Path) -> None:
    window = opened(workspace)
    assert keys(window) == ["exchange"]
    window.show_place("exchange")
    page = page_of(window, ExchangePage)
    page.findChild(QPushButton, f"exchange-open:{arrived(window)}").click()
    settle(qtbot, window)
    assert page_of(window, PackagePage).incoming.package.record.title == "Brazing"
    window.show_place("exchange")
    page = page_of(window, ExchangePage)
    page.findChild(QPushButton, f"exchange-aside:{arrived(window)}").click()
    settle(qtbot, window)
    assert "Nothing new" in page_of(window, ExchangePage).said


def test_a_request_is_sent_there_and_waits_while_the_drive_is_away(
    qtbot: QtBot, opened: Opened, workspace: Path, shared: Path, begun: str
) -> None:
    window = opened(workspace)
    window.desk.open_record(begun)
    settle(qtbot, window)
    shutil.rmtree(shared)
    for expected in ("exchange-gone", "handoff-sent"):
        window.menus.actions["send-package"].trigger()
        settle(qtbot, window)
        page_of(window, SendPage).deliver.click()
        settle(qtbot, window)
        assert expected in keys(window)
        shared.mkdir(exist_ok=True)
    assert len(list(shared.iterdir())) == 1


@pytest.mark.usefixtures("shared")
def test_the_words_stay_where_nothing_went(
    qtbot: QtBot, opened: Opened, workspace: Path, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise Refused(message("shell-no-workspace"), message("shell-no-workspace-fix"))

    window = opened(workspace)
    window.desk.open_record(begun)
    settle(qtbot, window)
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    page_of(window, SendPage).note.control.setPlainText("For Bo")
    with monkeypatch.context() as patched:
        patched.setattr(exchange, "deliver", refuse)
        page_of(window, SendPage).deliver.click()
        settle(qtbot, window)
    for expected in ("For Bo", ""):
        window.menus.actions["send-package"].trigger()
        settle(qtbot, window)
        assert page_of(window, SendPage).note.text == expected
        page_of(window, SendPage).deliver.click()
        settle(qtbot, window)


def test_what_waited_is_written_once_the_drive_is_back(
    qtbot: QtBot, opened: Opened, workspace: Path, shared: Path, begun: str
) -> None:
    window = opened(workspace)
    window.desk.open_record(begun)
    settle(qtbot, window)
    shutil.rmtree(shared)
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    page_of(window, SendPage).note.control.setPlainText("For Bo")
    page_of(window, SendPage).deliver.click()
    settle(qtbot, window)
    assert list(window.desk.messages.banners)[-1].key == "exchange-gone"
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    assert page_of(window, SendPage).note.text == "", "The words wait with the request."
    shared.mkdir()
    window.handoff.exchanging.look()
    settle(qtbot, window)
    assert "exchange-gone" not in keys(window)
    assert len(list(shared.iterdir())) == 1


@pytest.mark.usefixtures("begun")
def test_a_drive_that_stays_away_is_told_once(qtbot: QtBot, opened: Opened, workspace: Path, shared: Path) -> None:
    window = opened(workspace)
    exchanging = window.handoff.exchanging
    shutil.rmtree(shared)

    def told_by(look: Callable[[], None]) -> bool:
        window.desk.messages.clear()
        look()
        settle(qtbot, window)
        return "exchange-gone" in keys(window)

    quiet = exchanging.look_quietly
    assert [told_by(quiet), told_by(quiet), told_by(exchanging.look)] == [True, False, True]
    shared.mkdir()
    assert not told_by(quiet)
    shutil.rmtree(shared)
    assert told_by(quiet)


def test_a_drive_that_is_away_from_the_start_can_be_sent_to_later(
    qtbot: QtBot, opened: Opened, workspace: Path, shared: Path, begun: str
) -> None:
    shutil.rmtree(shared)
    window = opened(workspace)
    window.desk.open_record(begun)
    settle(qtbot, window)
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    page_of(window, SendPage).deliver.click()
    settle(qtbot, window)
    window.menus.actions["exchange-folder"].trigger()
    settle(qtbot, window)
    assert page_of(window, ExchangePage).stop.isVisible()
    shared.mkdir()
    window.handoff.exchanging.look_quietly()
    settle(qtbot, window)
    assert len(list(shared.iterdir())) == 1
