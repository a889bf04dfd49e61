"""``credential list``, ``new``, ``show``, ``from-request``, ``amend`` and ``issue``."""

from __future__ import annotations

from mcdesk.app import records, requests
from mcdesk.app.credentials import making, versions
from mcdesk.app.credentials.clock import due_words
from mcdesk.app.credentials.deciding import NotYet
from mcdesk.app.services import Services
from mcdesk.cli import problems as told
from mcdesk.cli.answers_file import Incoming, WrongShape, read_answers
from mcdesk.cli.chosen import chosen
from mcdesk.cli.credential_life import decision_of, refuse_step
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.listing import summary
from mcdesk.cli.output import cell, print_json, table
from mcdesk.cli.requests import refuse_shape
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.life.clock import dues, soon
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Record, RecordKind


def list_credentials(session: Session) -> int:
    """The credentials, the last changed first, with what falls due; ``--due``: only those where something does."""
    with session.services() as services:
        profile = services.profile
        found = [(c, _due(session, services, c)) for c in services.store.records(RecordKind.CREDENTIAL)]
    if session.args.due:
        found = [(c, due) for c, due in found if due]
    if session.out.as_json:
        lines: list[Json] = [{**summary(c), "due": list(due)} for c, due in found]
        print_json({"workspace": str(session.workspace), "credentials": lines})
        return DONE
    if not found:
        print(session.out.say("cli-credential-none", file=str(session.workspace)))
        return DONE
    head = [session.out.say(f"cli-head-{name}") for name in ("number", "state", "due", "title")]
    for line in table([_row(session, profile, c, due) for c, due in found], head):
        print(line)
    return DONE


def _due(session: Session, services: Services, credential: Record) -> tuple[str, ...]:
    today, out = services.today(), session.out
    found = soon(dues(credential, services.profile, today), services.profile, today)
    return tuple(out.words(due_words(d, today, out.lang)) for d in found)


def _row(session: Session, profile: Profile, credential: Record, due: tuple[str, ...]) -> list[str]:
    state = session.out.words(records.state_message(credential, profile))
    title = cell(credential.title) or session.out.say("cli-untitled")
    return [credential.number, state, cell(due[0], 40) if due else "", title]


def new(session: Session) -> int:
    """A credential from nothing, from answers, from an existing course, or as a copy of another."""
    args = session.args
    with session.services(writing=True) as services:
        try:
            incoming = _incoming(session, services)
        except WrongShape as wrong:
            return refuse_shape(session, wrong)
        incoming.keep_files(services)
        if args.copy:
            made = making.duplicate(services, chosen(services, args.copy, RecordKind.CREDENTIAL), args.name).value
        elif args.course or args.name:
            made = making.from_course(services, args.course, args.name, incoming.answers).value
        else:
            made = records.create(services, RecordKind.CREDENTIAL, incoming.answers).value
    return _made(session, made)


def _incoming(session: Session, services: Services) -> Incoming:
    form, name = services.form_of(RecordKind.CREDENTIAL), session.args.answers
    return read_answers(name, form) if name else Incoming({}, form)


def _made(session: Session, made: Record) -> int:
    session.out.result(summary(made), [session.out.say("cli-credential-created", number=made.number, id=made.id)])
    return DONE


def from_request(session: Session) -> int:
    """The credential of an approved request; ``--approve``: of a submitted one, with the decision recorded."""
    with session.services(writing=True) as services:
        request = chosen(services, session.args.id)
        if not session.args.approve:
            return _made(session, making.from_request(services, request).value)
        try:
            return _made(session, making.approve(services, request, decision_of(session, services)).value)
        except NotYet as wrong:
            return refuse_step(session, request, wrong)


def show(session: Session) -> int:
    """The answers as ``credential new`` takes them; ``--version``: those that a version promises."""
    with session.services() as services:
        credential = chosen(services, session.args.id, RecordKind.CREDENTIAL)
        shown = versions.at_version(services, credential, session.args.number)
    print_json({"form": shown.form_id, "form_version": shown.form_version, "answers": shown.answers})
    return DONE


def amend(session: Session) -> int:
    """Change the answers that a file holds, towards the next version."""
    with session.services(writing=True) as services:
        credential = chosen(services, session.args.id, RecordKind.CREDENTIAL)
        try:
            incoming = _incoming(session, services)
        except WrongShape as wrong:
            return refuse_shape(session, wrong)
        incoming.keep_files(services)
        kept = versions.amend(services, credential, incoming.answers).value
    line = session.out.say("cli-credential-amended", number=kept.number, version=kept.version + 1)
    session.out.result(summary(kept), [line])
    return DONE


def issue(session: Session) -> int:
    """Freeze the next version; what blocks it is listed, and nothing is changed."""
    out = session.out
    with session.services(writing=True) as services:
        credential = chosen(services, session.args.id, RecordKind.CREDENTIAL)
        form = services.form_of(credential.kind)
        try:
            done = versions.issue(services, credential, session.args.reason).value
        except requests.NotReady as wrong:
            data: dict[str, Json] = {"number": credential.number, "problems": told.as_data(wrong.problems, form, out)}
            head = out.say("cli-counts", **told.counts(wrong.problems))
            out.result(data, [head, *told.lines(wrong.problems, form, credential.answers, out)])
            return REFUSED
    number = done.version.number
    data = {"number": done.credential.number, "version": number, "counts": told.counts(done.remarks)}
    line = out.say("cli-credential-issued", number=done.credential.number, version=number)
    out.result(data, [line, out.say("cli-counts", **told.counts(done.remarks))])
    return DONE
