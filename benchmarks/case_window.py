"""The window against a bare one, and a large workspace against a small one."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from benchmarks.case_store import MOMENT, workspace
from benchmarks.measure import Result, case, installed
from benchmarks.window_process import BEGAN
from mcdesk.data import records
from tools.home import home_in

SMALL, LARGE = 100, 10_000
FRAME_MS = 16.0
TIMES = 15


def measured(what: str, *words: str, module: str = "window_process") -> dict[str, float]:
    """What a process of its own measured, in a home where nothing is yet. Raises CalledProcessError."""
    command = [sys.executable, "-m", f"benchmarks.{module}", what, *words]
    with tempfile.TemporaryDirectory(prefix="mcdesk-bench-") as home:
        around = installed(**home_in(Path(home)), **{BEGAN: str(time.time())})
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8", env=around)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def median(what: str, *words: str, times: int = 5, module: str = "window_process") -> dict[str, float]:
    """The medians of a few processes."""
    every = [measured(what, *words, module=module) for _ in range(times)]
    return {name: statistics.median(found[name] for found in every) for name in every[0]}


@contextmanager
def filled(count: int) -> Iterator[str]:
    """The path of a workspace with so many full requests, closed."""
    with workspace(1) as (store, first):
        with store.session.write() as connection:
            for n in range(2, count + 1):
                answers = {**first.answers, "working_title": f"Safe operation of machine {n}"}
                other = replace(first, id=f"id-{n}", number=f"2026-{n:04}", answers=answers, created_at=MOMENT)
                records.insert_many(connection, [other])
        path = store.path
        store.close()
        yield str(path)


def beside_bare(what: str, *words: str) -> tuple[float, float]:
    """How long a start takes, and how long that of a bare window: the quickest of each, run in turns.

    Whatever else the machine does makes a start longer, never shorter; the first ones compile.
    """
    pairs = [(measured(what, *words)["start"], measured("bare")["start"]) for _ in range(TIMES)]
    value, bare = (min(side) for side in zip(*pairs, strict=True))
    return value, bare


@case
def window_start() -> Result:
    """From the start of the process to a start page that can be used, against a bare window of the same toolkit."""
    return Result("window start", *beside_bare("first_start"), goal=1.5)


@case
def window_start_again() -> Result:
    """The same with a workspace that was open last, until the start page says what there is to go on with."""
    with filled(10) as path:
        return Result("window start, 10 requests", *beside_bare("start", path))


@cache
def _opened() -> tuple[dict[str, float], dict[str, float]]:
    with filled(LARGE) as large, filled(SMALL) as small:
        return median("opening", large, times=3), median("opening", small, times=3)


@case
def window_open_large() -> Result:
    """Opening a workspace of 10,000 requests, until the start page shows it, against one of 100."""
    large, small = _opened()
    return Result("window: 10,000 requests open", large["open"], small["open"], goal=2)


@case
def window_search_key() -> Result:
    """The slowest key of four in the search of 10,000 requests, until the rows show, against a frame of the screen."""
    return Result("window: key in the search", _opened()[0]["key"], FRAME_MS, goal=1)


@cache
def _switched() -> dict[str, float]:
    with filled(SMALL) as path:
        return median("switching", path, times=3)


@case
def window_page() -> Result:
    """One page of a full request after another, against the 100 ms within which a change feels immediate."""
    return Result("window: another page", _switched()["page"], 100, goal=1)


@case
def window_language() -> Result:
    """The open request in the other language, against ten times the time within which a change feels immediate."""
    return Result("window: another language", _switched()["language"], 1000, goal=1)


@cache
def _stops() -> dict[str, float]:
    with filled(10) as path:
        return median("stops", path, times=3)


def _stop(act: str, name: str) -> Result:
    return Result(f"window: longest stop, {name}", _stops()[act], 100, goal=1)


@case
def window_stop_start() -> Result:
    """The longest time in which the window answers nothing while it starts with a workspace, against 100 ms."""
    return _stop("start", "start with a workspace")


@case
def window_stop_open() -> Result:
    """The longest time in which the window answers nothing while a full request opens, against 100 ms."""
    return _stop("open", "opening a request")


@case
def window_stop_page() -> Result:
    """The same for the slowest of all pages of a full request, the review among them."""
    return _stop("page", "slowest page")


@case
def window_stop_theme() -> Result:
    """The same for another theme, with a long page open."""
    return _stop("theme", "another theme")


@case
def window_stop_language() -> Result:
    """The same for the other language."""
    return _stop("language", "another language")


@case
def window_memory() -> Result:
    """Memory after 200 switches of pages, against after 20."""
    with filled(10) as path:
        found = median("memory", path, times=3)
    return Result("window: memory of 200 pages", found["after 200"], found["after 20"], unit="MB", goal=1.05)
