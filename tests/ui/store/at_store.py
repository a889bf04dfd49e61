"""What the tests of a shared store in the window do again and again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.domain.texts import Lang, words
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.store.page import StorePage
from tests.ui.shell.conftest import settle


def page_of(window: MainWindow) -> StorePage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, StorePage)
    return found


def child(widget: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = widget.findChild(kind, name)
    assert isinstance(found, QWidget)
    return found


def enter(qtbot: QtBot, window: MainWindow, address: str, password: str = "") -> None:
    page = page_of(window)
    for name, text in (("store-address", address), ("store-password", password)):
        line = child(page, QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text) if text else line.clear()
    QTest.keyClick(child(page, QLineEdit, "store-password"), Qt.Key.Key_Return)
    settle(qtbot, window)


def banners(window: MainWindow) -> dict[str, str]:
    return {b.key: words(b.text, Lang.EN) for b in window.desk.messages.banners}


def state_of(window: MainWindow) -> str:
    return child(window, QLabel, "store-state").accessibleName()


def look(qtbot: QtBot, window: MainWindow) -> None:
    """Let the window ask the store now, instead of in some seconds."""
    window.desk.watch.look()
    settle(qtbot, window)


def opened_draft(qtbot: QtBot, window: MainWindow, **answers: str) -> Draft:
    services = window.desk.services
    assert services is not None
    made = requests.create(services, answers).value
    window.desk.open_record(made.id)
    settle(qtbot, window)
    assert window.desk.draft is not None
    return window.desk.draft
