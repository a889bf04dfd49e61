"""What is learned, with whom, of which frameworks and for which work, in words."""

from __future__ import annotations

from mcdesk.app.desk.telling.parts import Figure, Item, Section, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.competencies import Competencies
from mcdesk.domain.portfolio.employers import Employers
from mcdesk.domain.portfolio.labour import Labour
from mcdesk.domain.portfolio.learning import Learning


def learning(teller: Teller, found: Learning) -> Section:
    """Hours, weeks, delivery mode, credit."""
    hours = teller.amounts("hours", found.hours, Unit.HOURS, "total", "middle", "least", "most")
    figures = (
        teller.figure("hours", hours, charted=False),
        teller.tally("bands", found.bands, teller.band),
        teller.tally("weeks", found.by_weeks, lambda k: teller.write(int(k), Unit.WEEKS)),
        teller.tally("modes", found.modes, lambda k: teller.option("delivery_mode", k)),
        teller.tally("credit", found.credit, lambda k: teller.option("credit_status", k)),
    )
    return Section("learning", teller.say("desk-section-learning"), figures)


def employers(teller: Teller, found: Employers) -> Section:
    """Partners, their confirmations and their letters."""
    say = teller.say
    confirmed = [Item(b.key, say(f"desk-confirmed-{b.key}"), b.count, b.ids) for b in found.confirmations.bins]
    letters = [Item(b.key, say(f"desk-{b.key}"), b.count, b.ids) for b in (found.no_letter, found.old)]
    partners = teller.tally("partners", found.organizations, lambda k: k, most=teller.most)
    figures = (
        teller.figure("confirmations", [*confirmed, *_without(teller, found)]),
        teller.figure("letters", letters, charted=False),
        teller.tally("partner-types", found.types, lambda k: teller.option("partners", k, "type")),
        partners,
    )
    note = say("desk-partners-note", count=len(found.organizations.bins))
    return Section("employers", say("desk-section-employers"), figures, note)


def _without(teller: Teller, found: Employers) -> list[Item]:
    none = found.organizations.missing
    return [Item("none", teller.say("desk-no-partner"), none.count, none.ids, missing=True)] if none.count else []


def competencies(teller: Teller, found: Competencies) -> Section:
    """Frameworks, how much of each is covered, what is claimed most, what is mapped to nothing."""
    say = teller.say
    covering = [
        Item(c.framework, teller.framework(c.framework), c.covered, c.ids, Unit.NUMBER, note=_of(teller, c.size))
        for c in found.covering
    ]
    mapped = [
        Item(":".join(m.key), teller.competency(m.key, m.title), len(m.ids), m.ids) for m in found.mapped[: teller.most]
    ]
    outcomes = [
        Item("outcomes", say("desk-outcomes"), found.outcomes, (), Unit.NUMBER),
        Item("unmapped", say("desk-unmapped"), found.unmapped.count, found.unmapped.ids, Unit.NUMBER),
    ]
    figures: tuple[Figure, ...] = (
        teller.tally("frameworks", found.frameworks, teller.framework),
        teller.figure("covering", covering),
        teller.figure("mapped", mapped),
        teller.figure("outcomes", outcomes, charted=False),
    )
    return Section("competencies", say("desk-section-competencies"), figures)


def _of(teller: Teller, size: int | None) -> str:
    return "" if size is None else teller.say("desk-of-size", size=size)


def labour(teller: Teller, found: Labour) -> Section:
    """Occupations, fields of study, sectors."""
    priority = found.priority
    figures = (
        teller.tally("sectors", found.sectors, lambda k: teller.option("sectors", k)),
        teller.figure(
            "priority", [Item("priority", teller.say("desk-priority"), priority.count, priority.ids)], charted=False
        ),
        teller.tally("noc", found.occupations, lambda k: f"{k} {found.names.get(k, '')}".strip(), most=teller.most),
        teller.tally("cip", found.fields, lambda k: k, most=teller.most),
    )
    return Section("labour", teller.say("desk-section-labour"), figures)
