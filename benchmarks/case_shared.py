"""The shared store of a department: many who save at once, against one client that does the same saves raw."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg

from benchmarks.case_store import MOMENT, typing
from benchmarks.measure import Result, case, interleaved
from mcdesk.app.shared.address import Address, address_of
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.opening import open_store
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.records import Event, Record
from mcdesk.resources import resource
from tools.postgres import ADMINISTRATOR, Server

CLIENTS, SAVES = 20, 5
UPDATE = "UPDATE mcdesk.records SET answers = %s, updated_at = %s, revision = %s WHERE id = %s"


@contextmanager
def department() -> Iterator[tuple[Address, Address]]:
    """A store on a server of its own: its address for a coordinator, and for the server's superuser."""
    with tempfile.TemporaryDirectory(prefix="mcdesk-") as folder:
        Path(folder).chmod(0o755)
        server = Server(Path(folder) / "server")
        server.start()
        try:
            keeper = Administration(address_of(server.address(ADMINISTRATOR)))
            keeper.prepare()
            keeper.grant("bo", "coordinator")
            keeper.close()
            yield address_of(server.address("bo", ADMINISTRATOR)), address_of(server.address(ADMINISTRATOR))
        finally:
            server.stop()


@case
def shared_store_20_clients() -> Result:
    """20 clients save a full request (some 20 kB) of their own 5 times, all at once; raw, one after the other."""
    answers = json.loads(resource("samples", "forklift.json").read_text("utf-8"))
    with department() as (bo, root):
        stores = [open_store(Path("bench.mcstore"), bo) for _ in range(CLIENTS)]
        new = Record("", "", "request", 1, "mohawk", answers, created_at=MOMENT, updated_at=MOMENT)
        event = Event(MOMENT, "Bo Example", "request-created")
        kept = [
            store.add(replace(new, id=f"id-{n}"), replace(event, record_id=f"id-{n}")) for n, store in enumerate(stores)
        ]
        turn = count(1)
        written = [json.dumps(typing(answers, n), separators=(",", ":")) for n in range(97)]

        def one(store: PostgresStore, record: Record) -> Record:
            for _ in range(SAVES):
                changed = typing(answers, record.revision)
                record = store.save(replace(record, answers=changed, updated_at=datetime.now(UTC)))
            return record

        def all_at_once() -> None:
            kept[:] = pool.map(one, stores, kept)

        def raw() -> None:
            for _ in range(SAVES):
                for record in kept:
                    n = next(turn)
                    with plain.transaction():
                        # The revision stays: the clients go on from theirs.
                        plain.execute(UPDATE, (written[n % 97], datetime.now(UTC), record.revision, record.id))

        with ThreadPoolExecutor(CLIENTS) as pool, psycopg.connect(root.text, autocommit=True) as plain:
            value, baseline = interleaved(all_at_once, raw, rounds=9)
        for store in stores:
            store.close()
    return Result("shared_store_20_clients", value, baseline, goal=4)
