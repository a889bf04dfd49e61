"""Reports in the real window: each asks how it is made and where it goes, and is made beside the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mcdesk.app.desk.reporting import WRITTEN
from mcdesk.app.upkeep import records
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.outline import Paper
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.inbox_page import InboxPage
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.printing.asking import AskingSheet
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.reporting import asking, making
from mcdesk.ui.reporting.making import READ
from mcdesk.ui.requests.page import RequestsPage
from tests.ui.desktop.test_printing import words_of
from tests.ui.reporting.test_reporting import act_of, answer, banner, sent, services, window
from tests.ui.shell.conftest import settle

__all__ = ["sent", "services", "window"]


def asked_by(qtbot: QtBot, window: MainWindow) -> AskingSheet:
    """The sheet that asks how a report is made."""
    settle(qtbot, window)
    found = QApplication.activeModalWidget()
    assert isinstance(found, AskingSheet)
    return found


def save(qtbot: QtBot, window: MainWindow) -> None:
    """Have it made as the sheet suggests."""
    asked_by(qtbot, window).save_button.click()


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
    if kind == "pdf":
        save(qtbot, window)
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
    if kind == "pdf":
        asked_by(qtbot, window).save_button.click()
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
    save(qtbot, window)
    settle(qtbot, window)
    assert (tmp_path / "years.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_of_what_is_open(
    qtbot: QtBot, window: MainWindow, sent: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.open_record(sent[0].id)
    settle(qtbot, window)
    answer(monkeypatch, tmp_path / "page.pdf")
    window.menus.actions["report-page"].trigger()
    save(qtbot, window)
    settle(qtbot, window)
    assert (tmp_path / "page.pdf").is_file()


def test_a_report_is_made_as_it_is_asked_for_and_the_next_one_begins_so(
    qtbot: QtBot, window: MainWindow, sent: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.open_record(sent[0].id)
    settle(qtbot, window)
    answer(monkeypatch, tmp_path / "page.pdf")
    window.menus.actions["report-page"].trigger()
    sheet = asked_by(qtbot, window)
    assert sheet.windowTitle() == f"Save “{sent[0].number}” as PDF"
    assert sheet.bar.chosen == Chosen((Lang.EN,), Paper.LETTER)
    QTest.keyClick(sheet.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(sheet.bar.paper, Qt.Key.Key_Down)
    window.appearance.set_theme("dark")
    save(qtbot, window)
    settle(qtbot, window)
    pages = PdfPages((tmp_path / "page.pdf").read_bytes())
    assert tuple(map(round, pages.sizes[0])) == (595, 842)
    assert "En un coup d’œil" in words_of(pages)
    hint = banner(window).hint
    assert hint is not None
    assert window.ui.words(hint) == "In French, on A4 paper."
    window.reports.committee([r.id for r in sent])
    again = asked_by(qtbot, window)
    assert again.bar.chosen == Chosen((Lang.FR,), Paper.A4)
    again.close()


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
    save(qtbot, window)
    settle(qtbot, window)
    assert sorted(p.name for p in tmp_path.glob("pack*")) == ["pack - Decisions (2).xlsx", kept.name, "pack.pdf"]
    assert kept.read_text() == "filled in by somebody"
    assert len(sent) == 2


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
    save(qtbot, window)
    settle(qtbot, window)
    assert (tmp_path / "pack.pdf").is_file()
