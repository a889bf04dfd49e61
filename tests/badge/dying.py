"""What a test process runs that is killed while it awards a class."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.delivering import Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.domain.texts import Lang
from tests.badge.classes import credential_of, key_of, order, program_in

LEARNERS = 20


def award_a_class(folder: Path, told: Connection) -> None:
    """Award the class and write its files; each step is told, and each answer lets it go on."""
    program = program_in(folder)
    services = program.open(program.default_workspace)
    credential, key = credential_of(services), key_of(program)

    def step(stage: str, done: int) -> None:
        told.send((stage, done))
        told.recv()

    made = award(services, program.badges, key, order(credential, LEARNERS), lambda done, _total: step("sign", done))
    tools, filing = Tools(program.badges, program.tables, program.certificates), Filing(folder / "out", Lang.EN)
    deliver(services, tools, credential, made.value, key, filing, lambda done, _total: step("write", done))
    services.store.close()
    told.send(("done", made.value.fresh))
