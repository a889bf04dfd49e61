"""What is missing on each record of a list, while the records around it change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.missing import Facts, facts_of
from mcdesk.app.services import Services
from mcdesk.domain.flow import Progress
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.home.page import progress_words
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.lists import checked_page
from mcdesk.ui.lists.missing import Missing, missing_words
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.fakes import services_of, the_form
from tests.ui.shell.conftest import settle


class Held(Jobs):
    """Work is done when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def work(self, work: Any, then: Any = None, failed: Any = None, task: Any = None) -> None:
        """Keep it for later."""
        self.held.append((work, then))

    def go(self) -> None:
        """Do what waits now."""
        now, self.held = self.held, []
        for work, then in now:
            then(work())


@pytest.fixture
def held(qtbot: QtBot) -> Iterator[Held]:
    jobs = Held()
    yield jobs
    jobs.close()


def test_what_was_compared_with_records_that_changed_meanwhile_is_found_anew(qtbot: QtBot, held: Held) -> None:
    services, jobs = services_of(the_form()), held
    kept = [requests.create(services, sample("forklift")).value for _ in range(2)]
    missing = Missing(services, jobs, RecordKind.REQUEST)
    missing.all.want(1, lambda: kept)
    jobs.go()
    assert all(missing.level_of(record) for record in kept)
    missing.compare_with(kept)
    assert not any(missing.level_of(record) for record in kept)
    missing.all.want(1, lambda: kept)
    jobs.go()
    assert state(missing) == "over"
    assert all(missing.level_of(record) for record in kept)


def test_a_line_that_is_known_now_asks_for_no_other(page: RequestsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def words(_ui: Ui, record: Record) -> str:
        asked.append(record.title)
        return "3 to settle"

    monkeypatch.setattr(page.missing, "words", words)
    page.model.tell("missing", [2])
    assert asked == [page.model.shown[2].title]


@pytest.mark.parametrize(
    ("blocking", "advised", "said"), [(3, 2, "3 to settle"), (0, 2, "2 advised"), (0, 0, "Nothing")]
)
def test_a_line_says_what_weighs_most_and_nothing_else(
    window: MainWindow, blocking: int, advised: int, said: str
) -> None:
    assert missing_words(window.ui, Facts(Progress(1, 13), blocking, advised)) == said


def sweeping(jobs: Held) -> tuple[Missing, list[Record]]:
    """What is missing on these records is to be found."""
    services = services_of(the_form())
    kept = [requests.create(services, sample("forklift")).value for _ in range(3)]
    missing = Missing(services, jobs, RecordKind.REQUEST)
    missing.all.want("all", lambda: kept)
    return missing, kept


def state(missing: Missing) -> str:
    return "busy" if missing.all.busy else "stopped" if missing.all.stopped else "over"


def test_checking_stops_and_goes_on_where_somebody_says_so(held: Held) -> None:
    missing, kept = sweeping(held)
    assert state(missing) == "busy"
    missing.all.stop()
    held.go()
    assert state(missing) == "stopped"
    assert not any(missing.level_of(record) for record in kept)
    missing.all.want("all", lambda: kept)
    held.go()
    assert state(missing) == "over"
    assert all(missing.level_of(record) for record in kept)


def test_what_is_wanted_last_is_checked_and_what_is_not_wanted_any_more_is_not(held: Held) -> None:
    missing, kept = sweeping(held)
    missing.all.want("first", lambda: kept[:1])
    missing.all.want("first", lambda: kept)
    held.go()
    assert state(missing) == "busy"
    held.go()
    assert state(missing) == "over"
    assert [bool(missing.level_of(record)) for record in kept] == [True, False, False]
    missing.all.want("all", lambda: kept)
    missing.all.give_up()
    held.go()
    assert state(missing) == "over"


def test_a_list_that_goes_stops_what_it_began(held: Held) -> None:
    missing, kept = sweeping(held)
    checked = missing.checked
    shiboken6.delete(missing)
    held.go()
    assert not any(checked.known(record) for record in kept)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Nothing is checked before it is open."""
    gate = Event()

    def facts_when_open(services: Services, record: Record, around: Sequence[OtherRecord]) -> Facts:
        assert gate.wait(20)
        return facts_of(services, record, around)

    monkeypatch.setattr("mcdesk.app.missing.facts_of", facts_when_open)
    yield gate
    gate.set()


def test_while_a_list_is_checked_it_says_so_and_can_be_stopped(
    qtbot: QtBot, gate: Event, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mcdesk.app.missing.AT_ONCE", 1)
    monkeypatch.setattr(checked_page, "FEW", 0)
    window.show_place("requests")
    page = window.frame.stack.currentWidget()
    assert isinstance(page, RequestsPage)
    qtbot.waitUntil(lambda: page.every == 4)
    page.tools.toggle("missing", "settle")
    assert page.empty.heading.text() == "No request found so far"
    button = page.check_button
    qtbot.waitUntil(lambda: page.missing.all.left == 4)
    qtbot.waitUntil(button.isVisible)
    assert page.count.label.text() == "0 of 4 · 4 more are being checked."
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    gate.set()
    qtbot.waitUntil(lambda: page.missing.all.stopped)
    assert button.text() == "Check the others"
    assert "not checked yet" in page.count.label.text()
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(button.isHidden)
    qtbot.waitUntil(lambda: page.empty.heading.text() == "No request passes these filters")
    settle(qtbot, window)


def test_only_what_passes_the_other_filters_is_checked(qtbot: QtBot, gate: Event, window: MainWindow) -> None:
    window.show_place("requests")
    page = window.frame.stack.currentWidget()
    assert isinstance(page, RequestsPage)
    qtbot.waitUntil(lambda: page.every == 4)
    page.search.setText("welding")
    page.tools.toggle("missing", "settle")
    qtbot.waitUntil(lambda: page.missing.all.left == 1)
    gate.set()
    settle(qtbot, window)


def test_lines_that_stay_as_they_are_are_not_shown_anew(page: RequestsPage) -> None:
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    page.look_again()
    assert not resets


@pytest.mark.parametrize(
    ("lang", "complete", "filled", "said"),
    [
        (Lang.EN, 0, 13, "0 of 13 sections complete, 13 filled in."),
        (Lang.EN, 2, 0, "2 of 13 sections complete."),
        (Lang.FR, 0, 13, "0 section terminée sur 13, 13 remplies."),
        (Lang.FR, 12, 1, "12 sections terminées sur 13, 1 remplie."),
    ],
)
def test_what_came_filled_in_is_counted_where_nothing_stands_in_the_way(
    window: MainWindow, lang: Lang, complete: int, filled: int, said: str
) -> None:
    ui = window.ui._replace(lang=lang)
    words = progress_words(ui, Facts(Progress(complete, 13, filled), 0, 0))
    assert words == f"{said} {ui.say('home-nothing-to-mend')}"
