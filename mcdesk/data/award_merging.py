"""The ledger of another workspace: what we lack comes over, and what either revoked or removed stays so."""

from __future__ import annotations

from sqlalchemy import Connection, select

from mcdesk.data import award_rows as rows
from mcdesk.data.award_shelf import add_cohort, forget, lines
from mcdesk.data.award_tables import awards, cohorts
from mcdesk.domain.awards.ledger import Line, Standing

_GRAVER = (Standing.ISSUED, Standing.SUPERSEDED, Standing.REVOKED)


def merge_awards(ours: Connection, theirs: Connection) -> int:
    """Take over cohorts and lines; gives how many lines came or changed. Their credentials are there already."""
    for row in theirs.execute(select(cohorts)).mappings().all():
        add_cohort(ours, rows.cohort_of(row))
    known = {line.id: line for line in lines(ours)}
    return sum(_merge(ours, theirs, line, known.get(line.id)) for line in lines(theirs))


def _merge(ours: Connection, theirs: Connection, their: Line, mine: Line | None) -> bool:
    if mine is None:
        text = theirs.execute(select(awards.c.text).where(awards.c.id == their.id)).scalar_one()
        ours.execute(awards.insert(), {**rows.line_values(their), "text": text})
        return True
    worse = _GRAVER.index(their.standing) > _GRAVER.index(mine.standing)
    if worse:
        ours.execute(awards.update().where(awards.c.id == mine.id), rows.standing_values(their))
    gone = their.removed_at is not None and mine.removed_at is None
    if gone and their.removed_at:
        forget(ours, mine.id, their.removed_at)
    return worse or gone
