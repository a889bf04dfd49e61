"""No box of the window writes the letter of an access key that nothing has."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.finding.search_list import SearchList
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.search_field import SearchField
from mcdesk.ui.text_boxes import TextArea, TextLine
from tests.quality.sources import ROOT
from tests.ui.fakes import ui_of
from tests.ui.fixtures import jobs
from tests.ui.shell.conftest import Opened, settle

__all__ = ["jobs"]
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = re.compile(r"\b(QLineEdit|QTextEdit)\(|^class \w+\((QLineEdit|QTextEdit)\b", re.M)


@pytest.mark.parametrize("kind", ["search", "list", "line", "area"])
def test_an_access_key_is_no_text(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    ui, around = ui_of(jobs), QWidget()
    qtbot.addWidget(around)
    boxes: dict[str, TextLine | TextArea] = {
        "search": SearchField(ui, "Search", around),
        "list": SearchList(ui, "commands", "Search", "Commands", around).line,
        "line": TextLine(around),
        "area": TextArea(around),
    }
    box = boxes[kind]
    read = box.toPlainText if isinstance(box, TextArea) else box.text
    QTest.keyClicks(box, "Ab")
    monkeypatch.setattr(sys, "platform", "linux")
    QTest.keyClick(box, Qt.Key.Key_C, ALT)
    QTest.keyClick(box, Qt.Key.Key_C, ALT | SHIFT)
    assert read() == "Ab"
    QTest.keyClick(box, Qt.Key.Key_C, SHIFT)
    monkeypatch.setattr(sys, "platform", "darwin")
    QTest.keyClick(box, Qt.Key.Key_C, ALT)
    assert read().lower() == "abcc", "where Alt writes accents"


def test_a_line_in_the_window_stays_as_it_is(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.show_place("store")
    settle(qtbot, window)
    line = window.frame.stack.findChild(TextLine, "store-address")
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Z, ALT)
    assert line.text() == ""


def test_every_box_of_the_window_is_one_of_these() -> None:
    sources = [path for path in (ROOT / "mcdesk" / "ui").rglob("*.py") if path.name != "text_boxes.py"]
    assert not {path.name: found for path in sources if (found := PLAIN.findall(path.read_text("utf-8")))}
