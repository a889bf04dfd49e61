"""What is asked for twice, or given up for something else, before it is there: the last is open and nothing else is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.changes import Change
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.draft import Draft
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle


@pytest.fixture
def two(program: RealProgram, tmp_path: Path) -> tuple[Path, Path]:
    """Two workspaces."""
    paths = tmp_path / "first.mcworkspace", tmp_path / "last.mcworkspace"
    for path in paths:
        program.open(path, create=True).store.close()
    return paths


def is_free(program: RealProgram, path: Path) -> bool:
    """Whether nobody holds a workspace."""
    services = program.open(path)
    services.store.close()
    return not services.store.read_only


def path_of(window: MainWindow) -> Path | None:
    services = window.desk.services
    return services.store.path if services is not None and not services.store.read_only else None


def test_of_two_workspaces_the_first_is_let_go_of(
    qtbot: QtBot, opened: Opened, program: RealProgram, two: tuple[Path, Path]
) -> None:
    window = opened(None)
    for path in two:
        window.desk.open_workspace(path)
    settle(qtbot, window)
    assert path_of(window) == two[1]
    assert is_free(program, two[0])
    assert window.desk.recent.paths == (two[1],), "the first never was open"


def test_the_same_workspace_twice_can_be_written(qtbot: QtBot, opened: Opened, two: tuple[Path, Path]) -> None:
    window = opened(None)
    for _ in range(3):
        window.desk.open_workspace(two[0])
    settle(qtbot, window)
    assert path_of(window) == two[0]


def test_a_workspace_that_the_window_closes_upon_is_let_go_of(
    opened: Opened, program: RealProgram, two: tuple[Path, Path]
) -> None:
    window = opened(None)
    window.desk.open_workspace(two[0])
    assert window.close()
    assert is_free(program, two[0])


def test_a_request_begun_twice_at_the_first_start_is_one(qtbot: QtBot, opened: Opened, workspace: Path) -> None:
    window = opened(None)
    for _ in range(2):
        window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert (window.desk.trouble, path_of(window)) == (None, workspace)
    assert window.desk.services is not None
    assert len(window.desk.services.store.records()) == 1


def test_what_is_made_by_a_button_that_is_pressed_twice_is_made_once(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    draft, services = window.desk.draft, window.desk.services
    assert draft is not None
    assert services is not None
    for act in (window.desk.new_request, partial(window.request_acts.duplicate, draft.request, "Copy")):
        before = len(services.store.records())
        for _ in range(2):
            act()
        settle(qtbot, window)
        assert len(services.store.records()) == before + 1


def test_a_use_case_that_failed_can_be_asked_for_again(qtbot: QtBot, opened: Opened) -> None:
    window, asked = opened(None), list[str]()

    def fails() -> Change[None]:
        asked.append("fails")
        raise Unavailable(message("store-disk-full", file="plans"))

    def stumbles() -> Change[None]:
        asked.append("stumbles")
        raise Refused(message("shell-no-workspace"), message("shell-no-workspace-fix"))

    for work in (fails, stumbles, fails):
        window.desk.do(work, once="new")
        settle(qtbot, window)
    assert asked == ["fails", "stumbles", "fails"]


def test_a_request_begun_while_a_workspace_is_opened_is_in_that_one(
    qtbot: QtBot, opened: Opened, workspace: Path, two: tuple[Path, Path]
) -> None:
    window = opened(None)
    window.desk.open_workspace(two[0])
    window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    assert path_of(window) == two[0]
    assert not workspace.exists()


@pytest.mark.parametrize("order", [(0, 1), (0, 0)])
def test_of_two_records_the_last_is_shown_once(qtbot: QtBot, opened: Opened, order: tuple[int, int]) -> None:
    window = opened(None)
    window.desk.new_request()
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    services = window.desk.services
    assert services is not None
    other = requests.create(services, {"working_title": "Another"}).value
    window.desk.close_request()
    settle(qtbot, window)
    ids = [r.id for r in sorted(services.store.records(), key=lambda r: r.id == other.id)]
    for place in order:
        window.desk.open_record(ids[place])
    qtbot.waitUntil(lambda: window.desk.draft is not None)
    settle(qtbot, window)
    assert window.desk.draft is not None
    assert window.desk.draft.request.id == ids[order[1]]
    assert window.desk.findChildren(Draft) == [window.desk.draft]
    assert window.frame.wizard is not None
    assert window.frame.wizard.draft is window.desk.draft
