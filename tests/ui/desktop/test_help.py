"""What is new is said once; reports of faults can be read, saved and deleted, and hold nothing that was written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain import formats
from mcdesk.domain.texts import Lang, message
from mcdesk.ui import crash_reports
from mcdesk.ui.help.news_page import NewsPage
from mcdesk.ui.help.reports_page import ReportsPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach

SECRET = "Robin Example, 12 Maple Street"


def page_of(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    window.menus.actions[name].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert page is not None
    return page


def reports_of(window: MainWindow, qtbot: QtBot) -> ReportsPage:
    page = page_of(window, qtbot, "reports")
    assert isinstance(page, ReportsPage)
    return page


@pytest.fixture
def fault() -> Path:
    """A report on this computer."""
    path = crash_reports.write_report(ValueError(SECRET))
    assert path is not None
    return path


def test_what_is_new_is_offered_until_it_was_looked_at(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    assert window.findChild(QWidget, "home-news") is not None
    page = page_of(window, qtbot, "news")
    assert isinstance(page, NewsPage)
    page.home.click()
    home = window.frame.stack.currentWidget()
    assert home is not None
    assert home.findChild(QWidget, "home-guide") is not None
    assert home.findChild(QWidget, "home-news") is None


def test_a_report_is_shown_saved_and_deleted(
    qtbot: QtBot, opened: Opened, fault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    page = reports_of(window, qtbot)
    assert "ValueError" in page.text.toPlainText()
    assert SECRET not in page.text.toPlainText()
    made = datetime.strptime(fault.name, crash_reports.NAMED).replace(tzinfo=UTC)
    assert page.which.currentText() == f"Fault of {formats.moment(made, Lang.EN)}"
    copy = page.findChild(QWidget, "help-reports-copy")
    assert copy is not None
    with qtbot.waitSignal(window.desk.messages.confirmed) as told:
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert told.args == [message("help-reports-copied")], "who sees sees it, too"
    target = tmp_path / "to-send.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.save_wanted.emit(page.report)
    settle(qtbot, window)
    assert target.read_text("utf-8") == fault.read_text("utf-8")
    page.delete_wanted.emit(page.report)
    settle(qtbot, window)
    assert not fault.exists()
    assert "ValueError" not in reports_of(window, qtbot).text.toPlainText()


def test_without_a_fault_the_system_is_described(qtbot: QtBot, opened: Opened) -> None:
    page = reports_of(opened(None), qtbot)
    assert page.text.toPlainText().startswith("mcdesk ")
    assert page.delete.isHidden()


def test_a_place_that_takes_no_file_is_told(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    page = reports_of(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "x.txt"), ""))
    page.save_wanted.emit(page.report)
    settle(qtbot, window)
    assert window.desk.messages.banners[-1].text.args["name"] == "x.txt"


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("name", ["news", "reports"])
def test_every_control_has_a_name(qtbot: QtBot, opened: Opened, lang: Lang, name: str) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    page = page_of(window, qtbot, name)
    assert nameless(page) == []
    assert out_of_reach(page) == []
