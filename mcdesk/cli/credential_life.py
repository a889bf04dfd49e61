"""``credential state``: where a credential stands, what leads on, and taking a step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mcdesk.app.credentials.deciding import Decided, NotYet, decide, decisions
from mcdesk.app.credentials.standing import Way, ways
from mcdesk.app.services import Services
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, paragraph
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.days import read_day
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.guards import Lacking
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message


def decision_of(session: Session, services: Services) -> Decision:
    """What the options say of a decision. Refused where a day does not read."""
    args = session.args
    return Decision(
        on=_day(args.on) or services.today(),
        reason=args.reason,
        exception=args.exception,
        teach_out=_day(getattr(args, "teach_out", "")),
        last_badge=_day(getattr(args, "last_badge", "")),
    )


def _day(words: str) -> date | None:
    found = read_day(words) if words else None
    if words and found is None:
        raise Refused(message("cli-credential-day", day=words), message("cli-credential-day-fix"))
    return found


def state(session: Session) -> int:
    """Without a step: state, history, and what each next step needs. With one: take it."""
    args = session.args
    with session.services(writing=bool(args.step)) as services:
        credential = chosen(services, args.id, RecordKind.CREDENTIAL)
        if args.step:
            try:
                credential = decide(services, credential, args.step, decision_of(session, services)).value
            except NotYet as wrong:
                return refuse_step(session, credential, wrong)
        _print(session, services, credential)
    return DONE


def _print(session: Session, services: Services, credential: Record) -> None:
    out = session.out
    profile = services.profile
    found, taken = ways(services, credential), decisions(services.store.history(credential.id))
    data: dict[str, Json] = {
        "number": credential.number,
        "state": credential.state.value,
        "version": credential.version,
        "steps": [_way_data(w, out) for w in found],
        "history": [_decided_data(d) for d in taken],
    }
    state = profile.state_label(credential.state).to(out.lang)
    head = out.say("cli-credential-standing", number=credential.number, state=state, version=credential.version)
    out.result(data, [] if out.as_json else [head, *_ways(found, out, profile), *_history(taken, out, profile)])


def _way_data(way: Way, out: Output) -> dict[str, Json]:
    return {
        "step": way.step.key,
        "label": way.step.label.to(out.lang),
        "to": way.step.target.value,
        "needs": [n.value for n in way.step.needs],
        "lacking": [_lacking_data(one, out) for one in way.lacking],
        "breaks": [out.words(one) for one in way.breaks],
    }


def _lacking_data(one: Lacking, out: Output) -> dict[str, Json]:
    return {
        "need": one.need.value,
        "field": str(one.ref or ""),
        "message": out.words(one.message),
        "fix": out.words(one.fix),
        "excusable": one.excusable,
    }


def _decided_data(decided: Decided) -> dict[str, Json]:
    days = {n: d.isoformat() for n in ("on", "teach_out", "last_badge") if (d := getattr(decided, n)) is not None}
    words = {n: w for n in ("reason", "exception") if (w := getattr(decided, n))}
    return {
        "at": decided.at.isoformat(),
        "who": decided.who,
        "step": decided.step,
        "from": decided.source.value,
        "to": decided.target.value,
        **days,
        **words,
    }


def _ways(found: tuple[Way, ...], out: Output, profile: Profile) -> Iterator[str]:
    for way in found:
        yield ""
        yield f"{way.step.key}  {way.step.label.to(out.lang)} → {profile.state_label(way.step.target).to(out.lang)}"
        for one in way.lacking:
            yield from paragraph(out.words(one.message), "  ", "- ")
            yield from paragraph(out.words(one.fix), "  ", "→ ")
        for broken in way.breaks:
            yield from paragraph(out.words(broken), "  ", "! ")


def _history(taken: tuple[Decided, ...], out: Output, profile: Profile) -> Iterator[str]:
    if taken:
        yield ""
    for decided in taken:
        day = decided.on.isoformat() if decided.on else ""
        words = "; ".join(w for w in (decided.reason, decided.exception) if w)
        where = profile.state_label(decided.target).to(out.lang)
        yield from paragraph(f"{day}  {where}  {decided.who}  {words}".rstrip())


def refuse_step(session: Session, record: Record, wrong: NotYet) -> int:
    """Everything that a step lacks; 1."""
    out = session.out
    data: dict[str, Json] = {
        "number": record.number,
        "state": record.state.value,
        "step": wrong.step.key,
        "lacking": [_lacking_data(one, out) for one in wrong.lacking],
    }
    lines = [out.say("cli-credential-not-yet", step=wrong.step.label.to(out.lang), number=record.number)]
    for one in wrong.lacking:
        lines += [*paragraph(out.words(one.message), "  ", "- "), *paragraph(out.words(one.fix), "  ", "→ ")]
    out.result(data, lines)
    return REFUSED
