"""The ledger as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Cohort, Line
from mcdesk.domain.awards.witness import Witness
from mcdesk.domain.badges.hosted import site
from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded


@dataclass(frozen=True, slots=True)
class Listed:
    """A line with its cohort, and what the credential is called. ``hay`` is what a search looks through, folded."""

    line: Line
    cohort: Cohort
    title: str
    hay: str


def listed(services: Services) -> tuple[Listed, ...]:
    """The whole ledger, the last cohort first, each in the order of its roster."""
    cohorts = {c.id: c for c in services.store.awards.cohorts()}
    titles = {c.credential: title_of(services, c.credential) for c in cohorts.values()}
    place = {c: n for n, c in enumerate(reversed(cohorts))}
    lines = sorted(services.store.awards.lines(), key=lambda line: place[line.cohort])
    return tuple(_listed(line, cohorts[line.cohort], titles[cohorts[line.cohort].credential]) for line in lines)


def _listed(line: Line, cohort: Cohort, title: str) -> Listed:
    words = (line.name, line.email, title, cohort.number, cohort.name, line.reason, line.badge)
    return Listed(line, cohort, title, folded(" ".join(words)))


def witness(services: Services) -> Witness:
    """The ledger as what it says of badges that somebody shows."""
    place = site(services.profile.issuer.hosted)
    return Witness(services.store.awards.lines(), place.base if place else "")


def title_of(services: Services, credential: str) -> str:
    """What a credential is called; one that was deleted for good has no name any more."""
    try:
        return services.store.get(credential).title
    except Refused:
        return "–"
