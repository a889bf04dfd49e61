"""Decisions from a sheet in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.desk.committee import sheet
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, State
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.inbox_page import InboxPage
from mcdesk.ui.messages import Banner
from mcdesk.ui.reporting.decisions_page import DecisionsPage
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, settle


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, workspace: Path) -> MainWindow:
    made = opened(None)
    made.desk.open_workspace(workspace, create=True)
    settle(qtbot, made)
    return made


@pytest.fixture
def services(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


@pytest.fixture
def sent(services: Services) -> list[Record]:
    """Two submitted requests."""
    made = [requests.create(services, {**sample("forklift"), "working_title": f"Invented {n}"}).value for n in range(2)]
    return [requests.submit(services, request).value.request for request in made]


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args: (str(path), "")))


def banner(window: MainWindow) -> Banner:
    return next(b for b in window.desk.messages.banners if b.key == "reporting")


def act_of(page: RequestsPage | InboxPage, name: str) -> QPushButton:
    made = page.bar.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    assert made.isVisible()
    return made


def filled(window: MainWindow, services: Services, sent: list[Record], path: Path, *reasons: str) -> Path:
    """A sheet that returns each request, for these reasons."""
    made, _ = sheet.sheets(services, sent, Lang.EN)
    rows = []
    for row, reason in zip(made.rows, reasons, strict=True):
        cells = dict(zip(sheet.COLUMNS, row, strict=True)) | {"decision": "Return for changes", "reason": reason}
        rows.append(tuple(cells.values()))
    window.desk.program.tables.write(path, [type(made)(made.name, made.headers, tuple(rows))])
    return path


def decisions(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> DecisionsPage:
    answer(monkeypatch, path)
    window.menus.actions["report-decisions"].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DecisionsPage)
    return page


def test_decisions_are_shown_and_then_recorded(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "Too short.")
    page = decisions(qtbot, window, path, monkeypatch)
    assert page.told.text() == "Ready: 2"
    assert page.chosen == {2, 3}
    assert "Record 2 decisions" in page.record.text()
    QTest.keyClick(page.record, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.RETURNED, State.RETURNED]
    assert window.place == "requests"
    again = decisions(qtbot, window, path, monkeypatch)
    assert again.told.text() == "Recorded already: 2"
    assert not again.record.isVisible()


def test_a_row_that_was_left_out_stays_so_in_another_theme_and_language(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "Too short.")
    decisions(qtbot, window, path, monkeypatch).checks[2].click()
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DecisionsPage)
    assert page.chosen == {3}
    page.record.click()
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.SUBMITTED, State.RETURNED]


def test_with_a_problem_only_chosen_rows_are_recorded(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "")
    page = decisions(qtbot, window, path, monkeypatch)
    assert page.told.text() == "Ready: 1 · Problem: 1"
    assert "Cell F3: The reason is missing." in " ".join(w.text() for w in page.findChildren(type(page.told)))
    assert isinstance(page.findChild(QPushButton, "decisions-other"), QPushButton)
    page.record.click()
    assert page.told.text() == "Choose at least one row to record."
    page.checks[2].click()
    page.record.click()
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.RETURNED, State.SUBMITTED]
    hint = banner(window).hint
    assert hint is not None
    assert window.ui.words(hint) == "Rows of the sheet that were not recorded: 3."
