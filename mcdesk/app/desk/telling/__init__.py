"""The figures of a portfolio in words, once: screen, documents, spreadsheet and terminal all say this."""

from __future__ import annotations

from mcdesk.app.desk.telling.learning import competencies, employers, labour, learning
from mcdesk.app.desk.telling.money import money, osap
from mcdesk.app.desk.telling.parts import Section
from mcdesk.app.desk.telling.standing import pathways, quality, standing
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.whole import Portfolio


def sections(teller: Teller, found: Portfolio) -> tuple[Section, ...]:
    """Everything that a portfolio says, in the order of the summary; what the rules find only where they were asked."""
    made = [
        standing(teller, found.standing, found.scope),
        learning(teller, found.learning),
        employers(teller, found.employers),
        competencies(teller, found.competencies),
        labour(teller, found.labour),
        osap(teller, found.osap),
        money(teller, found.money),
        pathways(teller, found.pathways),
    ]
    return tuple(made if found.quality is None else [*made, quality(teller, found.quality)])
