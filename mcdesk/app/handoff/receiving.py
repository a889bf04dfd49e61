"""Looking at a package before it is taken in. Nothing is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mcdesk.app.comparing import Section, compare
from mcdesk.app.handoff import checking
from mcdesk.app.handoff.beside import brings
from mcdesk.app.handoff.checking import Note
from mcdesk.app.handoff.sending import PACKED
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.handoff.meeting import STATE, Here, Meeting, Standing, meet
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.history.proof import Verify
from mcdesk.domain.merge.showing import Own, Sides
from mcdesk.domain.records import Event, Record, State
from mcdesk.domain.texts import Lang, message, say


@dataclass(frozen=True)
class Incoming:
    """A package beside what is here. ``here`` and ``meeting`` are None where there is no such record.

    ``gone``: there was one, and it was deleted for good. ``lines`` are those of its history that are not here.
    ``looked``: it changes no answer, and knows something else of what was looked at.
    """

    package: Package
    form: Form
    notes: tuple[Note, ...] = ()
    here: Here | None = None
    meeting: Meeting | None = None
    lines: tuple[Event, ...] = ()
    looked: bool = False
    gone: bool = False

    @property
    def standing(self) -> Standing:
        """What taking it in would be; lines alone, and what was looked at, are something new, too."""
        if self.meeting is None:
            return Standing.GONE if self.gone else Standing.NEW
        new = self.looked or any(e.action != PACKED for e in self.lines)
        return Standing.FORWARD if self.meeting.standing is Standing.NOTHING and new else self.meeting.standing


def look(services: Services, package: Package, verify: Verify) -> Incoming:
    """What is in the package, and what it is to us.

    Refused where it was written with another form, holds what could do harm, a seal in it does not hold, or its
    record lies in the trash here.
    """
    form = checking.form_of(services, package)
    proof = checking.check(form, package, verify)
    found = Incoming(package, form, tuple(checking.notes(services, form, package, proof)), lines=package.lines)
    here = _here(services, package.record)
    if here is None:
        # Of a record that was deleted for good the lines of its history stay.
        return replace(found, gone=bool(services.store.history(package.record.id)))
    known = {_name(e) for e in services.store.history(here.record.id)}
    lines = tuple(e for e in package.lines if _name(e) not in known)
    meeting = meet(here, package, form)
    looked = meeting.standing is Standing.NOTHING and brings(services, package, form, here)
    return replace(found, here=here, meeting=meeting, lines=lines, looked=looked)


def _name(event: Event) -> object:
    """What makes two lines the same; those from before there were seals by what they say."""
    return event.seal.hash if event.seal is not None else (event.at, event.who, event.action)


def _here(services: Services, theirs: Record) -> Here | None:
    store = services.store
    try:
        record = store.get(theirs.id)
    except Refused:
        return None
    if any(r.id == record.id for r in store.trashed(record.kind)):
        raise Refused(message("handoff-trashed", number=record.number), message("handoff-trashed-fix"))
    return Here(record, store.versions(record.id), store.exchanges.of(record.id))


def changes(services: Services, incoming: Incoming, lang: Lang) -> tuple[Section, ...]:
    """What taking it in would change: ours on the left, the result (of a conflict: theirs) on the right."""
    if incoming.here is None or incoming.meeting is None:
        return ()
    ours, theirs = incoming.here.record, incoming.package.record
    merged = incoming.meeting.merge
    answers = theirs.answers if merged.conflicts else {k: v for k, v in merged.answers.items() if k != STATE}
    return compare(services, ours, replace(ours, answers=answers), lang)


def sides(services: Services, incoming: Incoming) -> Sides:
    """The answers that meet, for showing conflicts."""
    here, meeting = incoming.here, incoming.meeting
    base = meeting.base if meeting is not None else None
    profile = services.profile

    def state(value: Json, lang: Lang) -> str:
        return profile.state_label(State(str(value))).to(lang) if value else ""

    return Sides(
        base.answers if base is not None else None,
        here.record.answers if here is not None else {},
        incoming.package.record.answers,
        profile.currency,
        {STATE: Own(lambda lang: say(lang, "merge-state"), state)},
    )


def said(lines: Sequence[Event]) -> tuple[Event, ...]:
    """The lines in which people say or decide something, the newest first; packing and taking are none."""
    return tuple(e for e in reversed(lines) if not e.action.startswith("handoff-"))
