"""The catalogue against plain SQLite: the same questions to the same index, the same rows inserted by hand."""

from __future__ import annotations

import atexit
import json
import sqlite3
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from benchmarks.measure import Result, case, interleaved
from mcdesk.app.catalogue import importing
from mcdesk.app.catalogue.planning import Wishes
from mcdesk.app.catalogue.ports import FACETS, Batch, Query
from mcdesk.app.listing import Filters
from mcdesk.app.upkeep.records import unwatched
from mcdesk.bootstrap import RealProgram
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.catalogue import index_words
from mcdesk.domain.records import Event, Record, RecordKind
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.export.tables.files import TableFileKeeper

MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
ACTS = ("Inspect", "Operate", "Repair", "Assess", "Document", "Plan", "Support", "Teach", "Measure", "Install")
THINGS = ("forklifts", "patients", "boilers", "bread", "networks", "budgets", "bridges", "gardens", "engines", "claims")
SCHOOLS = ("health", "trades", "business", "technology", "community")
MODES = ("hybrid", "face_to_face", "synchronous", "asynchronous")
FTS = "CREATE VIRTUAL TABLE f USING fts5(title, more, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"


def record(n: int) -> Record:
    """One of many: its words repeat as those of a college's list do."""
    act, thing = ACTS[n % 10], THINGS[n // 10 % 10]
    statements = [
        f"{ACTS[(n + k) % 10]} {THINGS[(n * 7 + k) % 10]} to standard {n % 997} of série {k}" for k in range(4)
    ]
    answers: dict[str, Json] = {
        "official_name": f"{act} {thing} {n}",
        "official_name_fr": f"Microcertification numéro {n} en été",
        "school": SCHOOLS[n % 5],
        "delivery_mode": MODES[n % 4],
        "instructional_hours": 5 + n % 290,
        "launch_on": (MOMENT + timedelta(days=n * 37 % 3000 - 1500)).date().isoformat(),
        "sectors": ["manufacturing"] if n % 3 else ["health", "tourism"],
        "outcomes": [{"id": f"o{k}", "statement": s} for k, s in enumerate(statements)],
    }
    moment = MOMENT + timedelta(seconds=n)
    made = Record(str(uuid.UUID(int=n)), "", "credential", 1, "mohawk", answers, RecordKind.CREDENTIAL)
    return replace(made, created_at=moment, updated_at=moment)


@dataclass(frozen=True)
class Shelf:
    """A workspace and a plain database with the same lines and the same index, in a folder that goes with them."""

    folder: tempfile.TemporaryDirectory[str]
    store: SqliteStore
    plain: sqlite3.Connection

    def close(self) -> None:
        self.plain.close()
        self.store.close()
        self.folder.cleanup()


@cache
def shelf(count: int) -> Shelf:
    """Made once for all cases of this size: 100,000 records take a while."""
    folder = tempfile.TemporaryDirectory()
    store = open_workspace(Path(folder.name) / "bench.mcworkspace", create=True)
    records = [record(n) for n in range(count)]
    store.catalogue.apply(Batch(records, [], "bench", Event(MOMENT, "Ana Example", "bench")), unwatched)
    plain = connect_plain(Path(folder.name) / "plain.db")
    plain.execute("BEGIN")
    fill_plain(plain, records)
    plain.execute("COMMIT")
    made = Shelf(folder, store, plain)
    atexit.register(made.close)
    return made


def connect_plain(path: Path) -> sqlite3.Connection:
    sqlite3.connect(path).close()
    raw = connect(path, Mode.WRITE)
    raw.execute(
        "CREATE TABLE r (id INTEGER PRIMARY KEY, title TEXT, school TEXT, mode TEXT, hours INT, at TEXT, a TEXT)"
    )
    raw.execute("CREATE INDEX at ON r (at)")
    raw.execute(FTS)
    return raw


def fill_plain(raw: sqlite3.Connection, records: list[Record]) -> None:
    rows, words = [], []
    for n, r in enumerate(records, start=1):
        a, said = r.answers, index_words(r)
        at = r.updated_at.isoformat() if r.updated_at else ""
        rows.append((n, r.title, a["school"], a["delivery_mode"], a["instructional_hours"], at, json.dumps(a)))
        words.append((n, said.title, said.more))
    raw.executemany("INSERT INTO r VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    raw.executemany("INSERT INTO f (rowid, title, more) VALUES (?, ?, ?)", words)


def asked(made: Shelf, query: str, *values: object) -> Callable[[], object]:
    return lambda: made.plain.execute(query, values).fetchall()


def opening(name: str, count: int, goal: float) -> Result:
    """All keys in order and the entries of the first page, against the same columns of the same rows."""
    made = shelf(count)
    plain = asked(made, "SELECT id FROM r ORDER BY at DESC")
    page = asked(made, "SELECT id, title, school, mode, hours, at FROM r ORDER BY at DESC LIMIT 200")
    catalogue = made.store.catalogue
    value, baseline = interleaved(
        lambda: catalogue.entries(catalogue.found(Query())[:200]), lambda: (plain(), page()), rounds=15
    )
    return Result(name, value, baseline, goal=goal)


@case
def catalogue_open_1000() -> Result:
    return opening("catalogue_open_1000", 1_000, 20)


@case
def catalogue_open_100000() -> Result:
    return opening("catalogue_open_100000", 100_000, 4)


def searching(name: str, count: int, search: str, goal: float, *, first: bool) -> Result:
    """A search as the window asks it: the first rows with their entries, or every key with the best first."""
    match = " AND ".join(f'"{w}"*' for w in search.split())
    made = shelf(count)
    catalogue = made.store.catalogue
    if first:
        plain = asked(made, "SELECT r.* FROM f JOIN r ON r.id = f.rowid WHERE f MATCH ? LIMIT 50", match)
        value, baseline = interleaved(lambda: catalogue.entries(catalogue.first(Query(search), 50)), plain, rounds=15)
    else:
        plain = asked(made, "SELECT rowid FROM f WHERE f MATCH ? ORDER BY bm25(f, 10.0, 1.0)", match)
        value, baseline = interleaved(lambda: catalogue.found(Query(search, sort="relevance")), plain, rounds=9)
    return Result(name, value, baseline, goal=goal)


@case
def catalogue_first_rows_1000() -> Result:
    return searching("catalogue_first_rows_1000", 1_000, "inspect forklifts", 30, first=True)


@case
def catalogue_first_rows_100000() -> Result:
    return searching("catalogue_first_rows_100000", 100_000, "inspect forklifts", 12, first=True)


@case
def catalogue_ranked_100000() -> Result:
    return searching("catalogue_ranked_100000", 100_000, "inspect forklifts", 3, first=False)


def filtering(name: str, count: int, goal: float) -> Result:
    """Two filters and an order, against the same condition on a table with the answers in it."""
    query = Query(filters=Filters((("school", "trades"), ("hours", "25-40"))), sort="title", down=False)
    made = shelf(count)
    plain = asked(made, "SELECT id FROM r WHERE school = 'trades' AND hours BETWEEN 25 AND 40 ORDER BY lower(title)")
    value, baseline = interleaved(lambda: made.store.catalogue.found(query), plain, rounds=15)
    return Result(name, value, baseline, goal=goal)


@case
def catalogue_filter_1000() -> Result:
    return filtering("catalogue_filter_1000", 1_000, 15)


@case
def catalogue_filter_100000() -> Result:
    return filtering("catalogue_filter_100000", 100_000, 3)


@case
def catalogue_facets_100000() -> Result:
    """The values of every filter with their numbers, against one plain GROUP BY for each."""
    made = shelf(100_000)
    groups = [asked(made, f"SELECT {c}, count(*) FROM r GROUP BY {c}") for c in ("school", "mode", "hours")]
    catalogue = made.store.catalogue
    value, baseline = interleaved(
        lambda: [catalogue.values(f) for f in FACETS], lambda: [g() for g in groups], rounds=9
    )
    return Result("catalogue_facets_100000", value, baseline, goal=4)


@case
def catalogue_import_10000() -> Result:
    """10,000 rows of a spreadsheet read, planned and kept, against inserting rows and index by hand."""
    program = RealProgram()
    tables = TableFileKeeper()
    records = [record(n) for n in range(10_000)]
    keys = ("official_name", "official_name_fr", "school", "delivery_mode", "instructional_hours", "outcomes")
    rows = tuple(_row(r, keys) for r in records)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        tables.write(path, [NewSheet("List", keys, rows)])
        turn = iter(range(1_000))

        def through_the_program() -> None:
            services = program.open(Path(folder) / f"w{next(turn)}.mcworkspace", create=True)
            sheet = tables.read(path).sheets[0]
            planned = importing.looked_at(
                services, importing.guessed(services, sheet, {}), sheet, Wishes(as_typed=True)
            )
            importing.keep(services, planned, "list.xlsx")
            services.store.close()

        def plainly() -> None:
            raw = connect_plain(Path(folder) / f"p{next(turn)}.db")
            raw.execute("BEGIN IMMEDIATE")
            fill_plain(raw, records)
            raw.execute("COMMIT")
            raw.close()

        value, baseline = interleaved(through_the_program, plainly, rounds=3)
    return Result("catalogue_import_10000", value, baseline, goal=8)


def _row(made: Record, keys: tuple[str, ...]) -> tuple[Value, ...]:
    reader = Reader(made.answers)
    outcomes = "\n".join(row.text("statement") for row in reader.rows("outcomes"))
    return tuple(outcomes if k == "outcomes" else reader.integer(k) or reader.text(k) for k in keys)
