"""An encrypted workspace against a plain one: opening, and saving."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from benchmarks.case_store import typing, workspace
from benchmarks.measure import Result, case, interleaved
from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.data.vault.header import Cost
from mcdesk.data.vault.keeper import VaultKeeper
from mcdesk.domain.records import Record


@contextmanager
def encrypted(requests: int = 1) -> Iterator[tuple[SqliteStore, Record]]:
    """A workspace as :func:`workspace` makes it, under a passphrase whose key is known."""
    with workspace(requests) as (store, request):
        store.close()
        VaultKeeper(Cost(memory=6, passes=1, lanes=1)).seal(store.path, "seven quiet lighthouses", unwatched)
        opened = open_workspace(store.path)
        yield opened, request
        opened.close()


@case
def encrypted_autosave() -> Result:
    """One autosave of a full request, encrypted against plain."""
    with encrypted() as (store, request), workspace() as (other, same):
        kept = {store: request, other: same}

        def save(into: SqliteStore) -> None:
            answers = typing(request.answers, kept[into].revision)
            kept[into] = into.save(replace(kept[into], answers=answers, updated_at=datetime.now(UTC)))

        value, baseline = interleaved(lambda: save(store), lambda: save(other), rounds=300)
    return Result("encrypted_autosave", value, baseline, goal=2)


@case
def open_encrypted_workspace_of_200() -> Result:
    """Opening and closing a workspace of 200 full requests with its key at hand, encrypted against plain."""
    with encrypted(200) as (store, _), workspace(200) as (other, _same):
        paths = store.path, other.path
        store.close()
        other.close()
        value, baseline = interleaved(
            lambda: open_workspace(paths[0]).close(), lambda: open_workspace(paths[1]).close(), rounds=30
        )
    return Result("open_encrypted_workspace_of_200", value, baseline, goal=4)
