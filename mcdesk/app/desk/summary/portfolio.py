"""The summary of a portfolio or of one school: what it tells of, a glance, every figure, every record."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.desk.summary import crossing, glance, records
from mcdesk.app.desk.summary.figures import section
from mcdesk.app.desk.summary.frame import SummaryOptions, covered, document, scope_facts
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.outline import Block, Contents, Outline, PageBreak
from mcdesk.domain.portfolio.whole import Portfolio


def outline(services: Services, found: Portfolio, options: SummaryOptions) -> Outline:
    """The document. It tells of the scope, and of the day, that the figures were made for."""
    made = document(services, options, lambda t: title(t, found), lambda t: _blocks(t, found))
    first = Teller(services, options.langs[0])
    return covered(made, first, scope_facts(first, found))


def title(teller: Teller, found: Portfolio) -> str:
    """What the summary is called: after the school where it is of one."""
    schools = found.scope.schools
    if len(schools) == 1 and schools[0]:
        return teller.say("summary-of-school", school=teller.option("school", schools[0]))
    return teller.say("summary-portfolio")


def _blocks(teller: Teller, found: Portfolio) -> Iterator[Block]:
    every = sections(teller, found)
    yield from glance.page(teller, found, every)
    yield Contents(teller.say("proposal-contents"), depth=1)
    yield from glance.notes(teller, found)
    for one in every:
        yield from section(teller, one)
        if one.key == "standing":
            yield from crossing.blocks(teller, crossing.schools(teller, found))
            yield from crossing.blocks(teller, crossing.ages(teller, found))
            yield from crossing.waiting(teller, found)
    yield PageBreak()
    yield from records.appendix(teller, found)
