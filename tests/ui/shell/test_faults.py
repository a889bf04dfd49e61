"""A fault of the program: the work is saved first, and the report holds no answers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.crash import CrashGuard
from mcdesk.ui.crash_reports import read_reports, report_of, write_report
from tests.ui.fakes import guarded
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import banner, draft_of, new_request, type_title

SECRET = "what the person wrote"


def stumble() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def fault() -> BaseException:
    with pytest.raises(KeyError) as caught:
        stumble()
    return caught.value


def test_the_report_says_where_and_nothing_of_what_was_written() -> None:
    text = report_of(fault())
    assert "KeyError" in text
    assert "ValueError" in text
    assert "test_faults.py" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


@pytest.mark.allow_warnings
def test_work_is_saved_before_the_fault_is_told(qtbot: QtBot, opened: Opened, caplog: pytest.LogCaptureFixture) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Kept")
    before = draft.request.revision
    window.guard.handle(fault())
    assert draft.request.revision > before
    assert draft_of(window) is draft
    assert banner(window, "fault").isVisibleTo(window)
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    "failure", [Refused(message("shell-nothing-opens", name="a.pdf")), Unavailable(message("shell-no-workspace"))]
)
def test_a_failure_that_nobody_caught_is_told_and_is_no_fault(
    qtbot: QtBot, opened: Opened, failure: Refused | Unavailable
) -> None:
    window = opened(None)
    press = QPushButton(window)

    def fail() -> None:
        raise failure

    press.clicked.connect(fail)
    with guarded(window.guard):
        press.click()
    (told,) = window.desk.messages.banners
    assert (told.key, told.text) == ("failed", failure.message)
    window.desk.messages.clear()
    window.desk.jobs.work(fail)
    settle(qtbot, window)
    (told,) = window.desk.messages.banners
    assert (told.key, told.text) == ("failed", failure.message)
    assert read_reports() == ()


@pytest.mark.allow_warnings
def test_a_fault_of_saving_itself_holds_no_window_up(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Kept")

    def stumbling(*_given: object) -> None:
        stumble()

    with monkeypatch.context() as patched:
        patched.setattr("mcdesk.app.records.save", stumbling)
        assert not draft.flush()
        assert banner(window, "fault").isVisibleTo(window)
    assert draft.flush()
    assert not draft.dirty


@pytest.mark.allow_warnings
def test_a_fault_while_saving_does_not_go_around_in_circles(caplog: pytest.LogCaptureFixture) -> None:
    calls: list[int] = []

    def save() -> None:
        calls.append(1)
        guard.handle(fault())

    guard = CrashGuard(save)
    guard.handle(fault())
    assert calls == [1]
    assert len(caplog.records) == 2


@pytest.mark.allow_warnings
def test_a_fault_is_told_where_saving_fails_too() -> None:
    told: list[Path | None] = []
    guard = CrashGuard(stumble)
    guard.happened.connect(told.append)
    with pytest.raises(KeyError):
        guard.handle(TypeError(SECRET))
    (path,) = told
    assert path is not None
    assert "TypeError" in path.read_text("utf-8")
    guard.happened.disconnect()


def test_the_report_tells_nothing_of_names_addresses_and_folders(tmp_path: Path) -> None:
    source = tmp_path / "home" / "robin.example" / "work.py"
    code = compile(
        f"raise ExceptionGroup({SECRET!r}, [OSError(2, 'robin@example.org', {str(source)!r})])", source, "exec"
    )
    with pytest.raises(ExceptionGroup) as caught:
        exec(code)
    caught.value.add_note("Robin Example, robin@example.org")
    text = report_of(caught.value)
    assert "ExceptionGroup" in text
    assert "work.py:1" in text
    assert not [word for word in (SECRET, "robin", "Robin", "example.org", str(tmp_path)) if word in text]


def test_the_hook_is_given_back() -> None:
    before = sys.excepthook
    guard = CrashGuard(lambda: None)
    guard.install()
    assert sys.excepthook != before
    guard.remove()
    assert sys.excepthook == before


@pytest.mark.allow_warnings
@pytest.mark.parametrize("place", [Path(os.devnull)])
def test_a_report_that_cannot_be_written_is_only_logged(place: Path) -> None:
    assert write_report(fault(), place / "below") is None
