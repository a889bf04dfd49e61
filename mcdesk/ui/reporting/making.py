"""Making the files of a report, beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from mcdesk.app.desk.gathering import compared, figures
from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.app.desk.summary import comparison, portfolio, workbook
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.exporting import Exported
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.app.upkeep.records import Progress, portion
from mcdesk.domain.errors import Refused
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.texts import message

READ = 40
"""How much of a report is done, in percent, once its figures are there."""


@dataclass(frozen=True)
class Wanted:
    """Figures as a file: of which records, as ``pdf``, ``compared`` or ``xlsx``, and whether the rules are asked."""

    scope: Scope
    kind: str
    options: SummaryOptions
    checked: bool = False


def made(services: Services, tables: TableFiles, wanted: Wanted, path: Path, progress: Progress) -> Exported:
    """The file. Refused where a comparison has no period to begin from."""
    scope, options = wanted.scope, wanted.options
    reading, writing = portion(progress, 0, READ), portion(progress, READ, 100)
    if wanted.kind == "compared":
        before = scope.period.before
        if before is None:
            raise Refused(message("reporting-no-period"), message("reporting-no-period-fix"))
        first, second = compared(services, (replace(scope, period=before), scope), reading)
        made = comparison.outline(services, first, second, options)
        return write_document(services, made, path, progress=writing)
    found = figures(services, scope, checked=wanted.checked, progress=reading)
    if wanted.kind == "xlsx":
        sheets = workbook.sheets(Teller(services, options.langs[0]), found)
        return write_sheets(services, tables, sheets, path, writing)
    return write_document(services, portfolio.outline(services, found, options), path, progress=writing)
