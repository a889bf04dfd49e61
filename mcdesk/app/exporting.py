"""Making a document of a request."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.badge_image import designs
from mcdesk.app.proposal import ProposalOptions, Source, outline
from mcdesk.app.services import Services
from mcdesk.domain.computed import computed
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import titled
from mcdesk.domain.history.privacy import shared
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Event, Record
from mcdesk.domain.review.folding import TALK, threads
from mcdesk.domain.review.reading import Choice, chosen, in_reading_order
from mcdesk.domain.texts import message


@dataclass(frozen=True)
class Exported:
    """A file that was written. ``missing`` holds the characters that no bundled font has, "" for none."""

    path: Path
    missing: str = ""


def proposal(services: Services, request: Record, options: ProposalOptions) -> Outline:
    """The proposal of a request as it stands, checked today. Refused where a section is unknown."""
    unknown = [k for k in options.sections if k not in {p.key for p in services.form.pages}]
    if unknown:
        known = ", ".join(p.key for p in services.form.pages)
        raise Refused(message("exporting-section", key=unknown[0]), message("exporting-section-fix", known=known))
    history = shared(services.store.history(request.id))
    source = Source(
        request=request,
        form=services.form,
        profile=services.profile,
        findings=requests.check(services, request),
        history=[e for e in history if e.action not in TALK],
        frameworks=services.frameworks.heads(),
        written_at=services.clock.now(),
        options=options,
        lang=options.langs[0],
        computed=computed(requests.check_of(services, request.answers)),
        badges={lang: designs(services, request, lang) for lang in options.langs},
        talk=in_reading_order(services.form, request.answers, chosen(threads(history, services.me), Choice.OPEN)),
    )
    return outline(source)


def export_request(
    services: Services, request: Record, options: ProposalOptions, path: Path, file_format: str = "pdf"
) -> Exported:
    """Write the proposal to ``path`` and note it in the history.

    Refused where the format is unknown; Unavailable where the file cannot be written.
    """
    exporter = services.exporters.get(file_format)
    if exporter is None:
        known = ", ".join(sorted(services.exporters))
        raise Refused(message("exporting-format", format=file_format), message("exporting-format-fix", known=known))
    missing = exporter.write(proposal(services, request, options), path)
    if not services.store.read_only:
        event = Event(services.clock.now(), services.who, "request-exported", request.id, {"format": file_format})
        services.store.record(event)
    return Exported(path, "".join(missing))


def file_name(request: Record, suffix: str = ".pdf") -> str:
    """A file name for a document of the request: number and title."""
    return titled(f"{request.number} {request.title}", suffix)
