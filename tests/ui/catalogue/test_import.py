"""A list comes in through the window, by keyboard: mended in place, imported, undone, exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app.catalogue.ports import Query
from mcdesk.domain.records import RecordKind
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang
from mcdesk.ui.catalogue.import_page import ImportPage
from mcdesk.ui.catalogue.page import CataloguePage
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import settle
from tests.ui.shell.test_names import nameless, out_of_reach

LIST = "Titre;Heures;Rubrique\r\nSécurité des chariots;36;x\r\nBoulangerie;beaucoup;\r\nCafé service;14;\r\n"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


@pytest.fixture
def brought(qtbot: QtBot, window: MainWindow, listed: Path) -> ImportPage:
    window.menus.actions["import-table"].trigger()
    window.catalogue.bringing.read(listed)
    settle(qtbot, window)
    return page_of(window)


def page_of(window: MainWindow) -> ImportPage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, ImportPage)
    return found


def acts(page: ImportPage) -> list[str]:
    assert page.rows is not None
    return [p.act.value for p in page.rows.model.shown]


def titles(window: MainWindow) -> set[str]:
    assert window.desk.services is not None
    return {r.title for r in window.desk.services.store.records(RecordKind.CREDENTIAL)}


def test_a_list_is_mended_imported_and_undone(qtbot: QtBot, window: MainWindow, brought: ImportPage) -> None:
    rows = brought.rows
    assert rows is not None
    assert acts(brought) == ["add", "blocked", "update"]
    assert "2" in brought.keep.text()
    before = titles(window)
    rows.next.setFocus()
    QTest.keyClick(rows.next, Qt.Key.Key_Return)
    line = focused_in(window.frame.stack)
    assert line is rows.detail.lines[0]
    assert line.objectName() == "mend:B3"
    QTest.keyClicks(rows.detail.lines[0], "24")
    QTest.keyClick(rows.detail.lines[0], Qt.Key.Key_Return)
    settle(qtbot, window)
    assert acts(brought) == ["add", "add", "update"]
    assert focused_in(brought) is not None
    assert titles(window) == before
    QTest.keyClick(brought.keep, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.frame.place == "catalogue"
    assert titles(window) == before | {"Sécurité des chariots", "Boulangerie"}
    QTest.keyClick(focused_in(window.frame.stack) or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert titles(window) == before
    assert not window.menus.actions["undo"].isEnabled(), "what was undone is not undone twice"
    banner = next(b for b in window.desk.messages.banners if b.key == "catalogue-import")
    assert banner.text.key == "catalogue-undone-done"


def test_an_earlier_import_is_listed_and_undone(qtbot: QtBot, window: MainWindow, brought: ImportPage) -> None:
    before = titles(window)
    brought.keep.click()
    settle(qtbot, window)
    window.show_place("catalogue-import")
    settle(qtbot, window)
    undo = page_of(window).findChild(QPushButton, "undo-import:1")
    assert undo is not None
    QTest.keyClick(undo, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == before
    assert page_of(window).findChild(QPushButton, "undo-import:1") is None


def test_a_column_can_become_something_else_and_that_is_remembered(
    qtbot: QtBot, window: MainWindow, brought: ImportPage, listed: Path
) -> None:
    combo = brought.findChild(QComboBox, "becomes:2")
    assert combo is not None
    assert combo.currentIndex() == 0
    key = combo.findData("department")
    combo.setCurrentIndex(key)
    combo.activated.emit(key)
    settle(qtbot, window)
    page = page_of(window)
    assert page.rows is not None
    assert [c.key for c in page.rows.model.shown[0].changes] == ["official_name", "department", "instructional_hours"]
    page.keep.click()
    settle(qtbot, window)
    window.catalogue.bringing.read(listed)
    settle(qtbot, window)
    assert window.catalogue.bringing.brought is not None
    assert window.catalogue.bringing.brought.reading.columns.chosen["department"] == 2


def test_wishes_and_rows_left_out(qtbot: QtBot, window: MainWindow, brought: ImportPage) -> None:
    typed = brought.findChild(QCheckBox, "wish:as_typed")
    assert typed is not None
    typed.click()
    settle(qtbot, window)
    assert acts(brought) == ["add", "add", "update"]
    leave = brought.findChild(QCheckBox, "leave-out")
    assert leave is not None
    leave.click()
    settle(qtbot, window)
    assert acts(brought) == ["left", "add", "update"]


def test_the_encoding_can_be_told_and_the_headers_moved(qtbot: QtBot, window: MainWindow, brought: ImportPage) -> None:
    combo = brought.findChild(QComboBox, "read:encoding")
    assert combo is not None
    assert combo.currentText() == "Windows-1252"
    at = combo.findText("Mac Roman")
    combo.activated.emit(at)
    settle(qtbot, window)
    page = page_of(window)
    assert page.rows is not None
    assert page.rows.model.shown[0].row.values["official_name"] != "Sécurité des chariots"
    headers = page.findChild(QComboBox, "read:header")
    assert headers is not None
    headers.activated.emit(0)
    settle(qtbot, window)
    assert window.catalogue.bringing.brought is not None
    assert window.catalogue.bringing.brought.reading.header is None


def test_cells_are_pasted_and_a_bad_file_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.show_place("catalogue-import")
    QApplication.clipboard().setText("Title\tHours\r\nPasted one\t8\r\n")
    page_of(window).source.paste.click()
    settle(qtbot, window)
    assert acts(page_of(window)) == ["add"]
    bad = tmp_path / "a.xlsx"
    bad.write_bytes(b"PK\x03\x04 nothing")
    window.catalogue.bringing.read(bad)
    settle(qtbot, window)
    assert [b.text.key for b in window.desk.messages.banners] == ["tables-broken"]
    assert acts(page_of(window)) == ["add"]


def test_another_sheet_can_be_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    sheets = [NewSheet("Notes", ("Note",), (("x",),)), NewSheet("List", ("Title", "Hours"), (("From the second", 9),))]
    window.desk.program.tables.write(path, sheets)
    window.show_place("catalogue-import")
    window.catalogue.bringing.read(path)
    settle(qtbot, window)
    assert acts(page_of(window)) == ["blocked"]
    combo = page_of(window).findChild(QComboBox, "read:sheet")
    assert combo is not None
    combo.activated.emit(1)
    settle(qtbot, window)
    assert acts(page_of(window)) == ["add"]


def test_the_record_that_is_open_is_left_to_its_author(qtbot: QtBot, window: MainWindow, listed: Path) -> None:
    services = window.desk.services
    assert services is not None
    cafe = next(r for r in services.store.records(RecordKind.CREDENTIAL) if r.title == "Café service")
    window.desk.open_record(cafe.id)
    settle(qtbot, window)
    window.show_place("catalogue-import")
    window.catalogue.bringing.read(listed)
    settle(qtbot, window)
    assert acts(page_of(window)) == ["add", "blocked", "blocked"]
    page_of(window).keep.click()
    settle(qtbot, window)
    assert services.store.get(cafe.id).answers["instructional_hours"] == 12


def test_a_file_is_dropped(qtbot: QtBot, window: MainWindow, listed: Path) -> None:
    window.show_place("catalogue-import")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(listed))])
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *nothing)
    page_of(window).dropEvent(event)
    settle(qtbot, window)
    assert len(acts(page_of(window))) == 3


def test_a_table_is_dropped_on_the_catalogue_itself(qtbot: QtBot, window: MainWindow, listed: Path) -> None:
    window.show_place("catalogue")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, CataloguePage)
    assert page.acceptDrops()
    copy, nothing = Qt.DropAction.CopyAction, (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    data = QMimeData()
    for path, taken in ((listed.with_suffix(".png"), False), (listed, True)):
        data.setUrls([QUrl.fromLocalFile(str(path))])
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, *nothing)
        enter.ignore()
        page.dragEnterEvent(enter)
        assert enter.isAccepted() is taken, path.suffix
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, *nothing))
    settle(qtbot, window)
    assert len(acts(page_of(window))) == 3


def test_files_are_saved(
    qtbot: QtBot, window: MainWindow, brought: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(name: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))

    for name, act in (
        ("blank.xlsx", brought.source.template.click),
        ("errors", brought.errors.click),
    ):
        answer(name)
        act()
        settle(qtbot, window)
    window.show_place("catalogue")
    settle(qtbot, window)
    answer("all.xlsx")
    window.catalogue.export(Query())
    settle(qtbot, window)
    assert {p.name for p in tmp_path.iterdir() if p.suffix == ".xlsx"} == {"blank.xlsx", "errors.xlsx", "all.xlsx"}


def test_the_table_survives_another_language_and_the_way_back(
    qtbot: QtBot, window: MainWindow, brought: ImportPage
) -> None:
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    page = page_of(window)
    assert acts(page) == ["add", "blocked", "update"]
    assert nameless(page) == []
    assert out_of_reach(page) == []
    row, arrow = page.findChild(QComboBox, "read:header"), window.ui.theme.px(40)
    assert row is not None
    assert row.currentText() == "À la ligne 1"
    assert row.fontMetrics().horizontalAdvance(row.currentText()) + arrow <= row.width()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.frame.place == "catalogue"
    window.show_place("catalogue-import")
    assert len(acts(page_of(window))) == 3


def test_a_small_window_at_twice_the_text_scrolls_down_only(
    qtbot: QtBot, window: MainWindow, brought: ImportPage
) -> None:
    window.appearance.set_scale(2.0)
    window.resize(1024, 640)
    settle(qtbot, window)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.viewport().width() > 800, timeout=5000)
    body = page.widget()
    assert body is not None
    assert body.width() <= page.viewport().width()
