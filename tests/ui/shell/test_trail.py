"""Back and forward through the window and around its parts, help by F1, and the problems both ways, by keyboard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.app import trashing
from mcdesk.domain.texts import Lang
from mcdesk.ui.focus import focused_in
from mcdesk.ui.guide.page import GuidePage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.trail import STEADY, Stop, Trail
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request

Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = held[0] if held else Qt.KeyboardModifier.NoModifier
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle(qtbot, window)


def test_back_and_forward_lead_along_the_way(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    for place in ("requests", "preferences", "about"):
        window.show_place(place)
        settle(qtbot, window)
    for place in ("preferences", "requests", "request"):
        press(qtbot, window, Key.Key_Left, ALT)
        assert window.place == place
    assert window.desk.draft is draft
    for place in ("requests", "preferences"):
        press(qtbot, window, Key.Key_Right, ALT)
        assert window.place == place
    window.show_place("news")
    press(qtbot, window, Key.Key_Right, ALT)
    assert window.place == "news", "nothing comes after what was gone to last"
    press(qtbot, window, Key.Key_Left, ALT)
    assert window.place == "preferences"


def test_back_leads_to_the_record_that_was_open(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    first = new_request(qtbot, window).request.id
    window.menus.actions["new"].trigger()
    qtbot.waitUntil(lambda: window.desk.draft is not None and window.desk.draft.request.id != first)
    settle(qtbot, window)
    press(qtbot, window, Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.desk.draft is not None and window.desk.draft.request.id == first)
    assert window.place == "request"


def test_back_goes_past_a_record_that_is_gone(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    record = new_request(qtbot, window).request
    services = window.desk.services
    assert services is not None
    for place in ("preferences", "request", "requests"):
        window.show_place(place)
        settle(qtbot, window)
    assert window.desk.close_request()
    settle(qtbot, window)
    trashing.discard_all(services, [record])
    trashing.purge(services, [services.store.get(record.id)])
    press(qtbot, window, Key.Key_Left, ALT)
    assert (window.place, window.desk.draft) == ("requests", None)
    press(qtbot, window, Key.Key_Left, ALT)
    assert window.place == "preferences"


def test_in_the_guide_back_leads_through_its_topics_first(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.show_place("preferences")
    press(qtbot, window, Key.Key_F1)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, GuidePage)
    page.open_topic("stacking")
    page.start()
    press(qtbot, window, Key.Key_Left, ALT)
    assert (window.place, page.topic_key) == ("guide", "program-comfort")
    press(qtbot, window, Key.Key_Left, ALT)
    assert window.place == "preferences"


def test_a_stop_off_the_trail_leads_back_to_where_one_came_from() -> None:
    trail = Trail()
    for place in ("home", "awards", "awards-revoke"):
        trail.note(place, "")
    assert trail.step(-1, "awards-revoke") == Stop("awards")
    assert trail.step(-1, "awards") == Stop("home")
    assert trail.step(-1, "home") is None
    assert trail.step(1, "home") == Stop("awards")


def test_the_trail_stays_short() -> None:
    trail = Trail()
    for number in range(300):
        trail.note("request", str(number))
    assert len(trail.stops) == 100
    assert trail.step(-1, "request") == Stop("request", "298")
    trail.forget()
    assert trail.step(-1, "request") is None


def test_a_stop_where_nobody_arrives_is_gone_past() -> None:
    trail = Trail()
    for place, record in (("home", ""), ("request", "gone"), ("requests", "")):
        trail.note(place, record)
    assert trail.step(-1, "requests") == Stop("request", "gone")
    assert trail.step(-1, "requests") == Stop("home")
    trail.note("home", "")
    assert trail.step(1, "home") == Stop("request", "gone")
    assert trail.step(1, "home") == Stop("requests")


@pytest.mark.parametrize("lang", Lang)
def test_f1_helps_at_every_place(qtbot: QtBot, opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    guide = window.desk.program.definitions.guide
    places = {name for feature in window.features for name in feature.places()} | STEADY | {"recovery"}
    assert [place for place in sorted(places) if guide.topic_of_place(place) is None] == []
    for place, topic in (("home", "program-workspaces"), ("about", "program-comfort")):
        window.show_place(place)
        press(qtbot, window, Key.Key_F1)
        page = window.frame.stack.currentWidget()
        assert isinstance(page, GuidePage)
        assert page.topic_key == topic
        assert page.reader.toPlainText().startswith(guide.topic(topic).title.to(lang))


def test_f1_explains_the_question_and_then_opens_its_topic(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    wizard = window.frame.wizard
    assert wizard is not None
    if wizard.guide.isVisible():
        wizard.beside.toggle_guide()
    press(qtbot, window, Key.Key_F1)
    assert wizard.guide.isVisible()
    assert wizard.guide.words
    press(qtbot, window, Key.Key_F1)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, GuidePage)
    assert page.topic_key == "what-is"


def test_f8_goes_to_the_next_problem_and_shift_f8_back(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    wizard = window.frame.wizard
    assert wizard is not None
    seen = []
    for _ in range(3):
        press(qtbot, window, Key.Key_F8)
        seen.append(wizard._at)
    assert len(set(seen)) == 3
    for at in reversed(seen[:-1]):
        press(qtbot, window, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        assert wizard._at == at


@pytest.mark.parametrize(("act", "by"), [("next-pane", 1), ("previous-pane", -1)])
def test_f6_goes_around_the_parts_of_the_window(qtbot: QtBot, opened: Opened, act: str, by: int) -> None:
    window = opened(None)
    new_request(qtbot, window)
    seen = []
    for _ in range(len(window.frame.panes())):
        window.menus.actions[act].trigger()
        seen.append(next(n for n, p in enumerate(window.frame.panes()) if focused_in(p) is not None))
    assert sorted(seen) == list(range(len(window.frame.panes())))
    assert all((then - now - by) % len(seen) == 0 for now, then in pairwise(seen))
