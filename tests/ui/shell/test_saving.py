"""What a person sees when saving fails, and that nothing is lost."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.data.settings_file import SettingsFile
from mcdesk.data.store import SqliteStore
from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import banner, new_request, press, type_title

TITLE = Ref("working_title")


def services_of(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


def full_disk(*_args: object) -> None:
    raise Unavailable(message("shell-not-saved"), "no space")


def test_a_failed_save_is_told_and_tried_again(qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    assert window.frame.header is not None
    with monkeypatch.context() as broken:
        broken.setattr(SqliteStore, "save", full_disk)
        type_title(window, "Not lost")
        with qtbot.waitSignal(draft.save_failed, timeout=5000):
            pass
        assert window.frame.header.saved.state == "failed"
        assert banner(window, "not-saved").isVisibleTo(window)
    press(banner(window, "not-saved"), "choice:shell-retry")
    settle(qtbot, window)
    assert window.frame.header.saved.state == "saved"
    assert [b.key for b in window.desk.messages.banners] == []
    assert services_of(window).store.get(draft.request.id).title == "Not lost"


def test_the_window_stays_open_rather_than_lose_work(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    with monkeypatch.context() as broken:
        broken.setattr(SqliteStore, "save", full_disk)
        type_title(window, "Not lost")
        assert not window.close()
        assert window.isVisible()
        assert banner(window, "cannot-close").isVisibleTo(window)
        saved = draft.request.updated_at
        assert saved is not None
        lost = f"what was written after {formats.moment(saved, window.ui.lang)} is lost"
        assert lost in banner(window, "cannot-close").accessibleName()
    assert draft.value(TITLE) == "Not lost"
    press(banner(window, "cannot-close"), "choice:shell-retry")
    settle(qtbot, window)
    assert [b.key for b in window.desk.messages.banners] == [], (
        "what could not be saved is saved, and nothing says else"
    )
    assert window.close()


def test_the_window_is_gone_while_the_last_work_ends(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    new_request(qtbot, window)
    type_title(window, "Not lost")
    seen: list[bool] = []
    end = window.desk.jobs.close

    def noted() -> None:
        seen.append(window.isVisible())
        end()

    monkeypatch.setattr(window.desk.jobs, "close", noted)
    assert window.close()
    assert seen == [False]


def test_the_person_may_close_without_saving_all_the_same(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    new_request(qtbot, window)
    monkeypatch.setattr(SqliteStore, "save", full_disk)
    type_title(window, "Given up")
    assert not window.close()
    press(banner(window, "cannot-close"), "choice:shell-close-anyway")
    assert not window.isVisible()


def test_a_save_that_arrives_after_it_was_given_up_starts_nothing_more(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    go_on, heard = Event(), list[object]()
    window.desk.hub.changed.connect(heard.append)
    window.desk.jobs.store(lambda: go_on.wait(10))
    type_title(window, "Given up")
    draft.save_now()
    window.desk.abandon()
    go_on.set()
    assert window.close()
    settle(qtbot, window)
    assert heard == [], "a list that is read again for it would find no worker"


def test_a_window_that_closes_while_its_workspace_opens_begins_nothing_more(
    qtbot: QtBot, opened: Opened, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, go_on = opened(None), Event()
    jobs = window.desk.jobs
    jobs.store(lambda: go_on.wait(10))
    window.desk.open_workspace(workspace, create=True)
    for _ in range(9):
        jobs.work(lambda: go_on.wait(10))
    monkeypatch.setattr(jobs.pieces, "clear", go_on.set)
    with qtbot.captureExceptions() as faults:
        assert window.close()
        qtbot.waitUntil(lambda: not jobs.beside)
    assert faults == []
    assert window.desk.services is None


def test_the_sample_is_a_file_of_its_own_and_says_so(qtbot: QtBot, opened: Opened, program: RealProgram) -> None:
    window = opened(None)
    window.desk.open_sample()
    settle(qtbot, window)
    assert services_of(window).store.path != program.default_workspace
    assert not program.default_workspace.exists()
    assert len(services_of(window).store.records(RecordKind.REQUEST)) == 3
    press(banner(window, "sample"), "choice:shell-sample-leave")
    settle(qtbot, window)
    assert window.desk.services is None
    window.desk.open_sample()
    settle(qtbot, window)
    assert len(services_of(window).store.records(RecordKind.REQUEST)) == 3


def test_that_it_is_the_sample_is_said_until_it_is_put_away(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.desk.open_sample()
    settle(qtbot, window)
    path = services_of(window).store.path
    window.desk.open_workspace(path)
    settle(qtbot, window)
    said = banner(window, "sample")
    close = next(b for b in said.findChildren(QAbstractButton) if not b.objectName().startswith("choice:"))
    close.click()
    settle(qtbot, window)
    for _ in range(2):
        window.desk.open_workspace(path)
        settle(qtbot, window)
        assert [b.key for b in window.desk.messages.banners] == []
    new_request(qtbot, window)
    assert window.frame.header is not None
    window.resize(1280, 800)
    tags = [label for label in window.frame.header.findChildren(QLabel) if label.property("role") == "tag"]
    assert [label.isHidden() for label in tags] == [False]


def test_a_copy_is_a_new_draft_with_the_same_answers(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    draft = new_request(qtbot, window)
    type_title(window, "Once")
    assert draft.flush()
    window.show_place("requests")
    settle(qtbot, window)
    press(window.frame, "lists-duplicate")
    settle(qtbot, window)
    found = {r.title: r for r in services_of(window).store.records()}
    assert set(found) == {"Once", "Once (copy)"}
    assert len({r.number for r in found.values()}) == 2


def test_the_title_of_the_window_says_when_the_page_shows_errors(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    assert window.frame.wizard is not None
    assert window.frame.wizard.page is not None
    assert not window.windowTitle().startswith("Error:")
    window.frame.wizard.page.go_on()
    assert window.windowTitle().startswith("Error: ")


def test_a_preference_that_cannot_be_kept_holds_until_the_end(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    monkeypatch.setattr(SettingsFile, "set", full_disk)
    window.appearance.set_theme("dark")
    window.appearance.zoom(2)
    settle(qtbot, window)
    assert (window.ui.theme.tokens.name, window.ui.theme.scale) == ("dark", 1.25)
