"""The sheet that a committee fills in: a line for each request, with the decisions that its state allows."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.app.services import Services
from mcdesk.domain.life.steps import Need, Step
from mcdesk.domain.records import Record
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.texts import Lang, say

COLUMNS = ("number", "title", "state", "version", "decision", "reason", "date", "by", "exception", "allowed")
"""What the sheet asks and tells, in order; ``decision`` to ``exception`` are filled in."""
DECISION, DATE = (COLUMNS.index(c) for c in ("decision", "date"))
WIDEST = 60


def sheets(services: Services, requests: Sequence[Record], lang: Lang) -> tuple[NewSheet, NewSheet]:
    """The sheet to fill in, and one that says how."""
    heads = tuple(say(lang, f"committee-column-{c}") for c in COLUMNS)
    rows = tuple(_row(services, r, lang) for r in requests)
    choices = {
        (n, DECISION): tuple(s.label.to(lang) for s in services.profile.committee_steps(r.kind, r.state))
        for n, r in enumerate(requests, 1)
    }
    return NewSheet(say(lang, "committee-decisions"), heads, rows, choices), _how(services, requests, lang)


def _row(services: Services, request: Record, lang: Lang) -> tuple[Value, ...]:
    steps = services.profile.committee_steps(request.kind, request.state)
    allowed = "\n".join(step.label.to(lang) for step in steps)
    state = services.profile.state_label(request.state).to(lang)
    version = request.version or None
    return (request.number, request.title, state, version, "", "", services.today(), "", "", allowed)


def _how(services: Services, requests: Sequence[Record], lang: Lang) -> NewSheet:
    """What goes into each column, and what each decision needs."""
    told: list[tuple[Value, ...]] = [
        (say(lang, f"committee-column-{c}"), say(lang, f"committee-how-{c}")) for c in COLUMNS
    ]
    steps = dict.fromkeys(s for r in requests for s in services.profile.committee_steps(r.kind, r.state))
    told += [(step.label.to(lang), _needs(step, lang)) for step in steps]
    heads = (say(lang, "committee-how-what"), say(lang, "committee-how-fill"))
    return NewSheet(say(lang, "committee-how"), heads, tuple(told))


def _needs(step: Step, lang: Lang) -> str:
    needed = say(lang, "committee-needs-reason" if Need.REASON in step.needs else "committee-needs-no-reason")
    return " ".join((step.hint.to(lang), needed)).strip()
