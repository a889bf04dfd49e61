"""Where the records stand, how they hang together, and what the rules find, in words."""

from __future__ import annotations

from mcdesk.app.desk.telling.parts import Item, Section, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.figures import Bin
from mcdesk.domain.portfolio.pathways import Pathways
from mcdesk.domain.portfolio.quality import Issue, Quality
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.stages import target_of
from mcdesk.domain.portfolio.standing import Standing
from mcdesk.domain.texts import message, words

REQUIRED = "F01"
"""The rule on questions that must, or should, be answered."""


def standing(teller: Teller, found: Standing, scope: Scope) -> Section:
    """States, schools, what happened in the period, how long it took, what waits."""
    say = teller.say
    flow = [Item(b.key, say(f"desk-flow-{b.key}"), b.count, b.ids) for b in found.flow.bins]
    days = [
        Item(state.value, teller.state(state), amount.middle, tuple(dict.fromkeys(amount.ids)), Unit.DAYS, note=note)
        for state, amount in found.days.items()
        for note in (say("desk-stays", count=len(amount.values)),)
    ]
    figures = (
        teller.tally("kinds", found.kinds, lambda k: say(f"desk-kind-{k}")),
        teller.tally("states", found.states, teller.state),
        teller.tally("schools", found.schools, lambda k: teller.option("school", k)),
        teller.figure("flow-bounded" if scope.period.bounded else "flow", flow),
        teller.figure("days", days),
        teller.figure("waiting", _waiting(teller, found), charted=False),
    )
    return Section("standing", say("desk-section-standing"), figures)


def _waiting(teller: Teller, found: Standing) -> list[Item]:
    say = teller.say
    waiting = tuple(w.id for w in found.waiting)
    items = [
        Item("waiting", say("desk-waiting"), len(waiting), waiting),
        Item("late", say("desk-late"), found.late.count, found.late.ids, note=_targets(teller)),
        Item("overdue", say("desk-overdue"), found.overdue.count, found.overdue.ids),
    ]
    if found.waiting:
        oldest = found.waiting[0]
        items.insert(1, Item("oldest", say("desk-oldest"), oldest.days, (oldest.id,), Unit.DAYS))
    return items


def _targets(teller: Teller) -> str:
    profile = teller.services.profile
    told = [(s, target_of(profile, s)) for s in dict.fromkeys(s for step in profile.workflow for s in step.sources)]
    parts = [teller.say("desk-target", state=teller.state(s), days=days) for s, days in told if days is not None]
    return "; ".join(parts)


def pathways(teller: Teller, found: Pathways) -> Section:
    """Stacks, ladders, and what stands alone."""
    say = teller.say
    items = [
        Item(name, say(f"desk-pathways-{name}"), one.count, one.ids)
        for name, one in (("stacks", found.stacks), ("members", found.members), ("alone", found.alone))
    ]
    figures = (
        teller.figure("pathways", items, charted=False),
        teller.tally("stackable", found.stackable, lambda k: teller.option("stackable", k)),
        teller.tally("ladders", found.ladders, lambda k: teller.option("ladder_type", k)),
        teller.tally("articulations", found.articulations, lambda k: teller.option("articulation", k)),
    )
    return Section("pathways", say("desk-section-pathways"), figures)


def quality(teller: Teller, found: Quality) -> Section:
    """What the rules find most often."""
    say = teller.say

    def count(key: str, one: Bin) -> Item:
        return Item(key, say(f"desk-quality-{key}"), one.count, one.ids)

    figures = (
        teller.figure("quality", [count("clear", found.clear), count("blocked", found.blocked)]),
        teller.figure("blocks", [_issue(teller, i) for i in found.blocks[: teller.most]]),
        teller.figure("warnings", [_issue(teller, i) for i in found.warnings[: teller.most]]),
    )
    return Section("quality", say("desk-section-quality"), figures, say("desk-quality-note", count=found.checked))


def _issue(teller: Teller, issue: Issue) -> Item:
    title = words(message(f"rule-{issue.rule.lower()}"), teller.lang)
    if issue.rule == REQUIRED:
        title = teller.say(f"desk-issue-{issue.severity}", label=teller.label(issue.field))
    elif issue.field:
        title = teller.say("desk-issue-at", label=teller.label(issue.field), title=title)
    ids = issue.found.ids
    note = teller.say("desk-issue-note", rule=issue.rule, count=issue.found.count)
    return Item(f"{issue.rule}:{issue.field}", title, len(ids), ids, note=note)
