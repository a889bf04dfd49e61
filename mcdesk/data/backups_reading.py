"""Reading workspace files, in use or not, without changing anything."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.upkeep.records import Counts, Progress
from mcdesk.data import documents
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.failures import translated
from mcdesk.data.probing import wal_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Message, message

MARKED = {
    "records": "SELECT id, number, revision, trashed_at FROM records ORDER BY id",
    "versions": "SELECT record_id, number FROM versions ORDER BY record_id, number",
    "events": "SELECT max(id) FROM events",
    "identities": "SELECT * FROM identities ORDER BY key",
    "exchanges": "SELECT max(id), count(*) FROM exchanges",
    "attachments": "SELECT sha256 FROM attachments ORDER BY sha256",
    "people": "SELECT * FROM people ORDER BY id",
    "settings": "SELECT key, value FROM settings WHERE key <> 'open-request' ORDER BY key",
    "counters": "SELECT * FROM counters ORDER BY kind, year",
    "catalogue": "SELECT count(*) FROM catalogue",
    "dates": "SELECT count(*) FROM dates",
    "titles": "SELECT count(*) FROM titles",
    "claims": "SELECT count(*) FROM claims",
    "imports": "SELECT id, undone_at FROM imports ORDER BY id",
    "import_lines": "SELECT count(*) FROM import_lines",
    "frameworks": "SELECT id, version, imported_at FROM frameworks ORDER BY id",
    "framework_items": "SELECT framework_id, count(*) FROM framework_items GROUP BY framework_id ORDER BY framework_id",
    "cohorts": "SELECT id FROM cohorts ORDER BY id",
    "awards": "SELECT id, standing, changed_at, removed_at FROM awards ORDER BY id",
}
"""What tells one state of each table from another. A test asks for every table."""
_COUNTED = {
    "credentials": ("records", "SELECT count(*) FROM records WHERE kind = 'credential' AND state <> 'purged'"),
    "requests": ("records", "SELECT count(*) FROM records WHERE kind = 'request' AND state <> 'purged'"),
    "versions": ("versions", "SELECT count(*) FROM versions"),
    "attachments": ("attachments", "SELECT count(*) FROM attachments"),
    "people": ("people", "SELECT count(*) FROM people"),
    "events": ("events", "SELECT count(*) FROM events"),
}
"""For each count its table, and how to ask. Of a record that was deleted for good an empty row is left: purged."""
PASSING = ("open-request",)
"""Settings that are true of an open workspace only; no copy has them."""


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that sees the workspace as it is at one moment. Refused (``store-missing``), Unavailable."""
    with translated(path):
        if not path.is_file():
            raise Refused(message("store-missing", file=str(path)), message("store-missing-fix"))
        # A file that is in use, or that a crash left with changes beside it, is read together with those.
        with closing(connect(path, Mode.READ if wal_of(path).exists() else Mode.STILL)) as raw:
            raw.execute("BEGIN")
            yield raw


def tables_of(raw: sqlite3.Connection) -> set[str]:
    """The names of the tables that are there."""
    return {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def counted(raw: sqlite3.Connection) -> Counts:
    """How much is in the workspace; nothing of what a table that is not there would hold."""
    there = tables_of(raw)
    found = {
        name: int(raw.execute(query).fetchone()[0]) if table in there else 0
        for name, (table, query) in _COUNTED.items()
    }
    trashed = "SELECT count(*) FROM records WHERE trashed_at IS NOT NULL AND state <> 'purged'"
    in_trash = raw.execute(trashed).fetchone()[0]
    return Counts(trashed=int(in_trash), **found)


def mark_of(raw: sqlite3.Connection) -> str:
    """A text that differs as soon as something that people made differs."""
    found = hashlib.sha256()
    there = tables_of(raw)
    for table, query in MARKED.items():
        for row in raw.execute(query) if table in there else ():
            found.update(repr((table, *row)).encode("utf-8", "backslashreplace"))
    return found.hexdigest()


def begun_at(raw: sqlite3.Connection) -> datetime | None:
    """The moment of the first line of the history."""
    first = raw.execute("SELECT min(at) FROM events").fetchone()[0]
    return datetime.fromisoformat(first).replace(tzinfo=UTC) if first else None


def faults_in(raw: sqlite3.Connection, progress: Progress) -> Iterator[Message]:
    """Everything that is wrong with the content of a workspace, read from end to end."""
    for (told,) in raw.execute("PRAGMA integrity_check(20)"):
        if told != "ok":
            yield message("upkeep-fault-structure", told=str(told))
    for table, _rowid, _parent, _key in raw.execute("PRAGMA foreign_key_check"):
        yield message("upkeep-fault-reference", table=str(table))
    yield from _unreadable_answers(raw)
    total = int(raw.execute("SELECT count(*) FROM attachments").fetchone()[0])
    for done, (name, sha256, data) in enumerate(raw.execute("SELECT name, sha256, data FROM attachments")):
        progress(done, total)
        if hashlib.sha256(data).hexdigest() != sha256:
            yield message("upkeep-fault-attachment", name=str(name))


def _unreadable_answers(raw: sqlite3.Connection) -> Iterator[Message]:
    for number, answers in raw.execute("SELECT number, answers FROM records"):
        if not _readable(answers):
            yield message("upkeep-fault-request", number=str(number))
    query = "SELECT r.number, v.number, v.answers FROM versions v JOIN records r ON r.id = v.record_id"
    for number, version, answers in raw.execute(query):
        if not _readable(answers):
            yield message("upkeep-fault-version", number=str(number), version=str(version))


def _readable(answers: str) -> bool:
    try:
        documents.read(answers)
    except (json.JSONDecodeError, ValueError, TypeError):
        return False
    return True
