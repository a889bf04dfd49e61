"""Every menu that opens has a key for each of its entries, also those that are made as things stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.access_keys import give_keys, keyed
from mcdesk.ui.forms.controls import Line
from mcdesk.ui.guide.page import GuidePage
from mcdesk.ui.lists.page import ListPage
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_menus import access_key, doubled, entries
from tests.ui.shell.test_window import new_request


def menus_in(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menus_in(inner)


def without_key(menu: QMenu) -> list[str]:
    return [text for one in menus_in(menu) for text in doubled([a.text() for a in entries(one)])]


def test_keys_are_the_first_letters_that_are_free() -> None:
    assert keyed(["Open", "Other", "O", "R&&D", "&Rest\tCtrl+R"]) == ["&Open", "O&ther", "O", "R&&&D", "&Rest\tCtrl+R"]
    assert keyed(["Élan", "etc"]) == ["É&lan", "&etc"], "no keyboard of English has the first letter"
    assert keyed(["Cu&t", "Copy", "Two"]) == ["Cu&t", "&Copy", "T&wo"]


@given(st.lists(st.text(max_size=12).filter(lambda t: "&" not in t), max_size=20))
def test_any_entries_keep_their_words_and_no_key_is_there_twice(texts: list[str]) -> None:
    made = keyed(texts)
    assert [text.replace("&", "") for text in made] == texts
    keys = [key for text in made if (key := access_key(text))]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("lang", Lang)
def test_menus_of_lists_texts_and_buttons_have_keys(qtbot: QtBot, opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    new_request(qtbot, window)
    line = QApplication.focusWidget()
    assert isinstance(line, Line)
    found: list[QMenu] = []
    line.menu_opening.connect(lambda menu, _event: found.append(menu))
    at = line.rect().center()
    line.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, line.mapToGlobal(at)))
    assert without_key(found[0]) == []
    found[0].close()
    window.show_place("requests")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, ListPage)
    page.table.selectRow(0)
    lines, tools = page.menus.of_lines(page.rect().center()), page.tools
    for menu in (lines, tools.view_menu(), tools.column_menu(), tools.filter_menu()):
        assert menu is not None
        give_keys(menu)
        assert without_key(menu) == []
        menu.close()
    window.show_place("guide")
    settle(qtbot, window)
    guide = window.frame.stack.currentWidget()
    assert isinstance(guide, GuidePage)
    menu = guide.save_button.menu()
    menu.aboutToShow.emit()
    assert without_key(menu) == []
    assert isinstance(guide.topics.search, QLineEdit)
