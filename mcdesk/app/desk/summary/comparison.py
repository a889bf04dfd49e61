"""Two periods side by side: every figure of both, with the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from mcdesk.app.desk.summary.figures import DRAWN, TOGETHER, heading_of
from mcdesk.app.desk.summary.frame import SummaryOptions, covered, document
from mcdesk.app.desk.summary.portfolio import title as scope_title
from mcdesk.app.desk.summary.workbook import EVERY, typed
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.parts import Figure, Item, Section, Unit
from mcdesk.app.desk.telling.words import MOST, Teller
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import (
    Align,
    Block,
    Column,
    Contents,
    Heading,
    Outline,
    Paragraph,
    Table,
    Text,
    Tone,
    text,
)
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.tabular.sheet import NewSheet

PLUS, MINUS, DASH = "+", "\N{MINUS SIGN}", "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of a figure in both periods; None where that period does not say, or has no such line (``absent``)."""

    key: str
    label: str
    unit: Unit
    missing: bool
    before: int | Decimal | None
    after: int | Decimal | None
    absent: tuple[bool, bool] = (False, False)

    @property
    def difference(self) -> int | Decimal | None:
        """How much more the second period has; None where one of them does not say."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True)
class Compared:
    """A figure of both periods. ``rest``: so many lines are left out, those with the smallest numbers."""

    figure: Figure
    pairs: tuple[Pair, ...]
    rest: int = 0


def outline(services: Services, before: Portfolio, after: Portfolio, options: SummaryOptions) -> Outline:
    """The document of two portfolios that differ in their period."""
    made = document(services, options, lambda t: title(t, after), lambda t: _blocks(t, before, after))
    first = Teller(services, options.langs[0])
    return covered(made, first, _facts(first, before, after))


def title(teller: Teller, found: Portfolio) -> str:
    """What the comparison is called."""
    return teller.say("summary-compared", of=scope_title(teller, found))


def period_of(teller: Teller, found: Portfolio) -> str:
    """The period of a portfolio in words."""
    return teller.scope(found.scope)[0][1]


def _facts(teller: Teller, before: Portfolio, after: Portfolio) -> tuple[tuple[str, str], ...]:
    say, lang = teller.say, teller.lang
    return (
        (say("summary-before"), period_of(teller, before)),
        (say("summary-after"), period_of(teller, after)),
        (say("summary-before-as-of"), formats.day(before.as_of, lang)),
        (say("summary-after-as-of"), formats.day(after.as_of, lang)),
        (say("summary-before-count"), formats.number(before.count, lang)),
        (say("summary-after-count"), formats.number(after.count, lang)),
        *teller.scope(after.scope)[1:],
        (say("summary-made"), formats.day(teller.services.today(), lang)),
    )


def _blocks(teller: Teller, before: Portfolio, after: Portfolio) -> Iterator[Block]:
    yield Contents(teller.say("proposal-contents"), depth=1)
    yield Paragraph(text(teller.say("summary-compared-how")))
    names = (teller.say("summary-before"), teller.say("summary-after"))
    for one, compared in compare(teller, before, after):
        yield Heading(1, one.title, anchor=f"{one.key}-{teller.lang.short}")
        if one.note and one.key != "employers":
            yield Paragraph(text(one.note), keep=True)
        for figure in compared:
            yield from _figure(teller, figure, names)


def compare(
    teller: Teller, before: Portfolio, after: Portfolio, most: int = MOST
) -> Iterator[tuple[Section, tuple[Compared, ...]]]:
    """Every figure of both, section by section. Open lists are matched whole before their end is left out."""
    every = replace(teller, most=EVERY)
    was = {s.key: s for s in sections(every, before)}
    for section in sections(every, after):
        earlier = {_plain(f.key): f for f in was[section.key].figures} if section.key in was else {}
        yield section, tuple(_compared(f, earlier.get(_plain(f.key)), most) for f in section.figures)


def _plain(key: str) -> str:
    return key.removesuffix("-bounded")


def _compared(after: Figure, before: Figure | None, most: int) -> Compared:
    was = {i.key: i for i in before.items} if before else {}
    now = {i.key: i for i in after.items}
    keys = [*(k for k in was if k not in now), *now] if not after.charted else [*now, *(k for k in was if k not in now)]
    pairs = [_pair(k, was.get(k), now.get(k)) for k in keys]
    told = [p for p in pairs if not p.missing]
    if len(told) <= most + 1:
        return Compared(after, (*told, *(p for p in pairs if p.missing)))
    ranked = sorted(told, key=lambda p: -max(p.before or 0, p.after or 0))[:most]
    kept = tuple(p for p in told if p in ranked)
    return Compared(after, (*kept, *(p for p in pairs if p.missing)), len(told) - len(kept))


def _pair(key: str, before: Item | None, after: Item | None) -> Pair:
    known = after or before
    assert known is not None
    values = (_value(before, known), _value(after, known))
    absent = (before is None and values[0] is None, after is None and values[1] is None)
    return Pair(key, known.label, known.unit, known.missing, *values, absent)


def _value(item: Item | None, known: Item) -> int | Decimal | None:
    """A count that a period has no line for is 0; an amount that nobody gave is not."""
    if item is not None:
        return item.value
    return 0 if known.unit in (Unit.RECORDS, Unit.NUMBER) else None


def _figure(teller: Teller, found: Compared, names: tuple[str, str]) -> Iterator[Block]:
    figure = found.figure
    yield Heading(3, figure.title)
    if figure.note:
        yield Paragraph(text(figure.note, tone=Tone.QUIET), keep=True)
    if not found.pairs:
        yield Paragraph(text(figure.empty, tone=Tone.QUIET))
        return
    bars = [p for p in found.pairs if not p.missing]
    if figure.charted and len(bars) in DRAWN and any((v or 0) > 0 for p in bars for v in (p.before, p.after)):
        yield _chart(teller, figure, bars, names)
    yield _table(teller, found, names)
    if found.rest:
        yield Paragraph(text(teller.say("desk-others-note", count=found.rest), tone=Tone.QUIET))


def _chart(teller: Teller, figure: Figure, bars: list[Pair], names: tuple[str, str]) -> Chart:
    words = [written(teller, p) for p in bars]
    told = zip(bars, words, strict=True)
    said = "; ".join(teller.say("summary-bars", label=p.label, before=b, after=a) for p, (b, a) in told)
    alt = teller.say("summary-alt-compared", title=figure.title, before=names[0], after=names[1], said=said)
    series = (
        Series(names[0], tuple(_length(p.before) for p in bars), tuple(b for b, _ in words)),
        Series(names[1], tuple(_length(p.after) for p in bars), tuple(a for _, a in words)),
    )
    return Chart(ChartKind.ROWS, "", alt, tuple(p.label for p in bars), series, keep=True)


def _length(value: int | Decimal | None) -> float | None:
    return None if value is None else float(value)


def _table(teller: Teller, found: Compared, names: tuple[str, str]) -> Table:
    figure = found.figure
    heads = (
        Column(f"{figure.first} ({heading_of(teller, figure.items).lower()})", 4.0),
        *(Column(name, 1.6, Align.RIGHT) for name in names),
        Column(teller.say("summary-difference"), 1.6, Align.RIGHT),
    )
    rows = tuple(_row(teller, p) for p in found.pairs)
    return Table(heads, rows, together=len(rows) <= TOGETHER)


def written(teller: Teller, pair: Pair) -> tuple[str, str]:
    """Both numbers in words; a dash where a period has no such line."""
    before = DASH if pair.absent[0] else teller.write(pair.before, pair.unit)
    return before, DASH if pair.absent[1] else teller.write(pair.after, pair.unit)


def _row(teller: Teller, pair: Pair) -> tuple[Text, ...]:
    unknown = (pair.before is None and not pair.absent[0], pair.after is None and not pair.absent[1])
    tones = [Tone.MISSING if u else Tone.PLAIN for u in unknown]
    cells = (text(words, tone=tone) for words, tone in zip(written(teller, pair), tones, strict=True))
    label = text(pair.label, tone=Tone.MISSING if pair.missing else Tone.PLAIN)
    return (label, *cells, text(difference(teller, pair)))


def difference(teller: Teller, pair: Pair) -> str:
    """The difference with its sign; a dash where one period does not say."""
    value = pair.difference
    if value is None:
        return DASH
    size = -value if value < 0 else value
    words = teller.write(size, pair.unit)
    return words if value == 0 else f"{PLUS if value > 0 else MINUS}{words}"


def sheet(teller: Teller, before: Portfolio, after: Portfolio) -> NewSheet:
    """Every line of both periods for a spreadsheet; nothing is left out of it."""
    say = teller.say
    names = (
        formats.named(say(f"summary-{k}"), period_of(teller, p), teller.lang)
        for k, p in (("before", before), ("after", after))
    )
    heads = (say("summary-head-group"), say("summary-head-figure"), say("summary-head-what"), *names)
    rows = tuple(
        (section.title, one.figure.title, p.label, *(typed(v, p.unit) for v in (p.before, p.after, p.difference)))
        for section, compared in compare(teller, before, after, most=EVERY)
        for one in compared
        for p in one.pairs
    )
    return NewSheet(say("summary-two"), (*heads, say("summary-difference")), rows)
