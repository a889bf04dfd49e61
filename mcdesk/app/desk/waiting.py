"""How much waits, without reading it: the start page asks this each time."""

from __future__ import annotations

from mcdesk.app.catalogue.ports import Query
from mcdesk.app.listing import Filters
from mcdesk.app.services import Services
from mcdesk.domain.portfolio.scope import KINDS
from mcdesk.domain.portfolio.stages import waits_for
from mcdesk.domain.records import State


def count_waiting(services: Services) -> int:
    """How many records the inbox of the role at the keyboard holds, from the narrow lines of the catalogue."""
    catalogue, profile, role = services.store.catalogue, services.profile, services.role
    there = (State(value) for value in catalogue.values("state"))
    states = [s for s in there if waits_for(profile, s, role)]
    if not states:
        return 0
    wanted = (*(("kind", k.value) for k in KINDS), *(("state", s.value) for s in states))
    return len(catalogue.found(Query(filters=Filters(wanted))))
