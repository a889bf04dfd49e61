"""The rule on stacks and ladders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mcdesk.domain.answers import Ref, Row
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.sources import STACKS
from mcdesk.domain.writing.tokens import Phrase, phrase

Members = Mapping[Phrase, Row]


@rule("R31", Severity.BLOCK, STACKS, ["stack_members", "ladder_target"])
def stacks(check: Check) -> Iterator[Said]:
    """A stack has no circle, its order can be followed, and what it leads to is not itself."""
    rows = check.rows("stack_members")
    members: Members = {phrase(r.text("title")): r for r in reversed(rows) if phrase(r.text("title"))}
    around = _in_circles(members)
    for row in rows:
        ref, needed = Ref("stack_members", row.id, "requires"), phrase(row.text("requires"))
        args = {"member": row.text("title"), "needed": row.text("requires")}
        if not needed:
            continue
        if phrase(row.text("title")) in around:
            yield Said(ref, "r31-circle", args)
        elif needed not in members:
            yield Said(ref, "r31-unknown", args, Severity.WARNING)
        elif check.a.text("stackable") in check.profile.tagged("stackings", "ordered"):
            yield from _out_of_order(row, members[needed])
    yield from _leads_to_itself(check)


def _in_circles(members: Members) -> frozenset[Phrase]:
    """The members from which their own requirements lead back to them; each requires one other at most."""
    found: set[Phrase] = set()
    for start in members:
        seen: set[Phrase] = set()
        current = start
        while current in members and current not in seen:
            seen.add(current)
            current = phrase(members[current].text("requires"))
            if current == start:
                found.add(start)
    return frozenset(found)


def _out_of_order(row: Row, needed: Row) -> Iterator[Said]:
    place, before = row.integer("order"), needed.integer("order")
    if place is not None and before is not None and place <= before:
        ref, title = Ref("stack_members", row.id, "order"), row.text("title")
        yield said(ref, "r31-order", Severity.WARNING, member=title, needed=needed.text("title"))


def _leads_to_itself(check: Check) -> Iterator[Said]:
    title = phrase(check.a.text("working_title"))
    if check.asks("ladder_target") and title and phrase(check.a.text("ladder_target")) == title:
        yield said("ladder_target", "r31-self", target=check.a.text("ladder_target"))
