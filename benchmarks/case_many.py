"""A hundred thousand records: what a list, the start page and a save take, beside a thousand, or beside 100 ms."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path

from benchmarks.case_catalogue import MOMENT, shelf
from benchmarks.case_desk import desk
from benchmarks.case_window import LARGE, filled, measured
from benchmarks.measure import Result, case, interleaved
from mcdesk.app.credentials.clock import DATED, falling_due
from mcdesk.app.missing import Checked
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import unwatched
from mcdesk.bootstrap import RealProgram
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.store import SqliteStore
from mcdesk.data.table_store import PAGE
from mcdesk.domain.records import RecordKind

FEW, MANY = 1_000, 100_000
FIRST, NAMED = 400, 5
"""So many lines a list shows first, and so many dates the start page names."""
PAUSE = 0.02
"""Seconds between two saves of a person who never stops writing."""
FELT_MS = 100.0
"""Within so many milliseconds something feels immediate."""


@dataclass(frozen=True)
class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        """Always the same."""
        return MOMENT


def services(store: SqliteStore) -> Services:
    """The use cases over a workspace of credentials."""
    program = RealProgram()
    return Services(store, program.definitions, program.exporters, Still(), "Ana Example", program.art)


def beside(name: str, act: Callable[[SqliteStore], object], goal: float) -> Result:
    """The same on many records and on few."""
    many, few = shelf(MANY).store, shelf(FEW).store
    value, baseline = interleaved(lambda: act(many), lambda: act(few), rounds=9)
    return Result(name, value, baseline, goal=goal)


@case
def many_list_begins() -> Result:
    """The first lines of the list of 100,000 credentials, against those of 1,000."""

    def first(store: SqliteStore) -> object:
        return store.records(RecordKind.CREDENTIAL, limit=FIRST, keys=DATED)

    return beside("many: first lines of 100,000", first, 2)


@case
def many_falling_due() -> Result:
    """What the start page says of what falls due in 100,000 credentials, against 1,000."""
    both = {store: services(store) for store in (shelf(MANY).store, shelf(FEW).store)}
    return beside("many: what falls due in 100,000", lambda store: falling_due(both[store], NAMED), 3)


@case
def many_longest_turn() -> Result:
    """The longest time for which reading all of 100,000 keeps a save waiting, against 100 ms: the ids, or a page."""
    store = shelf(MANY).store
    ids = store.listed(RecordKind.CREDENTIAL)
    turns: list[Callable[[], object]] = [partial(store.listed, RecordKind.CREDENTIAL)]
    turns += [partial(store.some, ids[at : at + PAGE], DATED) for at in range(0, MANY, MANY // 20)]
    return Result("many: longest turn of reading", max(median(turn) for turn in turns), FELT_MS, goal=1)


def median(turn: Callable[[], object], times: int = 5) -> float:
    """Milliseconds of work, without what other programs took meanwhile."""

    def once() -> float:
        began = time.process_time()
        turn()
        return (time.process_time() - began) * 1000

    return statistics.median(once() for _ in range(times))


@case
def many_save_meanwhile() -> Result:
    """A save while all of 100,000 are read beside it, the slowest of twenty, against 100 ms."""
    store = shelf(MANY).store
    record = store.get(store.listed(RecordKind.CREDENTIAL)[5])
    reader = threading.Thread(target=lambda: store.records(RecordKind.CREDENTIAL, keys=DATED))
    reader.start()
    times: list[float] = []
    while reader.is_alive():
        began = time.perf_counter()
        record = store.save(replace(record, page=str(len(times))))
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(PAUSE)
    reader.join()
    return Result("many: save while all are read", statistics.quantiles(times, n=20)[-1], FELT_MS, goal=1)


@cache
def _stops() -> dict[str, float]:
    """What the window's thread does in a process of its own with a copy of the workspace."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.mcworkspace"
        WorkspaceFileKeeper().copy(shelf(MANY).store.path, path, unwatched)
        return measured("listing", str(path), module="window_lists")


@case
def many_stop_reading() -> Result:
    """The longest time in which the window answers nothing while 100,000 lines come, against 100 ms."""
    return Result("many: longest stop, list read", _stops()["read"], FELT_MS, goal=1)


@case
def many_stop_acting() -> Result:
    """The same for the slowest of searching, sorting, filtering and selecting all of them."""
    slowest = max(stop for act, stop in _stops().items() if act != "read")
    return Result("many: longest stop, list used", slowest, FELT_MS, goal=1)


@case
def many_checked() -> Result:
    """Finding what is missing on 1,000 full requests, against reading each of them ten times."""
    made = desk(FEW).services
    ids = made.store.listed(RecordKind.REQUEST)
    kept = made.store.some(ids)

    def check() -> None:
        Checked(made, RecordKind.REQUEST).find(kept)

    def read_ten_times() -> None:
        for _ in range(10):
            made.store.some(ids)

    times = interleaved(check, read_ten_times, rounds=3, clock=time.process_time)
    return Result("many: what is missing on 1,000", *times, goal=2)


@cache
def _filtered() -> dict[str, float]:
    with filled(LARGE) as path:
        return measured("missing", path, module="window_lists")


@case
def many_stop_missing() -> Result:
    """The longest time without an answer while 10,000 requests are filtered by what is missing, against 100 ms."""
    return Result("many: longest stop, what is missing", _filtered()["filter"], FELT_MS, goal=1)


@case
def many_missing_again() -> Result:
    """The same filter in a list that is opened a second time, against 100 ms: nothing is found again."""
    return Result("many: what is missing, again", _filtered()["again"], FELT_MS, goal=1)
