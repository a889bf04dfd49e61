"""A package in words: what it is, who sent it, what it holds, and what taking it in would be."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.credentials.deciding import STEP
from mcdesk.app.handoff.receiving import Incoming, said
from mcdesk.app.records import state_message
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.handoff.meeting import Standing
from mcdesk.domain.handoff.refusals import told
from mcdesk.domain.history.telling import action_words
from mcdesk.domain.records import Event
from mcdesk.domain.texts import Lang, Local, Message, message, say, words


def facts(services: Services, incoming: Incoming, lang: Lang) -> Iterator[tuple[str, str]]:
    """What there is to say of it, each with its name."""
    package, profile = incoming.package, services.profile
    sender = package.sender
    who = ", ".join(p for p in (told(sender.name), profile.role_label(sender.role).to(lang), told(sender.email)) if p)
    yield say(lang, "handoff-fact-state"), words(state_message(package.record, profile), lang)
    yield say(lang, "handoff-fact-from"), who
    yield say(lang, "handoff-fact-when"), formats.moment(package.made_at, lang)
    yield say(lang, "handoff-fact-program"), f"mcdesk {told(package.program)}"
    if package.versions:
        numbers = ", ".join(str(v.number) for v in package.versions)
        yield say(lang, "handoff-fact-versions"), numbers
    if package.attachments:
        size = sum(a.size for a in package.attachments) / 1_000_000
        names = ", ".join(told(a.name) for a in package.attachments)
        yield say(lang, "handoff-fact-files"), say(lang, "handoff-files", names=names, size=f"{max(size, 0.1):.1f}")


def standing(incoming: Incoming) -> Message:
    """What taking it in would be."""
    found, package = incoming.standing, incoming.package
    number = incoming.here.record.number if incoming.here else package.record.number
    if found is Standing.CONFLICT and incoming.meeting is not None:
        count = len(incoming.meeting.merge.conflicts)
        key = "conflict" if incoming.meeting.base is not None else "unrelated"
        return message(f"handoff-standing-{key}", number=number, count=count)
    key = "looked" if incoming.looked and not said(incoming.lines) else found.value
    return message(f"handoff-standing-{key}", number=number)


def spoken(services: Services, incoming: Incoming, lang: Lang) -> Iterator[tuple[str, str]]:
    """What people said or decided in it that is not here, the newest first: who, when and what; and their words."""
    for event in said(incoming.lines):
        yield f"{formats.moment(event.at, lang)} · {told(event.who)} · {_act(services, event, lang)}", event.words


def _act(services: Services, event: Event, lang: Lang) -> str:
    step = next((s for s in services.profile.workflow if s.key == event.detail.get("step")), None)
    if event.action == STEP and step is not None:
        return step.label.to(lang)
    found = action_words(event)
    return found.to(lang) if isinstance(found, Local) else words(found, lang)
