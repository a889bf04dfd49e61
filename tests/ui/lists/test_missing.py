"""What is missing on each record of a list, while the records around it change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.missing import Facts
from mcdesk.domain.flow import Progress
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.lists.missing import Missing, missing_words
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.fakes import services_of, the_form


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
    missing.look_at_all(kept)
    qtbot.waitUntil(lambda: bool(jobs.held))
    missing.compare_with(kept)
    missing.look_at_all(kept)
    jobs.go()
    assert missing.left == len(kept)
    jobs.go()
    assert missing.left == 0
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
