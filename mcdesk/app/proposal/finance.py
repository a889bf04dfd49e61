"""The finance sheet of a proposal: what is computed, what is not provided, and the break-even chart."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from mcdesk.app.proposal.source import Source
from mcdesk.domain import formats
from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.finance import BreakEvenState, Budget, Point, RecoveryState, budget_of
from mcdesk.domain.outline import Align, Block, Column, Facts, Heading, Paragraph, Table, Text, Tone, text

TABLE_POINTS = 8
"""The table beside the chart shows about this many numbers of learners."""


def finance_blocks(source: Source) -> Iterator[Block]:
    """Totals, break-even, margin and recovery; the chart with its numbers where they are known."""
    budget = budget_of(source.answers)
    yield Heading(2, source.say("proposal-finance"))
    yield Facts(tuple(_totals(source, budget)))
    points = budget.series()
    if points:
        yield _chart(source, budget, points)
        yield _table(source, points)
    missing = [source.form.field(k).label.to(source.lang) for k in budget.missing if source.form.has(k)]
    if missing:
        words = source.say("proposal-finance-missing", names="; ".join(missing))
        yield Paragraph(text(words, tone=Tone.QUIET))


def _totals(source: Source, budget: Budget) -> Iterator[tuple[str, Text]]:
    amounts = {
        "development": budget.development.amount,
        "fixed": budget.fixed.amount,
        "variable": budget.variable.amount,
        "contribution": budget.contribution,
        "revenue": budget.revenue,
        "result": budget.result,
    }
    for name, amount in amounts.items():
        yield source.say(f"proposal-finance-{name}"), _known(source, amount)
    yield source.say("proposal-finance-break-even"), _break_even(source, budget)
    yield source.say("proposal-finance-margin"), _margin(source, budget)
    yield source.say("proposal-finance-recovery"), _recovery(source, budget)


def _known(source: Source, amount: Decimal | None) -> Text:
    return source.missing() if amount is None else text(source.money(amount))


def _break_even(source: Source, budget: Budget) -> Text:
    found = budget.break_even
    if found.state is BreakEvenState.UNDEFINED:
        return text(source.say("proposal-finance-undefined"), tone=Tone.PROBLEM)
    if found.learners is None:
        return source.missing()
    below = budget.expected is not None and budget.expected < found.learners
    return text(
        source.say("proposal-finance-learners", count=found.learners), tone=Tone.WARNING if below else Tone.GOOD
    )


def _margin(source: Source, budget: Budget) -> Text:
    if budget.margin is None:
        return source.missing()
    target = source.profile.number("target_margin")
    tone = Tone.GOOD if budget.margin * 100 >= target else Tone.WARNING
    share = formats.percent(budget.margin, source.lang)
    return text(source.say("proposal-finance-margin-of", share=share, target=target), tone=tone)


def _recovery(source: Source, budget: Budget) -> Text:
    found = budget.recovery
    if found.state is RecoveryState.NEVER:
        return text(source.say("proposal-finance-never"), tone=Tone.WARNING)
    if found.offerings is None:
        return source.missing()
    words = source.say("proposal-finance-offerings", count=found.offerings)
    if found.years is not None:
        shown = formats.number(found.years, source.lang)
        words += source.say("proposal-finance-years", count=float(found.years), years=shown)
    return text(words)


def _chart(source: Source, budget: Budget, points: tuple[Point, ...]) -> Chart:
    even = budget.break_even.learners
    at = source.say("proposal-finance-at-even", count=even) if even is not None else ""
    last = points[-1]
    alt = source.say(
        "proposal-finance-alt",
        learners=last.learners,
        revenue=source.money(last.revenue),
        cost=source.money(last.cost),
        even=at or source.say("proposal-finance-no-even"),
    )
    return Chart(
        ChartKind.LINES,
        source.say("proposal-finance-chart"),
        alt,
        tuple(str(p.learners) for p in points),
        (
            Series(source.say("proposal-finance-revenue-line"), tuple(float(p.revenue) for p in points)),
            Series(source.say("proposal-finance-cost-line"), tuple(float(p.cost) for p in points)),
        ),
        x_title=source.say("proposal-finance-x"),
        y_title=source.profile.currency,
        marker=(float(even), at) if even is not None and even <= last.learners else None,
    )


def _table(source: Source, points: tuple[Point, ...]) -> Table:
    step = max(1, len(points) // TABLE_POINTS)
    shown = [p for p in points if p.learners % step == 0 or p is points[-1]]
    heads = (
        Column(source.say("proposal-finance-x"), 1.0, Align.RIGHT),
        Column(source.say("proposal-finance-revenue-line"), 1.5, Align.RIGHT),
        Column(source.say("proposal-finance-cost-line"), 1.5, Align.RIGHT),
        Column(source.say("proposal-finance-left"), 1.5, Align.RIGHT),
    )
    rows = tuple(
        (
            text(str(p.learners)),
            text(source.money(p.revenue)),
            text(source.money(p.cost)),
            text(source.money(p.revenue - p.cost)),
        )
        for p in shown
    )
    return Table(heads, rows, caption=source.say("proposal-finance-table"), row_header=0)
