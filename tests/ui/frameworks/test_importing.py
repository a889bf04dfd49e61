"""Importing frameworks in the real window, by keyboard: previewed, mended, confirmed, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.frameworks.import_page import ImportPage
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.frameworks.support import FACTS, ROWS, begin, file, imported, page_of, services_of, type_facts, window
from tests.ui.shell.conftest import opened, program, settle, workspace

__all__ = ["opened", "program", "window", "workspace"]
KEY = Qt.Key


def test_an_import_is_previewed_mended_in_place_and_done(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = begin(window, qtbot, file(tmp_path))
    assert page.counts.text() == "4 rows read: 3 items, 0 repeated, 1 left out."
    assert page.begins.text().startswith("It begins with: 1 ")
    mend = page.findChild(QLineEdit, "framework-mend:5")
    assert isinstance(mend, QLineEdit)
    QTest.keyClicks(mend, "1.3")
    QTest.keyClick(mend, KEY.Key_Return)
    settle(qtbot, window)
    assert page.counts.text() == "4 rows read: 4 items, 0 repeated, 0 left out."
    page.carry_out()
    assert page.facts._problems["licence"].text() == "The licence is missing."
    assert page.facts.line("name").hasFocus()
    type_facts(page)
    qtbot.wait(500)
    settle(qtbot, window)
    QTest.keyClick(page.go, KEY.Key_Return)
    settle(qtbot, window)
    shown = page_of(window, FrameworksPage)
    assert shown.chosen == "invented-welding"
    kept = services_of(window).store.frameworks.entries("invented-welding")
    assert [e.code for e in kept] == ["1", "1.1", "1.2", "1.3"]
    assert "CC BY 4.0" in shown.list.currentItem().text()


def test_what_was_typed_of_an_import_survives_another_language(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin(window, qtbot, file(tmp_path))
    type_facts(page)
    qtbot.wait(500)
    settle(qtbot, window)
    window.menus.menus["language"].actions()[1].trigger()
    settle(qtbot, window)
    again = page_of(window, ImportPage)
    assert again.facts._lines["version", ""].text() == "1"
    assert again.facts._lines["licence", "en"].text() == "CC BY 4.0"
    assert again.counts.text().startswith("Lignes lues\N{NO-BREAK SPACE}: 4.")


def test_a_newer_version_says_what_changes_and_keeps_what_is_aligned(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    imported(window, qtbot, file(tmp_path))
    page = begin(window, qtbot, file(tmp_path, [*ROWS[:2], ("2", "Cutting", "", "", "")]), "invented-welding")
    told = page.changes.text()
    assert "is here already in version 1" in told
    assert "One item is added." in told
    assert "2 items are no longer in the framework" in told
    type_facts(page, {"version": "2"})
    qtbot.wait(500)
    settle(qtbot, window)
    page.carry_out()
    settle(qtbot, window)
    shown = page_of(window, FrameworksPage)
    entry = services_of(window).store.frameworks.entry("invented-welding", "1.1")
    assert entry is not None
    assert entry.superseded == "2"
    assert "superseded" in shown.list.currentItem().text()


def test_a_licence_that_forbids_is_confirmed_first(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = begin(window, qtbot, file(tmp_path))
    type_facts(page, {**FACTS, "name": "SFIA 9"})
    qtbot.wait(500)
    settle(qtbot, window)
    assert "paid licence" in page.facts.gate.text()
    page.carry_out()
    settle(qtbot, window)
    assert page.facts.confirm.hasFocus()
    assert services_of(window).store.frameworks.shelved() == ()
    QTest.keyClick(page.facts.confirm, KEY.Key_Space)
    qtbot.wait(500)
    settle(qtbot, window)
    page.carry_out()
    settle(qtbot, window)
    assert [s.id for s in services_of(window).store.frameworks.shelved()] == ["sfia-9"]


def test_columns_that_are_not_recognized_are_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = begin(window, qtbot, file(tmp_path, [("Nummer", "Was"), ("A", "Schweissen")]))
    assert "No column is chosen for the code." in page.wrong.text()
    for role, place in (("code", 1), ("title_en", 2)):
        drop = page.findChild(QWidget, f"framework-column:{role}")
        assert drop is not None
        drop.setFocus()
        QTest.keyClick(drop, KEY.Key_Down)
        for _ in range(place - 1):
            QTest.keyClick(drop, KEY.Key_Down)
    settle(qtbot, window)
    assert not page.wrong.isVisible()
    assert page.counts.text().startswith("1 rows read: 1 items")


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"{", b"[" * 100_000, b'{"CFDocument": {}}'])
def test_a_file_that_holds_no_framework_is_answered_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(data)
    window.frameworks.open(path)
    settle(qtbot, window)
    found = window.frame.stack.currentWidget()
    said = found.wrong.text() if isinstance(found, ImportPage) else window.desk.messages.banners[-1].text.key
    assert said


def test_a_file_that_cannot_be_read_offers_nothing_to_add_to(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{broken", "utf-8")
    page = begin(window, qtbot, broken)
    assert page.wrong.text().startswith("What is in the file is damaged, or is not JSON.")
    assert not page.texts_only.isVisible()
    assert not page.begins.isVisible()


def test_the_fact_that_is_missing_is_in_sight_however_far_one_scrolled(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin(window, qtbot, file(tmp_path))
    type_facts(page, {**FACTS, "version": ""})
    window.resize(1024, 640)
    settle(qtbot, window)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page.carry_out()
    line = page.facts.line("version")
    assert line.accessibleDescription() == "The version is missing."
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect().height() == line.height())
    assert line.hasFocus()
