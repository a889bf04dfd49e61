"""The money of a portfolio. What is not provided is counted apart, and is in no sum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from mcdesk.domain.finance import BreakEvenState, Budget, amount_in
from mcdesk.domain.portfolio.figures import Amount, Bin, amount
from mcdesk.domain.portfolio.holding import Entry, Holding


@dataclass(frozen=True, slots=True)
class Funding:
    """An amount of funding by where it comes from and how certain it is (a key of the profile's list)."""

    origin: str
    status: str
    amount: Decimal
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Money:
    """In the profile's currency. ``revenue``, ``result`` and ``enrolment`` are of one offering, ``yearly`` of a year.

    ``below`` expect fewer learners than pay for an offering; ``never``: the fee does not exceed what a learner costs.
    """

    development: Amount
    funding: tuple[Funding, ...]
    unfunded: Bin
    fee: Amount
    enrolment: Amount
    revenue: Amount
    yearly: Amount
    result: Amount
    below: Bin
    never: Bin
    unknown: Bin


def money(holding: Holding) -> Money:
    """What the entries of a holding cost and bring in. Only requests are asked for a budget."""
    entries = [(e, e.reading.budget) for e in holding.speaking("enrol_expected")]
    funded = holding.speaking("funding")
    return Money(
        development=amount((e.id, b.development.amount) for e, b in entries),
        funding=tuple(_funding(funded)),
        unfunded=Bin.of("unfunded", (e.id for e in funded if not e.a.rows("funding"))),
        fee=holding.amounts("fee", lambda a: amount_in(a, "fee")),
        enrolment=amount((e.id, b.expected) for e, b in entries),
        revenue=amount((e.id, b.revenue) for e, b in entries),
        yearly=amount((e.id, yearly(b)) for e, b in entries),
        result=amount((e.id, b.result) for e, b in entries),
        below=Bin.of("below", (e.id for e, b in entries if is_below(b))),
        never=Bin.of("never", (e.id for e, b in entries if b.break_even.state is BreakEvenState.UNDEFINED)),
        unknown=Bin.of("unknown", (e.id for e, b in entries if _unknown(b))),
    )


def yearly(budget: Budget) -> Decimal | None:
    """What all offerings of a year bring in at the expected enrolment."""
    revenue, times = budget.revenue, budget.offerings_per_year
    return None if revenue is None or times is None else revenue * times


def is_below(budget: Budget) -> bool:
    """Whether fewer learners are expected than pay for an offering."""
    least = budget.break_even.learners
    return least is not None and budget.expected is not None and budget.expected < least


def _unknown(budget: Budget) -> bool:
    """Whether it cannot be said how many learners pay for an offering, or how many are expected."""
    state = budget.break_even.state
    return state is BreakEvenState.NOT_PROVIDED or (state is BreakEvenState.KNOWN and budget.expected is None)


def _funding(entries: tuple[Entry, ...]) -> Iterator[Funding]:
    found: dict[tuple[str, str], dict[str, Decimal]] = {}
    for entry in entries:
        for row in entry.a.rows("funding"):
            value = amount_in(row, "amount")
            if value is not None:
                parts = found.setdefault((" ".join(row.text("origin").split()), row.text("status")), {})
                parts[entry.id] = parts.get(entry.id, Decimal(0)) + value
    for (origin, status), parts in sorted(found.items(), key=lambda f: (-sum(f[1].values()), f[0])):
        yield Funding(origin, status, sum(parts.values(), Decimal(0)), tuple(parts))
