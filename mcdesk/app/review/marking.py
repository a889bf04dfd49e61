"""Marking a record by the rubric of the profile."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.review.talking import MOST
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.review.rubric import CRITERION, LEVEL, MARKED, ROLE, VERSION, Marks, marks_of
from mcdesk.domain.texts import message

RUBRIC = "rubric"
"""The kind of what is touched; the ids are those of records."""


def marks(services: Services, record_id: str) -> Marks:
    """What every reviewer marked."""
    return marks_of(services.store.history(record_id), services.me)


def mark(services: Services, record: Record, criterion: str, level: str, note: str) -> Change[Marks]:
    """Say how far a criterion is met, with a note; nothing is written where it says what was said before.

    "" for ``level`` and ``note`` takes the mark back. Refused where the profile knows no such criterion or level, where
    the note is too long, and for a record that was never submitted.
    """
    rubric = services.profile.rubric
    if criterion not in {c.key for c in rubric.criteria}:
        known = ", ".join(c.key for c in rubric.criteria) or "–"
        raise Refused(message("review-no-criterion", name=criterion), message("review-no-criterion-fix", known=known))
    if level and rubric.level(level) is None:
        known = ", ".join(found.key for found in rubric.levels)
        raise Refused(message("review-no-level", name=level), message("review-no-level-fix", known=known))
    if len(note) > MOST:
        raise Refused(message("review-too-long", most=MOST), message("review-too-long-fix"))
    if not record.version:
        raise Refused(message("workflow-not-submitted", number=record.number), message("workflow-not-submitted-fix"))
    before = marks(services, record.id).mine(criterion)
    if (before.level, before.note) != (level, note.strip()) if before else bool(level or note.strip()):
        detail: dict[str, str | int] = {
            CRITERION: criterion,
            LEVEL: level,
            VERSION: record.version,
            ROLE: services.role,
        }
        services.store.record(replace(records.event_of(services, MARKED, record, **detail), words=note.strip()))
    return touched(marks(services, record.id), RUBRIC, record.id)
