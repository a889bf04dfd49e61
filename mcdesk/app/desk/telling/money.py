"""OSAP and money, in words. What is not provided is its own item, and is in no sum."""

from __future__ import annotations

from mcdesk.app.desk.telling.parts import Item, Section, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.money import Funding, Money
from mcdesk.domain.portfolio.osap import Osap


def osap(teller: Teller, found: Osap) -> Section:
    """What is sought, and whether the numeric conditions are met. Nothing says that OSAP approved anything (R28)."""
    say = teller.say
    conditions = [
        Item(b.key, say(f"desk-conditions-{b.key}"), b.count, b.ids, missing=b.key == "not-provided")
        for b in found.conditions.bins
    ]
    figures = (
        teller.tally("osap", found.intents, teller.osap),
        teller.figure("conditions", conditions, count=found.sought.count),
    )
    return Section("osap", say("desk-section-osap"), figures, say("desk-osap-note"))


def money(teller: Teller, found: Money) -> Section:
    """Costs, funding, fees, enrolment, revenue, and what does not pay for itself."""
    say = teller.say
    costs = [
        *teller.amounts("development", found.development, Unit.MONEY, "total", "middle"),
        *teller.amounts("fee", found.fee, Unit.MONEY, "least", "middle", "most"),
        *teller.amounts("enrolment", found.enrolment, Unit.NUMBER, "total"),
        *teller.amounts("revenue", found.revenue, Unit.MONEY, "total"),
        *teller.amounts("yearly", found.yearly, Unit.MONEY, "total"),
        *teller.amounts("result", found.result, Unit.MONEY, "total"),
    ]
    labelled = [_named(teller, i) for i in costs]
    funding = [_funding(teller, f) for f in found.funding]
    even = [
        Item("below", say("desk-even-below"), found.below.count, found.below.ids),
        Item("never", say("desk-even-never"), found.never.count, found.never.ids),
        Item("unknown", say("desk-even-unknown"), found.unknown.count, found.unknown.ids, missing=True),
    ]
    unfunded = found.unfunded
    figures = (
        teller.figure("money", labelled, charted=False),
        teller.figure("funding", [*funding, *teller.missing(unfunded)]),
        teller.figure("break-even", even, charted=False),
    )
    return Section("money", say("desk-section-money"), figures, say("desk-money-note"))


def _named(teller: Teller, item: Item) -> Item:
    """In a list of several amounts, what is not provided says of what."""
    if not item.missing:
        return item
    label = teller.say(f"desk-{item.key}")
    return Item(item.key, label, item.value, item.ids, missing=True)


def _funding(teller: Teller, found: Funding) -> Item:
    origin = found.origin or teller.say("desk-not-provided")
    status = teller.option("funding", found.status, "status") if found.status else teller.say("desk-not-provided")
    label = teller.say("desk-funding", origin=origin, status=status)
    return Item(f"{found.origin}:{found.status}", label, found.amount, found.ids, Unit.MONEY)
