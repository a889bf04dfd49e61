"""The catalogue as a table that can be read again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.catalogue.importing import targets
from mcdesk.app.catalogue.ports import Query
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record, RecordKind
from mcdesk.domain.tabular.form_targets import sheet_of_records
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, message, say

_ONE_TABLE = (".csv", ".tsv")


def sheets(services: Services, records: Sequence[Record], lang: Lang) -> tuple[NewSheet, ...]:
    """A sheet for each kind among the records, in their order, with every question of its form."""
    kinds = dict.fromkeys(r.kind for r in records)
    return tuple(_sheet(services, kind, [r for r in records if r.kind is kind], lang) for kind in kinds)


def _sheet(services: Services, kind: RecordKind, records: Sequence[Record], lang: Lang) -> NewSheet:
    name = say(lang, f"catalogue-kind-{kind.value}")
    return sheet_of_records(name, targets(services, kind), services.form_of(kind), records, lang)


def export(services: Services, files: TableFiles, query: Query, path: Path, lang: Lang) -> int:
    """Write what the query finds; the ending of ``path`` says the format. Gives the number of records.

    Refused where nothing is found, where a text file would have to hold several kinds, or a cell is too long.
    """
    keys = services.store.catalogue.found(query)
    made = sheets(services, services.store.catalogue.records(keys), lang)
    if not made:
        raise Refused(message("catalogue-export-none"), message("catalogue-export-none-fix"))
    if len(made) > 1 and path.suffix.lower() in _ONE_TABLE:
        raise Refused(message("catalogue-export-kinds"), message("catalogue-export-kinds-fix"))
    files.write(path, made)
    count = sum(len(s.rows) for s in made)
    if not services.store.read_only:
        detail: dict[str, str | int] = {"format": path.suffix.lower().removeprefix("."), "count": count}
        services.store.record(Event(services.clock.now(), services.who, "catalogue-exported", detail=detail))
    return count
