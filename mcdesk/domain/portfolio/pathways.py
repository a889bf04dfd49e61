"""How the micro-credentials hang together: stacks, ladders, and those that stand alone."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.pathways.stacks import Members, stack_of
from mcdesk.domain.portfolio.figures import Bin, Tally
from mcdesk.domain.portfolio.holding import Holding


@dataclass(frozen=True)
class Pathways:
    """``stacks`` are stack records, ``members`` the micro-credentials that these name.

    Those that stand ``alone`` say that they are not stackable, and no stack names them.
    """

    stacks: Bin
    members: Bin
    stackable: Tally
    ladders: Tally
    articulations: Tally
    alone: Bin


def pathways(holding: Holding) -> Pathways:
    """How the entries of a holding hang together. Where schools are chosen, only stacks of their records count."""
    here = {e.id: e for e in holding.entries}
    known = Members(e.record for e in holding.entries)
    stacks, named = [], set()
    for record in sorted(holding.material.stacks, key=lambda r: (r.number, r.id)):
        steps = stack_of(record.id, record.number, record.answers).steps
        members = {m.id for m in map(known.of, steps) if m is not None}
        if members or not holding.scope.schools:
            stacks.append(record.id)
        named |= members
    tagged = holding.material.profile.tagged("stackings", "stack")
    speaking = holding.speaking("stackable")
    alone = (
        e.id for e in speaking if e.a.given("stackable") and e.a.text("stackable") not in tagged and e.id not in named
    )
    return Pathways(
        stacks=Bin.of("stacks", stacks),
        members=Bin.of("members", (i for i in here if i in named)),
        stackable=holding.choices("stackable"),
        ladders=holding.choices("ladder_type"),
        articulations=holding.choices("articulation"),
        alone=Bin.of("alone", alone),
    )
