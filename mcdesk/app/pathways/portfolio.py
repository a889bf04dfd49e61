"""Every stack of the workspace with the records that stacks can name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.pathways.impact import Impact, impact_of
from mcdesk.domain.pathways.plan import Naming, Plan, plan_of
from mcdesk.domain.pathways.stacks import Members, Stack, stack_of
from mcdesk.domain.records import TITLES, Record, RecordKind
from mcdesk.domain.texts import message

MEMBER_KINDS = (RecordKind.REQUEST, RecordKind.CREDENTIAL)
"""The kinds of record that may be members of a stack."""
MEMBER_KEYS = ("instructional_hours", "outcomes", "offerings")
"""What is read of them, besides their titles."""


@dataclass(frozen=True)
class Portfolio:
    """The stacks by number, their records beside them, and the members that they may name."""

    stacks: tuple[Stack, ...]
    records: tuple[Record, ...]
    members: Members
    naming: Naming

    def plan(self, stack_ids: Sequence[str] = ()) -> Plan:
        """The map of these stacks (of all where none is given)."""
        wanted = [stack for stack in self.stacks if not stack_ids or stack.id in stack_ids]
        return plan_of(wanted, self.members, self.naming)


def members_of(services: Services) -> Sequence[Record]:
    """Every record that a stack may name, with the answers that stacks look at."""
    found: list[Record] = []
    for kind in MEMBER_KINDS:
        found += services.store.records(kind, keys=(TITLES[kind], *MEMBER_KEYS))
    return found


def portfolio(services: Services) -> Portfolio:
    """The stacks of the workspace as they stand."""
    records = sorted(services.store.records(RecordKind.STACK), key=lambda record: (record.number, record.id))
    stacks = tuple(stack_of(record.id, record.number, record.answers) for record in records)
    return Portfolio(stacks, tuple(records), Members(members_of(services)), Naming.of(services.profile))


def impact(found: Portfolio, name: str) -> Impact:
    """What breaks if the record with this number or id is retired. Refused where there is none."""
    member = found.members.named(name)
    if member is None:
        raise Refused(message("pathways-not-found", name=name), message("pathways-not-found-fix"))
    return impact_of(member, found.stacks, found.members)
