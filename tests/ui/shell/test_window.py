"""Journeys through the real window on a real workspace."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.data.locking import account
from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui import reading
from mcdesk.ui.draft import Draft
from mcdesk.ui.focus import focused_in
from mcdesk.ui.lists.page import ListPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle

TITLE = Ref("working_title")


def draft_of(window: MainWindow) -> Draft:
    assert window.desk.draft is not None
    return window.desk.draft


def new_request(qtbot: QtBot, window: MainWindow) -> Draft:
    window.menus.actions["new"].trigger()
    qtbot.waitUntil(lambda: window.desk.draft is not None, timeout=10000)
    settle(qtbot, window)
    return draft_of(window)


def type_title(window: MainWindow, text: str) -> QLineEdit:
    """Type into the field with the focus: the first question of the first page."""
    field = focused_in(window.frame)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)
    return field


def shown(root: QWidget, name: str) -> QWidget:
    found = root.findChild(QWidget, name)
    assert found is not None, name
    return found


def banner(window: MainWindow, key: str) -> QWidget:
    return shown(window.frame.banners, f"banner:{key}")


def press(root: QWidget, name: str) -> None:
    made = shown(root, name)
    assert isinstance(made, QAbstractButton)
    made.click()


def test_the_first_start_asks_nothing_and_makes_no_file(opened: Opened, workspace: Path) -> None:
    window = opened(None)
    assert not workspace.exists()
    first = focused_in(window.frame)
    assert isinstance(first, QPushButton)
    assert first.objectName() == "first-request"


def test_a_first_request_is_saved_by_itself_and_found_at_the_next_start(
    qtbot: QtBot, opened: Opened, workspace: Path
) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    assert window.frame.header is not None
    type_title(window, "Safe Forklift Operation")
    assert window.frame.header.saved.state == "saving"
    with qtbot.waitSignal(draft.saved, timeout=5000):
        pass
    assert window.frame.header.saved.words.startswith("Saved ")
    assert "Safe Forklift Operation" in window.windowTitle()
    assert window.close()
    again = opened(None)
    assert again.desk.services is not None
    assert again.desk.services.store.path == workspace
    press(again.frame, "continue")
    qtbot.waitUntil(lambda: again.desk.draft is not None)
    assert draft_of(again).value(TITLE) == "Safe Forklift Operation"


def test_closing_saves_what_was_typed_a_moment_ago(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Half a wor")
    assert draft.dirty
    assert window.close()
    services = program.open(program.default_workspace)
    assert [r.title for r in services.store.records()] == ["Half a wor"]
    assert services.store.setting("open-request") == ""
    services.store.close()


def test_switching_the_language_keeps_a_half_typed_answer_the_cursor_and_undo(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Safe Forklif").setCursorPosition(4)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    assert window.menus.menus["file"].title() == "&Fichier"
    assert window.desk.draft is draft
    field = focused_in(window.frame)
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition()) == ("Safe Forklif", 4)
    window.menus.actions["undo"].trigger()
    assert draft.value(TITLE) is None
    window.appearance.set_lang(Lang.EN)
    settle(qtbot, window)
    assert window.menus.actions["redo"].text() == "&Redo typing"


def test_theme_and_text_size_are_changed_at_once_and_remembered(
    qtbot: QtBot, opened: Opened, program: RealProgram
) -> None:
    window = opened(None)
    new_request(qtbot, window)
    page = window.frame.wizard.page_key if window.frame.wizard else ""
    window.menus.actions["larger"].trigger()
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert window.ui.theme.scale == 1.1
    assert window.ui.theme.tokens.name == "dark"
    assert window.frame.wizard is not None
    assert window.frame.wizard.page_key == page
    assert program.preferences.get("theme") == "dark"
    assert program.preferences.get("text_scale") == 1.1


@pytest.mark.parametrize("place", ["home", "requests", "request"])
def test_a_small_window_at_twice_the_text_needs_no_sideways_scrolling(qtbot: QtBot, opened: Opened, place: str) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.appearance.set_lang(Lang.FR)
    window.appearance.set_scale(2.0)
    window.show_place(place)
    settle(qtbot, window)
    window.resize(1024, 640)
    settle(qtbot, window)
    layout = window.frame.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: layout.totalMinimumSize().width() <= window.frame.width() == 1024)
    areas = [a for a in window.frame.findChildren(QScrollArea) if a.isVisible()]
    assert [a.objectName() for a in areas if a.horizontalScrollBar().maximum()] == []


def test_a_second_window_reads_only_and_says_who_has_the_workspace(qtbot: QtBot, opened: Opened) -> None:
    first = opened(None)
    draft = new_request(qtbot, first)
    type_title(first, "Ours")
    assert draft.flush()
    second = opened(first.desk.services.store.path if first.desk.services else None)
    said = shown(second.frame.banners, "banner:read-only").accessibleName()
    assert f"{account()} ({socket.gethostname()}) has this workspace open" in said
    second.desk.open_record(draft.request.id)
    qtbot.waitUntil(lambda: second.desk.draft is not None)
    assert draft_of(second).read_only
    assert second.frame.header is not None
    assert second.frame.header.saved.words == "Read-only"
    assert not second.frame.header.submit.isVisibleTo(second.frame.header)


def test_where_only_reading_is_possible_what_would_write_says_so_and_begins_nothing(
    qtbot: QtBot, opened: Opened
) -> None:
    first = opened(None)
    new_request(qtbot, first)
    path = services_of(first).store.path
    second = opened(path)
    before = len(services_of(second).store.records())
    for act in sorted(reading.ACTS):
        action = second.menus.actions[act]
        assert (action.icon().isNull(), action.toolTip()) == (False, second.ui.say("reading-why")), act
        second.desk.messages.drop("read-only")
        second.run(act)
        settle(qtbot, second)
        assert [b.text.key for b in second.desk.messages.banners] == ["reading-held"], act
        assert (second.place, second.desk.draft) == ("home", None), act
    for place, name in (("requests", "requests-new"), ("credentials", "credentials-new"), ("awards", "awards-award")):
        second.show_place(place)
        settle(qtbot, second)
        page = second.frame.stack.currentWidget()
        assert isinstance(page, ListPage)
        made = page.findChild(QPushButton, name)
        assert made is not None
        button = made if made.isVisible() else page.empty.button
        assert button.isEnabled(), "it can be reached, and says why"
        assert button.accessibleDescription() == second.ui.say("reading-why")
        second.desk.messages.drop("read-only")
        button.click()
        settle(qtbot, second)
        assert second.place == place
        (said,) = second.desk.messages.banners
        assert "has this workspace open" in second.ui.words(said.text)
    assert len(services_of(second).store.records()) == before
    assert first.desk.close_workspace()
    settle(qtbot, first)
    next(b for b in second.desk.messages.banners if b.key == "read-only").choices[0].run()
    settle(qtbot, second)
    assert not services_of(second).store.read_only
    assert second.menus.actions["new"].icon().isNull()
    second.run("new")
    qtbot.waitUntil(lambda: second.desk.draft is not None)
    settle(qtbot, second)


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def test_a_file_that_is_not_ours_is_explained_with_ways_on(opened: Opened, tmp_path: Path) -> None:
    alien = tmp_path / "alien.mcworkspace"
    alien.write_text("not a workspace")
    window = opened(alien)
    page = shown(window.frame, "trouble")
    assert {"home-retry", "home-open", "home-new-workspace"} <= {b.objectName() for b in page.findChildren(QWidget)}
    assert alien.read_text() == "not a workspace"
    assert focused_in(page) is not None, "the keyboard has somewhere to be, also where nobody chose a language"


def test_the_trash_gives_back_what_was_put_into_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Keep me")
    window.show_place("requests")
    settle(qtbot, window)
    table = shown(window.frame, "requests-table")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert window.desk.services is not None
    store = window.desk.services.store
    assert [r.title for r in store.trashed()] == ["Keep me"]
    press(banner(window, "trashed"), "choice:requests-trash-undo")
    settle(qtbot, window)
    assert [r.id for r in store.records()] == [draft.request.id]


def test_what_is_said_of_the_trash_stays_in_another_theme_and_goes_with_the_place(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    window.request_acts.trash.discard([draft.request])
    settle(qtbot, window)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert [b.key for b in window.desk.messages.banners] == ["trashed"]
    window.show_place("home")
    assert window.desk.messages.banners == ()


def test_submitting_too_early_opens_the_review_with_what_is_open(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    assert window.frame.header is not None
    assert window.frame.wizard is not None
    window.frame.header.submit.click()
    settle(qtbot, window)
    assert window.frame.wizard.page_key == draft.form.pages[-1].key
    assert focused_in(window.frame.wizard) is not None
    assert draft.request.version == 0


def test_where_no_page_submits_the_window_says_what_is_open_and_leads_there(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.menus.actions["next-page"].trigger()
    window.request_acts.submit()
    press(banner(window, "submit"), "choice:shell-show-first-problem")
    assert window.frame.wizard is not None
    assert window.frame.wizard.page_key == "basics"


def test_enter_goes_to_a_place_of_the_bar_as_space_does(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    place = shown(window.frame, "place:guide")
    place.setFocus()
    QTest.keyClick(place, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.frame.place == "guide"
