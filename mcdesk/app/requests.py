"""The life of a request until it is submitted, as verbs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.others import others
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Json, Reader
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.history.proof import ANSWERS, VERSION
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.matrix import competency_of
from mcdesk.domain.problems import Finding, Problem, blocking, problems_of
from mcdesk.domain.records import Record, RecordKind, State, Version
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
    return records.create(services, RecordKind.REQUEST, answers)


def check(services: Services, request: Record) -> tuple[Finding, ...]:
    """What every rule says of the record today, compared with the others of its kind in the workspace."""
    return run(check_of(services, request.answers, others(services, request.id, request.kind), request.kind))


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
        frameworks=services.frameworks.heads(),
        others=around,
        kind=kind,
        superseded=dict(_superseded(services, answers)),
    )


def _superseded(services: Services, answers: Answers) -> Iterator[tuple[Key, Sequence[str]]]:
    for row in Reader(answers).rows("alignments"):
        named = competency_of(row)
        entry = services.frameworks.entry(Key(*named)) if named is not None else None
        if named is not None and entry is not None and entry.superseded:
            yield Key(*named), entry.successors


@dataclass(frozen=True)
class Submitted:
    """A request that was submitted, with the version that was frozen and what was noted all the same."""

    request: Record
    version: Version
    remarks: tuple[Problem, ...]


def submit(services: Services, request: Record) -> Change[Submitted]:
    """Freeze the answers as the next numbered version; every page is complete then.

    Raises :class:`NotReady` with all that blocks it.
    """
    if not request.editable:
        raise Refused(message("requests-already-submitted"), message("requests-already-submitted-fix"))
    problems = problems_of(check(services, request))
    if blocking(problems):
        raise NotReady(blocking(problems))
    now = services.clock.now()
    number = request.version + 1
    version = Version(request.id, number, request.answers, request.form_version, request.profile_id, now, services.who)
    pages = frozenset(p.key for p in services.form.pages)
    sent = replace(request, state=State.SUBMITTED, version=number, updated_at=now, done=pages)
    detail: dict[str, str | int] = {VERSION: number, ANSWERS: fingerprint(request.answers), "role": services.role}
    event = records.event_of(services, "request-submitted", request, **detail)
    kept = services.store.submit(sent, version, event)
    return touched(Submitted(kept, version, problems), "request", kept.id)


REOPENED = frozenset({State.DRAFT, State.SUBMITTED, State.RETURNED, State.WITHDRAWN})
ENDED = frozenset({State.APPROVED, State.DECLINED})


def reopen(services: Services, request: Record) -> Change[Record]:
    """A draft of the next version, from what was submitted; the submitted version stays as it is.

    Refused while it is being reviewed, and once it is approved or declined.
    """
    if request.state not in REOPENED:
        key = "requests-decided" if request.state in ENDED else "requests-in-review"
        raise Refused(message(key, number=request.number), message(f"{key}-fix"))
    draft = replace(request, state=State.DRAFT, updated_at=services.clock.now())
    event = records.event_of(services, "request-reopened", request, version=request.version + 1)
    kept = services.store.save(draft, event)
    return touched(kept, "request", kept.id)
