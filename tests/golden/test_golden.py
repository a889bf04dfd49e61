"""The proposals of the samples, as files and as they are read, compared with those kept here.

The same outline gives the same bytes in every process. Another release of ReportLab, of a font or of zlib may press
the same pages into other bytes, so the files are compared on the locked set; what is read from them is compared too
and says where they differ.
"""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from mcdesk.app.proposal import PARTS, ProposalOptions
from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.writer import render_pdf
from tests.app.workspace import sample_proposal

LARGEST = 250_000
"""No file of a sample is larger than this many bytes."""
SHOWN = frozenset(PARTS) - {"history"}
"""Without the history, whose times are those of the place where the test runs."""
FILES = {
    "proposal-forklift-en": ("forklift", Lang.EN, True),
    "proposal-homecare-fr": ("homecare_fr", Lang.FR, True),
    "proposal-rough-en-draft": ("rough", Lang.EN, False),
}


def extracted(data: bytes) -> str:
    """The text of each page, as a reader's copy command gives it."""
    pdf = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in pdf]
    pdf.close()
    lines = ("\n".join(["=" * 20, *page.splitlines()]) for page in pages)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", FILES)
def test_a_proposal_is_as_it_was(name: str, golden: Callable[[str, bytes], None]) -> None:
    sample, lang, submitted = FILES[name]
    data, report = render_pdf(sample_proposal(sample, ProposalOptions((lang,), parts=SHOWN), submitted=submitted))
    assert not report.missing_characters
    assert len(data) <= LARGEST
    golden(f"{name}.txt", extracted(data).encode("utf-8"))
    golden(f"{name}.pdf", data)
