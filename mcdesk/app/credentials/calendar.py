"""The dates of credentials as a calendar file (RFC 5545) that any calendar program takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from mcdesk import __version__
from mcdesk.app.credentials.clock import Falling, every_date
from mcdesk.app.services import Services
from mcdesk.domain.life.clock import DueKind
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, say

if TYPE_CHECKING:
    from icalendar import Event

REMIND_DAYS = {DueKind.LAUNCH: 30, DueKind.REVIEW: 30, DueKind.LETTER: 30}


def calendar_file(services: Services, credentials: Sequence[Record], lang: Lang) -> bytes:
    """A calendar with one whole day for each launch, review and letter.

    The same date of the same credential keeps its identity, so that importing the file again moves it and adds none. A
    low uptake is a finding and no date to come: it is left out.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", f"-//mcdesk//{__version__}//{lang.short.upper()}")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", say(lang, "life-calendar"))
    for found in every_date(services, credentials):
        if found.due.kind in REMIND_DAYS:
            made.add_component(_event(services, found, lang))
    data: bytes = made.to_ical()
    return data


def _event(services: Services, found: Falling, lang: Lang) -> Event:
    from icalendar import Alarm, Event

    credential, due = found.credential, found.due
    title = credential.title or say(lang, "wizard-untitled")
    event = Event()
    row = f"-{due.ref.row}" if due.ref.row else ""
    event.add("uid", f"{credential.id}-{due.kind}{row}@mcdesk")
    event.add("dtstamp", services.clock.now())
    event.add("dtstart", due.day)
    event.add("dtend", due.day + timedelta(days=1))
    event.add("summary", say(lang, f"life-calendar-{due.kind}", title=title, partner=due.about or "–"))
    event.add("description", f"{credential.number}: {title}")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(days=-REMIND_DAYS[due.kind]))
    event.add_component(alarm)
    return event
