"""The summary of a portfolio or of one school: what it tells of, a glance, every figure, every record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mcdesk.app.desk.summary import crossing
from mcdesk.app.desk.summary.figures import section
from mcdesk.app.desk.summary.frame import SummaryOptions, covered, document, scope_facts
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.lines import lines
from mcdesk.app.desk.telling.parts import Section, Unit, Value, figure_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.outline import (
    Align,
    Block,
    Callout,
    Column,
    Contents,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    Table,
    Text,
    Tone,
    text,
)
from mcdesk.domain.portfolio import Portfolio

GLANCE = (
    ("waiting", "waiting"),
    ("waiting", "late"),
    ("waiting", "overdue"),
    ("flow", "received"),
    ("flow", "approved"),
    ("hours", "hours-total"),
    ("conditions", "met"),
    ("money", "yearly-total"),
)
"""The numbers that a manager looks at first: figure and item."""
COLUMNS = ("number", "title", "state", "days", "school", "hours", "mode", "fee", "review")
"""What a line says on paper; the spreadsheet says all."""
_WEIGHTS = {"number": 3.2, "title": 4.4, "state": 2.0, "school": 4.4, "mode": 2.0, "fee": 2.0, "review": 2.6}


def outline(services: Services, found: Portfolio, options: SummaryOptions) -> Outline:
    """The document. It tells of the scope, and of the day, that the figures were made for."""
    made = document(services, options, lambda t: title(t, found), lambda t: _blocks(t, found))
    first = Teller(services, options.langs[0])
    return covered(made, first, scope_facts(first, found))


def title(teller: Teller, found: Portfolio) -> str:
    """What the summary is called: after the school where it is of one."""
    schools = found.scope.schools
    if len(schools) == 1 and schools[0]:
        return teller.say("summary-of-school", school=teller.option("school", schools[0]))
    return teller.say("summary-portfolio")


def _blocks(teller: Teller, found: Portfolio) -> Iterator[Block]:
    every = sections(teller, found)
    yield Heading(1, teller.say("summary-glance"), anchor=f"glance-{teller.lang.short}")
    yield Callout(teller.say("summary-first"), facts=tuple(_glance(teller, every)))
    yield Paragraph(text(teller.say("summary-how")))
    if found.heads != found.count:
        yield Paragraph(text(teller.say("desk-report-heads", count=found.heads)))
    yield Contents(teller.say("proposal-contents"), depth=1)
    for number, one in enumerate(every):
        if not number:
            yield PageBreak()
        yield from section(teller, one)
        if one.key == "standing":
            yield from crossing.blocks(teller, crossing.schools(teller, found))
            yield from crossing.blocks(teller, crossing.ages(teller, found))
            yield from crossing.waiting(teller, found)
    yield from _records(teller, found)


def _glance(teller: Teller, every: tuple[Section, ...]) -> Iterator[tuple[str, Text]]:
    for key, wanted in GLANCE:
        figure = figure_of(every, key) or figure_of(every, f"{key}-bounded")
        item = next((i for i in figure.items if i.key == wanted), None) if figure else None
        if figure is not None and item is not None:
            missing = Tone.MISSING if item.value is None else Tone.PLAIN
            label = item.label if wanted != "hours-total" else figure.title
            yield label, text(teller.write(item.value, item.unit), bold=True, tone=missing)


def _records(teller: Teller, found: Portfolio) -> Iterator[Block]:
    one_school = len(found.scope.schools) == 1
    table = lines(teller, found.lines, tuple(c for c in COLUMNS if c != "school" or not one_school))
    yield PageBreak()
    yield Heading(1, teller.say("summary-records"), anchor=f"records-{teller.lang.short}")
    yield Paragraph(text(teller.say("summary-records-note", count=len(table.rows))), keep=True)
    heads = tuple(
        Column(h.title, _WEIGHTS.get(h.key, 1.0), Align.RIGHT if h.unit else Align.LEFT) for h in table.headings
    )
    units = [h.unit for h in table.headings]
    rows = tuple(tuple(_cell(teller, v, u) for v, u in zip(row, units, strict=True)) for row in table.rows)
    yield Table(heads, rows, empty=teller.say("desk-none"))


def _cell(teller: Teller, value: Value, unit: Unit | None) -> Text:
    """A value; what is not provided is a word, never a nought and never nothing. Days are short: there are many."""
    words = value.isoformat() if isinstance(value, date) else teller.write(value, unit)
    return text(words, tone=Tone.QUIET if value is None else Tone.PLAIN)
