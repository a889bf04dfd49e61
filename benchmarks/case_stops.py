"""Very large requests and maps: the longest time in which the window does not answer, against 100 ms."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Any

from benchmarks.case_store import workspace
from benchmarks.case_window import filled, measured, median
from benchmarks.measure import Result, case
from mcdesk.domain.pathways.plan import plan_of
from mcdesk.domain.pathways.stacks import Members, Stack, Step
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.texts import Lang
from mcdesk.export.artist import Artist

OUTCOMES, ASSESSMENTS, COMPETENCIES = 60, 40, 80
CROWD = 5_000
FEW, MANY, AT_ONCE = 500, 50_000, 1_000
FELT_MS = 100


def large(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers with so many outcomes, assessments, and competencies that each align with two outcomes."""
    outcome, assessment, alignment = (answers[key][0] for key in ("outcomes", "assessments", "alignments"))
    items = [{**alignment["item"], "code": f"C{n}", "title": f"Competency {n}"} for n in range(COMPETENCIES)]
    covered = [[f"o{(3 * n + k) % OUTCOMES}" for k in range(3)] for n in range(ASSESSMENTS)]
    return {
        **answers,
        "outcomes": [{**outcome, "id": f"o{n}"} for n in range(OUTCOMES)],
        "assessments": [{**assessment, "id": f"a{n}", "outcomes": covered[n]} for n in range(ASSESSMENTS)],
        "alignments": [
            {**alignment, "id": f"m{n}-{k}", "outcome": [f"o{(n + 7 * k) % OUTCOMES}"], "item": item}
            for n, item in enumerate(items)
            for k in range(2)
        ],
    }


@contextmanager
def one_large() -> Iterator[str]:
    """The path of a workspace with it, closed."""
    with workspace() as (store, first):
        store.save(replace(first, answers=large(first.answers)))
        path = store.path
        store.close()
        yield str(path)


@cache
def _stops() -> dict[str, float]:
    with one_large() as path:
        return median("stops", path, times=3, module="window_large")


def _stop(act: str, name: str) -> Result:
    return Result(f"large request: stop, {name}", _stops()[act], FELT_MS, goal=1)


@case
def large_stop_open() -> Result:
    """While it opens."""
    return _stop("open", "opening it")


@case
def large_stop_page() -> Result:
    """While the slowest of its pages opens, the matrix and the review among them."""
    return _stop("page", "slowest page")


@case
def large_stop_rows() -> Result:
    """While 60 rows come into a table at once, as by undoing that they went."""
    return _stop("rows", "60 rows at once")


@case
def large_stop_paste() -> Result:
    """While some 200,000 characters are pasted into an answer, and their words are marked."""
    return _stop("paste", "a long paste")


def stack(steps: int) -> tuple[Stack, Members]:
    """A stack of so many steps, each of which asks for two before it, and their records."""
    numbers = [f"MC-2026-{n:04}" for n in range(steps)]
    needs = [tuple(f"m{k}" for k in (n - 3, n - 4) if k >= 0) for n in range(steps)]
    made = [Step(f"m{n}", f"Safe operation, part {n}", numbers[n], None, needs[n]) for n in range(steps)]
    answers = {"instructional_hours": 12}
    members = [OtherRecord(f"r{n}", numbers[n], f"Safe operation, part {n}", answers, "active") for n in range(steps)]
    return Stack("s", "ST-2026-0001", "Safe operation", "vertical", tuple(made), None), Members(members)


@case
def map_stop() -> Result:
    """The longest time for which the map of a stack of 60, as pixels for a PDF, lets nobody else have a turn."""
    found, members = stack(60)
    artist = Artist()
    svg = artist.draw_map(plan_of([found], members), "#7A1F3D", Lang.EN)
    work = threading.Thread(target=artist.map_png, args=(svg, 2.0))
    longest, last = 0.0, time.perf_counter()
    work.start()
    while work.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return Result("map as pixels: stop", longest * 1000, FELT_MS, goal=1)


@case
def crowd_stop() -> Result:
    """While one request of 5,000 is opened from the list, left for the list and closed."""
    with filled(CROWD) as path:
        found = measured("among", path, module="window_lists")
    return Result("request among 5,000: stop", max(found.values()), FELT_MS, goal=1)
