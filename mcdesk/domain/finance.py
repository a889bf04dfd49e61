"""What an offering costs and brings in. What is not known is "not provided" (None), never 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from functools import cached_property

from mcdesk.domain.answers import Answers, Reader, decimal_of
from mcdesk.domain.remembering import remembered

CENT = Decimal("0.01")
_NOTHING = Decimal(0)
LARGEST = Decimal(10) ** 12
"""Amounts and numbers beyond this are a slip of the keyboard: they count as not provided."""
_MOST = int(LARGEST)

HourLine = tuple[str, str]
"""The keys of the hours and of the rate that make one cost line."""

DEVELOPMENT: tuple[HourLine | str, ...] = (
    ("dev_sme_hours", "dev_sme_rate"),
    ("dev_designer_hours", "dev_designer_rate"),
    "dev_media",
    "dev_software",
    "dev_marketing",
    "dev_admin",
)
OFFERING: tuple[HourLine | str, ...] = (("run_instructor_hours", "run_instructor_rate"), "run_assessor", "run_other")
LEARNER: tuple[HourLine | str, ...] = ("learner_materials", "learner_platform", "learner_badge")


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a group of lines. ``missing`` are the keys not provided.

    A blank line is missing and leaves the sum of the others as it is; but where nothing of the group is
    provided, or a line is half provided (hours without their rate), there is no sum: ``amount`` is None.
    """

    amount: Decimal | None
    missing: tuple[str, ...] = ()


class BreakEvenState(StrEnum):
    """Whether there is a number of learners that pays for an offering."""

    KNOWN = "known"
    NOT_PROVIDED = "not-provided"
    UNDEFINED = "undefined"
    """The fee does not exceed what a learner costs: no number of learners pays for an offering."""


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The fewest learners that pay for one offering; None where the state is not KNOWN."""

    state: BreakEvenState
    learners: int | None = None


class RecoveryState(StrEnum):
    """Whether the offerings ever pay for the development."""

    KNOWN = "known"
    NOT_PROVIDED = "not-provided"
    NEVER = "never"
    """An offering at the expected enrolment leaves nothing over."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Offerings until development is paid for, and years where the offerings per year are known."""

    state: RecoveryState
    offerings: int | None = None
    years: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the chart: what one offering brings in and costs with so many learners."""

    learners: int
    revenue: Decimal
    cost: Decimal


@dataclass(frozen=True)
class Budget:
    """The money of one request, in the profile's currency.

    ``development`` once, ``fixed`` for each offering, ``variable`` for each learner; ``fee`` per learner.
    """

    development: Total
    fixed: Total
    variable: Total
    fee: Decimal | None
    least: int | None
    expected: int | None
    most: int | None
    offerings_per_year: int | None
    funding: Mapping[str, Decimal]

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys of all that was not provided, in the order of the form."""
        answers = (
            ("fee", self.fee),
            ("enrol_expected", self.expected),
            ("offerings_per_year", self.offerings_per_year),
        )
        blank = tuple(key for key, value in answers if value is None)
        return (*self.development.missing, *self.fixed.missing, *self.variable.missing, *blank)

    @cached_property
    def contribution(self) -> Decimal | None:
        """What one learner leaves for the fixed cost: fee less variable cost."""
        if self.fee is None or self.variable.amount is None:
            return None
        return self.fee - self.variable.amount

    @cached_property
    def break_even(self) -> BreakEven:
        """ceil(fixed cost / (fee - variable cost)), after https://microvet-project.eu/toolkit/cost-structure/."""
        if self.contribution is None or self.fixed.amount is None:
            return BreakEven(BreakEvenState.NOT_PROVIDED)
        if self.contribution <= 0:
            return BreakEven(BreakEvenState.UNDEFINED)
        return BreakEven(BreakEvenState.KNOWN, _ceiling(self.fixed.amount / self.contribution))

    def revenue_at(self, learners: int) -> Decimal | None:
        """What so many learners pay."""
        return None if self.fee is None else self.fee * learners

    def cost_at(self, learners: int) -> Decimal | None:
        """What one offering with so many learners costs, development apart."""
        if self.fixed.amount is None or self.variable.amount is None:
            return None
        return self.fixed.amount + self.variable.amount * learners

    def result_at(self, learners: int) -> Decimal | None:
        """Revenue less cost of one offering."""
        revenue, cost = self.revenue_at(learners), self.cost_at(learners)
        return None if revenue is None or cost is None else revenue - cost

    @cached_property
    def revenue(self) -> Decimal | None:
        """Revenue of one offering at the expected enrolment."""
        return None if self.expected is None else self.revenue_at(self.expected)

    @cached_property
    def cost(self) -> Decimal | None:
        """Cost of one offering at the expected enrolment, development apart."""
        return None if self.expected is None else self.cost_at(self.expected)

    @cached_property
    def result(self) -> Decimal | None:
        """What one offering leaves over at the expected enrolment; negative is a loss."""
        return None if self.expected is None else self.result_at(self.expected)

    @property
    def margin(self) -> Decimal | None:
        """The result as a share of the revenue (0.2 is a fifth); None where there is no revenue."""
        return self.result / self.revenue if self.result is not None and self.revenue else None

    def fee_with(self, percent: int) -> Decimal | None:
        """The fee that pays for an offering at the expected enrolment with ``percent`` of its cost on top.

        Rounded up to the cent. The share is added to the cost, as in the MicroVET worksheet: 4,500 for 20
        learners and 20 % is 5,400, or 270 each.
        """
        if self.cost is None or not self.expected or self.expected < 1:
            return None
        return (self.cost * (100 + percent) / 100 / self.expected).quantize(CENT, ROUND_CEILING)

    @property
    def recovery(self) -> Recovery:
        """How long development takes to be paid for by what the offerings leave over; funding is not counted."""
        if self.development.amount is None or self.result is None:
            return Recovery(RecoveryState.NOT_PROVIDED)
        if self.development.amount == 0:
            return Recovery(RecoveryState.KNOWN, 0, Decimal(0))
        if self.result <= 0:
            return Recovery(RecoveryState.NEVER)
        offerings = _ceiling(self.development.amount / self.result)
        yearly = self.offerings_per_year
        years = Decimal(_ceiling(Decimal(offerings * 10) / yearly)) / 10 if yearly and yearly > 0 else None
        return Recovery(RecoveryState.KNOWN, offerings, years)

    def series(self, limit: int = 400) -> tuple[Point, ...]:
        """Revenue and cost for 0, 1, ... learners, up to the largest number that matters and at most ``limit``.

        Empty while fee, fixed or variable cost is not provided.
        """
        even = self.break_even.learners
        top = max((n for n in (self.most, self.expected, even) if n is not None), default=0)
        top = min(max(top + 1 if top == even else top, 1), limit)
        points = ((n, self.revenue_at(n), self.cost_at(n)) for n in range(top + 1))
        return tuple(Point(n, r, c) for n, r, c in points if r is not None and c is not None)


def _ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))


def budget_of(answers: Answers) -> Budget:
    """The budget of a request."""
    a = Reader(answers)
    return Budget(
        development=_total(a, DEVELOPMENT),
        fixed=_total(a, OFFERING),
        variable=_total(a, LEARNER),
        fee=amount_in(a, "fee"),
        least=_count(a, "enrol_min"),
        expected=_count(a, "enrol_expected"),
        most=_count(a, "enrol_max"),
        offerings_per_year=_count(a, "offerings_per_year"),
        funding=_funding(a),
    )


def _total(a: Reader, lines: Sequence[HourLine | str]) -> Total:
    total: Decimal | None = None
    missing: tuple[str, ...] = ()
    half = False
    for line in lines:
        value, lacking, is_half = _line(a, line)
        half = half or is_half
        missing += lacking
        if value is not None:
            total = (total or _NOTHING) + value
    return Total(None if half else total, missing)


def _line(a: Reader, line: HourLine | str) -> tuple[Decimal | None, tuple[str, ...], bool]:
    """The value of a line, the keys that it lacks, and whether it is half provided."""
    if isinstance(line, str):
        value = amount_in(a, line)
        return value, (() if value is not None else (line,)), False
    hours, rate = _count(a, line[0]), amount_in(a, line[1])
    lacking = tuple(key for key, part in zip(line, (hours, rate), strict=True) if part is None)
    if hours == 0 or rate == 0:
        return Decimal(0), (), False
    if hours is None or rate is None:
        return None, lacking, len(lacking) == 1
    return hours * rate, (), False


def amount_in(a: Reader, key: str) -> Decimal | None:
    """An amount; None where there is none, or it is a slip of the keyboard."""
    value = a.raw(key)
    # The same few amounts stand in thousands of records.
    return _read(value) if isinstance(value, str) else _plausible(a.money(key))


@remembered(4096)
def _read(text: str) -> Decimal | None:
    return _plausible(decimal_of(text))


def _plausible(value: Decimal | None) -> Decimal | None:
    return value if value is not None and 0 <= value <= LARGEST else None


def _count(a: Reader, key: str) -> int | None:
    value = a.integer(key)
    return value if value is not None and 0 <= value <= _MOST else None


def _funding(a: Reader) -> dict[str, Decimal]:
    """Amounts by status, in the order in which the statuses appear."""
    out: dict[str, Decimal] = {}
    for row in a.rows("funding"):
        value = amount_in(row, "amount")
        if value is not None:
            status = row.text("status")
            out[status] = out.get(status, Decimal(0)) + value
    return out
