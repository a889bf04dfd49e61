"""The table of records: one line each, typed for a spreadsheet, with words for what is a key."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.app.desk.telling.parts import Heading, Lines, Unit, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.lines import Line

_Cell = Callable[[Teller, Line], Value]
_COLUMNS: tuple[tuple[str, Unit | None, _Cell], ...] = (
    ("number", None, lambda _, n: n.number),
    ("title", None, lambda t, n: n.title or t.say("desk-untitled")),
    ("kind", None, lambda t, n: t.say(f"desk-kind-one-{n.kind}")),
    ("state", None, lambda t, n: t.state(n.state)),
    ("since", None, lambda _, n: n.since),
    ("days", Unit.NUMBER, lambda _, n: n.days),
    ("school", None, lambda t, n: t.option("school", n.school) if n.school else None),
    ("hours", Unit.NUMBER, lambda _, n: n.hours),
    ("weeks", Unit.NUMBER, lambda _, n: n.weeks),
    ("mode", None, lambda t, n: t.option("delivery_mode", n.mode) if n.mode else None),
    ("credit", None, lambda t, n: t.option("credit_status", n.credit) if n.credit else None),
    ("partners", Unit.NUMBER, lambda _, n: n.partners),
    ("outcomes", Unit.NUMBER, lambda _, n: n.outcomes),
    ("osap", None, lambda t, n: t.osap(n.osap) if n.osap else None),
    ("fee", Unit.MONEY, lambda _, n: n.fee),
    ("enrolment", Unit.NUMBER, lambda _, n: n.enrolment),
    ("development", Unit.MONEY, lambda _, n: n.development),
    ("break-even", Unit.NUMBER, lambda _, n: n.break_even),
    ("result", Unit.MONEY, lambda _, n: n.result),
    ("review", None, lambda _, n: n.review),
)
COLUMNS = tuple(key for key, _, _ in _COLUMNS)
"""The keys of the columns, in their order."""


def lines(teller: Teller, found: tuple[Line, ...], columns: tuple[str, ...] = COLUMNS) -> Lines:
    """The table of these lines with these columns."""
    wanted = [c for c in _COLUMNS if c[0] in columns]
    return Lines(
        tuple(Heading(key, teller.say(f"desk-column-{key}"), unit) for key, unit, _ in wanted),
        tuple(tuple(cell(teller, line) for _, _, cell in wanted) for line in found),
        tuple(line.id for line in found),
    )
