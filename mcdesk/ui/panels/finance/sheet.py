"""The lines of the sheet in words: what is not known is "not provided", never 0."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from mcdesk.domain import formats
from mcdesk.domain.finance import BreakEvenState, Budget, RecoveryState, Total
from mcdesk.ui.context import Ui

TONES = {"good": ("circle-check", "success"), "advice": ("triangle-alert", "warning"), "": ("", "")}
"""Icon and colour of what is said about a line."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line: its key, what it shows ("" where it is not provided), and what there is to say of it, in a tone."""

    key: str
    value: str
    note: str = ""
    tone: str = ""


class Sheet:
    """Turns a budget into lines."""

    def __init__(self, ui: Ui, currency: str, target: int) -> None:
        """``target``: the margin on top of the cost that the institution wants, in per cent."""
        self._ui, self._currency, self._target = ui, currency, target

    def money(self, amount: Decimal | None) -> str:
        """An amount; "" where it is not known."""
        return "" if amount is None else formats.money(amount, self._currency, self._ui.lang)

    def lines(self, budget: Budget) -> Iterator[SheetLine]:
        """The lines, from what it costs to what it leaves."""
        yield self._total("development", budget.development)
        yield self._total("fixed", budget.fixed)
        yield self._total("variable", budget.variable)
        yield SheetLine("fee", self.money(budget.fee))
        yield self._contribution(budget)
        yield self._break_even(budget)
        yield self._result(budget)
        yield self._margin(budget)
        yield self._recovery(budget)

    def _total(self, key: str, total: Total) -> SheetLine:
        note = ""
        if total.missing and total.amount is not None:
            note = self._ui.say("panels-finance-without", count=len(total.missing))
        return SheetLine(key, self.money(total.amount), note)

    def _contribution(self, budget: Budget) -> SheetLine:
        short = budget.contribution is not None and budget.contribution <= 0
        note = self._ui.say("panels-finance-contribution-none") if short else ""
        return SheetLine("contribution", self.money(budget.contribution), note, "advice" if short else "")

    def _break_even(self, budget: Budget) -> SheetLine:
        found, say = budget.break_even, self._ui.say
        if found.state is BreakEvenState.UNDEFINED:
            return SheetLine("break-even", say("panels-finance-no-number"), say("panels-finance-undefined"), "advice")
        if found.learners is None:
            return SheetLine("break-even", "")
        value = say("panels-finance-learners", count=found.learners)
        if budget.expected is None:
            return SheetLine("break-even", value)
        enough = budget.expected >= found.learners
        key = "panels-finance-above" if enough else "panels-finance-below"
        note = say(key, count=abs(budget.expected - found.learners))
        return SheetLine("break-even", value, note, "good" if enough else "advice")

    def _result(self, budget: Budget) -> SheetLine:
        if budget.result is None or budget.expected is None:
            return SheetLine("result", "")
        loss = budget.result < 0
        key = "panels-finance-loss" if loss else "panels-finance-at"
        note = self._ui.say(key, count=budget.expected)
        return SheetLine("result", self.money(budget.result), note, "advice" if loss else "")

    def _margin(self, budget: Budget) -> SheetLine:
        if budget.margin is None:
            return SheetLine("margin", "")
        value = formats.percent(budget.margin, self._ui.lang)
        wanted = budget.fee_with(self._target)
        if wanted is None or budget.fee is None:
            return SheetLine("margin", value)
        reached = budget.fee >= wanted
        key = "panels-finance-target-met" if reached else "panels-finance-target-missed"
        note = self._ui.say(key, target=self._target, fee=self.money(wanted))
        return SheetLine("margin", value, note, "good" if reached else "advice")

    def _recovery(self, budget: Budget) -> SheetLine:
        found, say = budget.recovery, self._ui.say
        if found.state is RecoveryState.NEVER:
            return SheetLine("recovery", say("panels-finance-never"), say("panels-finance-never-why"), "advice")
        if found.offerings is None:
            return SheetLine("recovery", "")
        value = say("panels-finance-offerings", count=found.offerings)
        note = say("panels-finance-years-unknown")
        if found.years is not None:
            years = formats.number(found.years, self._ui.lang)
            note = say("panels-finance-years", count=float(found.years), years=years)
        return SheetLine("recovery", value, note)
