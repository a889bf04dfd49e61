"""A process that awards a class is killed again and again; in the end everybody holds the badge, once."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.badges.files import verify_file
from mcdesk.app.badges.verifying import Asked
from mcdesk.app.services import SystemClock
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import sha256
from mcdesk.domain.badges.findings import Verdict
from mcdesk.domain.badges.known import own_keys
from tests.badge import dying
from tests.badge.classes import credential_of, issued, make_key, program_in

WAIT = 60
DEATHS = (("sign", 25), ("sign", 40), ("write", 0), ("write", 18), ("write", 38))
"""Where the process is killed: while and after all is signed, then between the files."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    program = program_in(tmp_path)
    services = program.open(program.default_workspace, create=True)
    issued(services)
    services.store.close()
    make_key(program)
    return tmp_path


@contextlib.contextmanager
def started(folder: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    context: Any = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=dying.award_a_class, args=(folder, there))
    process.start()
    there.close()
    try:
        yield process, here
    finally:
        process.kill()
        process.join(WAIT)
        here.close()


def run_until(folder: Path, death: tuple[str, int]) -> tuple[str, int]:
    """Let it run until it tells of this step, or until it is done; then kill it."""
    with started(folder) as (process, pipe):
        while True:
            assert pipe.poll(WAIT), "the process tells nothing"
            told: tuple[str, int] = pipe.recv()
            if told[0] == "done" or (told[0] == death[0] and told[1] >= death[1]):
                process.kill()
                return told
            pipe.send("on")


def in_ledger(folder: Path) -> dict[str, str]:
    """The hash of each badge."""
    services = program_in(folder).open(folder / "plans.mcworkspace")
    lines = services.store.awards.lines()
    assert all(sha256(services.store.awards.text(line.id)) == line.sha256 for line in lines)
    services.store.close()
    return {line.badge: line.sha256 for line in lines}


def test_a_class_is_awarded_once_however_often_the_program_dies(folder: Path) -> None:
    before: dict[str, str] = {}
    for death in DEATHS:
        assert run_until(folder, death)[0] == death[0]
        now = in_ledger(folder)
        assert len(now) in (0, 2 * dying.LEARNERS), "all or nobody"
        assert before.items() <= now.items(), "nobody is awarded anew"
        before = now
    (folder / "out" / "badges" / ".badge.json.77.part").write_text("half")
    assert run_until(folder, ("never", 0)) == ("done", 0)
    assert in_ledger(folder) == before
    badges = [p for p in (folder / "out" / "badges").iterdir() if p.suffix in (".json", ".png", ".svg")]
    assert len(badges) == 3 * 2 * dying.LEARNERS
    assert not list((folder / "out").rglob(".*.part")), "nothing half-written stays"
    program = program_in(folder)
    asked = Asked(SystemClock().now(), own_keys(program.badges.keys.records()))
    assert {verify_file(program.badges.reader, p, asked)[0].report.verdict for p in badges} == {Verdict.GOOD}
    services = program.open(program.default_workspace)
    (offering,) = Reader(credential_of(services).answers).rows("offerings")
    services.store.close()
    assert [offering.integer(key) for key in ("enrolled", "completed", "badges")] == [20, 20, 20]
