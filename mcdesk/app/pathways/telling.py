"""An impact in words, one message a line."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.pathways.impact import Broken, Impact
from mcdesk.domain.texts import Message, message


def told(found: Impact) -> tuple[Message, ...]:
    """What happens if the record is retired: a heading and what follows, or that nothing breaks."""
    names = {"number": found.member.number, "title": found.member.title}
    if not found.breaks_something:
        return (message("pathways-impact-none", **names),)
    lines = [message("pathways-impact-head", **names)]
    for broken in found.broken:
        lines += _stack(broken)
    if found.learners:
        lines.append(message("pathways-impact-learners", count=found.learners))
    return tuple(lines)


def _stack(broken: Broken) -> Iterator[Message]:
    """The first line names the stack, for all of them."""
    stack = f"{broken.stack.number} {broken.stack.name}".strip()
    key = "pathways-impact-less" if broken.can_be_completed else "pathways-impact-lost"
    yield message(key, stack=stack)
    if broken.held_up:
        titles = "; ".join(step.title for step in broken.held_up)
        yield message("pathways-impact-held", titles=titles)
    if broken.ladder is not None:
        yield message("pathways-impact-ladder", target=broken.ladder.target)
    if broken.hours and not broken.step.elective:
        yield message("pathways-impact-hours", hours=broken.hours)
