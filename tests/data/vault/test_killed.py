"""Processes that are killed while they save into an encrypted workspace lose nothing that was acknowledged."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from mcdesk.data.opening import open_workspace
from tests.contract.store_base import added
from tests.data import saving
from tests.data.test_processes import everything_told, start, told
from tests.data.vault.sealed import PASSPHRASE, VAULT

__all__ = ["start"]
KILLS = 15
Start = Callable[..., AbstractContextManager[tuple[BaseProcess, Connection]]]


def unlock_and_save(path: Path, pipe: Connection) -> None:
    """In the other process."""
    VAULT.unlock(path, PASSPHRASE)
    saving.save_without_end(path, pipe)


def test_no_acknowledged_save_is_lost(start: Start, path: Path) -> None:
    store = open_workspace(path)
    added(store)
    store.close()
    chance, last = random.Random(20261126), 0
    for _ in range(KILLS):
        with start(unlock_and_save, path) as (process, pipe):
            assert told(pipe) == "ready"
            last = told(pipe)
            process.join(chance.uniform(0, 0.05))
            process.kill()
            process.join()
            last = max([last, *everything_told(pipe)])
        store = open_workspace(path)
        kept = store.get("one")
        store.close()
        assert kept.revision >= last
        assert kept.answers == saving.answers_of(kept.revision)
