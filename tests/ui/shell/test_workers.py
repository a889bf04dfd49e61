"""The window stands still for nothing that reads the workspace or runs the rules over it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app.others import others
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.rules import Check, run
from mcdesk.domain.texts import message
from mcdesk.ui import opened as ui_opened
from mcdesk.ui import rule_check
from mcdesk.ui.demonstration.driver import sample
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle

Threads = list[threading.Thread]


def told(where: Threads, work: Callable[..., Any]) -> Callable[..., Any]:
    def noted(*args: Any, **kwargs: Any) -> Any:
        where.append(threading.current_thread())
        return work(*args, **kwargs)

    return noted


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Threads:
    """The threads that ran the rules."""
    where: Threads = []
    monkeypatch.setattr(rule_check, "run", told(where, run))
    return where


def beside(where: Sequence[threading.Thread]) -> bool:
    return bool(where) and threading.main_thread() not in where


def begun(qtbot: QtBot, window: MainWindow) -> Draft:
    window.desk.new_request(sample("forklift"))
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert window.desk.draft is not None
    return window.desk.draft


def test_the_other_records_are_read_beside_the_window(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    record = begun(qtbot, window).request.id
    assert window.desk.close_request()
    read: Threads = []
    monkeypatch.setattr(ui_opened, "others", told(read, others))
    window.desk.open_record(record)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert beside(read)


def test_an_answer_is_checked_beside_the_window_and_the_last_one_counts(
    qtbot: QtBot, opened: Opened, reading: Threads
) -> None:
    window = opened(None)
    made = begun(qtbot, window)
    reading.clear()
    made.put(Ref("instructional_hours"), 9000)
    qtbot.waitUntil(lambda: any(p.ref == Ref("instructional_hours") for p in made.rules.problems), timeout=5000)
    made.put(Ref("instructional_hours"), 36)
    qtbot.waitUntil(lambda: not any(p.ref == Ref("instructional_hours") for p in made.rules.problems), timeout=5000)
    settle(qtbot, window)
    assert beside(reading)


def test_the_rules_are_run_over_a_record_that_opens_beside_the_window(
    qtbot: QtBot, opened: Opened, reading: Threads
) -> None:
    window = opened(None)
    made = begun(qtbot, window)
    made.put(Ref("duration_weeks"), 40)
    made.rules.check_now()
    record, expected = made.request.id, made.rules.findings
    assert expected
    assert window.desk.close_request()
    reading.clear()
    window.desk.open_record(record)
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    assert window.desk.draft is not None
    assert window.desk.draft.rules.findings == expected
    settle(qtbot, window)
    assert threading.main_thread() not in reading


def test_rules_that_could_not_read_the_others_are_run_again_at_the_next_edit(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    made = begun(qtbot, window)
    tried: Threads = []

    def locked(_check: Check) -> NoReturn:
        raise Unavailable(message("store-busy", file="plans"))

    with monkeypatch.context() as patch:
        patch.setattr(rule_check, "run", told(tried, locked))
        made.put(Ref("instructional_hours"), 9000)
        qtbot.waitUntil(lambda: bool(tried))
        settle(qtbot, window)
    made.put(Ref("duration_weeks"), 40)
    qtbot.waitUntil(lambda: any(p.ref == Ref("instructional_hours") for p in made.rules.problems), timeout=5000)
    settle(qtbot, window)


def test_others_that_are_read_while_somebody_writes_are_compared_with_what_is_written(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(None)
    made = begun(qtbot, window)
    before = made.rules.others
    made.rules.refresh_others()
    made.put(Ref("instructional_hours"), 9000)
    qtbot.waitUntil(lambda: made.rules.others is not before)
    assert any(p.ref == Ref("instructional_hours") for p in made.rules.problems)
    settle(qtbot, window)
