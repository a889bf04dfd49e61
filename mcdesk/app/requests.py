"""The life of a request until it is submitted, as verbs."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Field
from mcdesk.domain.kind_parse import parse_answers
from mcdesk.domain.problems import Finding, Problem, blocking, problems_of
from mcdesk.domain.records import Event, Record, RecordKind, State, Version
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.domain.texts import message


class NotReady(Refused):
    """The request still has problems that block submitting; ``problems`` names them, in order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(
            message("requests-not-ready", count=len(problems)),
            message("requests-not-ready-fix"),
            str(problems[0].ref),
        )
        self.problems = tuple(problems)


def create(services: Services, answers: Mapping[str, Json] | None = None) -> Change[Record]:
    """A new draft, empty or with the given answers (read as a person would have typed them)."""
    now = services.clock.now()
    request = Record(
        id=str(uuid.uuid4()),
        number="",
        form_id=services.form.id,
        form_version=services.form.version,
        profile_id=services.profile.id,
        answers=parse_answers(_fields(services), answers or {}),
        page=services.form.pages[0].key,
        created_at=now,
        updated_at=now,
        created_by=services.who,
    )
    kept = services.store.add(request, _event(services, "request-created", request))
    return touched(kept, "request", kept.id)


def save(services: Services, request: Record) -> Change[Record]:
    """Keep a draft as it is, complete or not. Refused where it was changed elsewhere in the meantime."""
    kept = services.store.save(replace(request, updated_at=services.clock.now()))
    return touched(kept, "request", kept.id)


def check(services: Services, request: Record) -> tuple[Finding, ...]:
    """What every rule says of the request today, compared with the other records of the workspace."""
    return run(check_of(services, request.answers, others(services, request.id)))


def check_of(
    services: Services,
    answers: Answers,
    around: Sequence[OtherRecord] = (),
    kind: RecordKind = RecordKind.REQUEST,
) -> Check:
    """What a rule sees of the answers of a record of this kind."""
    return Check(
        form=services.form_of(kind),
        profile=services.profile,
        answers=answers,
        today=services.today(),
        frameworks=services.definitions.frameworks,
        others=around,
    )


def others(services: Services, record_id: str) -> tuple[OtherRecord, ...]:
    """The other records of the workspace, to compare a request with."""
    found = (r for r in services.store.records(RecordKind.REQUEST) if r.id != record_id)
    return tuple(OtherRecord(r.id, r.number, r.title, r.answers) for r in found)


@dataclass(frozen=True)
class Submitted:
    """A request that was submitted, with the version that was frozen and what was noted all the same."""

    request: Record
    version: Version
    remarks: tuple[Problem, ...]


def submit(services: Services, request: Record) -> Change[Submitted]:
    """Freeze the answers as the next numbered version. Raises :class:`NotReady` with all that blocks it."""
    if request.state is State.SUBMITTED:
        raise Refused(message("requests-already-submitted"), message("requests-already-submitted-fix"))
    problems = problems_of(check(services, request))
    if blocking(problems):
        raise NotReady(blocking(problems))
    now = services.clock.now()
    number = request.version + 1
    version = Version(request.id, number, request.answers, request.form_version, request.profile_id, now, services.who)
    sent = replace(request, state=State.SUBMITTED, version=number, updated_at=now)
    kept = services.store.submit(sent, version, _event(services, "request-submitted", request, version=number))
    return touched(Submitted(kept, version, problems), "request", kept.id)


def reopen(services: Services, request: Record) -> Change[Record]:
    """A draft of the next version, from what was submitted; the submitted version stays as it is."""
    draft = replace(request, state=State.DRAFT, updated_at=services.clock.now())
    event = _event(services, "request-reopened", request, version=request.version + 1)
    kept = services.store.save(draft, event)
    return touched(kept, "request", kept.id)


def discard(services: Services, request: Record) -> Change[Record]:
    """Put a request into the trash, from where it can be restored."""
    services.store.trash(request.id, _event(services, "request-trashed", request))
    return touched(request, "request", request.id)


def restore(services: Services, request: Record) -> Change[Record]:
    """Take a request out of the trash."""
    kept = services.store.restore(request.id, _event(services, "request-restored", request))
    return touched(kept, "request", kept.id)


def _event(services: Services, action: str, request: Record, **detail: str | int) -> Event:
    return Event(services.clock.now(), services.who, action, request.id, detail)


def _fields(services: Services) -> dict[str, Field]:
    return {f.key: f for f in services.form.fields()}
