"""A list of very many lines: what is done with it happens beside the window, and ends as in a short one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.domain.records import Record
from mcdesk.ui.lists import lines_page
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.lists.conftest import at, opened, program, requests_page, titles, window, workspace
from tests.ui.shell.conftest import settle

__all__ = ["opened", "program", "window", "workspace"]


@pytest.fixture
def many(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> RequestsPage:
    """The list, as if its four lines were very many."""
    monkeypatch.setattr(lines_page, "AT_ONCE", 1)
    monkeypatch.setattr(lines_page, "SORTED_AT_ONCE", 1)
    return requests_page(qtbot, window)


def test_it_is_searched_sorted_and_filtered_with_the_line_at_hand_kept(
    qtbot: QtBot, window: MainWindow, many: RequestsPage
) -> None:
    many.table.select_line(titles(many).index("Welding"))
    many.tools.sort("title")
    assert titles(many) != sorted(titles(many)), "the lines of before stay until those of the view are found"
    qtbot.waitUntil(lambda: titles(many) == ["Dock safety", "Élagage", "Forklift", "Welding"])
    assert at(many) == "Welding"
    many.tools.sort("title")
    qtbot.waitUntil(lambda: titles(many)[0] == "Welding")
    many.tools.toggle("state", "draft")
    qtbot.waitUntil(lambda: titles(many) == ["Welding", "Élagage", "Dock safety"])
    many.search.setText("dock")
    qtbot.waitUntil(lambda: titles(many) == ["Dock safety"])
    assert many.count.label.text() == "1 of 4"
    many.tools.clear()
    qtbot.waitUntil(lambda: len(titles(many)) == 4)
    settle(qtbot, window)


def test_what_was_typed_last_is_what_is_shown(qtbot: QtBot, window: MainWindow, many: RequestsPage) -> None:
    for words in ("w", "we", "wel", "d", "do"):
        many.search.setText(words)
    settle(qtbot, window)
    assert titles(many) == ["Dock safety"]
    many.search.setText("wel")
    many.search.clear()
    settle(qtbot, window)
    assert len(titles(many)) == 4


def test_lines_that_change_meanwhile_are_those_that_are_shown(
    qtbot: QtBot, window: MainWindow, many: RequestsPage
) -> None:
    services = window.desk.services
    assert services is not None
    many.search.setText("dock")
    window.desk.do(lambda: requests.create(services, {"working_title": "Dock plates"}))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: sorted(titles(many)) == ["Dock plates", "Dock safety"])
    many.tools.look(replace(many.tools.ways.first, sort="number", down=False))
    qtbot.waitUntil(lambda: titles(many)[-1] == "Dock plates")


def test_all_of_them_can_be_selected(qtbot: QtBot, window: MainWindow, many: RequestsPage) -> None:
    many.table.selectAll()
    assert many.table.places == [0, 1, 2, 3]
    assert [type(item) for item in many.chosen] == [Record] * 4
    many.search.setText("forklift")
    qtbot.waitUntil(lambda: titles(many) == ["Forklift"])
    settle(qtbot, window)
