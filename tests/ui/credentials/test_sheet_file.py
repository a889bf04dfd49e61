"""The sheet of a credential as a file: made as it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.domain.outline import Paper
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, words
from mcdesk.ui import files
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.printing.asking import AskingSheet
from mcdesk.ui.printing.choices import Chosen
from tests.ui.credentials.journeys import active_in, services_of, window_with_request
from tests.ui.desktop.test_printing import words_of
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace
from tests.ui.shell.test_names import nameless, out_of_reach

__all__ = ["opened", "program", "workspace"]


@pytest.fixture
def made(qtbot: QtBot, opened: Opened, tmp_path: Path) -> tuple[MainWindow, Record]:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    return window, active_in(services_of(window), request)


def asked_by(qtbot: QtBot, window: MainWindow, record: Record) -> AskingSheet:
    """The sheet that asks how that of a credential is made."""
    window.credentials.files.save_sheet(record, record.version)
    settle(qtbot, window)
    return shown()


def shown() -> AskingSheet:
    found = QApplication.activeModalWidget()
    assert isinstance(found, AskingSheet)
    return found


@pytest.mark.parametrize(("paper", "first"), [("a4", Paper.A4), ("letter", Paper.LETTER), ("", Paper.LETTER)])
def test_it_begins_on_the_paper_of_the_preferences_else_of_the_profile(
    paper: str, first: Paper, qtbot: QtBot, made: tuple[MainWindow, Record]
) -> None:
    window, record = made
    window.ui.preferences.set("paper", paper)
    sheet = asked_by(qtbot, window, record)
    assert sheet.bar.chosen == Chosen((Lang.EN,), first)
    assert sheet.bar.ticks == {}
    sheet.close()


def test_it_is_written_as_it_was_asked_for_and_the_next_one_begins_so(
    qtbot: QtBot, made: tuple[MainWindow, Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, record = made
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(files, "ask_pdf", lambda *_: path)
    sheet = asked_by(qtbot, window, record)
    QTest.keyClick(sheet.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(sheet.bar.paper, Qt.Key.Key_Down)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    sheet = shown()
    assert sheet.bar.chosen == Chosen((Lang.FR,), Paper.A4), "another theme opens it anew, with what was chosen"
    sheet.save_button.click()
    settle(qtbot, window)
    pages = PdfPages(path.read_bytes())
    assert tuple(map(round, pages.sizes[0])) == (595, 842)
    assert "En bref" in words_of(pages)
    told = next(b for b in window.desk.messages.banners if b.key == "sheet")
    assert told.hint is not None
    assert words(told.hint, Lang.EN) == "In French, on A4 paper."
    again = asked_by(qtbot, window, record)
    assert again.bar.chosen == Chosen((Lang.FR,), Paper.A4)
    again.close()


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, made: tuple[MainWindow, Record], lang: Lang) -> None:
    window, record = made
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    sheet = asked_by(qtbot, window, record)
    assert (nameless(sheet), out_of_reach(sheet)) == ([], [])
    sheet.close()
