"""What the test processes run."""

from __future__ import annotations

from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from mcdesk.data.opening import open_workspace
from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused


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
