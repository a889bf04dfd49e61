"""The figures of a portfolio as sheets with the data behind them: every number can be counted again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.lines import lines
from mcdesk.app.desk.telling.parts import Item, Section, Unit, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.tabular.sheet import NewSheet

EVERY = 10**6
"""No open list is cut short in a spreadsheet."""
FULL = 10**6
"""A sheet takes no more rows than this; what is behind the figures goes on in another."""


def sheets(teller: Teller, found: Portfolio) -> tuple[NewSheet, ...]:
    """What it is, a sheet for each group of figures, every record, and which records are behind which number."""
    every = replace(teller, most=EVERY)
    told = sections(every, found)
    made = [about(every, found), *(_section(every, s) for s in told), records(every, found)]
    return (*made, *_behind(every, found, told))


def about(teller: Teller, found: Portfolio) -> NewSheet:
    """The sheet that states filters and days."""
    say = teller.say
    rows: list[tuple[Value, Value]] = [
        (say("summary-as-of"), found.as_of),
        *teller.scope(found.scope),
        (say("summary-count"), found.count),
        (say("summary-heads"), found.heads),
        (say("summary-made"), teller.services.today()),
        (say("summary-from"), teller.services.profile.name.to(teller.lang)),
        (say("summary-reading"), say("summary-how-sheets")),
    ]
    return NewSheet(say("summary-about"), (say("summary-about-what"), say("summary-about-value")), tuple(rows))


def _section(teller: Teller, section: Section) -> NewSheet:
    say = teller.say
    heads = ("figure", "what", "value", "unit", "records", "missing", "note")
    rows = tuple(
        (f.title, i.label, plain(i), say(f"summary-of-{i.unit}"), len(i.ids), i.missing, i.note)
        for f in section.figures
        for i in f.items
    )
    return NewSheet(section.title, tuple(say(f"summary-head-{h}") for h in heads), rows)


def plain(item: Item) -> int | Decimal | None:
    """The number of an item as a spreadsheet has it."""
    return typed(item.value, item.unit)


def typed(value: int | Decimal | None, unit: Unit) -> int | Decimal | None:
    """A number as a spreadsheet has it: an amount of money with its cents, a whole number whole."""
    if isinstance(value, Decimal) and unit is not Unit.MONEY and value == value.to_integral_value():
        return int(value)
    return value


def records(teller: Teller, found: Portfolio) -> NewSheet:
    """Every record with all that the figures read of it, typed."""
    table = lines(teller, found.lines)
    more: Mapping[str, Mapping[str, Decimal]] = {
        "revenue": dict(found.money.revenue.values),
        "yearly": dict(found.money.yearly.values),
    }
    carried = {one.id: one.carried for one in found.lines}
    heads = (*(h.title for h in table.headings), *(teller.say(f"summary-head-{k}") for k in (*more, "counts")))
    rows = tuple(
        (*row, *(values.get(i) for values in more.values()), not carried[i])
        for i, row in zip(table.ids, table.rows, strict=True)
    )
    return NewSheet(teller.say("summary-records"), heads, rows)


def _behind(teller: Teller, found: Portfolio, told: Sequence[Section]) -> Iterator[NewSheet]:
    """Which records are behind each number: a line for each record of each line of a figure."""
    numbers = {one.id: one.number for one in found.lines}
    rows = tuple(
        (s.title, f.title, i.label, numbers.get(record, record))
        for s in told
        for f in s.figures
        for i in f.items
        for record in i.ids
    )
    heads = tuple(teller.say(f"summary-head-{h}") for h in ("group", "figure", "what", "number"))
    for start in range(0, max(len(rows), 1), FULL):
        part = f" {start // FULL + 1}" if start else ""
        yield NewSheet(teller.say("summary-behind") + part, heads, rows[start : start + FULL])
