"""Numbered versions: issuing freezes the promises, amending makes the next, and any two can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mcdesk.app import records, requests
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials import twinning
from mcdesk.app.credentials.standing import changes, standing
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.kind_parse import parse_answers
from mcdesk.domain.life.versions import promised, with_promises
from mcdesk.domain.problems import Problem, blocking
from mcdesk.domain.records import Record, State, Version
from mcdesk.domain.texts import message

UNISSUED = 0
"""The number by which the answers that are being written are asked for."""


@dataclass(frozen=True)
class Issued:
    """A credential with the version that was issued, and what was noted all the same."""

    credential: Record
    version: Version
    remarks: tuple[Problem, ...]


def issue(services: Services, credential: Record, reason: str = "") -> Change[Issued]:
    """Freeze what is promised as the next numbered version; it never changes.

    Raises :class:`~mcdesk.app.requests.NotReady` with all that blocks it; Refused where nothing changed since the last
    version, or the credential is retired.
    """
    if credential.state is State.RETIRED:
        raise Refused(message("life-retired", number=credential.number), message("life-retired-fix"))
    versions = services.store.versions(credential.id)
    if versions and not changes(services, credential, versions[-1].answers):
        last = versions[-1].number
        raise Refused(message("life-nothing-changed", version=last), message("life-nothing-changed-fix"))
    problems = tuple(standing(services, credential).problems)
    if blocking(problems):
        raise requests.NotReady(blocking(problems))
    now, number = services.clock.now(), len(versions) + 1
    form = services.form_of(credential.kind)
    answers = promised(form, credential.answers)
    version = Version(credential.id, number, answers, credential.form_version, credential.profile_id, now, services.who)
    detail: dict[str, str | int] = {"version": number}
    if reason.strip():
        detail["reason"] = reason.strip()
    event = records.event_of(services, "credential-issued", credential, **detail)
    kept = services.store.submit(replace(credential, version=number, updated_at=now), version, event)
    return touched(Issued(kept, version, problems), kept.kind, kept.id)


def amend(services: Services, credential: Record, answers: Mapping[str, Json]) -> Change[Record]:
    """Change some answers (read as a person would have typed them; None takes one away), towards the next version.

    Issued versions stay as they are. Refused where the credential is retired.
    """
    if not credential.editable:
        raise Refused(message("life-retired", number=credential.number), message("life-retired-fix"))
    form = services.form_of(credential.kind)
    gone = {k for k, v in answers.items() if v is None}
    read = parse_answers({f.key: f for f in form.fields()}, {k: v for k, v in answers.items() if v is not None})
    now = {k: v for k, v in {**credential.answers, **read}.items() if k not in gone}
    kept = services.store.save(
        replace(credential, answers=now, updated_at=services.clock.now()),
        records.event_of(services, "credential-amended", credential, version=credential.version + 1),
    )
    twinning.follow(services, kept, credential.answers)
    return touched(kept, kept.kind, kept.id)


def take_back(services: Services, credential: Record) -> Change[Record]:
    """Put the promises of the last version back; what is kept up while it is in use stays. Refused where none is."""
    versions = services.store.versions(credential.id)
    if not versions:
        raise Refused(message("life-no-version", version=1), message("life-no-version-fix", known="–"))
    answers = with_promises(services.form_of(credential.kind), credential.answers, versions[-1].answers)
    event = records.event_of(services, "credential-change-dropped", credential, version=versions[-1].number)
    kept = services.store.save(replace(credential, answers=answers, updated_at=services.clock.now()), event)
    twinning.follow(services, kept, credential.answers)
    return touched(kept, kept.kind, kept.id)


def at_version(services: Services, credential: Record, number: int = UNISSUED) -> Record:
    """The credential with what a version promises (0: as it is being written). Refused where there is no such one."""
    if number == UNISSUED:
        return credential
    versions = {v.number: v for v in services.store.versions(credential.id)}
    if number not in versions:
        known = ", ".join(map(str, versions)) or "–"
        raise Refused(message("life-no-version", version=number), message("life-no-version-fix", known=known))
    version = versions[number]
    answers = with_promises(services.form_of(credential.kind), credential.answers, version.answers)
    return replace(credential, answers=answers, version=number, updated_at=version.submitted_at)


def current(services: Services, credential: Record) -> Record:
    """The credential as the public sees it: its last issued version, or as it is being written where none is."""
    return at_version(services, credential, len(services.store.versions(credential.id)))
