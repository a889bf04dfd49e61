"""Preferences are in force at once, come back at the next start, and can be reset and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.awards.handing_on import PLATFORMS
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.outline import Paper
from mcdesk.domain.preferences import preference_groups
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.preferences.own_file import OwnFile
from mcdesk.ui.preferences.page import PreferencesPage
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach
from tests.ui.shell.test_window import new_request, press


def page_of(window: MainWindow) -> PreferencesPage:
    window.menus.actions["preferences"].trigger()
    page = window.frame.stack.currentWidget()
    assert isinstance(page, PreferencesPage)
    return page


def choose(page: QWidget, key: str, at: int) -> None:
    drop = page.findChild(QComboBox, f"preference:{key}")
    assert drop is not None
    drop.setCurrentIndex(at)
    drop.activated.emit(at)


def write(page: QWidget, key: str, words: str) -> None:
    line = page.findChild(QLineEdit, f"preference:{key}")
    assert line is not None
    line.clear()
    QTest.keyClicks(line, words)
    line.editingFinished.emit()


def test_every_preference_has_its_control(opened: Opened) -> None:
    page = page_of(opened(None))
    names = {w.objectName().partition(":")[2] for w in page.findChildren(QWidget) if ":" in w.objectName()}
    assert {p.key for g in preference_groups() for p in g.preferences} <= names


def test_the_store_of_the_preferences_is_offered_and_opens_at_the_next_start(
    qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path
) -> None:
    window = opened(None)
    page = page_of(window)
    write(page, "store", "postgresql://ada:secret@h/health")
    qtbot.waitUntil(lambda: "password" in banners(window).get("preferences-store", ""))
    assert (program.own_store, window.desk.first()) == (None, None)
    assert program.preferences.get("store") is None, "a password is never kept in a settings file"
    write(page, "store", "postgresql://ada@localhost/health?connect_timeout=1")
    qtbot.waitUntil(lambda: "opens at the next start" in banners(window).get("preferences-store", ""))
    place = program.own_store
    assert place is not None
    assert program.stores.address(place).database == "health"
    assert window.desk.first() == RealProgram(program.preferences).default_workspace == place
    write(page, "store", "")
    qtbot.waitUntil(lambda: "preferences-store" not in banners(window))
    assert program.own_store is None


def banners(window: MainWindow) -> dict[str, str]:
    return {b.key: window.ui.words(b.text) for b in window.desk.messages.banners}


def test_the_name_is_written_into_what_is_done_from_now_on(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    write(page_of(window), "my_name", "Robin Example")
    assert window.desk.services is not None
    assert window.desk.services.who == "Robin Example"
    draft = new_request(qtbot, window)
    assert draft.request.created_by == "Robin Example"


def test_look_and_language_change_at_once_and_the_page_stays(
    qtbot: QtBot, opened: Opened, program: RealProgram
) -> None:
    window = opened(None)
    choose(page_of(window), "theme", 2)
    settle(qtbot, window)
    assert window.ui.theme.tokens.name == "dark"
    choose(page_of(window), "text_scale", 5)
    settle(qtbot, window)
    assert window.ui.theme.scale == 2.0
    choose(page_of(window), "language", 2)
    settle(qtbot, window)
    assert window.ui.lang is Lang.FR
    assert isinstance(window.frame.stack.currentWidget(), PreferencesPage)
    assert program.preferences.get("language") == "fr-CA"


def test_the_paper_is_that_of_every_document_from_now_on(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(None)
    new_request(qtbot, window)
    services = window.desk.services
    assert services is not None
    assert services.paper is Paper.LETTER
    choose(page_of(window), "paper", 2)
    assert (services.paper, program.definitions.paper) == (Paper.A4, Paper.A4)


def test_less_motion_stills_the_cursor(opened: Opened) -> None:
    window = opened(None)
    before = QApplication.cursorFlashTime()
    press(page_of(window), "preference:reduce_motion")
    assert QApplication.cursorFlashTime() == 0
    press(page_of(window), "preference:reduce_motion")
    assert QApplication.cursorFlashTime() == before


def test_a_reset_is_taken_back_from_its_banner(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(None)
    write(page_of(window), "my_name", "Robin Example")
    choose(page_of(window), "paper", 2)
    press(page_of(window), "preferences-reset")
    settle(qtbot, window)
    assert (program.preferences.get("my_name"), program.preferences.get("paper")) == (None, None)
    banner = next(b for b in window.desk.messages.banners if b.key == "preferences-reset")
    banner.choices[0].run()
    settle(qtbot, window)
    assert (program.preferences.get("my_name"), program.preferences.get("paper")) == ("Robin Example", "a4")
    assert program.preferences.get("theme") == "light"


def test_values_of_another_version_do_no_harm(opened: Opened, program: RealProgram) -> None:
    for key, value in (("paper", 7), ("theme", "neon"), ("reduce_motion", "maybe"), ("text_scale", "huge")):
        program.preferences.set(key, value)
    page = page_of(opened(None))
    drop = page.findChild(QComboBox, "preference:theme")
    assert drop is not None
    assert drop.currentIndex() == 0


def told(page: QWidget, key: str) -> str:
    label = page.findChild(QLabel, f"told:{key}")
    assert label is not None
    return label.text()


def own_file(page: QWidget, key: str) -> OwnFile:
    return next(f for f in page.findChildren(OwnFile) if f._found.key == key)


def test_a_file_with_mistakes_is_not_taken_and_each_is_named_with_its_line(
    qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path
) -> None:
    broken = tmp_path / "profile.toml"
    broken.write_text("id = 3\n", "utf-8")
    window = opened(None)
    page = page_of(window)
    own_file(page, "profile_file").examine(broken, keep=True)
    qtbot.waitUntil(lambda: "not in force" in told(page, "profile_file"))
    assert "Line 1:" in told(page, "profile_file")
    assert program.preferences.get("profile_file") is None


def test_a_list_of_platforms_that_is_wrong_says_what_to_do(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    broken = tmp_path / "platforms.toml"
    broken.write_text("platform = 3\n", "utf-8")
    page = page_of(opened(None))
    own_file(page, PLATFORMS).examine(broken, keep=True)
    fix = page.ui.say("badges-platforms-fix")
    qtbot.waitUntil(lambda: told(page, PLATFORMS).endswith(fix))


def test_a_whole_file_is_in_force_at_once(qtbot: QtBot, opened: Opened, program: RealProgram, tmp_path: Path) -> None:
    mine = tmp_path / "profile.toml"
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    mine.write_text(text.replace('paper = "letter"', 'paper = "a4"'), "utf-8")
    window = opened(None)
    new_request(qtbot, window)
    own_file(page_of(window), "profile_file").examine(mine, keep=True)
    qtbot.waitUntil(lambda: program.preferences.get("profile_file") == str(mine))
    settle(qtbot, window)
    assert window.desk.services is not None
    assert window.desk.services.profile.paper == "a4"
    page = window.frame.stack.currentWidget()
    assert isinstance(page, PreferencesPage)
    qtbot.waitUntil(lambda: "no mistakes" in told(page, "profile_file"))
    press(page, "leave:profile_file")
    settle(qtbot, window)
    assert window.desk.services.profile.paper == "letter"


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    page = page_of(window)
    QApplication.processEvents()
    assert nameless(page) == []
    assert out_of_reach(page) == []
