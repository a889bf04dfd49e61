"""What the tests of the frameworks share: the real window, a table to import, and hands to import it with."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.frameworks.import_page import ImportPage
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, settle

KEY = Qt.Key
FACTS = {
    "name": "Invented welding", "version": "1", "publisher": "Example Guild", "licence": "CC BY 4.0",
    "attribution": "Example Guild 2026", "source": "https://example.org/welding",
}  # fmt: skip
ROWS = [
    ("Code", "Title", "Title (French)", "Description", "Parent code"),
    ("1", "Joining", "Assemblage", "", ""),
    ("1.1", "Weld steel", "Souder l’acier", "With an arc", "1"),
    ("1.2", "Weld aluminium", "Souder l’aluminium", "", "1"),
    ("", "Braze pipe", "", "", "1"),
]


def file(folder: Path, rows: Any = ROWS, name: str = "welding.csv") -> Path:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path = folder / name
    path.write_text(text.getvalue(), "utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path) -> MainWindow:
    services = program.open(workspace, create=True)
    requests.create(services, sample("forklift"))
    services.store.close()
    return opened(workspace)


def page_of(window: MainWindow, kind: type[QWidget]) -> Any:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def begin(window: MainWindow, qtbot: QtBot, path: Path, again: str = "") -> ImportPage:
    window.frameworks.open(path, again)
    settle(qtbot, window)
    page: ImportPage = page_of(window, ImportPage)
    return page


def type_facts(page: ImportPage, facts: Mapping[str, str] = FACTS) -> None:
    for fact, text in facts.items():
        line = page.facts.line(fact)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)


def imported(window: MainWindow, qtbot: QtBot, path: Path, facts: Mapping[str, str] = FACTS) -> FrameworksPage:
    page = begin(window, qtbot, path)
    type_facts(page, facts)
    qtbot.wait(500)
    settle(qtbot, window)
    page.go.setFocus()
    QTest.keyClick(page.go, KEY.Key_Return)
    settle(qtbot, window)
    shown: FrameworksPage = page_of(window, FrameworksPage)
    return shown
