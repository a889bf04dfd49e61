"""What a place looks like in passing: bars, sheets and banners that come and go."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from mcdesk.domain.texts import message
from mcdesk.ui.guide.page import GuidePage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.spelling.own_words import OwnWords
from mcdesk.ui.tasks import Task
from mcdesk.ui.workspace.running import ProgressSheet
from tests.ui.accessibility.screens import Screen, page_of, rest, wizard_of


def states(window: MainWindow) -> Iterator[Screen]:
    """Every passing state of the window of an open request."""
    yield from _bars(window)
    yield from _side(window)
    yield from _guide(window)
    yield from _banners(window)
    yield from _sheets(window)


def _bars(window: MainWindow) -> Iterator[Screen]:
    """Find in page: on a request, and above any other place."""
    wizard = wizard_of(window)
    window.show_place("request")
    wizard.open_page("basics")
    for place in ("request", "preferences"):
        window.show_place(place)
        rest(window)
        window.menus.actions["find"].trigger()
        rest(window)
        yield f"find on {place}", window
    window.show_place("request")
    rest(window)


def _side(window: MainWindow) -> Iterator[Screen]:
    """The columns beside the page, each shown although there is little room."""
    wizard = wizard_of(window)
    wizard.open_page("basics")
    for name in ("tasks", "guide", "comments"):
        window.menus.actions[name].trigger()
        rest(window)
        yield f"{name} turned", window
        window.menus.actions[name].trigger()
        rest(window)


def _guide(window: MainWindow) -> Iterator[Screen]:
    """The worksheet of the guide, and a search that finds something and nothing."""
    page = page_of(window, "guide", GuidePage)
    page.start_search()
    for words in ("credential", "no topic says so"):
        page.topics.search.setText(words)
        rest(window)
        yield f"guide searched for {words}", window
    page.topics.search.clear()
    page.show_worksheet()
    rest(window)
    yield "worksheet", window


def _banners(window: MainWindow) -> Iterator[Screen]:
    """Three banners above a page, one with ways on, and a confirmation."""
    messages = window.desk.messages
    window.show_place("requests")
    ways = (Choice(message("shell-retry"), lambda: None), Choice(message("shell-close-anyway"), lambda: None))
    for tone, said in (("warning", "shell-fault"), ("problem", "shell-cannot-close"), ("info", "shell-disk-read-only")):
        own = ways if tone == "problem" else ()
        messages.show(Banner(f"walk-{tone}", tone, message(said), message(f"{said}-fix", time="12:30"), own))
    messages.confirm(message("shell-all-saved"))
    rest(window)
    yield "banners", window
    for tone in ("warning", "problem", "info"):
        messages.drop(f"walk-{tone}")
    rest(window)


def _sheets(window: MainWindow) -> Iterator[Screen]:
    """Sheets that no menu opens: the person's own words, and work that takes a while."""
    window.spelling.add("microcred")
    words = OwnWords(window.ui, window.spelling, window)
    task = Task(message("underway-title"), cancellable=True)
    task.step(3, 10)
    progress = ProgressSheet(window.ui, task, window, modal=True)
    for name, sheet in (("own words", words), ("progress", progress)):
        sheet.show()
        sheet.activateWindow()
        assert QTest.qWaitForWindowActive(sheet)
        rest(window)
        assert isinstance(sheet, QDialog)
        yield name, sheet
        sheet.hide()
    progress.finish()
    words.close()
    window.spelling.remove("microcred")
    rest(window)
