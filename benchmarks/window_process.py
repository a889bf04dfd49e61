"""What the cases of the window run in processes of their own: ``python -m benchmarks.window_process WHAT ...``.

Every one prints a JSON object of milliseconds or megabytes by name, and nothing else.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1:] != ["bare"]:
    # As mcdesk.__main__ does it.
    gc.disable()
    from mcdesk.ahead import begin

    begin()
    importlib.import_module("mcdesk.bootstrap")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

if TYPE_CHECKING:
    from mcdesk.domain.texts import Lang
    from mcdesk.ui.wizard.view import WizardView

PATIENCE = 120.0
SETTLED = 60
"""Milliseconds for the layout and the paint that follow."""
BEGAN = "MCDESK_BENCH_BEGAN"
"""The variable that holds when the process was started, in seconds since the epoch."""


def turn(milliseconds: int = 0) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(so: Callable[[], object]) -> None:
    """Let the window work until it is so."""
    end = time.monotonic() + PATIENCE
    while not so():
        # A window that waits sleeps: to ask without a pause would starve its workers.
        turn(1)
        if time.monotonic() > end:
            raise SystemExit("the window does not come to rest")


def took(work: Callable[[], object]) -> float:
    """How many milliseconds it took."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def since_start() -> float:
    """How many milliseconds ago the process was started."""
    return (time.time() - float(os.environ[BEGAN])) * 1000


def bare() -> dict[str, float]:
    """A bare window, until it is painted."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1180, 760)
    window.show()
    turn()
    window.grab()
    found = {"start": since_start()}
    app.quit()
    return found


class Beat(QObject):
    """How long the window answers nothing at a time.

    With ``clock=time.thread_time`` only what its own thread works counts, whatever else the machine does meanwhile.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._clock = clock
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._tick)
        self._last = self._longest = 0.0

    def _tick(self) -> None:
        now = self._clock()
        self._longest, self._last = max(self._longest, now - self._last), now

    def longest(self, act: Callable[[], object], rest: Callable[[], object]) -> float:
        """The longest stop in milliseconds, from the act until the window has come to rest."""
        turn(SETTLED)
        self._longest, self._last = 0.0, self._clock()
        self._timer.start()
        act()
        turn()
        rest()
        turn(SETTLED)
        self._timer.stop()
        return self._longest * 1000


class Bench:
    """The program's real window on a workspace, with preferences that are forgotten."""

    def __init__(self, workspace: Path) -> None:
        from mcdesk.bootstrap import RealProgram
        from mcdesk.ui.appearance import Appearance
        from mcdesk.ui.application import ARGUMENTS, prepare
        from mcdesk.ui.demonstration import Forgetful
        from mcdesk.ui.main_window import MainWindow

        self.app = QApplication([*ARGUMENTS])
        prepare(self.app)
        program = RealProgram(Forgetful(), workspace)
        self.appearance = Appearance(self.app, program.preferences)
        self.window = MainWindow(program, self.appearance)
        self.desk = self.window.desk
        self.window.show()
        turn()

    def open(self, workspace: Path) -> None:
        """Open the workspace, until the start page says what there is to go on with."""
        self.window.start(workspace)
        until(lambda: self.desk.services is not None)
        until(lambda: self.window.findChild(QWidget, "continue") is not None)

    def rest(self) -> None:
        """Wait for the work that was begun."""
        until(lambda: not self.desk.jobs.busy)

    def type(self, line: QLineEdit, words: str) -> None:
        """Type, until it shows."""
        line.insert(words)
        self.app.processEvents()

    def speak(self, lang: Lang) -> None:
        """Say everything in another language."""
        self.appearance.set_lang(lang)
        self.rest()
        turn()

    def request(self) -> str:
        """The id of a request."""
        assert self.desk.services is not None
        return self.desk.services.store.get("2026-0001").id

    def open_request(self) -> None:
        """Open a request in its wizard."""
        self.desk.open_record(self.request())
        until(lambda: self.window.frame.wizard is not None)
        self.rest()

    def pages(self, times: int) -> None:
        """Go through the pages of the request, so many switches."""
        wizard = self.window.frame.wizard
        assert wizard is not None
        keys = [p.key for p in wizard.draft.form.pages]
        for n in range(times):
            wizard.open_page(keys[n % len(keys)])
            turn()
        self.rest()

    def stops(self, beat: Beat) -> tuple[WizardView, dict[str, float]]:
        """A request's wizard, and the longest stop while it opened, and in its slowest page, each a second time."""
        self.open_request()
        self.desk.close_request()
        found = {"open": beat.longest(lambda: self.desk.open_record(self.request()), self.rest)}
        wizard = self.window.frame.wizard
        if wizard is None:
            raise SystemExit("no request is open")
        keys = [p.key for p in wizard.draft.form.pages]
        self.pages(len(keys))
        found["page"] = max(beat.longest(partial(wizard.open_page, key), self.rest) for key in keys)
        return wizard, found

    def close(self) -> None:
        """Close as a person would."""
        self.window.close()
        self.desk.jobs.close()


def first_start() -> dict[str, float]:
    """The program as a person starts it for the first time, until its start page is painted and can be used."""
    from mcdesk.bootstrap import build
    from mcdesk.ui.application import Start, show

    shown = show(build(), Start())
    if shown is None:
        raise SystemExit("another window of the same place is open")
    _, window = shown
    turn()
    until(lambda: window.findChild(QWidget, "first-request") is not None)
    window.grab()
    found = {"start": since_start()}
    window.close()
    window.desk.jobs.close()
    return found


def start(workspace: str) -> dict[str, float]:
    """The window on a workspace, until the start page says what there is to go on with."""
    bench = Bench(Path(workspace))
    bench.open(Path(workspace))
    bench.window.grab()
    found = {"start": since_start()}
    bench.close()
    return found


def opening(workspace: str) -> dict[str, float]:
    """Opening a workspace in a window that is there, and a key in the search of its list until the rows show."""
    from mcdesk.ui.requests.page import RequestsPage

    bench = Bench(Path(workspace))
    found = {"open": took(lambda: bench.open(Path(workspace)))}
    bench.window.show_place("requests")
    page = bench.window.frame.stack.currentWidget()
    if not isinstance(page, RequestsPage):
        raise SystemExit("the list of requests is not on the screen")
    until(lambda: page.model.shown)
    bench.rest()
    found["key"] = max(took(partial(bench.type, page.search, key)) for key in "safe")
    bench.close()
    return found


def switching(workspace: str) -> dict[str, float]:
    """A page of a request for another, its words in the other language, and memory after many pages."""
    from mcdesk.domain.texts import Lang

    bench = Bench(Path(workspace))
    bench.open(Path(workspace))
    bench.open_request()
    bench.pages(26)
    found = {"page": took(lambda: bench.pages(13)) / 13}
    bench.speak(Lang.FR)
    found["language"] = took(lambda: bench.speak(Lang.EN))
    bench.close()
    return found


def stops(workspace: str) -> dict[str, float]:
    """The longest time without an answer in a start, and in the acts that build much, each done a second time."""
    from mcdesk.domain.texts import Lang

    bench, beat = Bench(Path(workspace)), Beat()
    start = beat.longest(lambda: bench.open(Path(workspace)), bench.rest)
    look = bench.appearance
    wizard, found = bench.stops(beat)
    found["start"] = start
    wizard.open_page("need")
    bench.rest()
    for name, act in (("theme", partial(look.set_theme, "dark")), ("language", partial(look.set_lang, Lang.FR))):
        found[name] = beat.longest(act, bench.rest)
    bench.close()
    return found


def memory(workspace: str) -> dict[str, float]:
    """Megabytes in use after 20 pages and after 200, each time with the same page open: they differ in size."""
    from benchmarks.memory import in_use

    bench = Bench(Path(workspace))
    bench.open(Path(workspace))
    bench.open_request()
    bench.pages(2)
    # The dictionaries come with the first words that stay in sight for a moment, once for all pages.
    until(lambda: bench.window.spelling.questions)
    bench.rest()
    found = {}
    for name, pages in (("after 20", 20), ("after 200", 180)):
        bench.pages(pages - 1)
        bench.pages(1)
        gc.collect()
        turn()
        found[name] = in_use()
    bench.close()
    return found


WORK: dict[str, Callable[..., dict[str, float]]] = {
    w.__name__: w for w in (bare, first_start, start, opening, switching, stops, memory)
}

if __name__ == "__main__":
    print(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
