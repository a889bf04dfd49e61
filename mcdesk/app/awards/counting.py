"""The numbers of an offering that awards feed: enrolled, completed, badges."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Row, rows_of
from mcdesk.domain.awards.ledger import living
from mcdesk.domain.errors import Refused


def count_people(services: Services, credential: str, offering: str, enrolled: int = 0) -> None:
    """Write into an offering how many people hold a badge of it; nothing happens where it is no longer there.

    Who holds a badge completed, and who completed was enrolled, as was everybody of a roster (``enrolled``): these two
    numbers are raised where they are less, and never lowered, because a person may know of more.
    """
    try:
        record = services.store.get(credential)
    except Refused:
        return
    rows = rows_of(record.answers.get("offerings"))
    if not offering or all(row.get("id") != offering for row in rows):
        return
    cohorts = {c.id for c in services.store.awards.cohorts(credential) if c.offering == offering}
    people = {line.subject for line in living(services.store.awards.lines(credential)) if line.cohort in cohorts}
    counted: list[Json] = [
        {**row, **_numbers(Row(row), len(people), enrolled)} if row.get("id") == offering else row for row in rows
    ]
    answers = {**record.answers, "offerings": counted}
    services.store.save(replace(record, answers=answers, updated_at=services.clock.now()))


def _numbers(row: Row, badges: int, enrolled: int) -> dict[str, Json]:
    completed = max(row.integer("completed") or 0, badges)
    return {
        "badges": badges,
        "completed": completed,
        "enrolled": max(row.integer("enrolled") or 0, completed, enrolled),
    }
