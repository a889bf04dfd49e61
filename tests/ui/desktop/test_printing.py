"""What is printed is the PDF, page for page; it can be cancelled, and a printer that refuses is named."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.app.ports import Exporter
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.outline import Outline, Paper
from mcdesk.domain.texts import Lang, message
from mcdesk.ui.guide.page import GuidePage
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.options import OptionsBar
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.printing.paint import paint_pages, set_paper
from mcdesk.ui.printing.sheet import PrintSheet, printable_draft
from mcdesk.ui.tasks import Task
from mcdesk.ui.under_way import UnderWaySheet
from tests.ui.fixtures import jobs
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach
from tests.ui.shell.test_window import new_request

__all__ = ["jobs"]


def sizes_in(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [tuple(map(round, document.get_page_size(n))) for n in range(len(document))]
    finally:
        document.close()


def words_of(pages: PdfPages) -> str:
    document = pypdfium2.PdfDocument(pages.data)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", " ")
    finally:
        document.close()


def to_file(path: Path, dpi: int = 72) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dpi)
    return printer


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> MainWindow:
    made = opened(None)
    new_request(qtbot, made)
    return made


def sheet_of(qtbot: QtBot, window: MainWindow) -> PrintSheet:
    window.menus.actions["print"].trigger()
    found = window.findChild(PrintSheet)
    assert found is not None
    qtbot.waitUntil(lambda: found.made is not None, timeout=30000)
    settle(qtbot, window)
    return found


def test_paper_and_number_of_pages_are_those_of_the_pdf(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    pages, out = sheet.made.pages, tmp_path / "printed.pdf"
    printer = to_file(out)
    set_paper(printer, pages)
    sheet.print_on(printer)
    assert not sheet.cancel_button.isHidden()
    qtbot.waitUntil(lambda: sheet.task is None, timeout=30000)
    assert sizes_in(out) == [tuple(map(round, s)) for s in pages.sizes]
    assert sizes_in(out)[0] == (612, 792)
    assert sheet.told.text() == f"{len(pages.sizes)} pages went to the printer."
    assert sheet.cancel_button.isHidden()


def test_pages_that_are_made_anew_are_not_printed_as_they_were(qtbot: QtBot, window: MainWindow) -> None:
    sheet = sheet_of(qtbot, window)
    assert isinstance(sheet.bar, OptionsBar)
    assert sheet.print_button.isEnabled()
    sheet.bar.without.click()
    assert not sheet.print_button.isEnabled()
    assert not sheet.reader_button.isEnabled()
    qtbot.waitUntil(lambda: sheet.made is not None, timeout=30000)
    assert sheet.print_button.isEnabled()
    assert sheet.reader_button.isEnabled()


def test_only_the_pages_that_were_asked_for_are_printed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    printer = to_file(tmp_path / "some.pdf")
    set_paper(printer, sheet.made.pages)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert paint_pages(sheet.made.pages, printer, Task(message("printing-title"))) == 2
    assert len(sizes_in(tmp_path / "some.pdf")) == 2


def test_the_printed_page_shows_what_the_page_shows(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    pages = sheet.made.pages
    printer = to_file(tmp_path / "one.pdf", 72)
    set_paper(printer, pages)
    paint_pages(pages, printer, Task(message("printing-title")))
    was = pages.image(0, 0.5).scaled(60, 80)
    now = PdfPages((tmp_path / "one.pdf").read_bytes()).image(0, 0.5).scaled(60, 80)
    far = [
        (x, y)
        for x in range(60)
        for y in range(80)
        if abs(was.pixelColor(x, y).lightness() - now.pixelColor(x, y).lightness()) > 90
    ]
    assert len(far) < 60 * 80 * 0.03


class LateRefusal:
    """A PDF that cannot be made the first time, which is found out once ``release`` is set."""

    def __init__(self, real: Exporter) -> None:
        self._real = real
        self.format, self.suffix, self.media_type = real.format, real.suffix, real.media_type
        self.release, self.begun, self.ended = threading.Event(), False, threading.Event()

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        """Refuse the first one, late."""
        if self.begun:
            return self._real.write(outline, path, progress)
        self.begun = True
        self.release.wait()
        self.ended.set()
        raise Unavailable(message("panels-preview-not-made"))


def test_pages_that_could_not_be_made_before_say_nothing_of_those_that_are_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    draft = window.desk.draft
    assert draft is not None
    document = printable_draft(draft)
    late = LateRefusal(document.pdf)
    sheet = PrintSheet(window.ui, replace(document, pdf=late), window)
    sheet.open()
    assert isinstance(sheet.bar, OptionsBar)
    qtbot.waitUntil(lambda: late.begun)
    sheet.bar.without.click()
    qtbot.waitUntil(lambda: sheet.made is not None and "Page 1 of" in sheet.told.text(), timeout=30000)
    late.release.set()
    qtbot.waitUntil(lambda: late.ended.is_set() and window.desk.jobs.busy == 0, timeout=30000)
    assert "Page 1 of" in sheet.told.text()


def test_pages_on_their_way_to_the_printer_stay_so_where_no_reader_opens(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = sheet_of(qtbot, window)
    task = sheet.task = Task(message("printing-title"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    sheet.reader_button.click()
    qtbot.waitUntil(lambda: "No program on this computer opens" in sheet.told.text())
    assert sheet.task is task


def test_a_reader_gets_a_file_of_its_own_each_time_until_the_window_closes(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def opens(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    sheet = sheet_of(qtbot, window)
    for _ in range(2):
        sheet.reader_button.click()
        settle(qtbot, window)
    sheet.close()
    first, second = shown
    assert first != second
    assert first.name == second.name
    assert first.is_file()
    assert second.is_file()
    window.close()
    assert not first.exists()
    assert not second.exists()


def test_a_task_that_was_stopped_prints_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    task = Task(message("printing-title"), cancellable=True)
    task.cancel()
    assert paint_pages(sheet.made.pages, to_file(tmp_path / "none.pdf"), task) == 0


def test_a_printer_that_does_not_take_the_pages_is_named(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    with pytest.raises(Unavailable):
        paint_pages(sheet.made.pages, to_file(tmp_path / "gone" / "x.pdf"), Task(message("printing-title")))


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, lang: Lang) -> None:
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    sheet = sheet_of(qtbot, window)
    assert nameless(sheet) == []
    assert out_of_reach(sheet) == []


def test_named_work_stands_in_the_list_and_can_be_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    task = Task(message("printing-task", title="x"), cancellable=True)
    ended = threading.Event()

    def work() -> None:
        while not task.stopped:
            ended.wait(0.01)

    runner = window.desk.jobs
    runner.work(work, lambda _none: ended.set(), None, task)
    assert list(runner.tasks) == [task]
    window.menus.actions["under-way"].trigger()
    sheet = window.findChild(UnderWaySheet)
    assert sheet is not None
    assert sheet.tasks == (task,)
    assert nameless(sheet) == []
    task.cancel()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: "Nothing is under way" in sheet.told.text())
    assert not runner.tasks
    QApplication.processEvents()


def test_work_that_cannot_be_cancelled_is_not(jobs: Jobs) -> None:
    task = Task(message("printing-title"))
    task.cancel()
    assert not task.stopped
    jobs.work(lambda: None, task=task)
    assert jobs.tasks == (task,)


def test_the_topic_of_the_guide_in_sight_is_printed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("home")
    assert not window.menus.actions["print"].isEnabled()
    window.show_place("guide")
    page = window.frame.stack.currentWidget()
    assert isinstance(page, GuidePage)
    sheet = sheet_of(qtbot, window)
    assert sheet.made is not None
    topic = page.guide.topic(page.topic_key)
    assert topic.title.to(Lang.EN) in words_of(sheet.made.pages)
    QTest.keyClick(sheet.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(sheet.bar.paper, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: sheet.made is not None, timeout=30000)
    assert topic.title.to(Lang.FR) in words_of(sheet.made.pages)
    assert tuple(map(round, sheet.made.pages.sizes[0])) == (595, 842)
    sheet.close()
    qtbot.waitUntil(lambda: window.findChild(PrintSheet) is None)
    sheet = sheet_of(qtbot, window)
    assert sheet.bar.chosen == Chosen((Lang.FR,), Paper.A4), "as it was printed last"


def test_the_worksheet_is_printed_with_what_is_ticked(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("guide")
    page = window.frame.stack.currentWidget()
    assert isinstance(page, GuidePage)
    page.show_worksheet()
    for box in page.worksheet.boxes.values():
        box.setChecked(False)
    window.menus.actions["print"].trigger()
    assert window.findChild(PrintSheet) is None
    assert page.worksheet.problem.text()
    next(iter(page.worksheet.boxes.values())).setChecked(True)
    assert sheet_of(qtbot, window).made is not None
