"""Frameworks in the real window, by keyboard: imported, mended, searched, chosen, covered, taken out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.frameworks.at_hand import PAGE
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json, Reader, Ref
from mcdesk.domain.frameworks.case.check import mistakes
from mcdesk.ui.frameworks.coverage_page import CoveragePage
from mcdesk.ui.frameworks.import_page import ImportPage
from mcdesk.ui.frameworks.model import MIME
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.matrix.panel import MatrixPanel
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
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


def test_an_import_is_previewed_mended_in_place_and_done(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = begin(window, qtbot, file(tmp_path))
    assert page.counts.text() == "4 rows read: 3 items, 0 repeated, 1 left out."
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
    assert again.counts.text().startswith("Lignes lues : 4.")


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


def test_the_tree_opens_by_keyboard_and_reads_on_where_one_looks(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    many = [("Code", "Title"), *((f"c{n:04}", f"Invented skill {n}") for n in range(PAGE * 2 + 5))]
    page = imported(window, qtbot, file(tmp_path, many))
    settle(qtbot, window)
    model, tree = page.browser.model, page.browser.tree
    assert model.rowCount(QModelIndex()) == PAGE
    for _ in range(3):
        tree.setFocus()
        QTest.keyClick(tree, KEY.Key_End)
        settle(qtbot, window)
    assert model.rowCount(QModelIndex()) == PAGE * 2 + 5
    assert model.branch(tree.currentIndex()).node is not None
    QTest.keyClicks(page.browser.search, "skill 404")
    settle(qtbot, window)
    assert "c0404" in page.browser.details.title.text()
    assert page.browser.found.text().startswith("1 competency")
    assert "CC BY 4.0" in page.browser.details.licence.text()


def matrix(window: MainWindow, qtbot: QtBot) -> MatrixPanel:
    window.desk.open_record(services_of(window).store.records()[0].id)
    settle(qtbot, window)
    assert window.frame.wizard is not None
    window.frame.wizard.show_ref(Ref("alignments"))
    settle(qtbot, window)
    panel = window.findChild(MatrixPanel, "matrix-panel")
    assert panel is not None
    return panel


def test_an_imported_competency_is_chosen_by_keys_and_by_dragging_and_then_covered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    imported(window, qtbot, file(tmp_path))
    panel = matrix(window, qtbot)
    panel.add.setFocus()
    QTest.keyClick(panel.add, KEY.Key_Return)
    search = panel.picker.search
    assert search.hasFocus()
    QTest.keyClicks(search, "acier")
    settle(qtbot, window)
    QTest.keyClick(search, KEY.Key_Return)
    assert panel.grid.columns[panel.at[1]].item.code == "1.1"
    QTest.keyClick(search, KEY.Key_Return)
    assert panel.picker.told.text() == "This competency is chosen already."
    QTest.keyClick(search, KEY.Key_Escape)
    QTest.keyClick(panel.table, KEY.Key_4)
    assert "Example Guild 2026" in panel.strip.more.text()
    data = QMimeData()
    data.setData(MIME, json.dumps({"framework": "invented-welding", "code": "1.2", "title": "Weld aluminium"}).encode())
    at = QPointF(5, panel.table.rowViewportPosition(1) + 4)
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    panel.table.dropEvent(event)
    assert panel.at[0] == 1
    assert panel.grid.columns[panel.at[1]].item.code == "1.2"
    draft = window.desk.draft
    assert draft is not None
    named = [r.part("item").text("code") for r in Reader(draft.answers).rows("alignments")]
    assert "1.1" in named
    draft.flush()
    window.frameworks.show_coverage("invented-welding")
    settle(qtbot, window)
    page: CoveragePage = page_of(window, CoveragePage)
    assert page.model.lines[0].cells[0] == "1.1  Weld steel"
    assert page.model.lines[0].cells[2] == "Very significant (4)"
    assert "1 × Very significant (4)" in page.chart.accessibleDescription()
    assert "CC BY 4.0" in page.licence.text()
    QTest.keyClick(page.gaps, KEY.Key_Space)
    settle(qtbot, window)
    assert "Not covered" in [n.cells[2] for n in page.model.lines]


def test_a_framework_in_use_stays_and_one_that_is_not_goes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = imported(window, qtbot, file(tmp_path))
    record = services_of(window).store.records()[0]
    item: dict[str, Json] = {"framework": "invented-welding", "code": "1.1", "title": "Weld steel"}
    used: dict[str, Json] = {**record.answers, "alignments": [{"id": "x", "outcome": ["o1"], "item": item}]}
    kept = services_of(window).store.save(replace(record, answers=used))
    page.remove.click()
    settle(qtbot, window)
    banner = window.desk.messages.banners[-1]
    assert (banner.text.key, banner.text.args["records"]) == ("frameworks-in-use", record.number)
    services_of(window).store.save(replace(kept, answers=record.answers))
    page.remove.click()
    settle(qtbot, window)
    assert services_of(window).store.frameworks.shelved() == ()
    assert page.list.count() == 4


def test_coverage_and_frameworks_are_saved_where_one_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = imported(window, qtbot, file(tmp_path))
    for name, act in (
        ("welding.json", page.export.click),
        ("template.xlsx", window.frameworks._template),
        ("coverage.csv", lambda: window.frameworks._save_coverage("", True)),
        ("coverage.json", lambda: window.frameworks._save_coverage("", False)),
    ):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        act()
        settle(qtbot, window)
        assert path.stat().st_size > 100, name
    assert mistakes(json.loads((tmp_path / "coverage.json").read_bytes())) == ()
    empty = begin(window, qtbot, tmp_path / "template.xlsx")
    assert "Nothing in" in empty.wrong.text()
    assert len(empty.preparing.opened.mapped) == len(empty.columns.drops), "every heading of the template is known"


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    begin(window, qtbot, file(tmp_path))
    for show in (lambda: None, lambda: imported(window, qtbot, file(tmp_path)), window.frameworks.show_coverage):
        show()
        settle(qtbot, window)
        page = window.frame.stack.currentWidget()
        assert page is not None
        for widget in page.findChildren(QWidget):
            takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if takes and widget.isVisibleTo(page):
                assert widget.accessibleName() or widget.toolTip(), widget.objectName() or type(widget)
    assert QApplication.focusWidget() is not None
