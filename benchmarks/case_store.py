"""The workspace against the same bytes written by plain sqlite3 under the same pragmas."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from benchmarks.measure import Result, case, interleaved
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.records import Event, Record
from mcdesk.resources import resource

MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
UPDATE = "UPDATE records SET answers = ?, updated_at = ?, revision = ? WHERE id = ?"


@contextmanager
def workspace(requests: int = 1) -> Iterator[tuple[SqliteStore, Record]]:
    """A workspace with full requests, and one of them."""
    answers = json.loads(resource("samples", "forklift.json").read_text("utf-8"))["answers"]
    with tempfile.TemporaryDirectory() as folder:
        store = open_workspace(Path(folder) / "bench.mcworkspace", create=True)
        request = Record("", "", "request", 1, "mohawk", answers, created_at=MOMENT, updated_at=MOMENT)
        for n in range(requests):
            request = store.add(replace(request, id=f"id-{n}"), Event(MOMENT, "Ana Example", "request-created"))
        yield store, request
        store.close()


def typing(answers: Answers, n: int) -> dict[str, Json]:
    """The answers with a title that grows: SQLite writes no page whose bytes stay as they were."""
    return {**answers, "working_title": "Forklift operation " + "x" * (n % 97)}


@case
def autosave() -> Result:
    """One autosave of a full request (some 20 kB), against an UPDATE of the same bytes, encoded beforehand."""
    with workspace() as (store, request), workspace() as (other, _):
        kept = [request]
        turn = count(1)
        written = [json.dumps(typing(request.answers, n), separators=(",", ":")) for n in range(97)]

        def through_the_store() -> None:
            answers = typing(request.answers, kept[0].revision)
            kept[0] = store.save(replace(kept[0], answers=answers, updated_at=datetime.now(UTC)))

        def plainly() -> None:
            n = next(turn)
            with other.session.raw() as raw:
                raw.execute("BEGIN IMMEDIATE")
                raw.execute(UPDATE, (written[n % 97], str(datetime.now(UTC)), n, request.id))
                raw.execute("COMMIT")

        value, baseline = interleaved(through_the_store, plainly, rounds=300)
    return Result("autosave", value, baseline, goal=3)


@case
def open_workspace_of_200() -> Result:
    """Opening and closing a workspace of 200 full requests, against SQLite's own check and opening."""
    with workspace(200) as (store, _):
        path = store.path
        store.close()

        def through_the_store() -> None:
            open_workspace(path).close()

        def plainly() -> None:
            with closing(connect(path, Mode.WRITE)) as raw:
                check(raw)

        value, baseline = interleaved(through_the_store, plainly, rounds=30)
    return Result("open_workspace_of_200", value, baseline, goal=5)


def check(raw: sqlite3.Connection) -> None:
    """What every opening has to ask for."""
    raw.execute("PRAGMA quick_check").fetchone()
