"""Bringing a list of others into the catalogue, as verbs: read, look, keep, take back."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.app.catalogue.planning import Act, Known, Plan, Wishes, plan, record_of
from mcdesk.app.catalogue.ports import Batch, Import, Undone
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import FIRST_STATES, Event, Record, RecordKind, State
from mcdesk.domain.tabular.form_targets import NUMBER, headers_for, targets_of
from mcdesk.domain.tabular.preview import Preview, TableReading, headers_of
from mcdesk.domain.tabular.sheet import NewSheet, Sheet
from mcdesk.domain.tabular.targets import Columns, Target, guess, header_row
from mcdesk.domain.tabular.writing import template
from mcdesk.domain.texts import Lang, message, say

REMEMBERED = "catalogue"
"""Under which the columns of these imports are remembered."""


def targets(services: Services, kind: RecordKind = RecordKind.CREDENTIAL) -> tuple[Target, ...]:
    """What columns can become: the number, the state, and every question of the form of this kind."""
    return targets_of(services.form_of(kind), kind)


FOUND = -1
"""Of the row of the headers: find it."""


def guessed(
    services: Services,
    sheet: Sheet,
    remembered: Mapping[str, str],
    kind: RecordKind = RecordKind.CREDENTIAL,
    header: int | None = FOUND,
) -> TableReading:
    """How the sheet is best read: its headers found or as given, its columns as remembered or by their names."""
    every = targets(services, kind)
    header = header_row(sheet, every) if header == FOUND else header
    columns = guess(headers_of(sheet, header), every, remembered) if header is not None else Columns()
    return TableReading(every, header, columns)


def looked_at(
    services: Services,
    reading: TableReading,
    sheet: Sheet,
    wishes: Wishes,
    kind: RecordKind = RecordKind.CREDENTIAL,
    busy: str = "",
) -> Plan:
    """What an import would do; ``busy`` is the id of the record that is open in the window."""
    return planned_again(services, reading.table(sheet), wishes, kind, busy)


def planned_again(
    services: Services, preview: Preview, wishes: Wishes, kind: RecordKind = RecordKind.CREDENTIAL, busy: str = ""
) -> Plan:
    """What an import of rows that were read already would do."""
    known = Known(kind, services.store.records(kind), busy)
    return plan(preview, services.form_of(kind), known, wishes)


def keep(
    services: Services,
    planned: Plan,
    source: str,
    kind: RecordKind = RecordKind.CREDENTIAL,
    progress: Progress = unwatched,
) -> Change[Import]:
    """Keep what was planned, all or nothing.

    Refused where no row adds or changes anything, or where a record was changed since it was looked at.
    """
    if not planned.taken:
        raise Refused(message("catalogue-nothing"), message("catalogue-nothing-fix"))
    blank = _blank(services, kind)
    added = [record_of(p, blank) for p in planned.rows if p.act is Act.ADD]
    saved = [record_of(p, blank) for p in planned.rows if p.act is Act.UPDATE]
    event = Event(
        services.clock.now(), services.who, "catalogue-imported", detail={"added": len(added), "updated": len(saved)}
    )
    made = services.store.catalogue.apply(Batch(added, saved, source, event), progress)
    return touched(made, kind, *(r.id for r in (*added, *saved)))


def _blank(services: Services, kind: RecordKind) -> Record:
    now, form = services.clock.now(), services.form_of(kind)
    return Record(
        id="",
        number="",
        form_id=form.id,
        form_version=form.version,
        profile_id=services.profile.id,
        answers={},
        kind=kind,
        state=FIRST_STATES.get(kind, State.DRAFT),
        page=form.pages[0].key,
        created_at=now,
        updated_at=now,
        created_by=services.who,
    )


def undo(services: Services, import_id: int, kind: RecordKind = RecordKind.CREDENTIAL) -> Change[Undone]:
    """Take an import back, all or nothing; what was changed since stays. Refused where it was taken back before."""
    event = Event(services.clock.now(), services.who, "catalogue-undone", detail={"import": import_id})
    return touched(services.store.catalogue.undo(import_id, event), kind)


def blank_template(
    services: Services, lang: Lang, kind: RecordKind = RecordKind.CREDENTIAL
) -> tuple[NewSheet, NewSheet]:
    """An empty table to fill in, and what goes into each of its columns. Numbers are given by the workspace."""
    every = tuple(t for t in targets(services, kind) if t.key != NUMBER)
    blank, how = template(say(lang, f"catalogue-kind-{kind.value}"), every, lang)
    return NewSheet(blank.name, headers_for(every, lang), ()), how
