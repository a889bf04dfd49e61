"""A package in the real window: looked into, taken in, and decided about place by place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import records, requests, trashing
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.sending import send
from mcdesk.app.handoff.taking import take
from mcdesk.app.review.unsent import unsent
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.ui.handoff.package_page import PackagePage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.merge.page import MergePage
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ANSWERS: dict[str, Json] = {
    "working_title": "Welding of thin sheets",
    "one_sentence": "Learners weld sheets of two millimetres.",
    "instructional_hours": "30",
}


def page_of(window: MainWindow, kind: type[QWidget]) -> Any:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found


@pytest.fixture
def begun(program: RealProgram, workspace: Path) -> str:
    """A workspace with a request in it; the id of the request."""
    services = program.open(workspace, create=True)
    request = requests.create(services, ANSWERS).value
    services.store.close()
    return request.id


@pytest.fixture
def from_bo(program: RealProgram, workspace: Path, begun: str, tmp_path: Path) -> Callable[..., Path]:
    """Writes what Bo sends back after they changed some answers."""

    def made(**answers: Json) -> Path:
        there, back = tmp_path / "there.mcrequest", tmp_path / "back.mcrequest"
        files, verifies = program.handoff.packages, program.handoff.verifies
        ours = program.open(workspace)
        send(ours, files, ours.store.get(begun), there)
        ours.store.close()
        theirs = replace(program.open(tmp_path / "bo.mcworkspace", create=True), who="Bo Example")
        kept = take(theirs, look(theirs, unpack(files.read(there)), verifies)).value
        records.save(theirs, replace(kept, answers={**kept.answers, **answers}))
        send(theirs, files, theirs.store.get(begun), back, "The hours were too few.")
        theirs.store.close()
        return back

    return made


def ours(program: RealProgram, workspace: Path, record: str, **answers: Json) -> None:
    services = program.open(workspace)
    kept = services.store.get(record)
    records.save(services, replace(kept, answers={**kept.answers, **answers}))
    services.store.close()


def opens(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.handoff.open(path)
    settle(qtbot, window)


def test_a_package_is_shown_before_it_is_taken_in(
    qtbot: QtBot, opened: Opened, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(instructional_hours=42)
    window = opened(workspace)
    opens(qtbot, window, back)
    page = page_of(window, PackagePage)
    assert "Only the sender changed" in page.said
    assert window.desk.services is not None
    assert window.desk.services.store.get(begun).answers["instructional_hours"] == 30
    assert page.take.hasFocus()
    QTest.keyClick(page.take, KEY.Key_Return)
    settle(qtbot, window)
    assert window.desk.services.store.get(begun).answers["instructional_hours"] == 42
    assert window.place == "request"


def test_a_package_is_taken_in_once_however_often_that_is_asked_for(
    qtbot: QtBot, opened: Opened, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(instructional_hours=42)
    window = opened(workspace)
    opens(qtbot, window, back)
    page = page_of(window, PackagePage)
    for _ in range(2):
        page.copy.click()
    settle(qtbot, window)
    assert window.desk.services is not None
    assert len([r for r in window.desk.services.store.records() if r.id != begun]) == 1


def test_the_window_does_not_wait_for_what_is_written_before_it_looks_into_a_package(
    qtbot: QtBot, opened: Opened, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(instructional_hours=42)
    window = opened(workspace)
    desk = window.desk
    desk.open_record(begun)
    settle(qtbot, window)
    assert desk.draft is not None
    assert desk.services is not None
    go_on, slow = Event(), list[bool]()
    desk.jobs.store(lambda: slow.append(go_on.wait(10)))
    desk.draft.put(Ref("working_title"), "Welding of thick sheets")
    desk.keeper(desk.services, begun).hold(("comment",), {"text": "Half a thought"})
    window.handoff.look(back)
    assert slow == [], "the store has not answered yet, and the window goes on"
    go_on.set()
    settle(qtbot, window)
    page_of(window, PackagePage)
    assert desk.services.store.get(begun).answers["working_title"] == "Welding of thick sheets"
    assert unsent(desk.services, begun) == {("comment",): {"text": "Half a thought"}}


def test_what_both_changed_is_decided_by_keyboard_and_can_be_put_off(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(working_title="Brazing", one_sentence="Learners braze.", instructional_hours=42)
    ours(program, workspace, begun, working_title="Soldering", one_sentence="Learners solder.")
    window = opened(workspace)
    opens(qtbot, window, back)
    page_of(window, PackagePage).take.click()
    page = page_of(window, MergePage)
    qtbot.waitUntil(lambda: page.cards[0].isAncestorOf(QApplication.focusWidget() or page))
    assert (page.left, page.choices) == (2, {})
    QTest.keyClick(page, KEY.Key_2, ALT)
    assert page.left == 1
    page.done.click()
    assert "not decided" in page.wrong.text()
    QTest.keyClick(page, KEY.Key_Escape)
    QTest.keyClick(page_of(window, PackagePage), KEY.Key_Escape)
    assert not window.place.startswith("package")
    window.close()
    window = opened(workspace)
    assert any(b.key == "unsent" for b in window.desk.messages.banners), "the next start tells of it"
    opens(qtbot, window, back)
    page_of(window, PackagePage).take.click()
    page = page_of(window, MergePage)
    qtbot.waitUntil(lambda: page.cards[1].isAncestorOf(QApplication.focusWidget() or page))
    assert page.left == 1
    QTest.keyClick(page, KEY.Key_4, ALT)
    page.cards[1].editor.setPlainText("Learners solder and braze.")
    assert page.left == 0
    page.done.click()
    settle(qtbot, window)
    assert window.desk.services is not None
    kept = window.desk.services.store.get(begun)
    assert (kept.answers["working_title"], kept.answers["one_sentence"]) == ("Brazing", "Learners solder and braze.")
    assert kept.answers["instructional_hours"] == 42


def test_the_places_are_gone_through_by_keys_and_all_at_once(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(working_title="Brazing", one_sentence="Learners braze.")
    ours(program, workspace, begun, working_title="Soldering", one_sentence="Learners solder.")
    window = opened(workspace)
    opens(qtbot, window, back)
    page_of(window, PackagePage).take.click()
    page = page_of(window, MergePage)
    qtbot.waitUntil(lambda: page.cards[0].isAncestorOf(QApplication.focusWidget() or page))
    QTest.keyClick(page, KEY.Key_Down, CTRL)
    assert page.cards[1].isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(page, KEY.Key_3, ALT)
    QTest.keyClick(page, KEY.Key_Up, CTRL)
    assert page.cards[0].isAncestorOf(QApplication.focusWidget())
    page.findChild(QWidget, "merge-all-ours").click()
    assert page.left == 0
    assert page.done.hasFocus()


def test_a_dropped_package_is_opened_and_a_bad_one_is_told(
    qtbot: QtBot, opened: Opened, workspace: Path, from_bo: Callable[..., Path], tmp_path: Path
) -> None:
    back = from_bo(instructional_hours=42)
    window = opened(workspace)

    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, none))
        settle(qtbot, window)

    drop(back)
    page_of(window, PackagePage)
    bad = tmp_path / "bad.mcrequest"
    bad.write_bytes(b"%PDF-1.7")
    drop(bad)
    (banner,) = window.desk.messages.banners
    assert (banner.key, banner.text.key) == ("handoff", "handoff-no-package")


def test_the_program_opens_with_a_package(
    qtbot: QtBot, opened: Opened, workspace: Path, from_bo: Callable[..., Path]
) -> None:
    back = from_bo(instructional_hours=42)
    window = opened(workspace)
    window.desk.close_workspace()
    window.start(workspace, (back,))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.place == "package")


def test_what_was_deleted_for_good_here_comes_back_where_somebody_takes_it_in(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, from_bo: Callable[..., Path], begun: str
) -> None:
    back = from_bo(instructional_hours=42)
    services = program.open(workspace)
    records.discard(services, services.store.get(begun))
    trashing.purge(services, services.store.trashed())
    services.store.close()
    window = opened(workspace)
    opens(qtbot, window, back)
    page = page_of(window, PackagePage)
    assert "was deleted for good here" in page.said
    assert page.take.hasFocus()
    QTest.keyClick(page.take, KEY.Key_Return)
    settle(qtbot, window)
    assert window.place == "request"
    assert window.desk.draft is not None
    assert window.desk.draft.answers["instructional_hours"] == 42
    assert window.desk.draft.request.id == begun
