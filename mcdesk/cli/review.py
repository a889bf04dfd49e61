"""``review ...``: what waits, decisions, and what a history proves."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.credentials.deciding import NotYet
from mcdesk.app.credentials.making import take
from mcdesk.app.services import Services
from mcdesk.app.workflow.history import Past, line_words, past_of, proof_words
from mcdesk.app.workflow.stand import Stand, stand_of, waiting_words
from mcdesk.cli.chosen import chosen
from mcdesk.cli.credential_life import decision_of, refuse_step
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, cell, one_line, paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Message


def list_waiting(session: Session) -> int:
    """The requests that wait for somebody, the longest first; ``--mine``: only those that wait for the own role."""
    out = session.out
    with session.services() as services:
        found = sorted(_waiting(services, mine=session.args.mine), key=lambda pair: (pair[1].since, pair[0].number))
        profile = services.profile
        rows = [
            [
                r.number,
                profile.state_label(r.state).to(out.lang),
                str(s.days),
                str(s.stage.days or "") if s.stage else "",
                cell(r.title),
            ]
            for r, s in found
        ]
    head = [out.say(f"workflow-head-{name}") for name in ("number", "state", "days", "target", "title")]
    data: dict[str, Json] = {"waiting": [{**_record(r), **_stand(s)} for r, s in found]}
    out.result(data, list(table(rows, head)) if rows else [out.say("workflow-none-waits")])
    return DONE


def _named(services: Services, name: str) -> Record:
    return chosen(services, name, RecordKind.REQUEST, RecordKind.CREDENTIAL)


def _record(record: Record) -> dict[str, Json]:
    return {"number": record.number, "state": record.state.value, "version": record.version, "title": record.title}


def _stand(stand: Stand) -> dict[str, Json]:
    return {
        "since": stand.since.isoformat(),
        "days": stand.days,
        "target": stand.stage.days if stand.stage else 0,
        "late": stand.late,
        "steps": [{"step": w.step.key, "to": w.step.target.value, "open": w.open} for w in stand.ways],
    }


def _standing(services: Services, record: Record, stand: Stand, out: Output) -> Iterator[str]:
    yield f"{record.number}  {services.profile.state_label(record.state).to(out.lang)}  {one_line(record.title)}"
    waits = waiting_words(services, stand)
    if waits is not None:
        yield out.words(waits)
    yield ""
    yield out.say("workflow-steps" if stand.ways else "workflow-no-steps")
    for way in stand.ways:
        yield f"  {way.step.key}  {way.step.label.to(out.lang)}"
        for one in way.lacking:
            yield from paragraph(out.words(one.message), "    ", "- ")


def _history(services: Services, past: Past, out: Output) -> Iterator[str]:
    for event in past.lines:
        what = line_words(services, event)
        said = out.words(what) if isinstance(what, Message) else what.to(out.lang)
        yield from paragraph(f"{event.at.astimezone():%Y-%m-%d %H:%M}  {event.who}  {said}  {event.words}".rstrip())
    yield ""
    for words in proof_words(past):
        yield from paragraph(out.words(words))


def _waiting(services: Services, *, mine: bool) -> Iterator[tuple[Record, Stand]]:
    for record in services.store.records(RecordKind.REQUEST):
        stage = services.profile.stage(record.state)
        if stage is not None and (not mine or services.role in stage.roles):
            yield record, stand_of(services, record, ())


def show(session: Session) -> int:
    """Where a record stands, the steps that the own role may take, and its history."""
    out = session.out
    with session.services() as services:
        record = _named(services, session.args.id)
        stand, past = stand_of(services, record), past_of(services, record)
        lines = [*_standing(services, record, stand, out), "", *_history(services, past, out)]
    told: list[Json] = [
        {"at": e.at.isoformat(), "who": e.who, "action": e.action, "words": e.words} for e in past.lines
    ]
    out.result({**_record(record), **_stand(stand), "history": told}, lines)
    return DONE


def decide(session: Session) -> int:
    """Take a step."""
    out, args = session.out, session.args
    with session.services(writing=True) as services:
        record = _named(services, args.id)
        try:
            done = take(services, record, args.step, decision_of(session, services)).value
        except NotYet as wrong:
            return refuse_step(session, record, wrong)
        state = services.profile.state_label(done.state).to(out.lang)
    made = done.kind is not record.kind
    said = "workflow-made" if made else "workflow-decided"
    out.result(
        {"number": record.number, "state": done.state.value, "made": done.number if made else ""},
        [out.say(said, number=record.number, state=state, made=done.number)],
    )
    return DONE


def prove(session: Session) -> int:
    """Check the history of one record, or of all; 1 where something is wrong."""
    out, args = session.out, session.args
    with session.services() as services:
        wanted = [_named(services, args.id)] if args.id else list(services.store.records())
        pasts = [past_of(services, record) for record in wanted]
    lines: list[str] = []
    for past in pasts:
        first, *more = (out.words(said) for said in proof_words(past))
        lines += [f"{past.record.number}  {first}", *(line for words in more for line in paragraph(words, "  ", "- "))]
    found: list[Json] = [
        {
            **_record(past.record),
            "holds": past.proof.holds,
            "lines": past.proof.lines,
            "signed": past.proof.signed,
            "unsealed": past.proof.unsealed,
            "same": past.same,
            "findings": [{"trouble": f.trouble.value, "at": f.event.at.isoformat()} for f in past.proof.findings],
        }
        for past in pasts
    ]
    out.result({"records": found}, lines)
    return DONE if all(p.proof.holds for p in pasts) else REFUSED
