"""``request new``, ``check`` and ``submit``: the life of a request from a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from mcdesk.app import requests
from mcdesk.app.services import Services
from mcdesk.cli import problems as told
from mcdesk.cli.answers_file import Incoming, WrongShape, read_answers
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.listing import summary
from mcdesk.cli.output import paragraph, print_json
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.problems import Problem, blocking, problems_of
from mcdesk.domain.records import Record


def new(session: Session) -> int:
    """A new draft from a file of answers, or an empty one; whether it is complete is not asked.

    The workspace is made where there is none yet; wrong answers are refused before.
    """
    name = session.args.answers
    try:
        incoming = read_answers(name, session.definitions.form) if name else Incoming({}, session.definitions.form)
    except WrongShape as wrong:
        return refuse_shape(session, wrong)
    with session.services(writing=True, making=True) as services:
        incoming.keep_files(services)
        request = requests.create(services, incoming.answers).value
    line = session.out.say("cli-created", number=request.number, id=request.id)
    session.out.result(summary(request), [line])
    return DONE


def refuse_shape(session: Session, wrong: WrongShape) -> int:
    """Every answer of a file that the form has no place for; 1."""
    out = session.out
    mistakes = [{"path": path, "message": out.words(m), "fix": out.words(fix)} for path, m, fix in wrong.mistakes]
    if out.as_json:
        error = {"kind": "refused", "key": wrong.message.key, "message": out.words(wrong.message)}
        print_json({"error": {**error, "mistakes": mistakes}})
        return REFUSED
    print(f"mcdesk: {out.words(wrong.message)}", file=sys.stderr)
    for m in mistakes:
        print(f"  {m['path']}: {m['message']} {m['fix']}", file=sys.stderr)
    return REFUSED


def check(session: Session) -> int:
    """Every problem with its rule, field, severity, words, fix and source; 1 where one blocks submitting."""
    with session.services() as services:
        request = chosen(services, session.args.id)
        found = problems_of(requests.check(services, request))
        _print(session, services, request, found)
    return REFUSED if blocking(found) else DONE


def _print(session: Session, services: Services, request: Record, found: Sequence[Problem]) -> None:
    out, counted = session.out, told.counts(found)
    data: dict[str, Json] = {
        "request": request.id,
        "number": request.number,
        "ready": not blocking(found),
        "counts": counted,
        "problems": told.as_data(found, services.form, out),
    }
    title = request.title or out.say("cli-untitled")
    head = [*paragraph(f"{request.number}  {title}"), out.say("cli-counts", **counted)]
    out.result(data, [] if out.as_json else [*head, *told.lines(found, services.form, request.answers, out)])


def submit(session: Session) -> int:
    """Freeze the next version; what blocks it is listed, and nothing is changed."""
    with session.services(writing=True) as services:
        request = chosen(services, session.args.id)
        try:
            sent = requests.submit(services, request).value
        except requests.NotReady as wrong:
            _print(session, services, request, wrong.problems)
            return REFUSED
        out, remarks = session.out, sent.remarks
        data: dict[str, Json] = {
            "request": sent.request.id,
            "number": sent.request.number,
            "version": sent.version.number,
            "submitted_at": sent.version.submitted_at.isoformat(),
            "counts": told.counts(remarks),
            "remarks": told.as_data(remarks, services.form, out),
        }
        done = out.say("cli-submitted", number=sent.request.number, version=sent.version.number)
        steps = [line for step in services.profile.next_steps for line in paragraph(step.to(out.lang), "  ")]
        out.result(data, [done, out.say("cli-counts", **told.counts(remarks)), "", out.say("cli-next"), *steps])
    return DONE
