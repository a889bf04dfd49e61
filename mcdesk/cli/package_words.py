"""A package for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.comparing import Compared
from mcdesk.app.handoff import telling
from mcdesk.app.handoff.receiving import Incoming, changes, sides
from mcdesk.app.services import Services
from mcdesk.cli.output import Output, one_line, paragraph
from mcdesk.domain import formats
from mcdesk.domain.answers import Json
from mcdesk.domain.merge.showing import Shown, shown


def as_data(services: Services, incoming: Incoming, out: Output) -> dict[str, Json]:
    """What is in a package, as JSON."""
    package, record, meeting = incoming.package, incoming.package.record, incoming.meeting
    notes: list[Json] = [{"tone": n.tone.value, "message": out.words(n.message)} for n in incoming.notes]
    return {
        "package": package.id,
        "standing": incoming.standing.value,
        "record": record.id,
        "number": record.number,
        "here": incoming.here.record.number if incoming.here else None,
        "title": record.title,
        "state": record.state.value,
        "sender": package.sender.name,
        "made_at": package.made_at.isoformat(),
        "note": package.note,
        "versions": [v.number for v in package.versions],
        "attachments": [a.name for a in package.attachments],
        "lines": len(incoming.lines),
        "common_version": None if meeting is None else meeting.base is not None,
        "notes": notes,
        "changes": [_change(title, a) for title, a in _changed(services, incoming, out)],
        "conflicts": [conflict_data(c) for c in _conflicts(services, incoming, out)],
    }


def _change(page: str, compared: Compared) -> Json:
    return {
        "page": page,
        "label": compared.label,
        "place": compared.place,
        "ours": compared.left,
        "new": compared.right,
    }


def conflict_data(found: Shown) -> Json:
    """What both sides changed, as JSON."""
    return {
        "page": found.page,
        "label": found.label,
        "place": found.place,
        "base": found.base,
        "ours": found.ours,
        "theirs": found.theirs,
    }


def _changed(services: Services, incoming: Incoming, out: Output) -> Iterator[tuple[str, Compared]]:
    for section in changes(services, incoming, out.lang):
        for compared in section.different:
            yield section.title, compared


def _conflicts(services: Services, incoming: Incoming, out: Output) -> list[Shown]:
    met, found = sides(services, incoming), incoming.meeting.merge.conflicts if incoming.meeting else ()
    return [shown(c, met, incoming.form, out.lang) for c in found]


def lines(services: Services, incoming: Incoming, out: Output) -> Iterator[str]:
    """What a person reads of a package."""
    package = incoming.package
    title = package.record.title or out.say("cli-untitled")
    yield from paragraph(f"{package.record.number}  {title}")
    for name, value in telling.facts(services, incoming, out.lang):
        yield from paragraph(value, "  ", formats.named(name, "", out.lang))
    if package.note:
        yield from paragraph(package.note, "  ", formats.named(out.say("handoff-fact-note"), "", out.lang))
    yield ""
    for note in incoming.notes:
        yield from paragraph(out.words(note.message), first="- ")
    spoken = list(telling.spoken(services, incoming, out.lang))
    for act, words in spoken:
        yield from paragraph(formats.named(act, words, out.lang) if words else act, first="- ")
    yield ""
    yield from paragraph(out.words(telling.standing(incoming)))
    for page, compared in _changed(services, incoming, out):
        place = f" ({compared.place})" if compared.place else ""
        yield from paragraph(f"{page} – {compared.label}{place}", "  ")
        yield f"      - {one_line(compared.left) or out.say('cli-nothing')}"
        yield f"      + {one_line(compared.right) or out.say('cli-nothing')}"


def undecided(services: Services, incoming: Incoming, out: Output) -> list[str]:
    """The conflicts, and how to go on."""
    found = [*paragraph(out.words(telling.standing(incoming)))]
    for conflict in _conflicts(services, incoming, out):
        where = " – ".join(p for p in (conflict.page, conflict.label, conflict.place) if p)
        found += paragraph(where, "  ")
        for side, told in (("ours", conflict.ours), ("theirs", conflict.theirs)):
            named = formats.named(out.say(f"cli-package-{side}"), one_line(told) or out.say("cli-nothing"), out.lang)
            found.append(f"      {named}")
    return [*found, out.say("cli-package-decide")]
