"""The exporters, found by what they say of themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Message, message

if TYPE_CHECKING:
    from mcdesk.domain.outline import Outline


@dataclass(frozen=True, slots=True)
class RegisteredExporter:
    """One way of writing a document. ``label`` names it to a person."""

    format: str
    suffix: str
    media_type: str
    label: Message
    writes: Callable[[Outline, Path, Progress], tuple[str, ...]]

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        """Write beside ``path``, then put it in place; returns the characters that no bundled font has.

        Raises :class:`Unavailable` where the disk or another program is in the way, and what ``progress`` raises.
        """
        try:
            return self.writes(outline, path, progress or unwatched)
        except OSError as error:
            raise Unavailable(
                message("pdf-not-written", file=str(path), why=why(error, writing=True)), cause=str(error)
            ) from error


def _pdf(outline: Outline, path: Path, progress: Progress) -> tuple[str, ...]:
    from mcdesk.export.pdf.writer import write_pdf

    return tuple(sorted(write_pdf(outline, path, progress=progress).missing_characters))


def _text(outline: Outline, path: Path, progress: Progress) -> tuple[str, ...]:
    from mcdesk.export.files import replace_file
    from mcdesk.export.plain_text import plain_text

    progress(0, 1)
    replace_file(path, plain_text(outline).encode("utf-8"))
    return ()


def _word(outline: Outline, path: Path, progress: Progress) -> tuple[str, ...]:
    from mcdesk.export.files import replace_file
    from mcdesk.export.word.writer import word_bytes

    progress(0, 1)
    replace_file(path, word_bytes(outline))
    return ()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXPORTERS: tuple[RegisteredExporter, ...] = (
    RegisteredExporter("pdf", ".pdf", "application/pdf", message("pdf-format"), _pdf),
    RegisteredExporter("text", ".txt", "text/plain; charset=utf-8", message("pdf-text-format"), _text),
    RegisteredExporter("docx", ".docx", WORD, message("pdf-word-format"), _word),
)


def exporter(name: str) -> RegisteredExporter:
    """The exporter of a format. Raises KeyError where there is none."""
    return {found.format: found for found in EXPORTERS}[name]
