"""A framework of 20,000 items against plain SQLite: the same rows inserted, the same words looked up."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count, cycle
from pathlib import Path

from benchmarks.measure import Result, case, interleaved
from mcdesk.app.frameworks.at_hand import PAGE
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.frameworks.entries import Entry, Shelved, search_words, words_of
from mcdesk.domain.records import Event, Framework

ITEMS, AREAS = 20_000, 100
MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
BOTH = {"en": "Invented framework", "fr": "Référentiel fictif"}
ABOUT = Framework("invented", "1", BOTH, BOTH, BOTH, BOTH, ("https://example.org",), "", True, False, ())
EVENT = Event(MOMENT, "Ana Example", "framework-imported", detail={"framework": "invented"})
VERBS = ("weld", "inspect", "measure", "repair", "assemble", "plan", "teach", "calibrate", "document", "lift")
THINGS = ("pipes", "valves", "beams", "panels", "engines", "forms", "pumps", "cables", "boilers", "frames")
SEARCHES = ("weld pip", "inspect", "calib val", "site 777", "souder", "lift beams area 12")


def items() -> tuple[Entry, ...]:
    """Areas at the top, and the items below them, with texts in both languages as long as ESCO's."""
    areas = [Entry(f"A{n}", {"en": f"Area {n}", "fr": f"Domaine {n}"}) for n in range(AREAS)]
    return (*areas, *(item(n) for n in range(ITEMS - AREAS)))


def item(n: int) -> Entry:
    """One invented skill."""
    verb, thing = VERBS[n % len(VERBS)], THINGS[n // len(VERBS) % len(THINGS)]
    about = f"Be able to {verb} {thing} on site {n} according to drawings, rules of the trade and the plan of the day. "
    french = (
        "Être capable de souder, d’inspecter et de réparer sur le chantier selon les plans et les règles du métier."
    )
    title = {"en": f"{verb} {thing} of kind {n}", "fr": f"souder l’élément n{n}"}
    return Entry(f"S{n}", title, {"en": about * 2, "fr": french}, f"A{n % AREAS}", f"https://example.org/s/{n}")


@contextmanager
def kept(entries: Sequence[Entry]) -> Iterator[SqliteStore]:
    """A workspace with the framework."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_workspace(Path(folder) / "bench.mcworkspace", create=True)
        store.frameworks.keep(Shelved(ABOUT, ITEMS, 0, MOMENT), entries, EVENT)
        yield store
        store.close()


def rows_of(entries: Sequence[Entry]) -> list[tuple[object, ...]]:
    """The rows as a program would write them that has them ready."""
    found: list[tuple[object, ...]] = []
    for n, e in enumerate(entries, 1):
        texts = json.dumps({"title": e.title, "description": e.description, "uri": e.uri}, separators=(",", ":"))
        found.append((n, "invented", e.code, e.parent, n, 0, "", texts, *words_of(e)))
    return found


@case
def framework_import() -> Result:
    """Import 20,000 items with their search in one transaction, against the same rows inserted ready-made."""
    entries = items()
    ready = rows_of(entries)
    with tempfile.TemporaryDirectory() as folder:
        turn = count(1)
        stores = [open_workspace(Path(folder) / f"{n}.mcworkspace", create=True) for n in range(2)]
        raw = connect(Path(folder) / "1.mcworkspace", Mode.WRITE)

        def through_the_store() -> None:
            about = replace(ABOUT, id=f"f{next(turn)}")
            stores[0].frameworks.keep(Shelved(about, ITEMS, 0, MOMENT), entries, EVENT)

        def plainly() -> None:
            number = next(turn)
            mine = [(number * 100_000 + r[0], f"p{number}", *r[2:]) for r in ready if isinstance(r[0], int)]
            plain_insert(raw, f"p{number}", mine)

        value, baseline = interleaved(through_the_store, plainly, rounds=5)
        raw.close()
        for store in stores:
            store.close()
    return Result("framework_import", value, baseline, goal=2.5)


def plain_insert(raw: sqlite3.Connection, framework: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert the rows and their search in one transaction."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO frameworks VALUES (?, '1', ?, '', 1, 0, '{}')", (framework, str(MOMENT)))
    raw.executemany("INSERT INTO framework_items VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [r[:8] for r in rows])
    found = [(r[0], r[8], r[9]) for r in rows]
    raw.executemany("INSERT INTO framework_search (rowid, title, more) VALUES (?, ?, ?)", found)
    raw.execute("COMMIT")


FIND = (
    "SELECT * FROM framework_items WHERE superseded = '' AND id IN "
    "(SELECT rowid FROM framework_search WHERE framework_search MATCH ?) ORDER BY id LIMIT ?"
)


@case
def framework_search() -> Result:
    """Find the first page of items in 20,000, titles first, against the FTS query of the same words alone."""
    with kept(items()) as store, closing(connect(store.path, Mode.READ)) as raw:
        ours, theirs = cycle(SEARCHES), cycle(SEARCHES)

        def through_the_store() -> None:
            store.frameworks.find(search_words(next(ours)), (), PAGE)

        def plainly() -> None:
            terms = " ".join(f'"{w}"*' for w in search_words(next(theirs)))
            raw.execute(FIND, (terms, PAGE)).fetchall()

        value, baseline = interleaved(through_the_store, plainly, rounds=60)
    return Result("framework_search", value, baseline, goal=8)


@case
def framework_tree() -> Result:
    """Read a page of an item's children out of 20,000, against the same rows read plainly."""
    query = "SELECT * FROM framework_items WHERE framework_id = ? AND parent = ? ORDER BY place LIMIT ? OFFSET 0"
    with kept(items()) as store, closing(connect(store.path, Mode.READ)) as raw:
        value, baseline = interleaved(
            lambda: store.frameworks.children("invented", "A7", 0, PAGE),
            lambda: raw.execute(query, ("invented", "A7", PAGE)).fetchall(),
            rounds=60,
        )
    return Result("framework_tree", value, baseline, goal=8)
