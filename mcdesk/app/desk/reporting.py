"""Writing what the manager's desk says as files, and noting it in the history of the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.exporting import Exported
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Event
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import message

SPREADSHEET = ".xlsx"
"""The one format of tables that holds several sheets."""
WRITTEN = "summary-written"
"""The action of such a line of the history."""


def write_document(
    services: Services, outline: Outline, path: Path, file_format: str = "pdf", progress: Progress = unwatched
) -> Exported:
    """Write a document. Refused where the format is unknown; Unavailable where the file cannot be written.

    What ``progress`` raises ends the work while it is drawn; no file is there then, nor a line in the history.
    """
    exporter = services.exporters.get(file_format)
    if exporter is None:
        known = ", ".join(sorted(services.exporters))
        raise Refused(message("exporting-format", format=file_format), message("exporting-format-fix", known=known))
    missing = exporter.write(outline, path, progress)
    _note(services, file_format)
    return Exported(path, "".join(missing))


def write_sheets(
    services: Services, files: TableFiles, sheets: Sequence[NewSheet], path: Path, progress: Progress = unwatched
) -> Exported:
    """Write a spreadsheet. Refused where the name does not end in .xlsx or a cell is too long; Unavailable."""
    if path.suffix.lower() != SPREADSHEET:
        raise Refused(message("summary-no-spreadsheet", file=path.name), message("summary-no-spreadsheet-fix"))
    files.write(path, sheets, progress)
    _note(services, SPREADSHEET.removeprefix("."))
    return Exported(path)


def _note(services: Services, file_format: str) -> None:
    if not services.store.read_only:
        event = Event(services.clock.now(), services.who, WRITTEN, detail={"format": file_format})
        services.store.record(event)
