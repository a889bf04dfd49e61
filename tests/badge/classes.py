"""A credential to award and a class of invented learners, in a real workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from mcdesk.app import requests
from mcdesk.app.awards.ordering import Order, to_award
from mcdesk.app.badges.keys import Wanted, new_key
from mcdesk.app.badges.ports import OpenKey
from mcdesk.app.credentials import making, versions
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Json
from mcdesk.domain.awards.roster import Learner
from mcdesk.domain.badges.keys import Keeping
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from tests.badge import samples
from tests.cli.awarding import FRENCH, RECIPE
from tests.domain.definitions import sample

SPOKEN = "a class that nobody can stop"
ABOUT = "For warehouse workers. " + "They learn to lift loads with care and to show it on a course. " * 3
OFFERING: Json = {"id": "f1", "starts": "2026-10-05", "ends": "2026-11-13", "seats": 15, "enrolled": 13}


def program_in(folder: Path) -> RealProgram:
    """The program with its workspace and its keys in a folder."""
    return RealProgram(first_workspace=folder / "plans.mcworkspace", keys=folder / "keys")


def issued(services: Services) -> Record:
    """Version 1 of a credential, as it is awarded; decided by somebody who may."""
    services = replace(services, role="administrator")
    request = requests.submit(services, requests.create(services, sample("forklift")).value).value.request
    decision = Decision(services.today(), "Committee")
    recipe: Any = RECIPE
    more: dict[str, Json] = {"description": ABOUT, "badge_recipe": recipe, "offerings": [OFFERING], **FRENCH}
    made = versions.amend(services, making.approve(services, request, decision).value, more).value
    for step in ("begin", "ready"):
        made = decide(services, made, step, decision).value
    return to_award(services, versions.issue(services, made).value.credential)


def credential_of(services: Services) -> Record:
    """The one that is there."""
    return to_award(services, next(iter(services.store.records(RecordKind.CREDENTIAL))))


def make_key(program: RealProgram) -> None:
    """A key under a passphrase, which another process can open, too."""
    new_key(
        samples.RULER, program.badges.keys, Wanted(samples.DOMAIN, keeping=Keeping.TYPED, passphrase=SPOKEN), samples.AT
    )


def key_of(program: RealProgram) -> OpenKey:
    """The key, unlocked."""
    keys = program.badges.keys
    return keys.open(keys.records()[0].id, SPOKEN)


def learners(count: int) -> tuple[Learner, ...]:
    """People with the same name and addresses of their own."""
    return tuple(Learner(n, "Zoë Tremblay", f"learner{n}@example.org") for n in range(count))


def order(credential: Record, count: int) -> Order:
    """The class in both languages."""
    return Order(credential, learners(count), (Lang.EN, Lang.FR), name="Evening class", offering="f1", enrolled=count)
