"""The ledger in the real window, by keyboard: searched, revoked, a learner removed, saved; a badge checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.awards.ledger import Standing
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.awards.sure_page import SurePage
from mcdesk.ui.awards.verify_page import VerifyPage
from mcdesk.ui.main_window import MainWindow
from tests.badge import samples
from tests.badge.test_pdf import with_files
from tests.contract.store_awards import kept
from tests.ui.credentials.test_sheet_file import shown
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path) -> MainWindow:
    services = program.open(workspace, create=True)
    kept(services.store)
    services.store.close()
    made = opened(workspace)
    made.menus.actions["awards"].trigger()
    settle(qtbot, made)
    return made


def page_of(window: MainWindow, kind: type[QWidget]) -> Any:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    made = window.findChild(QPushButton, name)
    assert made is not None
    made.setFocus()
    QTest.keyClick(made, KEY.Key_Return)
    settle(qtbot, window)


def standings(window: MainWindow) -> list[Standing]:
    assert window.desk.services is not None
    return [line.standing for line in window.desk.services.store.awards.lines()]


def test_the_ledger_is_searched_without_accents_and_acts_come_with_a_selection(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window, AwardsPage)
    assert page.model.rowCount() == 2
    QTest.keyClicks(page.search, "zoe")
    assert page.model.rowCount() == 2
    QTest.keyClicks(page.search, " nobody")
    assert (page.model.rowCount(), page.table.isVisible(), page.bar.offered) == (0, False, ())
    page.search.clear()
    page.table.setFocus()
    QTest.keyClick(page.table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert {"awards-revoke", "awards-remove"} <= set(page.bar.offered)


def test_a_badge_is_revoked_with_a_reason_only(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window, AwardsPage).table.setFocus()
    press(qtbot, window, "awards-revoke")
    page = page_of(window, SurePage)
    assert page.reason.control.hasFocus()
    press(qtbot, window, "awards-sure")
    assert (page.wrong.isVisible(), standings(window)) == (True, [Standing.ISSUED] * 2)
    QTest.keyClicks(page.reason.control, "Awarded by mistake")
    press(qtbot, window, "awards-sure")
    assert standings(window) == [Standing.REVOKED, Standing.ISSUED]
    assert "awards-revoked" in [b.key for b in window.desk.messages.banners]
    assert page_of(window, AwardsPage).model.shown[0].line.reason == "Awarded by mistake"


def test_a_learner_is_removed_once_the_person_is_sure(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window, AwardsPage).table.setFocus()
    press(qtbot, window, "awards-remove")
    press(qtbot, window, "awards-back")
    page_of(window, AwardsPage).table.setFocus()
    press(qtbot, window, "awards-remove")
    press(qtbot, window, "awards-sure")
    first = page_of(window, AwardsPage).model.shown[0].line
    assert (first.name, first.removed_at is None) == ("", False)


@pytest.mark.parametrize("name", ["ledger.pdf", "ledger.csv", "ledger"])
def test_what_is_shown_is_saved_as_it_is_asked_for(
    name: str, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "Excel workbook (*.xlsx)"))
    press(qtbot, window, "awards-save")
    sheet = shown()
    assert sheet.bar.language.count() == 2
    sheet.bar.language.setCurrentIndex(1)
    sheet.save_button.click()
    written = tmp_path / (name if "." in name else f"{name}.xlsx")
    qtbot.waitUntil(lambda: written.is_file() and written.stat().st_size > 100)
    settle(qtbot, window)
    if written.suffix == ".csv":
        assert "Décerné" in written.read_text("utf-8-sig")


def test_a_badge_that_is_dropped_is_checked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    tools = samples.tools(tmp_path)
    text = samples.signed_text(tools, samples.open_key(tools))
    (tmp_path / "badge.json").write_text(text.replace("Forklift", "Airship"), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "badge.json"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page = page_of(window, AwardsPage)
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none))
    settle(qtbot, window)
    checked = page_of(window, VerifyPage)
    assert checked.verdict.startswith("Not verified")
    press(qtbot, window, "awards-back")
    page_of(window, AwardsPage)


def test_each_badge_in_a_pdf_is_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    tools = samples.tools(tmp_path)
    text = samples.signed_text(tools, samples.open_key(tools))
    every = [("a.json", text), ("b.json", text.replace("Forklift", "Airship")), ("bill.xml", "<bill/>")]
    (tmp_path / "all.pdf").write_bytes(with_files([(name, told.encode()) for name, told in every]))
    window.awards.verify(str(tmp_path / "all.pdf"))
    settle(qtbot, window)
    page = page_of(window, VerifyPage)
    assert page.verdict == "2 badges in this PDF: 1 verified"
    assert [page.which.itemText(n).split(" – ")[1] for n in range(page.which.count())] == [
        "Verified, with a warning to read",
        "Not verified: something is wrong",
    ]
    assert page.which.currentIndex() == 1, "what is wrong is shown first"
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert len(page.wrong) == 1
    assert said.index(page.wrong[0]) < said.index("File: passed"), "and why, before what is right"
    page.which.setCurrentIndex(0)
    page.which.activated.emit(0)
    settle(qtbot, window)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    said = [text.replace("\u200b", "") for text in shown]
    assert ("a.json" in said, "b.json" in said) == (True, False)
    (tmp_path / "scan.pdf").write_bytes(with_files([]))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "scan.pdf"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none))
    settle(qtbot, window)
    again = page_of(window, VerifyPage)
    assert (again.which, again.verdict) == (None, "Not verified: something is wrong")


def test_without_a_workspace_a_badge_can_be_checked(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    made = opened(None)
    made.awards.verify(str(tmp_path / "nothing.png"))
    settle(qtbot, made)
    assert page_of(made, VerifyPage).verdict.startswith("Not verified")


def test_all_badges_that_are_dropped_together_are_checked_and_each_is_named_by_its_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tools = samples.tools(tmp_path)
    text = samples.signed_text(tools, samples.open_key(tools))
    (tmp_path / "good.json").write_text(text, "utf-8")
    (tmp_path / "letter.docx").write_bytes(b"no badge")
    (tmp_path / "both.pdf").write_bytes(with_files([("a.json", text.encode()), ("b.json", b"{}")]))
    data = QMimeData()
    names = ("good.json", "letter.docx", "both.pdf")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page = page_of(window, AwardsPage)
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none))
    settle(qtbot, window)
    checked = page_of(window, VerifyPage)
    assert checked.verdict == "4 badges in 3 files: 2 verified"
    assert [one.name for one in checked.told] == ["good.json", "letter.docx", "both.pdf › a.json", "both.pdf › b.json"]
    assert checked.which.itemText(1).startswith("letter.docx – Not verified")
    assert checked.which.itemText(0) != checked.which.itemText(2), "one person's two badges are told apart"
