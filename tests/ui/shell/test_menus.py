"""The menu bar: an access key on every entry, none twice, no shortcut twice, in both languages."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang, message
from mcdesk.ui import reading
from mcdesk.ui.actions import INSIDE, KEYS, LINE, MENUS
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.program_bar import PLACES
from tests.ui.shell.conftest import Opened
from tests.ui.shell.test_window import new_request, services_of


def access_key(text: str) -> str:
    found = re.search(r"&([^&])", text)
    return found[1].lower() if found else ""


def doubled(texts: list[str]) -> list[str]:
    """Entries without a key that every keyboard has, or with that of another one."""
    keys = Counter(access_key(t) for t in texts)
    return [t for t in texts if not access_key(t) or not access_key(t).isascii() or keys[access_key(t)] > 1]


def entries(menu: QMenu) -> list[QAction]:
    return [a for a in menu.actions() if not a.isSeparator()]


def menus_of(window: MainWindow) -> list[QMenu]:
    return list(window.menus.menus.values())


@pytest.mark.parametrize("lang", list(Lang))
def test_every_entry_has_an_access_key_of_its_own(opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    assert doubled([window.menus.menus[name].title() for name, _ in MENUS]) == []
    for menu in menus_of(window):
        assert doubled([a.text() for a in entries(menu)]) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_every_menu_fits_below_its_bar_on_a_small_laptop(opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    room = 768 - 40 - window.menuBar().height() - 30
    high = {name: menu.sizeHint().height() for name, menu in window.menus.menus.items()}
    assert {name: each for name, each in high.items() if each > room} == {}, "task bar and title take the rest"


def test_a_missing_and_a_doubled_key_are_found() -> None:
    assert doubled(["&One", "T&wo", "Three", "&Other", "&Élevé"]) == ["&One", "Three", "&Other", "&Élevé"]


def test_no_shortcut_means_two_things() -> None:
    assert [k for k, n in Counter(k for keys in KEYS.values() for k in keys).items() if n > 1] == []


SHIFTED = {"?": "/", "+": "=", "_": "-", "<": ",", ">": ".", ":": ";", "|": "\\"}
"""What a keyboard writes with Shift, by the key. One stroke is both, and where both are asked for Qt does neither."""


def stroke(key: str) -> str:
    """The keys that are pressed for it."""
    return f"{key[:-1]}Shift+{SHIFTED[key[-1]]}" if key[-1] in SHIFTED else key


def test_no_stroke_is_asked_for_twice() -> None:
    assert [k for k, n in Counter(stroke(k) for keys in KEYS.values() for k in keys).items() if n > 1] == []
    assert stroke("Ctrl+?") == stroke("Ctrl+Shift+/")


def test_every_entry_of_the_menus_does_something(opened: Opened) -> None:
    window = opened(None)
    every = [menu for _, menu in MENUS] + list(INSIDE.values())
    wanted = {e for menu in every for e in menu if e != LINE and not e.startswith(">")}
    assert {name for feature in window.features for name in feature.table()} == wanted


def test_a_menu_that_is_higher_than_the_screen_scrolls(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.appearance.set_scale(2.0)
    qtbot.waitUntil(lambda: window.ui.theme.scale == 2.0)
    menu = window.menus.menus["file"]
    menu.popup(QPoint())
    places = [menu.actionGeometry(action) for action in entries(menu)]
    assert places[-1].bottom() > window.screen().availableSize().height() >= menu.height()
    assert len({place.left() for place in places}) == 1, "two columns are wider than the screen"
    menu.close()


def test_the_bar_leads_to_every_place_that_a_menu_names() -> None:
    go = dict(MENUS)["go"]
    inside = {"coverage"}
    assert {*go[: go.index(LINE)]} - inside <= {key for key, _, _ in PLACES}


def test_undo_is_named_by_what_it_takes_back(opened: Opened) -> None:
    window = opened(None)
    window.menus.name_undo("edit-row-removed", "")
    assert window.menus.actions["undo"].text() == "&Undo removing a row"
    assert not window.menus.actions["redo"].isEnabled()


def test_undo_takes_back_what_banners_take_back_at_this_place_the_last_first(opened: Opened) -> None:
    window, done = opened(None), list[str]()
    undo, messages = window.menus.actions["undo"], window.desk.messages

    def tell(key: str, *, undoes: bool = True) -> None:
        way = Choice(message("shell-retry"), lambda: done.append(key), undoes=undoes)
        messages.show(Banner(key, "info", message("shell-all-saved"), None, (way,)))

    for key in ("first", "second", "first"):
        tell(key)
    tell("other", undoes=False)
    while undo.isEnabled():
        undo.trigger()
    assert done == ["first", "second"]
    assert [banner.key for banner in messages.banners] == ["other"]
    tell("before")
    assert undo.isEnabled()
    window.show_place("about")
    assert not undo.isEnabled(), "it stands there still, and was done elsewhere"


def test_menus_that_are_made_anew_hear_keys_at_once(opened: Opened) -> None:
    window = opened(None)
    window.build()
    assert window.menuBar().isVisible(), "Qt hears no key of a menu bar that is not seen"


def test_why_an_entry_is_locked_is_said_aloud_where_the_keys_stand_on_it(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(None)
    new_request(qtbot, first)
    second = opened(services_of(first).store.path)
    heard: list[str] = []
    monkeypatch.setattr(reading, "announce", lambda _widget, words: heard.append(words))
    menu = second.menus.menus["file"]
    menu.popup(QPoint())
    for name in ("new", "open"):
        menu.setActiveAction(second.menus.actions[name])
    assert heard == [second.ui.say("reading-why")]
    menu.close()
