"""Pages of a PDF as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from mcdesk.app.certificates.ports import Progress

_PIXELS_PER_INCH = 110


def page_pictures(pdf: Path, folder: Path, progress: Progress) -> Iterator[Path]:
    """Every page as ``<name>-001.png``; raises OSError where the disk refuses."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        total = len(document)
        for number in range(total):
            progress(number, total)
            picture = document[number].render(scale=_PIXELS_PER_INCH / 72).to_pil()
            path = folder / f"{pdf.stem}-{number + 1:03d}.png"
            picture.save(path)
            yield path
        progress(total, total)
    finally:
        document.close()
