"""What one of two processes does with a shared folder; run in a process of its own."""

from __future__ import annotations

import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.handoff import folder as folders
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.taking import take
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.handoff.unpacking import unpack

PATIENCE = 45.0


def exchange(home: Path, folder: Path, who: str, other: str, each: int, pipe: Connection) -> None:
    """Put ``each`` requests into the folder, and take those of the other until all are here.

    Sends how many were taken, and what could not be read.
    """
    name = who.split(maxsplit=1)[0]
    program = RealProgram(first_workspace=home / f"{name}.mcworkspace", keys=home / name / "keys")
    services = replace(program.open(program.default_workspace, create=True), who=who)
    tools, unread = program.handoff, set()
    until = time.monotonic() + PATIENCE
    put = taken = 0
    while (put < each or taken < each) and time.monotonic() < until:
        if put < each:
            request = requests.create(services, {"working_title": f"{name} {put}"}).value
            folders.deliver(services, tools, request, folder)
            put += 1
        found = folders.look_in(services, tools.folders, folder)
        unread |= {u.path.name for u in found.unread}
        for one in found.arrived:
            assert one.sender == other
            take(services, look(services, unpack(tools.folders.read(one.path)), tools.verifies))
            taken += 1
        if put == each:
            time.sleep(0.02)
    services.store.close()
    pipe.send((taken, sorted(unread)))
    pipe.close()
