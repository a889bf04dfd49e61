"""The ledger afterwards: chosen lines revoked, names corrected, a person's data removed."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mcdesk.app.awards.awarding import CHANGED
from mcdesk.app.awards.counting import count_people
from mcdesk.app.awards.issuing import list_address
from mcdesk.app.badges.making import as_text
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line, Standing, living, sha256
from mcdesk.domain.badges.credential import moment, status_entry
from mcdesk.domain.badges.identity import identity_hash, new_salt, plain_email
from mcdesk.domain.badges.status_list import free_index
from mcdesk.domain.badges.values import Document, StatusEntry
from mcdesk.domain.errors import Refused
from mcdesk.domain.kind_checks import is_email
from mcdesk.domain.people import Right
from mcdesk.domain.records import Event
from mcdesk.domain.texts import message


@dataclass(frozen=True, slots=True)
class Person:
    """Who somebody is, rightly; "" leaves what was said."""

    name: str = ""
    email: str = ""


LEAST = 6
"""How many digits of a badge's id a person has to type."""


def chosen(services: Services, names: Sequence[str]) -> tuple[Line, ...]:
    """The lines of the ledger that these names mean, each once.

    A name is the id of a badge or its beginning (six digits or more), an e-mail address, or the number of a cohort.
    Refused (``awards-no-award``) for a name that means none, (``awards-two-awards``) for a beginning of two badges.
    """
    lines = services.store.awards.lines()
    cohorts = {c.number: c.id for c in services.store.awards.cohorts()}
    found = [line for name in names for line in _chosen(lines, cohorts, name.strip())]
    return tuple(dict.fromkeys(found))


def _chosen(lines: Sequence[Line], cohorts: dict[str, str], name: str) -> list[Line]:
    if name in cohorts:
        return [line for line in lines if line.cohort == cohorts[name]]
    plain = name.removeprefix("urn:uuid:").lower()
    if "@" in name:
        found = [line for line in lines if line.person == plain_email(name)]
    else:
        short = len(plain) >= LEAST
        found = [line for line in lines if short and line.badge.removeprefix("urn:uuid:").startswith(plain)]
        if len({line.badge for line in found}) > 1:
            raise Refused(message("awards-two-awards", name=name), message("awards-two-awards-fix"), "award")
    if not found:
        raise Refused(message("awards-no-award", name=name), message("awards-no-award-fix"), "award")
    return found


def revoke(services: Services, lines: Sequence[Line], reason: str) -> Change[tuple[Line, ...]]:
    """Revoke what is still good of these lines, all or none.

    Refused without a reason, where nothing is left, or where it is for other roles.
    """
    services.acting.check(Right.CORRECT)
    if not reason.strip():
        raise Refused(message("awards-no-reason"), message("awards-no-reason-fix"), "reason")
    good = living(lines)
    if not good:
        raise Refused(message("awards-nothing-to-revoke"), message("awards-nothing-to-revoke-fix"), "award")
    now = services.clock.now()
    gone = tuple(
        replace(one, standing=Standing.REVOKED, reason=reason.strip(), changed_at=now, changed_by=services.who)
        for one in good
    )
    services.store.awards.change(gone, Event(now, services.who, "award-revoked", detail={"awards": len(gone)}))
    _count(services, gone)
    return touched(gone, CHANGED)


def correct(
    services: Services, tools: BadgeTools, key: OpenKey, lines: Sequence[Line], name: str, email: str, reason: str
) -> Change[tuple[Line, ...]]:
    """Issue badges again under a corrected name or e-mail ("" leaves it); the earlier lines are superseded.

    The id of the badge and the day of the award stay. Refused where nothing is corrected, where a line is no longer
    good or its person's data were removed, where the key is of another issuer, or where it is for other roles.
    """
    services.acting.check(Right.CORRECT)
    name, email = " ".join(name.split()), plain_email(email)
    _check_correction(services, key, lines, name, email)
    correcting = _Correcting(services, tools, key, Person(name, email))
    _supersede(services, lines, correcting, reason.strip())
    return touched(tuple(correcting.made), CHANGED)


def _supersede(services: Services, lines: Sequence[Line], correcting: _Correcting, reason: str) -> None:
    now, who = correcting.now, services.who
    over = [replace(one, standing=Standing.SUPERSEDED, reason=reason, changed_at=now, changed_by=who) for one in lines]
    for cohort in _cohorts(services, lines):
        mine = [line for line in lines if line.cohort == cohort.id]
        event = Event(now, who, "award-corrected", cohort.credential, {"awards": len(mine)})
        gone = [o for o in over if o.cohort == cohort.id]
        services.store.awards.issue(cohort, correcting.again(mine), gone, event)


class _Correcting:
    """Issues badges again with ``person`` in the place of what is wrong."""

    def __init__(self, services: Services, tools: BadgeTools, key: OpenKey, person: Person) -> None:
        self.services, self.key, self.person = services, key, person
        self.now = services.clock.now().replace(microsecond=0)
        self.signer, self.address = tools.maker.signer(key, self.now), list_address(services)
        self.taken: set[int] = set()
        self.made: list[Line] = []

    def again(self, lines: Sequence[Line]) -> Iterator[Fresh]:
        """The badges of lines, signed anew when the ledger asks for them, while nobody else writes into it."""
        self.taken = {index for one in self.services.store.awards.lines() if (index := one.index) is not None}
        for line in lines:
            fresh = self._again(line)
            self.made.append(fresh.line)
            yield fresh

    def _again(self, line: Line) -> Fresh:
        """The badge of a line, with a place of its own in the status list."""
        status = None
        if self.address:
            status = StatusEntry(self.address, free_index(self.taken))
            self.taken.add(status.index)
        document = corrected(json.loads(self.services.store.awards.text(line.id)), self.person, self.now, status)
        text = as_text(self.signer.sign(document))
        made = replace(
            line,
            id=str(uuid.uuid4()),
            name=self.person.name or line.name,
            email=self.person.email or line.email,
            begins=self.now,
            key=self.key.record.id,
            sha256=sha256(text),
            replaces=line.id,
            list_address=status.list_address if status else "",
            index=status.index if status else None,
        )
        return Fresh(made, text)


def _check_correction(services: Services, key: OpenKey, lines: Sequence[Line], name: str, email: str) -> None:
    if not name and not email:
        raise Refused(message("awards-nothing-corrected"), message("awards-nothing-corrected-fix"), "name")
    if email and not is_email(email):
        raise Refused(message("awards-row-email", value=email), message("awards-row-email-fix"), "email")
    if len(living(lines)) < len(lines) or any(line.removed_at for line in lines):
        raise Refused(message("awards-not-good"), message("awards-not-good-fix"), "award")
    if any(line.issuer != key.record.issuer for line in lines):
        raise Refused(message("awards-other-issuer", issuer=lines[0].issuer), message("awards-other-issuer-fix"), "key")


def corrected(document: Document, person: Person, begins: datetime, status: StatusEntry | None) -> Document:
    """A signed credential with another name or e-mail, to be signed again; everything else is as it was awarded."""
    made: dict[str, Any] = {k: v for k, v in document.items() if k not in ("proof", "credentialStatus")}
    subject = made["credentialSubject"]
    made["credentialSubject"] = {**subject, "identifier": [_identifier(one, person) for one in subject["identifier"]]}
    made["validFrom"] = moment(begins)
    return {**made, "credentialStatus": status_entry(status)} if status else made


def _identifier(one: Document, person: Person) -> Document:
    if one["identityType"] == "name" and person.name:
        return {**one, "identityHash": person.name}
    if one["identityType"] == "emailAddress" and person.email:
        salt = new_salt()
        return {**one, "identityHash": identity_hash(person.email, salt), "salt": salt}
    return one


def remove_person(services: Services, lines: Sequence[Line]) -> Change[tuple[Line, ...]]:
    """Remove names, e-mail addresses and signed texts; the lines stay, with hashes that prove what was issued.

    Refused where nothing is left to remove, or where it is for other roles. Backups and files that were written before
    are not touched.
    """
    services.acting.check(Right.REMOVE)
    there = [line for line in lines if line.removed_at is None]
    if not there:
        raise Refused(message("awards-removed-already"), message("awards-removed-already-fix"), "award")
    event = Event(services.clock.now(), services.who, "learner-removed", detail={"awards": len(there)})
    services.store.awards.forget(there, event)
    ids = {line.id for line in there}
    return touched(tuple(line for line in services.store.awards.lines() if line.id in ids), CHANGED)


def _cohorts(services: Services, lines: Sequence[Line]) -> list[Cohort]:
    wanted = {line.cohort for line in lines}
    return [c for c in services.store.awards.cohorts() if c.id in wanted]


def _count(services: Services, lines: Sequence[Line]) -> None:
    for cohort in _cohorts(services, lines):
        count_people(services, cohort.credential, cohort.offering)
