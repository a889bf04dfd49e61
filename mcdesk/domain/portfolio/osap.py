"""OSAP: what is sought, and whether the numeric conditions are met. Nothing here says that OSAP approved anything.

Only the ministry's list does; a record that is marked as approved without the date of the list stands apart (R28).
"""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.portfolio.figures import Bin, Tally, tally
from mcdesk.domain.portfolio.holding import Entry, Holding
from mcdesk.domain.rules.base import Check
from mcdesk.domain.rules.compliance import Standard, standard

UNDATED = "approved-undated"
"""Marked as approved, without the date of the ministry's list."""


@dataclass(frozen=True)
class Osap:
    """``intents`` by what the record says; ``conditions`` are counted where OSAP is sought."""

    intents: Tally
    sought: Bin
    conditions: Tally


def osap(holding: Holding) -> Osap:
    """What the entries of a holding say of OSAP."""
    entries = holding.speaking("osap_intent")
    sought = holding.material.profile.tagged("osap_intents", "sought")
    seeking = [e for e in entries if e.a.text("osap_intent") in sought]
    order = [*holding.options("osap_intent"), UNDATED]
    return Osap(
        tally(((e.id, filter(None, (intent_of(e, holding),))) for e in entries), order),
        Bin.of("sought", (e.id for e in seeking)),
        tally(((e.id, (standard_of(e, holding),)) for e in seeking), list(Standard), every=True),
    )


def intent_of(entry: Entry, holding: Holding) -> str:
    """What the record says of OSAP; :data:`UNDATED` where it says approved and not on which day, "" for nothing."""
    intent = entry.a.text("osap_intent")
    approved = intent in holding.material.profile.tagged("osap_intents", "approved")
    return UNDATED if approved and entry.a.day("osap_date") is None else intent


def standard_of(entry: Entry, holding: Holding) -> Standard:
    """How the record stands to the numeric conditions."""
    check = Check(
        entry.reading.form, holding.material.profile, entry.record.answers, holding.as_of, kind=entry.record.kind
    )
    return standard(check)
