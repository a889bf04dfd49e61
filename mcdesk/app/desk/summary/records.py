"""The appendix: a line for every record, school by school, to look things up in; it lies across, for all it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mcdesk.app.desk.telling.lines import lines
from mcdesk.app.desk.telling.parts import Unit, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.outline import Align, Block, Column, Heading, Paragraph, Table, Text, Tone, text
from mcdesk.domain.portfolio.lines import Line
from mcdesk.domain.portfolio.whole import Portfolio

COLUMNS = ("number", "title", "state", "days", "hours", "mode", "fee", "review")
"""What a line says on paper; the spreadsheet says all."""
_WEIGHTS = {"number": 2.6, "title": 6.0, "state": 2.4, "mode": 2.8, "fee": 2.0, "review": 2.2}


def appendix(teller: Teller, found: Portfolio) -> Iterator[Block]:
    """A table for each school; one alone where the records are of one, or say none."""
    yield Heading(1, teller.say("summary-records"), anchor=f"records-{teller.lang.short}")
    yield Paragraph(text(teller.say("summary-records-note", count=len(found.lines))), keep=True)
    schools = list(dict.fromkeys((*(b.key for b in found.standing.schools.bins), "")))
    groups = [(key, tuple(one for one in found.lines if one.school == key)) for key in schools]
    filled = [(key, group) for key, group in groups if group]
    if len(filled) < 2:
        yield _table(teller, found.lines)
        return
    for key, group in filled:
        name = teller.option("school", key) if key else teller.say("desk-not-provided")
        yield Heading(2, teller.say("summary-records-of", school=name, count=len(group)))
        yield _table(teller, group)


def _table(teller: Teller, found: tuple[Line, ...]) -> Table:
    table = lines(teller, found, COLUMNS)
    heads = tuple(
        Column(h.title, _WEIGHTS.get(h.key, 1.0), Align.RIGHT if h.unit else Align.LEFT) for h in table.headings
    )
    units = [h.unit for h in table.headings]
    rows = tuple(tuple(_cell(teller, v, u) for v, u in zip(row, units, strict=True)) for row in table.rows)
    return Table(heads, rows, empty=teller.say("desk-none"), dense=True, turned=True)


def _cell(teller: Teller, value: Value, unit: Unit | None) -> Text:
    """A value; what is not provided is a word, never a nought and never nothing. Days are short: there are many."""
    words = value.isoformat() if isinstance(value, date) else teller.write(value, unit)
    return text(words, tone=Tone.QUIET if value is None else Tone.PLAIN)
