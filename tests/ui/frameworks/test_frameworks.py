"""Frameworks in the real window, by keyboard: browsed, searched, chosen, covered, saved, taken out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.frameworks.at_hand import PAGE
from mcdesk.domain.answers import Json, Reader, Ref
from mcdesk.domain.frameworks.case.check import mistakes
from mcdesk.ui.frameworks.coverage_page import CoveragePage
from mcdesk.ui.frameworks.model import MIME
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.matrix.panel import MatrixPanel
from tests.ui.frameworks.support import begin, file, imported, page_of, services_of, window
from tests.ui.shell.conftest import opened, program, settle, workspace

__all__ = ["opened", "program", "window", "workspace"]
KEY = Qt.Key


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
    (line,) = page.table.lines.shown
    assert (line.words["competency"], line.words["strength"]) == ("1.1  Weld steel", "Very significant (4)")
    assert "1 × Very significant (4)" in page.chart.accessibleDescription()
    assert "CC BY 4.0" in page.licence.text()
    QTest.keyClick(page.gaps, KEY.Key_Space)
    settle(qtbot, window)
    page.table.sort_wanted.emit("strength")
    assert page.table.lines.shown[0].words["strength"] == "Not covered", "the gaps first"


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


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_chosen_framework_is_seen_whole_below_whole_ones(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, scale: float
) -> None:
    window.appearance.set_scale(scale)
    window.resize(1024, 640)
    page = imported(window, qtbot, file(tmp_path))
    shelf = page.list
    shelf.setCurrentRow(0)
    settle(qtbot, window)
    shelf.setCurrentRow(shelf.count() - 1)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: 0 < shelf.visualItemRect(shelf.currentItem()).bottom() < shelf.viewport().height())
    first = shelf.itemAt(1, 1)
    assert first is not None
    assert shelf.visualItemRect(first).top() == 0
    assert page.again.y() > shelf.geometry().bottom()


def test_what_is_looked_at_stays_in_sight_in_another_look(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = imported(window, qtbot, file(tmp_path))
    page.list.setCurrentRow(1)
    QTest.keyClick(page.browser.tree, KEY.Key_Down)
    QTest.keyClick(page.browser.tree, KEY.Key_Down)
    chosen, told = page.chosen, page.browser.details.title.text()
    assert chosen
    assert page.browser.current() is not None
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = page_of(window, FrameworksPage)
    assert again is not page
    assert (again.chosen, again.browser.details.title.text()) == (chosen, told)
    window.show_place("coverage")
    settle(qtbot, window)
    cover = page_of(window, CoveragePage)
    cover.choice.setCurrentIndex(cover.choice.findData(chosen))
    cover.choice.activated.emit(cover.choice.currentIndex())
    cover.gaps.click()
    settle(qtbot, window)
    cover.table.select_line(2)
    lines, at = cover.table.lines.rowCount(), cover.table.item
    assert lines > 2
    window.appearance.set_scale(1.25)
    settle(qtbot, window)
    after = page_of(window, CoveragePage)
    assert after is not cover
    assert (after.framework, after.gaps.isChecked()) == (chosen, True)
    assert (after.table.lines.rowCount(), after.table.item) == (lines, at)


@pytest.mark.parametrize("sought", [False, True], ids=["tree", "search"])
def test_an_item_deep_in_an_imported_framework_is_gone_to_in_another_look(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, sought: bool
) -> None:
    head = ("Code", "Title", "Parent code")
    rows = [head, ("a", "Animals", ""), *((f"c{n:04}", f"Invented skill {n}", "a") for n in range(PAGE + 25))]
    page = imported(window, qtbot, file(tmp_path, rows))
    settle(qtbot, window)
    if sought:
        QTest.keyClicks(page.browser.search, "invented skill")
        settle(qtbot, window)
        page.browser.tree.setFocus()
        QTest.keyClick(page.browser.tree, KEY.Key_Down)
        QTest.keyClick(page.browser.tree, KEY.Key_Down)
    else:
        page.browser.reveal(page.chosen, ("a", f"c{PAGE + 20:04}"))
        qtbot.waitUntil(lambda: page.browser.current() is not None)
    framework, way = page.browser.way
    assert page.browser.current() is not None
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    again = page_of(window, FrameworksPage)
    assert again is not page
    qtbot.waitUntil(lambda: again.browser.current() is not None and again.browser.way == (framework, way))
    tree = again.browser.tree
    qtbot.waitUntil(lambda: tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center()))


def test_who_moves_while_an_item_is_gone_to_stays_there(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    rows = [("Code", "Title"), *((f"c{n:04}", f"Invented skill {n}") for n in range(PAGE + 25))]
    page = imported(window, qtbot, file(tmp_path, rows))
    settle(qtbot, window)
    page.browser.reveal(page.chosen, (f"c{PAGE + 20:04}",))
    QTest.keyClick(page.browser.tree, KEY.Key_Down)
    settle(qtbot, window)
    assert page.browser.way[1] != (f"c{PAGE + 20:04}",)
