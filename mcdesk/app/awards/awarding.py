"""Awarding a cohort: badges are signed into one transaction of the ledger, then files follow from the ledger.

Whatever stops it, nobody is awarded twice: an order that stands in the ledger is not carried out again.
"""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.app import records
from mcdesk.app.awards.counting import count_people
from mcdesk.app.awards.ordering import Order
from mcdesk.app.awards.signing import Signing
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.awards.ledger import Cohort, Line, living
from mcdesk.domain.people import Right

CHANGED = "awards"
"""The kind of what awards touch."""


@dataclass(frozen=True)
class Awarded:
    """What stands in the ledger after an award.

    ``lines`` are those of the cohort that are good, ``fresh`` how many are new, ``skipped`` the lines of people who
    held the badge already. ``again``: the order had been carried out before.
    """

    cohort: Cohort
    lines: tuple[Line, ...]
    fresh: int
    skipped: tuple[Line, ...] = ()
    replaced: int = 0
    again: bool = False


def award(
    services: Services, tools: BadgeTools, key: OpenKey, order: Order, progress: Progress = unwatched
) -> Change[Awarded]:
    """Award everybody of an order who does not hold the badge yet, all or nobody.

    Raises :class:`~mcdesk.app.awards.signing.NotSigned`; Refused where there is nobody to award, or the words of a
    badge are not written, or awarding is for other roles. What ``progress`` raises stops it with nothing awarded.
    """
    services.acting.check(Right.AWARD)
    known = services.store.awards.lines(order.credential.id)
    cohorts = services.store.awards.cohorts(order.credential.id)
    there = next((c for c in cohorts if c.digest == order.digest), None)
    if there is not None:
        mine = tuple(line for line in living(known) if line.cohort == there.id)
        return touched(Awarded(there, mine, 0, again=True), CHANGED, order.credential.id)
    signing = Signing(services, tools, key, order, known)
    skipped = tuple(signing.skipped)
    if not signing.planned:
        count_people(services, order.credential.id, order.offering, order.enrolled)
        return touched(Awarded(signing.cohort, (), 0, skipped), CHANGED, order.credential.id)
    detail = {"awards": len(signing.planned), "version": order.credential.version}
    event = records.event_of(services, "credential-awarded", order.credential, **detail)
    cohort = services.store.awards.issue(signing.cohort, signing.signed(progress), signing.replaced, event)
    count_people(services, order.credential.id, cohort.offering, order.enrolled)
    lines = tuple(signing.lines)
    done = Awarded(cohort, lines, len(lines), skipped, len(signing.replaced))
    return touched(done, CHANGED, order.credential.id)
