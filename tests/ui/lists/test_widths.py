"""How a list shares its width among its columns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionHeader, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang
from mcdesk.ui.lists.widths import Fit, Wish, fit, kept, set_lines, shares
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.facts import longest_day
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.lists.conftest import requests_page
from tests.ui.shell.conftest import Opened, settle

LONG = "Forklift Operation, Load Handling and Emergencies"
WISHES = st.lists(st.tuples(st.integers(20, 300), st.integers(20, 600)), max_size=6)


def test_a_column_that_needs_less_leaves_it_to_one_that_needs_more() -> None:
    found = shares(700, 200, (Wish("state", 100, 160), Wish("due", 200, 80)))
    assert found == {"state": 160, "due": 80}


def test_the_first_get_what_is_left_before_the_others() -> None:
    found = shares(430, 200, (Wish("state", 100, 125), Wish("school", 100, 170)))
    assert found == {"state": 125, "school": 105}


def test_what_would_be_cut_anyway_takes_nothing_from_the_main_column() -> None:
    long = Wish("school", 100, 400)
    assert shares(500, 200, (long,), 500) == {"school": 100}
    assert shares(700, 200, (long,), 500) == {"school": 200}
    assert shares(990, 200, (long,), 500) == {"school": 400}


def test_the_column_that_sorts_the_list_stays_before_all_others_and_is_cut_before_it_goes() -> None:
    wishes = (Wish("state", 150, 120), Wish("number", 96, 90), Wish("updated", 148, 140))
    assert [wish.key for wish in kept(300, wishes, "title")] == ["state", "number"]
    assert [wish.key for wish in kept(300, wishes, "updated")] == ["state", "updated"]
    assert kept(100, wishes, "updated") == [Wish("updated", 100, 100)]


@given(st.integers(0, 3000), WISHES, st.integers(0, 6))
def test_what_stays_has_room_and_what_sorts_is_among_it(room: int, pairs: list[tuple[int, int]], place: int) -> None:
    wishes = [Wish(str(n), given_, needed) for n, (given_, needed) in enumerate(pairs)]
    found = kept(room, wishes, str(place))
    assert sum(min(wish.given, wish.needed) for wish in found) <= room
    assert place >= len(pairs) or str(place) in [wish.key for wish in found]


@given(st.integers(0, 3000), st.integers(0, 400), WISHES)
def test_the_main_column_keeps_its_width_and_no_other_takes_what_it_does_not_need(
    wide: int, main: int, pairs: list[tuple[int, int]]
) -> None:
    wishes = [Wish(str(n), given_, needed) for n, (given_, needed) in enumerate(pairs)]
    found = shares(wide, main, wishes, 3000)
    least = sum(min(w.given, w.needed) for w in wishes)
    assert sum(found.values()) <= max(wide - main, least)
    for wish in wishes:
        assert min(wish.given, wish.needed) <= found[wish.key] <= wish.needed


def test_a_search_does_not_move_the_columns(qtbot: QtBot, window: MainWindow, page: RequestsPage) -> None:
    head = page.table.horizontalHeader()
    before = [head.sectionSize(n) for n in range(head.count())]
    page.search.setText("elagage")
    settle(qtbot, window)
    assert page.table.model().rowCount() == 1
    assert [head.sectionSize(n) for n in range(head.count())] == before


def test_other_lines_are_measured_once_nobody_types_any_more(qtbot: QtBot, page: RequestsPage) -> None:
    asked: list[str] = []
    state = next(column for column in page.model.columns if column.key == "state")

    def words(item: Record) -> str:
        asked.append(item.id)
        return state.words(item)

    watched = replace(state, words=words)
    page.model.columns = tuple(watched if column is state else column for column in page.model.columns)
    page.setVisible(False)
    page.search.setText("a")
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {item.id for item in page.model.shown}


def test_a_column_of_days_has_room_for_one_below_the_lines_that_were_measured(
    window: MainWindow, page: RequestsPage
) -> None:
    table, theme = page.table, window.ui.theme
    place = page.model.column_of("updated")
    assert all(page.model.index(row, place).data().startswith("Today") for row in range(page.model.count()))
    room = table.columnWidth(place) - 2 * theme.space(2)
    assert QFontMetrics(theme.font()).horizontalAdvance(longest_day(Lang.EN)) <= room


def test_a_state_has_an_icon_beside_its_word(page: RequestsPage) -> None:
    index = page.model.index(0, page.model.column_of("state"))
    assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert index.data() == "Draft"


def test_the_arrow_points_down_for_the_newest_first_and_up_for_the_oldest(page: RequestsPage) -> None:
    head, place = page.table.horizontalHeader(), page.model.column_of("updated")
    for down, arrow in ((True, "SortDown"), (False, "SortUp")):
        page.tools.look(replace(page.tools.ways.now, sort="updated", down=down))
        option = QStyleOptionHeader()
        head.initStyleOptionForIndex(option, place)
        assert option.sortIndicator.name == arrow


def test_words_that_would_be_cut_go_on_in_a_second_line() -> None:
    state, due = Wish("state", 150, 250, 160), Wish("due", 150, 140, 90)
    title = Wish("title", 260, 300, 170)
    assert fit(800, 200, (state, due), title) == Fit({"state": 250, "due": 140})
    assert fit(600, 200, (state, due), title) == Fit({"state": 160, "due": 140}, folded=True)


def test_what_does_not_fit_into_two_lines_either_takes_nothing_from_the_main_column() -> None:
    long = Wish("due", 200, 590, 330)
    assert fit(560, 200, (long,), Wish("title", 220, 340, 190)) == Fit({"due": 220}, folded=True)
    assert fit(500, 200, (long,), Wish("title", 220, 340, 190)) == Fit({"due": 200}, folded=True)


def test_what_the_main_column_does_not_need_goes_to_words_in_two_lines() -> None:
    title = Wish("title", 210, 340, 190)
    assert fit(500, 200, (title,), Wish("name", 190, 200, 140)) == Fit({"title": 300}, folded=True)


@pytest.mark.parametrize("lang", ["en-CA", "fr-CA"])
def test_titles_and_states_are_whole_on_a_laptop(
    qtbot: QtBot, opened: Opened, workspace: Path, program: RealProgram, lang: str
) -> None:
    program.preferences.set("language", lang)
    window = opened(None)
    window.desk.open_workspace(workspace, create=True)
    settle(qtbot, window)
    services = window.desk.services
    assert services is not None
    made = requests.create(services, {**sample("forklift"), "working_title": LONG}).value
    sent = requests.submit(services, made).value.request
    making.take(services, sent, "return_it", Decision(date(2026, 11, 26), "Say who pays."))
    window.resize(1280, 800)
    page = requests_page(qtbot, window)
    for key in ("title", "state", "number", "updated"):
        assert cut(page, key) == "", key


@pytest.mark.parametrize("lang", ["en-CA", "fr-CA"])
@pytest.mark.parametrize(("wide", "scale"), [(1180, 1.0), (1024, 1.0), (1180, 2.0)])
def test_a_list_never_hides_the_column_that_it_is_sorted_by(
    qtbot: QtBot, opened: Opened, workspace: Path, program: RealProgram, lang: str, wide: int, scale: float
) -> None:
    program.preferences.set("language", lang)
    window = opened(None)
    window.appearance.set_scale(scale)
    window.desk.open_workspace(workspace, create=True)
    settle(qtbot, window)
    services = window.desk.services
    assert services is not None
    requests.create(services, {**sample("forklift"), "working_title": LONG})
    window.resize(wide, 800)
    page = requests_page(qtbot, window)
    table, columns = page.table, page.model.columns
    for column in (one for one in columns if one.sortable):
        page.tools.look(replace(page.tools.ways.now, sort=column.key))
        shown = table.visualRect(page.model.index(0, page.model.column_of(column.key)))
        assert not table.isColumnHidden(page.model.column_of(column.key)), column.key
        assert shown.width() > 0
        assert table.viewport().rect().contains(shown), column.key


def test_the_lines_in_sight_stay_where_rows_become_higher_and_the_last_can_be_reached(page: RequestsPage) -> None:
    table, last = page.table, page.model.count() - 1
    table.setFixedHeight(table.horizontalHeader().height() + 3 * table.rowHeight(0))
    table.scrollTo(page.model.index(1, 0), table.ScrollHint.PositionAtTop)
    assert table.rowAt(0) == 1
    set_lines(table, 2 * table.rowHeight(0), folded=True)
    assert table.rowAt(0) == 1
    table.scrollToBottom()
    assert table.visualRect(page.model.index(last, 0)).bottom() <= table.viewport().height()


def cut(page: RequestsPage, key: str) -> str:
    """The words of the first line in a column, where its cell does not show them whole."""
    table, index = page.table, page.model.index(0, page.model.column_of(key))
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    option.rect = table.visualRect(index)
    room = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, table) + 1
    room.adjust(margin, 0, -margin, 0)
    needed = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, option.text)
    whole = needed.width() <= room.width() and needed.height() <= room.height()
    return "" if whole and not table.isColumnHidden(index.column()) else option.text
