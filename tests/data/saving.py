"""What the test processes run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from mcdesk.app.catalogue.ports import Batch
from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.opening import open_workspace
from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event


def answers_of(revision: int) -> Answers:
    """Some 20 kB that name their revision from the first to the last byte."""
    return {f"answer-{n:02}": f"revision {revision} " * 60 for n in range(20)}


def save_without_end(path: Path, told: Connection) -> None:
    """Save again and again, and tell each revision once it is kept."""
    store = open_workspace(path)
    request = store.get("one")
    told.send("ready")
    while True:
        request = store.save(replace(request, answers=answers_of(request.revision + 1)))
        told.send(request.revision)


def import_without_end(path: Path, told: Connection) -> None:
    """Import a batch that changes one record and adds many, again and again; tell each once it is kept."""
    store = open_workspace(path)
    told.send("ready")
    while True:
        record = store.get("one")
        number = record.revision + 1
        added = [replace(record, id=f"n{number}-{n}", number="", answers=answers_of(number)) for n in range(20)]
        changed = replace(record, answers=answers_of(number))
        event = Event(datetime.now(UTC), "x", "catalogue-imported")
        store.catalogue.apply(Batch(added, [changed], "list", event), unwatched)
        told.send(number)


def hold(path: Path, pipe: Connection) -> None:
    """Hold the workspace until told to go."""
    store = open_workspace(path)
    pipe.send(store.read_only)
    pipe.recv()
    store.close()


def read_and_try(path: Path, pipe: Connection) -> None:
    """Tell how a workspace that another process has looks from here."""
    store = open_workspace(path)
    request = store.get("one")
    try:
        store.save(request)
        refusal = ""
    except Refused as error:
        refusal = error.message.key
    pipe.send((store.read_only, store.holder, request.answers, refusal))
    store.close()
