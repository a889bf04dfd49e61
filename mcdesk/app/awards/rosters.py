"""Reading a roster for a version of a credential: columns found, each row's problem named."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.app.awards.achievement import assessments
from mcdesk.app.services import Services
from mcdesk.domain.awards.roster import checked, targets
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.tabular.form_targets import headers_for
from mcdesk.domain.tabular.preview import Preview, TableReading, headers_of
from mcdesk.domain.tabular.sheet import NewSheet, Place, Sheet
from mcdesk.domain.tabular.targets import Columns, Target, guess, header_row
from mcdesk.domain.tabular.writing import template
from mcdesk.domain.texts import Lang, Local, message, say

REMEMBERED = "roster"
"""Under which the columns of rosters are remembered."""


def columns(services: Services, credential: Record) -> tuple[Target, ...]:
    """What the columns of a roster can become: the person, and a grade for each assessment."""
    return targets(assessments(credential), services.today())


def guessed(services: Services, credential: Record, sheet: Sheet, remembered: Mapping[str, str]) -> TableReading:
    """How a sheet is best read: its headers found, its columns as remembered or by their names."""
    every = columns(services, credential)
    header = header_row(sheet, every)
    found = guess(headers_of(sheet, header), every, remembered) if header is not None else Columns()
    return TableReading(every, header, found)


def check_columns(reading: TableReading) -> None:
    """Refused (``awards-no-column``) where no column is the name, or none the e-mail: a roster needs both."""
    missing = [one.label for one in reading.targets if one.needed and one.key not in reading.columns.chosen]
    if missing:
        named = Local(*(", ".join(label.to(lang) for label in missing) for lang in (Lang.EN, Lang.FR)))
        raise Refused(message("awards-no-column", columns=named), message("awards-no-column-fix"), "roster")


def looked_at(reading: TableReading, sheet: Sheet) -> Preview:
    """Every row with its problems, those about rows that repeat a person among them."""
    return checked(reading.table(sheet))


def mended(reading: TableReading, preview: Preview, values: Mapping[Place, str]) -> Preview:
    """The preview with some cells replaced."""
    return checked(reading.mended(preview, values))


def blank_template(services: Services, credential: Record, lang: Lang) -> tuple[NewSheet, NewSheet]:
    """An empty roster to fill in, and what goes into each of its columns."""
    every = columns(services, credential)
    blank, how = template(say(lang, "awards-roster"), every, lang)
    return NewSheet(blank.name, headers_for(every, lang), ()), how
