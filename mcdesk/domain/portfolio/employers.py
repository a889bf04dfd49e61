"""Who stands behind the micro-credentials: partners, what they confirmed, and their letters."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.life.clock import letters
from mcdesk.domain.portfolio.figures import Bin, Tally, tally
from mcdesk.domain.portfolio.holding import Entry, Holding
from mcdesk.domain.rules.partners import CONFIRMATIONS


@dataclass(frozen=True)
class Employers:
    """``organizations`` by name as first written; ``types`` of partner.

    ``both``: somebody confirmed that the competency is in demand and somebody that the assessment reflects the job.
    ``old``: a letter is older than the college's limit.
    """

    organizations: Tally
    types: Tally
    both: Bin
    one: Bin
    neither: Bin
    no_letter: Bin
    old: Bin

    @property
    def confirmations(self) -> Tally:
        """The records by how much is confirmed; those without a partner are missing."""
        return Tally((self.both, self.one, self.neither), self.organizations.missing)


def employers(holding: Holding) -> Employers:
    """What the entries of a holding say of their partners."""
    entries = holding.speaking("partners")
    confirmed: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for entry in entries:
        rows = entry.reading.partner_rows
        if rows:
            confirmed[sum(any(r.yes(column) for r in rows) for column, *_ in CONFIRMATIONS)].append(entry.id)
    return Employers(
        organizations=_organizations(entries),
        types=_types(entries),
        both=Bin.of("both", confirmed[2]),
        one=Bin.of("one", confirmed[1]),
        neither=Bin.of("neither", confirmed[0]),
        no_letter=Bin.of("no-letter", (e.id for e in entries if not _letter(e))),
        old=Bin.of("old-letter", (e.id for e in entries if _old(e, holding))),
    )


def _organizations(entries: tuple[Entry, ...]) -> Tally:
    names: dict[str, str] = {}
    return tally((e.id, [names.setdefault(plain, name) for plain, name in e.reading.partners]) for e in entries)


def _types(entries: tuple[Entry, ...]) -> Tally:
    form = next((e.reading.form for e in entries), None)
    column = form.field("partners").column("type") if form else None
    order = [o.key for o in column.options] if column else []
    return tally(((e.id, [r.text("type") for r in e.reading.partner_rows if r.text("type")]) for e in entries), order)


def _letter(entry: Entry) -> bool:
    return any(r.given("endorsement") or r.given("endorsement_place") for r in entry.reading.partner_rows)


def _old(entry: Entry, holding: Holding) -> bool:
    return any(due.overdue(holding.as_of) for due in letters(entry.record, holding.material.profile))
