"""The place of the stacks and the map, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import records
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.pathways.plan import Node
from mcdesk.domain.records import RecordKind
from mcdesk.ui import files
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.row import question_row
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.pathways.map_bar import MapBar
from mcdesk.ui.pathways.page import PathwaysPage
from mcdesk.ui.pathways.panel import StackMapPanel
from tests.app.pathways.test_pathways import fill
from tests.app.workspace import services
from tests.cli.terminal import Program
from tests.ui.credentials.test_sheet_file import shown
from tests.ui.fixtures import own


@pytest.fixture
def work() -> Services:
    made = services()
    fill(made)
    return made


@pytest.fixture
def desk(qtbot: QtBot, work: Services, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(Program(tmp_path / "w.mcworkspace"))
    made.services = work
    yield made
    made.jobs.close()
    shiboken6.delete(made)


@pytest.fixture
def page(qtbot: QtBot, ui: Ui, desk: Desk) -> PathwaysPage:
    made = PathwaysPage(ui, desk)
    made.resize(1000, 700)
    own(qtbot, made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.found is not None and bool(made.view.items_of))
    return made


def titles(nodes: list[Node]) -> list[str]:
    return [node.title for node in nodes]


def test_arrows_walk_the_map_and_each_box_is_said(qtbot: QtBot, page: PathwaysPage) -> None:
    seen: list[Node] = []
    page.view.stood.connect(seen.append)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert titles(seen)[-2:] == ["Lift Trucks <& co>", "Program X"]
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.current.endswith("/a")
    assert page.view.items_of[page.view.current].focused
    assert page.table.currentRow() == 0
    said = QAccessible.queryAccessibleInterface(page.view).text(QAccessible.Text.Description)
    assert "Lift Trucks" in said


def test_the_map_is_zoomed_by_keys_and_shown_whole(page: PathwaysPage) -> None:
    before = page.view.transform().m11()
    QTest.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.transform().m11() > before
    for _ in range(30):
        QTest.keyClick(page.view, Qt.Key.Key_Minus)
    assert page.view.transform().m11() > 0.2
    QTest.keyClick(page.view, Qt.Key.Key_0)
    rect = page.view.mapFromScene(page.view.sceneRect()).boundingRect()
    assert rect.width() <= page.view.viewport().width() + 2


def test_the_table_says_the_same_as_the_map(page: PathwaysPage) -> None:
    page.tabs.setCurrentIndex(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    texts = [item.text() for c in range(page.table.columnCount()) if (item := page.table.item(1, c)) is not None]
    assert texts[1:6] == ["2", "Lift Trucks <& co>", "MC-2026-0002", "24", "Warehouse Safety"]
    assert "Outcome counted twice" in texts[6]
    assert page.view.current.endswith("/b")


@pytest.mark.parametrize("wide", [1400, 1700])
def test_the_name_of_a_member_has_the_room_that_the_notes_leave(qtbot: QtBot, page: PathwaysPage, wide: int) -> None:
    page.tabs.setCurrentIndex(1)
    page.resize(wide, 700)
    table = page.table
    last = table.columnCount() - 1
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(last + 1))) == table.viewport().width())
    assert table.columnWidth(last) == max(table.sizeHintForColumn(last), table.horizontalHeader().sectionSizeHint(last))


def test_what_breaks_is_asked_of_the_current_box(page: PathwaysPage) -> None:
    page.view.stand_at(page.view.plan.nodes[0].key)
    QTest.keyClick(page.retiring.ask, Qt.Key.Key_Return)
    assert "can no longer be completed" in page.retiring.told.text()
    page.view.stand_at(page.view.plan.nodes[-1].key)
    assert not page.retiring.ask.isEnabled()
    assert "Choose a member" in page.retiring.told.text()


def test_a_stack_is_opened_and_thrown_away_by_keyboard(page: PathwaysPage) -> None:
    opened: list[str] = []
    trashed: list[object] = []
    page.open_wanted.connect(opened.append)
    page.trash_wanted.connect(trashed.append)
    assert not page.open.isEnabled()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.open, Qt.Key.Key_Return)
    QTest.keyClick(page.trash, Qt.Key.Key_Return)
    assert page.found is not None
    assert opened == [page.found.records[0].id]
    assert trashed == [page.found.records[0]]


def save_as(bar: MapBar, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save the map there, with the second language of the list."""
    monkeypatch.setattr(files, "ask_save", lambda *_: path)
    bar.save.click()
    sheet = shown()
    assert [sheet.bar.language.itemText(n) for n in range(sheet.bar.language.count())] == ["English", "French"]
    sheet.bar.language.setCurrentIndex(1)
    sheet.save_button.click()


def test_the_map_is_saved_as_it_is_asked_for_and_another_ending_is_told(
    qtbot: QtBot, page: PathwaysPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.window().activateWindow()
    save_as(page.bar, tmp_path / "m.svg", monkeypatch)
    qtbot.waitUntil(lambda: "m.svg" in page.bar.told.text())
    assert 'lang="fr-CA"' in (tmp_path / "m.svg").read_text("utf-8")
    save_as(page.bar, tmp_path / "m.gif", monkeypatch)
    qtbot.waitUntil(lambda: ".pdf" in page.bar.told.text())


def test_a_new_stack_appears_and_an_empty_place_says_what_will_be_here(
    qtbot: QtBot, work: Services, desk: Desk, page: PathwaysPage
) -> None:
    desk.do(lambda: records.create(work, RecordKind.STACK, {"stack_name": "Second"}))
    qtbot.waitUntil(lambda: page.list.count() == 3)
    desk.services = services()
    page.reload()
    qtbot.waitUntil(lambda: page.empty.isVisibleTo(page))
    assert not page.tabs.isVisibleTo(page)


def test_every_control_has_a_name_and_is_large_enough(page: PathwaysPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget.objectName() or widget


@pytest.fixture
def draft(work: Services, jobs: Jobs) -> Iterator[Draft]:
    (record,) = work.store.records(RecordKind.STACK)
    made = Draft(work, replace(record), jobs)
    yield made
    made.flush()
    shiboken6.delete(made)


def test_a_member_is_chosen_from_the_workspace(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    window = QWidget()
    row = question_row(ui, draft, draft.form.field("members"), window)
    own(qtbot, window)
    window.show()
    drop = row.findChild(QComboBox, "record-choice")
    assert isinstance(drop, QComboBox)
    drop.setCurrentIndex(drop.findData("MC-2026-0002"))
    drop.activated.emit(drop.currentIndex())
    assert draft.value(Ref("members", "a", "record")) == "MC-2026-0002"
    assert draft.value(Ref("members", "a", "title")) == "Lift Trucks"
    draft.undo_stack.undo()
    draft.undo_stack.undo()
    assert drop.currentData() == "MC-2026-0001"


def test_the_map_of_the_open_stack_follows_what_is_written_and_is_saved(
    qtbot: QtBot, ui: Ui, draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = StackMapPanel(ui, draft)
    own(qtbot, panel)
    panel.show()
    save_as(panel.bar, tmp_path / "m.svg", monkeypatch)
    qtbot.waitUntil(lambda: "m.svg" in panel.bar.told.text())
    before = len(panel.view.plan.nodes)
    draft.put(Ref("ladder_target"), None)
    assert [node.title for node in panel.view.plan.nodes] == ["Warehouse Safety", "Lift Trucks <& co>"]
    assert before == 3
    draft.put(Ref("members", "a", "title"), "Safety first")
    assert panel.view.plan.nodes[0].title == "Safety first"


def test_a_member_that_a_request_plans_is_chosen_from_all_that_a_stack_may_name(
    qtbot: QtBot, ui: Ui, work: Services, jobs: Jobs
) -> None:
    rows: list[Json] = [{"id": "a", "order": 1, "title": "Part one"}, {"id": "b", "order": 2, "title": "Part two"}]
    record = records.create(work, RecordKind.REQUEST, {"stackable": "vertical", "stack_members": rows}).value
    draft = Draft(work, record, jobs)
    window = QWidget()
    row = question_row(ui, draft, draft.form.field("stack_members"), window)
    own(qtbot, window)
    window.show()
    drops = row.findChildren(QComboBox, "record-choice")
    qtbot.waitUntil(lambda: all(drop.findData("MC-2026-0002") > 0 for drop in drops))
    assert len(drops) == 2
    drops[0].setCurrentIndex(drops[0].findData("MC-2026-0002"))
    drops[0].activated.emit(drops[0].currentIndex())
    assert draft.value(Ref("stack_members", "a", "record")) == "MC-2026-0002"
    assert draft.value(Ref("stack_members", "a", "title")) == "Lift Trucks"
    draft.flush()
    shiboken6.delete(draft)
