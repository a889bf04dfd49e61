"""Where a credential comes from: an approved request, an existing course, nothing, or another credential.

What came from elsewhere stays marked, with its origin, until somebody has looked at it; see :mod:`mcdesk.app.copying`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcdesk.app import copying, records
from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.copied import Copied, places_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.life.carrying import carried
from mcdesk.domain.life.steps import Decision, Step
from mcdesk.domain.records import Event, Record, RecordKind, State
from mcdesk.domain.texts import message

MADE = "credential-made"
"""A line in the history of a request: ``credential`` is the id of what was made of it."""


def approving(services: Services, request: Record) -> Step | None:
    """The step that approves a request in its state, None where the profile has none."""
    found = (s for s in services.profile.workflow if s.target is State.APPROVED and request.state in s.sources)
    return next(found, None) if request.kind is RecordKind.REQUEST else None


def approve(services: Services, request: Record, decision: Decision) -> Change[Record]:
    """Record that a request was approved, and make the credential of it; gives the credential.

    Raises :class:`~mcdesk.app.credentials.deciding.NotYet`, Refused where the request cannot be approved in its state.
    """
    step = approving(services, request)
    if step is None:
        key = "life-not-submitted" if request.state is State.DRAFT else "life-approved-already"
        raise Refused(message(key, number=request.number), message(f"{key}-fix"))
    return take(services, request, step.key, decision)


def take(services: Services, record: Record, key: str, decision: Decision) -> Change[Record]:
    """Take the step ``key``; gives the record, or where a request is approved by it the credential made of it.

    Raises what :func:`~mcdesk.app.credentials.deciding.decide` raises.
    """
    decided = decide(services, record, key, decision)
    if decided.value.kind is not RecordKind.REQUEST or decided.value.state is not State.APPROVED:
        return decided
    made = from_request(services, decided.value)
    return touched(made.value, RecordKind.CREDENTIAL, made.value.id, record.id)


def credential_of(services: Services, request: Record) -> str:
    """The id of the credential that was made of a request, "" where there is none or it was deleted for good."""
    ids = (str(e.detail.get("credential", "")) for e in services.store.history(request.id) if e.action == MADE)
    for record_id in ids:
        try:
            return services.store.get(record_id).id
        except Refused:
            continue
    return ""


def from_request(services: Services, request: Record) -> Change[Record]:
    """The credential of an approved request, every answer carried over with its origin.

    What was submitted is carried, not what may have been typed since. Refused where the request is not approved, or
    has a credential already.
    """
    if request.kind is not RecordKind.REQUEST or request.state is not State.APPROVED:
        raise Refused(message("life-not-approved", number=request.number), message("life-not-approved-fix"))
    there = credential_of(services, request)
    if there:
        number = services.store.get(there).number
        raise Refused(
            message("life-made-already", number=request.number, made=number), message("life-made-already-fix")
        )
    versions = services.store.versions(request.id)
    answers = carried(services.form, _form(services), versions[-1].answers if versions else request.answers)
    made = _make(services, answers, request.number, State.APPROVED, request=request.id)
    event = records.event_of(services, MADE, request, credential=made.value.id, number=made.value.number)
    services.store.record(event)
    return touched(made.value, RecordKind.CREDENTIAL, made.value.id, request.id)


def from_course(services: Services, code: str, name: str, answers: Mapping[str, Json] | None = None) -> Change[Record]:
    """A credential for a course that exists: its code and name are carried with the code as their origin.

    Refused where neither is given.
    """
    given = {"course_code": code.strip(), "official_name": name.strip(), **(answers or {})}
    if not code.strip() and not name.strip():
        raise Refused(message("life-no-course"), message("life-no-course-fix"))
    return _make(services, {k: v for k, v in given.items() if v}, code.strip() or name.strip(), None)


def duplicate(services: Services, credential: Record, name: str = "") -> Change[Record]:
    """A credential with the same promises, called ``name``; offerings and dates belong to the original alone."""
    form = _form(services)
    running = {f.key for f in form.fields() if f.running} - {"owner", "partners"}
    answers: dict[str, Json] = {k: v for k, v in credential.answers.items() if k not in running}
    if name and credential.title:
        answers["official_name"] = name
    return _make(services, answers, credential.number, None)


def _form(services: Services) -> Form:
    return services.form_of(RecordKind.CREDENTIAL)


def _make(services: Services, answers: Answers, origin: str, state: State | None, **detail: str) -> Change[Record]:
    made = records.create(services, RecordKind.CREDENTIAL, answers, state, origin=origin, **detail)
    copying.keep(services, made.value.id, Copied(origin, places_of(made.value.answers)))
    return made


def origin_of(history: Sequence[Event]) -> str:
    """The number of the request, or the code of the course, that a credential came from; "" for none."""
    first = next((e for e in history if e.action == "credential-created"), None)
    return str(first.detail.get("origin", "")) if first else ""
