"""The figures of a dashboard over 10,000 requests against reading the same answers of the same rows by hand."""

from __future__ import annotations

import atexit
import json
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from benchmarks.measure import Result, case, interleaved
from mcdesk.app.catalogue.ports import Batch
from mcdesk.app.desk.gathering import figures
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import unwatched
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.whole import KEYS
from mcdesk.domain.records import Event, Record, RecordKind, State
from mcdesk.resources import resource

BEGUN = datetime(2025, 1, 6, 12, tzinfo=UTC)
SCHOOLS = ("business", "creative", "engineering", "health", "trades", "community", "ce")
MODES = ("hybrid", "face_to_face", "synchronous", "asynchronous", "workplace")


@cache
def whole() -> dict[str, Json]:
    """The answers of a request that was filled in to the end."""
    found: dict[str, Json] = json.loads(resource("samples", "forklift.json").read_text("utf-8"))["answers"]
    return found


def request(n: int) -> Record:
    """One of many, each with all that a request says; every seventh leaves its money out."""
    moment = BEGUN + timedelta(hours=n % 16_000)
    varied: dict[str, Json] = {
        "working_title": f"Safe operation {n}",
        "school": SCHOOLS[n % 7],
        "delivery_mode": MODES[n % 5],
        "instructional_hours": 5 + n % 150,
        "duration_weeks": 1 + n % 11,
    }
    answers = {**whole(), **varied}
    if not n % 7:
        answers = {k: v for k, v in answers.items() if not k.startswith(("dev_", "run_", "fee", "enrol"))}
    state = (State.DRAFT, State.SUBMITTED, State.APPROVED)[n % 3]
    made = Record(str(uuid.UUID(int=n)), "", "request", 1, "mohawk", answers, RecordKind.REQUEST, state)
    return Record(**{**vars(made), "created_at": moment, "updated_at": moment})


def events(record: Record) -> Iterator[Event]:
    """What its history says of it."""
    moment = record.created_at or BEGUN
    yield Event(moment, "Ana Example", "request-created", record.id)
    if record.state is not State.DRAFT:
        yield Event(moment + timedelta(days=3), "Ana Example", "request-submitted", record.id, {"version": 1})
    if record.state is State.APPROVED:
        step = {"step": "approve", "from": "submitted", "to": "approved"}
        yield Event(moment + timedelta(days=20), "Ana Example", "record-step", record.id, step)


@dataclass(frozen=True)
class Desk:
    """A workspace full of requests, and the same file opened by hand."""

    folder: tempfile.TemporaryDirectory[str]
    services: Services
    plain: sqlite3.Connection

    def close(self) -> None:
        self.plain.close()
        self.services.store.close()
        self.folder.cleanup()


@cache
def desk(count: int) -> Desk:
    """Made once for all cases of this size."""
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / "bench.mcworkspace"
    services = RealProgram().open(path, create=True)
    records = [request(n) for n in range(count)]
    services.store.catalogue.apply(Batch(records, [], "bench", Event(BEGUN, "Ana Example", "bench")), unwatched)
    for record in records:
        for event in events(record):
            services.store.record(event)
    made = Desk(folder, services, sqlite3.connect(path))
    atexit.register(made.close)
    return made


def read_by_hand(made: Desk) -> int:
    """The same answers of the same rows and the same history, as plain Python."""
    parts = ", ".join(f"'{key}', answers -> '$.\"{key}\"'" for key in KEYS)
    rows = made.plain.execute(f"SELECT id, number, state, created_at, json_object({parts}) FROM records").fetchall()
    told = made.plain.execute("SELECT record_id, at, action, detail FROM events ORDER BY id").fetchall()
    return len([json.loads(row[-1]) for row in rows]) + len([json.loads(row[-1]) for row in told])


@case
def desk_dashboard_10000() -> Result:
    """Every figure of the dashboard, from the file to the values."""
    made = desk(10_000)
    times = interleaved(
        lambda: figures(made.services, Scope()), lambda: read_by_hand(made), rounds=3, clock=time.process_time
    )
    return Result("desk_dashboard_10000", *times, goal=2.5)
