"""What the ministry asks for of each micro-credential, as a table in the profile's order of columns.

It says what the records say, and whether they meet the numeric conditions. It never says that OSAP approved anything:
only the ministry's list does (R28).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from mcdesk.app.desk.gathering import gather
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.answers import is_empty
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Kind
from mcdesk.domain.hours import hours_of
from mcdesk.domain.kinds import Context, show
from mcdesk.domain.portfolio.holding import Entry, Holding, held
from mcdesk.domain.portfolio.osap import UNDATED, intent_of, standard_of
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.sheet_columns import CONDITIONS, INTENT, NOC, OWN_COLUMNS
from mcdesk.domain.records import Event
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.texts import Lang, message


def _seeks(entry: Entry, holding: Holding) -> bool:
    return entry.a.text(INTENT) in holding.material.profile.tagged("osap_intents", "sought")


def _intent(entry: Entry, holding: Holding, teller: Teller) -> Value:
    intent = intent_of(entry, holding)
    if not intent:
        return None
    approved = intent != UNDATED and intent in holding.material.profile.tagged("osap_intents", "approved")
    day = entry.a.day("osap_date")
    if approved and day is not None:
        return teller.say("desk-osap-listed", day=teller.write(day))
    return teller.osap(intent)


_Own = Callable[[Entry, Holding, Teller], Value]
OWN: dict[str, _Own] = {
    "number": lambda e, _h, _t: e.record.number,
    "title": lambda e, _h, t: e.record.title or t.say("desk-untitled"),
    "kind": lambda e, _h, t: t.say(f"desk-kind-one-{e.record.kind}"),
    "state": lambda e, _h, t: t.state(e.stay.state),
    "hours_per_week": lambda e, _h, _t: hours_of(e.record.answers).per_week,
    CONDITIONS: lambda e, h, t: t.say(f"desk-conditions-{standard_of(e, h)}") if _seeks(e, h) else None,
    INTENT: _intent,
}
"""The columns that are no plain answers."""


def sheet(services: Services, scope: Scope, lang: Lang, *, every: bool = False) -> NewSheet:
    """A line for each micro-credential that seeks OSAP, or for ``every`` one, and below them what the sheet says.

    Refused where the profile names a column that no form asks for, or nothing is found.
    """
    teller = Teller(services, lang)
    columns = services.profile.osap_columns
    unknown = next((c for c in columns if c not in OWN_COLUMNS and teller.field(c) is None), None)
    if unknown is not None or not columns:
        told = message("desk-osap-column", key=unknown or "osap_sheet")
        raise Refused(told, message("desk-osap-column-fix", known=", ".join(OWN_COLUMNS)))
    holding = held(gather(services, whole=True), scope)
    found = [e for e in holding.speaking(INTENT) if every or _seeks(e, holding)]
    if not found:
        raise Refused(message("desk-osap-nobody"), message("desk-osap-nobody-fix"))
    rows = tuple(tuple(_cell(e, holding, teller, c) for c in columns) for e in found)
    return NewSheet(teller.say("desk-osap-sheet"), tuple(_head(teller, c) for c in columns), rows)


def about(services: Services, scope: Scope, lang: Lang) -> NewSheet:
    """What the sheet says and does not say, of which records, and as of when."""
    teller = Teller(services, lang)
    day = teller.say("desk-osap-as-of"), scope.as_of(services.today())
    rows: list[tuple[Value, ...]] = [
        day,
        *teller.scope(scope),
        (teller.say("desk-osap-says"), teller.say("desk-osap-note")),
    ]
    return NewSheet(teller.say("desk-osap-about"), (teller.say("desk-what"), ""), tuple(rows))


def _head(teller: Teller, column: str) -> str:
    if column in NOC:
        return teller.say("desk-osap-noc", number=int(column[-1]))
    if column == INTENT or teller.field(column) is not None:
        return teller.label(column)
    return teller.say(f"desk-osap-column-{column.replace('_', '-')}")


def _cell(entry: Entry, holding: Holding, teller: Teller, column: str) -> Value:
    if column in OWN:
        return OWN[column](entry, holding, teller)
    if column in NOC:
        codes = [row.text("code") for row in entry.a.rows("noc_codes") if row.text("code")]
        place = NOC.index(column)
        return codes[place] if place < len(codes) else None
    return _answer(entry, teller, column)


def _answer(entry: Entry, teller: Teller, column: str) -> int | Decimal | date | str | None:
    if not entry.reading.form.has(column):
        return None
    asked, value = entry.reading.form.field(column), entry.a.raw(column)
    if is_empty(value):
        return None
    typed = {Kind.INTEGER: entry.a.integer, Kind.MONEY: entry.a.money, Kind.DATE: entry.a.day}.get(asked.kind)
    found = typed(column) if typed else None
    if found is not None:
        return found
    return show(asked, value, teller.lang, Context(entry.record.answers, teller.services.profile.currency))


def save(services: Services, files: TableFiles, scope: Scope, path: Path, lang: Lang, *, every: bool = False) -> int:
    """Write the sheet, and note it in the workspace; gives the number of micro-credentials. Refused, Unavailable."""
    made = sheet(services, scope, lang, every=every)
    files.write(path, [made, about(services, scope, lang)])
    count = len(made.rows)
    if not services.store.read_only:
        detail: dict[str, str | int] = {"count": count}
        services.store.record(Event(services.clock.now(), services.who, "desk-osap-written", detail=detail))
    return count
