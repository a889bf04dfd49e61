"""Recording the decisions of a sheet, row by row, each as the window records one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from mcdesk.app.changes import Change, touched
from mcdesk.app.credentials.making import take
from mcdesk.app.desk.committee.planning import Mark, Plan, Row
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message


@dataclass(frozen=True)
class Kept:
    """What was recorded: each row with the record that came of it, and the rows that were refused at the last moment.

    ``left`` are those that were not asked for, or could not be recorded.
    """

    done: tuple[tuple[Row, Record], ...]
    failed: tuple[tuple[Row, Refused], ...]
    left: tuple[Row, ...]


def record(services: Services, plan: Plan, only: Collection[int] = ()) -> Change[Kept]:
    """Record what is ready. ``only`` names rows by their number: then those, whatever is wrong with the others.

    Without it the sheet is taken as a whole: Refused where a row has a problem. Refused where a row of ``only`` is not
    ready. Unavailable where the store is in the way; what was recorded before stays, and is not recorded again.
    """
    ready = {r.number: r for r in plan.marked(Mark.READY)}
    wrong = [n for n in only if n not in ready] or ([] if only else [r.number for r in plan.marked(Mark.PROBLEM)])
    if wrong:
        told = message("committee-not-ready", rows=", ".join(map(str, sorted(wrong))))
        raise Refused(told, message("committee-not-ready-fix"))
    chosen = [r for n, r in ready.items() if not only or n in only]
    if not chosen:
        raise Refused(message("committee-none-ready"), message("committee-none-ready-fix"))
    return _kept(services, plan, chosen)


def _kept(services: Services, plan: Plan, chosen: list[Row]) -> Change[Kept]:
    done: list[tuple[Row, Record]] = []
    failed: list[tuple[Row, Refused]] = []
    for row in chosen:
        assert row.record is not None
        assert row.step is not None
        assert row.decision is not None
        try:
            done.append((row, take(services, row.record, row.step.key, row.decision).value))
        except Refused as refused:
            failed.append((row, refused))
    recorded = {row.number for row, _ in done}
    left = tuple(r for r in plan.rows if r.number not in recorded and r.mark in (Mark.READY, Mark.PROBLEM))
    ids = [i for row, made in done for i in dict.fromkeys((made.id, row.record.id if row.record else made.id))]
    return touched(Kept(tuple(done), tuple(failed), left), RecordKind.REQUEST, *ids)
