"""What was awarded in the sample: a class of invented learners, one name corrected, one badge revoked."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from mcdesk.app.awards import keeping, rosters
from mcdesk.app.awards.achievement import assessments
from mcdesk.app.awards.awarding import CHANGED, Awarded, award
from mcdesk.app.awards.ordering import Order, to_award
from mcdesk.app.badges.keys import Wanted, new_key, signing_key
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials import versions
from mcdesk.app.moments import at
from mcdesk.app.requests import NotReady
from mcdesk.app.sample_working import PLACE
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.answers import Json, rows_of
from mcdesk.domain.awards.ledger import Line, living
from mcdesk.domain.awards.results import Scale
from mcdesk.domain.awards.roster import EMAIL, EVIDENCE, LANGUAGE, NAME, RESULT, learners
from mcdesk.domain.badges import did
from mcdesk.domain.badges.keys import Algorithm
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.tabular.sheet import NewSheet, Sheet
from mcdesk.domain.texts import Lang, say
from mcdesk.resources import resource

BADGE = "warehouse_badge.json"
"""What one micro-credential of the catalogue says besides, so that it can be awarded."""
CLASS, NEWCOMERS = "class.csv", "newcomers.csv"
"""The learners who were awarded, and those whom a person can award."""
COHORT = "Evening class (invented)"
MISSPELT, RIGHT = "ana@example.org", "Ana Rosa Example"
MISTAKEN = "jf@example.org"
OFFERING = "f3"
ISSUED, BEGAN, ENDED, AWARDED, CORRECTED, REVOKED = 118, 90, 62, 60, 55, 41
"""How many days before the sample was made."""
_SETTING, _DONE = "sample_awards", "yes"


def roster(services: Services, credential: Record, file: str, lang: Lang) -> NewSheet:
    """The learners of a file as a roster for a version of a credential, each with a good result in every assessment."""
    targets = {t.key: t for t in rosters.columns(services, credential)}
    good = {f"{RESULT}{one.id}": _good(one.scale, lang) for one in assessments(credential)}
    keys = (NAME, EMAIL, LANGUAGE, *good, EVIDENCE)
    with resource("samples", file).open(encoding="utf-8", newline="") as opened:
        rows = tuple(tuple({**good, **one}[key] for key in keys) for one in csv.DictReader(opened))
    return NewSheet(say(lang, "awards-roster"), tuple(targets[key].label.to(lang) for key in keys), rows)


def _good(scale: Scale, lang: Lang) -> str:
    return {Scale.LETTER: "A", Scale.PERCENT: "85"}.get(scale, say(lang, "awards-level-met"))


def newcomers(services: Services, tables: TableFiles, credential: str, lang: Lang) -> tuple[Sheet, ...]:
    """The learners to try an award with, as a roster that was read. Refused where the credential cannot be awarded."""
    version = to_award(services, services.store.get(credential))
    return tables.paste(tables.copied(roster(services, version, NEWCOMERS, lang))).sheets


def award_class(
    services: Services, tools: BadgeTools, tables: TableFiles, key: OpenKey, credential: Record, offering: str
) -> Awarded:
    """Award the class of the sample a version of a credential, as the class of one of its offerings."""
    sheet = tables.paste(tables.copied(roster(services, credential, CLASS, Lang.EN))).sheets[0]
    reading = rosters.guessed(services, credential, sheet, {})
    people = learners(rosters.looked_at(reading, sheet).rows)
    return award(services, tools, key, Order(credential, people, (Lang.EN,), name=COHORT, offering=offering)).value


def correct_name(services: Services, tools: BadgeTools, key: OpenKey) -> Sequence[Line]:
    """One learner's name was misspelt in the roster; gives the lines that were issued again."""
    wrong = living(keeping.chosen(services, [MISSPELT]))
    why = "Name misspelt in the roster (invented)"
    return keeping.correct(services, tools, key, wrong, RIGHT, "", why).value


def revoke_mistake(services: Services) -> Sequence[Line]:
    """One learner was awarded by mistake; gives the lines that were revoked."""
    return keeping.revoke(services, keeping.chosen(services, [MISTAKEN]), "Awarded by mistake (invented)").value


def has_awards(services: Services) -> bool:
    """Whether the sample has its awards, or can have none."""
    return services.store.read_only or services.store.setting(_SETTING) == _DONE


def add_awards(services: Services, tools: BadgeTools, tables: TableFiles) -> Sequence[Change[None]]:
    """Issue a micro-credential of the sample, award its class, correct and revoke; gives what was touched.

    What was broken off goes on. Nothing is awarded where the micro-credential is gone or retired, or where a form of
    the college's own asks more than the sample answers.
    """
    store = services.store
    story = _Story(replace(services, role=ADMINISTRATOR), tools, tables)
    known = (r for r in store.records(RecordKind.CREDENTIAL) if r.number == story.number)
    record = next((r for r in known if r.state is State.ACTIVE), None)
    if record is not None:
        with suppress(NotReady):
            story.tell(record)
    store.set_setting(_SETTING, _DONE)
    ids = [record.id] if record is not None else []
    return touched(None, RecordKind.CREDENTIAL, *ids), touched(None, CHANGED, *ids)


class _Story:
    """What happened to one micro-credential, on days before today; each step is taken where it was not yet."""

    def __init__(self, services: Services, tools: BadgeTools, tables: TableFiles) -> None:
        data = json.loads(resource("samples", BADGE).read_text("utf-8"))
        self.number: str = data["number"]
        self._answers: Mapping[str, Json] = data["answers"]
        self._services, self._tools, self._tables = services, tools, tables
        self._now = services.clock.now()

    def tell(self, record: Record) -> None:
        """From the first version to the last correction."""
        credential = to_award(self._services, self._issued(record))
        key = self._key()
        award_class(self._on(AWARDED), self._tools, self._tables, key, credential, OFFERING)
        lines = living(self._services.store.awards.lines(record.id))
        if any(line.email == MISSPELT and line.name != RIGHT for line in lines):
            correct_name(self._on(CORRECTED), self._tools, key)
        if any(line.email == MISTAKEN for line in lines):
            revoke_mistake(self._on(REVOKED))

    def _on(self, days: int) -> Services:
        return at(self._services, self._now - timedelta(days=days))

    def _issued(self, record: Record) -> Record:
        """The record with its first version."""
        if record.version:
            return record
        services = self._on(ISSUED)
        answers = {**self._answers, "offerings": [*rows_of(record.answers.get("offerings")), self._offering()]}
        amended = versions.amend(services, record, answers).value
        pages = services.form_of(record.kind).pages
        whole = replace(amended, done=frozenset(page.key for page in pages))
        return versions.issue(services, whole).value.credential

    def _offering(self) -> Mapping[str, Json]:
        days = {
            key: (self._now - timedelta(days=n)).date().isoformat() for key, n in (("starts", BEGAN), ("ends", ENDED))
        }
        return {"id": OFFERING, **days, "seats": 16, "enrolled": 6}

    def _key(self) -> OpenKey:
        """The key that signs for the sample, made where there is none."""
        keys, issuer = self._tools.keys, did.did_web(PLACE)
        found = signing_key(keys.records(), issuer, Algorithm.ED25519)
        made = found or new_key(self._services.acting, keys, Wanted(PLACE), self._now - timedelta(days=ISSUED))
        return keys.open(made.id)
