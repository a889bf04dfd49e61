"""The sheet of a credential as a file."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.badge_image import PNG, make, recipe_of
from mcdesk.app.credentials import sheet
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.credentials.versions import UNISSUED, at_version
from mcdesk.app.exporting import Exported
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import Lang, message

DRAWN = ("image/png", "image/jpeg")
"""Pictures that a document takes; an SVG stays with the badge."""
PIXELS = 400


def sheet_of(services: Services, credential: Record, options: SheetOptions, number: int = UNISSUED) -> Outline:
    """The sheet of a version (0: as it is being written). Refused where there is no such version."""
    shown = at_version(services, credential, number)
    issued = shown.updated_at if number != UNISSUED else None
    return sheet.outline(services, shown, options, issued, picture_of(services, shown, options.langs[0]))


def picture_of(services: Services, credential: Record, lang: Lang) -> bytes:
    """The badge as a picture that a document takes: the one that is attached, else the one that is designed."""
    file = Reader(credential.answers).part("badge_image")
    try:
        if file.text("media_type").lower() in DRAWN:
            return services.store.attachment(file.text("sha256"))
        return make(services, recipe_of(services, credential), lang, PNG, PIXELS).data
    except Refused:
        return b""


def export_sheet(
    services: Services,
    credential: Record,
    options: SheetOptions,
    path: Path,
    file_format: str = "pdf",
    number: int = UNISSUED,
) -> Exported:
    """Write the sheet of a version to ``path`` and note it in the history.

    Refused where the format or the version is unknown; Unavailable where the file cannot be written.
    """
    exporter = services.exporters.get(file_format)
    if exporter is None:
        known = ", ".join(sorted(services.exporters))
        raise Refused(message("exporting-format", format=file_format), message("exporting-format-fix", known=known))
    missing = exporter.write(sheet_of(services, credential, options, number), path)
    if not services.store.read_only:
        detail: dict[str, str | int] = {"format": file_format, "version": number}
        services.store.record(Event(services.clock.now(), services.who, "credential-exported", credential.id, detail))
    return Exported(path, "".join(missing))
