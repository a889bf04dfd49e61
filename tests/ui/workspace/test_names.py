"""Every control of the pages about the workspace has a name, is reached by keyboard, and fits at large text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from mcdesk.app.upkeep.records import Merged, MergeReport
from mcdesk.domain.texts import Lang, message
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.tasks import Task
from mcdesk.ui.workspace.restore_page import Source
from mcdesk.ui.workspace.running import ProgressSheet
from tests.ui.shell.conftest import settle
from tests.ui.shell.test_names import nameless, out_of_reach

PLACES = ("backups", "restore", "merged", "properties")
LINE = Merged("2026-0001", "Forklift safety", "2026-0007")


def go(qtbot: QtBot, window: MainWindow, place: str) -> None:
    files, path = window.desk.program.files, window.upkeep.workspace()
    assert path is not None
    if not files.backups(path):
        window.menus.actions["back-up"].trigger()
        settle(qtbot, window)
    backup = files.backups(path)[0]
    window.upkeep._source = Source(backup.path, backup)
    report = MergeReport((LINE,), (LINE,), (LINE,), (LINE,), 1, 2, 3, 4, 5, 6, ("letter.txt",))
    window.upkeep._report = (Path("other.mcworkspace"), report)
    window.show_place(place)
    settle(qtbot, window)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name(qtbot: QtBot, full_window: MainWindow, lang: Lang, place: str) -> None:
    full_window.appearance.set_lang(lang)
    go(qtbot, full_window, place)
    assert nameless(full_window.frame.stack) == []
    assert out_of_reach(full_window.frame.stack) == []
    assert full_window.frame.place == place
    assert focused_in(full_window.frame.stack) is not None


@pytest.mark.parametrize("place", PLACES)
def test_a_small_window_at_twice_the_text_shows_all_words(qtbot: QtBot, full_window: MainWindow, place: str) -> None:
    full_window.appearance.set_scale(2.0)
    full_window.resize(1024, 640)
    go(qtbot, full_window, place)
    page = full_window.frame.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    body = page.widget()
    assert body is not None
    assert body.width() <= page.viewport().width()
    for label in body.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


def test_the_page_survives_another_language(qtbot: QtBot, full_window: MainWindow) -> None:
    go(qtbot, full_window, "properties")
    full_window.appearance.set_lang(Lang.FR)
    settle(qtbot, full_window)
    assert full_window.frame.place == "properties"
    told = [label.text() for label in full_window.frame.stack.findChildren(QLabel)]
    assert any("L’espace de travail est intact" in t for t in told)


def test_escape_and_the_button_both_stop_and_the_sheet_shows_how_far(qtbot: QtBot, full_window: MainWindow) -> None:
    task = Task(message("upkeep-archiving"), cancellable=True)
    task.step(3, 12)
    sheet = ProgressSheet(full_window.ui, task, full_window, modal=False)
    qtbot.waitUntil(sheet.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: sheet._bar.maximum() == 12, timeout=5000)
    assert sheet._bar.value() == 3
    assert nameless(sheet) == []
    sheet.reject()
    assert task.stopped
    assert sheet.isVisible()
    sheet.finish()
