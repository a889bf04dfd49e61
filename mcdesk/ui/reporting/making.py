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
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.errors import Refused
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.texts import message


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
    if wanted.kind == "compared":
        before = scope.period.before
        if before is None:
            raise Refused(message("reporting-no-period"), message("reporting-no-period-fix"))
        first, second = compared(services, (replace(scope, period=before), scope), progress)
        return write_document(services, comparison.outline(services, first, second, options), path)
    found = figures(services, scope, checked=wanted.checked, progress=progress)
    if wanted.kind == "xlsx":
        return write_sheets(services, tables, workbook.sheets(Teller(services, options.langs[0]), found), path)
    return write_document(services, portfolio.outline(services, found, options), path)
