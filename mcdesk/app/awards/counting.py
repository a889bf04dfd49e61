"""The numbers of an offering that awards feed."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, rows_of
from mcdesk.domain.awards.ledger import living
from mcdesk.domain.errors import Refused


def count_badges(services: Services, credential: str, offering: str) -> None:
    """Write into an offering how many people hold a badge of it; nothing happens where it is no longer there."""
    try:
        record = services.store.get(credential)
    except Refused:
        return
    rows = rows_of(record.answers.get("offerings"))
    if not offering or all(row.get("id") != offering for row in rows):
        return
    cohorts = {c.id for c in services.store.awards.cohorts(credential) if c.offering == offering}
    people = {line.subject for line in living(services.store.awards.lines(credential)) if line.cohort in cohorts}
    counted: list[Json] = [{**row, "badges": len(people)} if row.get("id") == offering else row for row in rows]
    answers = {**record.answers, "offerings": counted}
    services.store.save(replace(record, answers=answers, updated_at=services.clock.now()))
