"""What is missing on each record of a list, while the records around it change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.domain.records import RecordKind
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.lists.missing import Missing
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


def test_what_was_compared_with_records_that_changed_meanwhile_is_found_anew(qtbot: QtBot) -> None:
    services, jobs = services_of(the_form()), Held()
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
