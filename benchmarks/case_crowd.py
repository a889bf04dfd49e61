"""One record among very many others: what it takes to open it, and to find for each those that look like it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

from benchmarks.case_store import workspace
from benchmarks.case_window import LARGE, SMALL, filled, measured
from benchmarks.measure import Result, case, timed
from mcdesk.bootstrap import RealProgram
from mcdesk.data import records
from mcdesk.domain.answers import Json
from mcdesk.domain.crowd import Crowd, One
from mcdesk.domain.lookalikes import Alike

FEW, MANY, PAGE = 500, 50_000, 1_000
LISTED, SHORT = 20_000, 2_000
"""Of how many in a list each is compared with all others."""
CLAIMED, COMPETENCIES = 8, 2_000
TITLE = """\
Safe Advanced Introductory Practical Applied Clinical Digital Industrial Sustainable Inclusive Mobile Basic
operation handling welding baking data care wiring plumbing planning coding design marketing testing
of with for in and
forklifts cranes patients kitchens networks turbines vehicles warehouses gardens children elders wood
indoors outdoors online north south level one two three four at college hospital harbour airport
"""
"""It has a word of each line."""
WORDS = [line.split() for line in TITLE.splitlines()]


def said(some: random.Random) -> dict[str, Json]:
    """What a request is compared by: most have a few that look alike."""
    items: list[Json] = [
        {"id": f"m{n}", "item": {"framework": "large", "code": f"C{some.randrange(COMPETENCIES)}"}}
        for n in range(CLAIMED)
    ]
    return {"working_title": " ".join(some.choice(words) for words in WORDS), "alignments": items}


@contextmanager
def various(count: int) -> Iterator[str]:
    """The path of a workspace with a full request among others, which say what they are compared by, closed."""
    some = random.Random(count)
    with workspace() as (store, first):
        for start in range(1, count, PAGE):
            made = [
                replace(first, id=f"other-{n}", number=f"2026-{n + 1:04}", answers=said(some))
                for n in range(start, min(start + PAGE, count))
            ]
            with store.session.write() as connection:
                records.insert_many(connection, made)
        path = store.path
        store.close()
        yield str(path)


@cache
def _beside(count: int) -> dict[str, float]:
    with various(count) as path:
        return measured("beside_others", path, module="window_lists")


@case
def crowd_open() -> Result:
    """The work of opening a request among 50,000, in the window and beside it, against among 500."""
    return Result("request among 50,000: opening", _beside(MANY)["work"], _beside(FEW)["work"], goal=2)


@case
def crowd_memory() -> Result:
    """The memory in use while it is open, against among 500."""
    return Result("request among 50,000: memory", _beside(MANY)["memory"], _beside(FEW)["memory"], "MB", goal=1.1)


@case
def crowd_places() -> Result:
    """Memory after every place was visited with 10,000 full requests, against with 100."""
    with filled(LARGE) as large, filled(SMALL) as small:
        many, few = (measured("places", path, module="window_lists")["memory"] for path in (large, small))
    return Result("memory after all places", many, few, "MB", goal=2.5)


def compared(count: int) -> float:
    """The milliseconds that it takes to compare one of so many with all others, when it is done for each."""
    some = random.Random(count)
    answers = [said(some) for _ in range(count)]
    every: dict[str, One | None] = {f"r{n}": One.of(str(a["working_title"]), a) for n, a in enumerate(answers)}
    crowd = Crowd(Alike.of(RealProgram().definitions.profile), 21)

    def work() -> None:
        crowd.change(every)
        for record_id in every:
            crowd.undecided(record_id)

    return timed(work) / count


@case
def crowd_compared() -> Result:
    """Finding who looks like one of 20,000, for each of them, against 2,000: ten times as much if by each with each."""
    return Result("look-alikes of one of 20,000", compared(LISTED), compared(SHORT), goal=5)
