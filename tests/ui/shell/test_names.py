"""Every control of the window's own pages can be reached by keyboard and has a name, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request, type_title


def nameless(root: QWidget) -> list[str]:
    """The controls that take the focus and that a screen reader cannot name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """Visible buttons that Tab does not reach."""
    buttons = [b for b in root.findChildren(QAbstractButton) if b.isVisible()]
    # The buttons inside a line of text and a table's corner are Qt's own, and their keys are those of the control.
    ours = [b for b in buttons if not isinstance(b.parentWidget(), QLineEdit | QTableView)]
    tab = Qt.FocusPolicy.TabFocus.value
    return [f"{type(b).__name__} {b.objectName()!r}" for b in ours if not b.focusPolicy().value & tab]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("place", ["home", "requests", "request"])
def test_every_control_has_a_name(qtbot: QtBot, opened: Opened, lang: Lang, place: str) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Named")
    assert draft.flush()
    window.appearance.set_lang(lang)
    window.show_place(place)
    settle(qtbot, window)
    frame = window.frame
    own = [frame.bar, frame.banners, *([frame.header] if frame.header else [])]
    parts = own if place == "request" else [*own, frame.stack]
    assert [n for part in parts for n in nameless(part)] == []
    assert [n for part in parts for n in out_of_reach(part)] == []


def test_a_nameless_control_is_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    blank = QWidget(root)
    blank.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    root.show()
    assert nameless(root) == ["QWidget ''"]
