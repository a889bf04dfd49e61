"""Making the proposal's files: for the preview, for a place that somebody chose, and beside the workspace."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.exporting import Exported, export_request, file_name
from mcdesk.app.ports import Exporter
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.forms.files import hand_out
from mcdesk.ui.panels.review.pdf import PdfPages

FOLDER = "proposals"
"""The folder beside the workspace that takes the PDF of each submitted version."""


@dataclass(frozen=True)
class Made:
    """A preview: its pages, its words, and the characters that no bundled font has."""

    pages: PdfPages
    text: str
    missing: str


def make(outline: Outline, pdf: Exporter, plain: Exporter | None) -> Made:
    """Write a document with the program's own exporters and read it back. Raises :class:`Unavailable`."""
    try:
        with tempfile.TemporaryDirectory(prefix="mcdesk-") as name:
            folder = Path(name)
            missing = pdf.write(outline, folder / f"proposal{pdf.suffix}")
            pages = PdfPages((folder / f"proposal{pdf.suffix}").read_bytes())
            words = ""
            if plain is not None:
                plain.write(outline, folder / f"words{plain.suffix}")
                words = (folder / f"words{plain.suffix}").read_text("utf-8")
    except OSError as error:
        raise Unavailable(message("panels-preview-not-made"), cause=str(error)) from error
    return Made(pages, words, "".join(missing))


def copy_to_read(pages: PdfPages, name: str) -> Path:
    """Write what is shown to a new file of this name, for the system's reader. Raises :class:`Unavailable`."""
    try:
        path = hand_out() / name
        path.write_bytes(pages.data)
    except OSError as error:
        raise Unavailable(message("panels-preview-not-made"), cause=str(error)) from error
    return path


def kept_path(services: Services, request: Record) -> Path:
    """Where the PDF of a submitted version is kept: in ``proposals`` beside the workspace."""
    return services.store.path.parent / FOLDER / file_name(request, f" v{request.version}.pdf")


def keep(services: Services, request: Record, options: ProposalOptions) -> Exported:
    """Keep the PDF of a submitted version. Raises :class:`Unavailable` where its folder cannot be written."""
    path = kept_path(services, request)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(message("panels-done-not-kept", folder=str(path.parent)), cause=str(error)) from error
    return export_request(services, request, options, path)
