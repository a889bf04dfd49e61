"""Reports and decisions in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.desk.committee import sheet
from mcdesk.app.desk.reporting import WRITTEN
from mcdesk.app.services import Services
from mcdesk.app.upkeep import records
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.inbox_page import InboxPage
from mcdesk.ui.messages import Banner
from mcdesk.ui.reporting import asking, making
from mcdesk.ui.reporting.decisions_page import DecisionsPage
from mcdesk.ui.reporting.making import READ
from mcdesk.ui.requests.page import RequestsPage
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, settle


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, workspace: Path) -> MainWindow:
    made = opened(None)
    made.desk.open_workspace(workspace, create=True)
    settle(qtbot, made)
    return made


@pytest.fixture
def services(window: MainWindow) -> Services:
    assert window.desk.services is not None
    return window.desk.services


@pytest.fixture
def sent(services: Services) -> list[Record]:
    """Two submitted requests."""
    made = [requests.create(services, {**sample("forklift"), "working_title": f"Invented {n}"}).value for n in range(2)]
    return [requests.submit(services, request).value.request for request in made]


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args: (str(path), "")))


def banner(window: MainWindow) -> Banner:
    return next(b for b in window.desk.messages.banners if b.key == "reporting")


def act_of(page: RequestsPage | InboxPage, name: str) -> QPushButton:
    made = page.bar.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    assert made.isVisible()
    return made


@pytest.mark.parametrize(("kind", "suffix"), [("pdf", ".pdf"), ("xlsx", ".xlsx")])
@pytest.mark.usefixtures("sent")
def test_the_dashboard_is_written_to_a_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, suffix: str
) -> None:
    window.show_place("dashboard")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DashboardPage)
    entries = {a.objectName(): a for a in page.tools.report_menu().actions()}
    assert "report:compared" not in entries
    answer(monkeypatch, tmp_path / "summary")
    entries[f"report:{kind}"].trigger()
    settle(qtbot, window)
    path = tmp_path / f"summary{suffix}"
    assert path.stat().st_size > 4000
    assert str(path) in window.ui.words(banner(window).text)
    assert [window.ui.words(c.label) for c in banner(window).choices] == ["Open it", "Open the folder"]


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
@pytest.mark.usefixtures("sent")
def test_a_report_is_stopped_while_it_is_drawn_and_the_window_stays_usable(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    drawing, go_on = Event(), Event()

    def held(progress: Progress, begin: int, end: int) -> Progress:
        """The real progress, that waits where drawing has begun."""
        told = records.portion(progress, begin, end)

        def step(done: int, total: int) -> None:
            if begin == READ and done:
                drawing.set()
                go_on.wait(10)
            told(done, total)

        return step

    monkeypatch.setattr(making, "portion", held)
    window.show_place("dashboard")
    settle(qtbot, window)
    answer(monkeypatch, tmp_path / "summary")
    window.reports.summary(Scope(), kind)
    qtbot.waitUntil(drawing.is_set, timeout=10000)
    (task,) = window.desk.jobs.tasks
    assert task.name.args == {"file": f"summary{asking.SUFFIXES[kind]}"}
    assert task.cancellable
    assert 0.25 < task.done / task.total < 1
    window.show_place("requests")
    assert window.place == "requests"
    task.cancel()
    go_on.set()
    settle(qtbot, window)
    assert list(tmp_path.glob("*summary*")) == []
    assert [b.key for b in window.desk.messages.banners if b.key == "reporting"] == []
    assert window.desk.services is not None
    assert not [e for e in window.desk.services.store.history() if e.action == WRITTEN]


@pytest.mark.usefixtures("sent")
def test_a_period_is_compared_with_the_one_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_place("dashboard")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DashboardPage)
    menus = page.tools.filter_menu().findChildren(QMenu)
    next(a for m in menus for a in m.actions() if a.objectName() == "filter:period:year").trigger()
    settle(qtbot, window)
    answer(monkeypatch, tmp_path / "years.pdf")
    entries = {a.objectName(): a for a in page.tools.report_menu().actions()}
    entries["report:compared"].trigger()
    settle(qtbot, window)
    assert (tmp_path / "years.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_of_what_is_open(
    qtbot: QtBot, window: MainWindow, sent: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.open_record(sent[0].id)
    settle(qtbot, window)
    answer(monkeypatch, tmp_path / "page.pdf")
    window.menus.actions["report-page"].trigger()
    settle(qtbot, window)
    assert (tmp_path / "page.pdf").is_file()


def test_a_pack_never_writes_over_a_sheet_that_is_there(
    qtbot: QtBot, window: MainWindow, sent: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_place("requests")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, RequestsPage)
    page.table.selectAll()
    answer(monkeypatch, tmp_path / "pack.pdf")
    kept = tmp_path / "pack - Decisions.xlsx"
    kept.write_text("filled in by somebody")
    act_of(page, "reporting-pack").click()
    settle(qtbot, window)
    assert sorted(p.name for p in tmp_path.glob("pack*")) == ["pack - Decisions (2).xlsx", kept.name, "pack.pdf"]
    assert kept.read_text() == "filled in by somebody"
    assert len(sent) == 2


def filled(window: MainWindow, services: Services, sent: list[Record], path: Path, *reasons: str) -> Path:
    """A sheet that returns each request, for these reasons."""
    made, _ = sheet.sheets(services, sent, Lang.EN)
    rows = []
    for row, reason in zip(made.rows, reasons, strict=True):
        cells = dict(zip(sheet.COLUMNS, row, strict=True)) | {"decision": "Return for changes", "reason": reason}
        rows.append(tuple(cells.values()))
    window.desk.program.tables.write(path, [type(made)(made.name, made.headers, tuple(rows))])
    return path


def decisions(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> DecisionsPage:
    answer(monkeypatch, path)
    window.menus.actions["report-decisions"].trigger()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DecisionsPage)
    return page


def test_decisions_are_shown_and_then_recorded(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "Too short.")
    page = decisions(qtbot, window, path, monkeypatch)
    assert page.told.text() == "Ready: 2"
    assert page.chosen == {2, 3}
    assert "Record 2 decisions" in page.record.text()
    QTest.keyClick(page.record, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.RETURNED, State.RETURNED]
    assert window.place == "requests"
    again = decisions(qtbot, window, path, monkeypatch)
    assert again.told.text() == "Recorded already: 2"
    assert not again.record.isVisible()


def test_a_row_that_was_left_out_stays_so_in_another_theme_and_language(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "Too short.")
    decisions(qtbot, window, path, monkeypatch).checks[2].click()
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, DecisionsPage)
    assert page.chosen == {3}
    page.record.click()
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.SUBMITTED, State.RETURNED]


def test_with_a_problem_only_chosen_rows_are_recorded(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    sent: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = filled(window, services, sent, tmp_path / "sheet.xlsx", "Too long.", "")
    page = decisions(qtbot, window, path, monkeypatch)
    assert page.told.text() == "Ready: 1 · Problem: 1"
    assert "Cell F3: The reason is missing." in " ".join(w.text() for w in page.findChildren(type(page.told)))
    assert isinstance(page.findChild(QPushButton, "decisions-other"), QPushButton)
    page.record.click()
    assert page.told.text() == "Choose at least one row to record."
    page.checks[2].click()
    page.record.click()
    settle(qtbot, window)
    assert [services.store.get(r.id).state for r in sent] == [State.RETURNED, State.SUBMITTED]
    hint = banner(window).hint
    assert hint is not None
    assert window.ui.words(hint) == "Rows of the sheet that were not recorded: 3."


def test_several_that_wait_go_to_a_committee_from_the_inbox(
    qtbot: QtBot, window: MainWindow, sent: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_place("inbox")
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, InboxPage)
    assert "reporting-pack" not in page.bar.offered
    page.table.selectAll()
    assert page.bar.offered == ("reporting-pack",)
    assert {row.id for row in page.chosen} == {r.id for r in sent}
    pack = next(act for act in page.make_acts() if act.words == "reporting-pack")
    assert not pack.fits([*page.chosen[:1], *(replace(row, kind=RecordKind.CREDENTIAL) for row in page.chosen[1:])])
    answer(monkeypatch, tmp_path / "pack.pdf")
    act_of(page, "reporting-pack").click()
    settle(qtbot, window)
    assert (tmp_path / "pack.pdf").is_file()
