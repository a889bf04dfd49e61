"""The map in words: what a screen reader says of a box, of a stack, of the whole."""

from __future__ import annotations

from mcdesk.domain.pathways.plan import Lane, Node, Plan
from mcdesk.domain.texts import Lang, say, words


def node_words(plan: Plan, node: Node, lang: Lang) -> str:
    """A box with what it says, what has to come before it and what it leads to."""
    parts = [node.title or say(lang, "pathways-untitled"), *(words(detail, lang) for detail in node.details)]
    parts += [say(lang, f"pathways-mark-{mark}") for mark in node.marks]
    said = ", ".join(parts) + "."
    for key, others in (("pathways-after", plan.before(node.key)), ("pathways-leads", plan.after(node.key))):
        if others:
            said += " " + say(lang, key, titles="; ".join(other.title for other in others))
    return said


def lane_words(plan: Plan, lane: Lane, lang: Lang) -> str:
    """A stack with its members in the order of the map."""
    inside = [node for node in plan.nodes if node.stack == lane.stack]
    name = f"{lane.number} {lane.title or say(lang, 'pathways-untitled')}".strip()
    sums = ", ".join(words(detail, lang) for detail in lane.details)
    return " ".join((f"{name}: {sums}.", *(node_words(plan, node, lang) for node in inside)))


def plan_words(plan: Plan, lang: Lang) -> str:
    """The whole map: its alternative text."""
    if not plan.lanes:
        return say(lang, "pathways-none")
    return " ".join(lane_words(plan, lane, lang) for lane in plan.lanes)
