"""Whatever is written: every rule of both standards holds, nothing is lost, off its page or on top of something."""

from __future__ import annotations

from functools import cache

import pypdfium2
import pytest

from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.charts import Chart
from mcdesk.domain.outline import Contents, Image, Outline, Paper
from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.styles import LEFT, RIGHT
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.writer import render_pdf
from tests.app.extremes import EXTREMES
from tests.app.outlines import blocks, spans_of, words_of
from tests.app.workspace import SAMPLES, proposal_of
from tests.domain.definitions import sample
from tests.export.reading import read
from tests.export.test_pdf_geometry import characters
from tests.export.verapdf import all_failures

WAYS = {
    "en letter": ProposalOptions((Lang.EN,)),
    "fr a4": ProposalOptions((Lang.FR,), Paper.A4),
    "both a4": ProposalOptions((Lang.EN, Lang.FR), Paper.A4),
}
CASES = [
    *((name, "en letter") for name in EXTREMES),
    *((name, "fr a4") for name in ("many", "empty", "cover")),
    *((name, way) for name in SAMPLES for way in WAYS),
]


@cache
def made(name: str, way: str) -> tuple[Outline, bytes]:
    """The outline of a request and its file."""
    outline = proposal_of(EXTREMES[name] if name in EXTREMES else sample(name), WAYS[way])
    return outline, render_pdf(outline)[0]


@pytest.mark.parametrize(("name", "way"), CASES)
def test_no_rule_of_either_standard_fails(name: str, way: str) -> None:
    assert all_failures(made(name, way)[1]) == []


@pytest.mark.parametrize(("name", "way"), CASES)
def test_nothing_is_off_its_page(name: str, way: str) -> None:
    pdf = pypdfium2.PdfDocument(made(name, way)[1])
    for page in pdf:
        width, height = page.get_size()
        for word, (left, bottom, right, top) in characters(page):
            assert left >= LEFT - 4, word
            assert right <= width - RIGHT + 4, word
            assert bottom >= 20, word
            assert top <= height - 20, word
    pdf.close()


def squeezed(words: str) -> str:
    """The words as a reader gets them, without their spaces and the marks that only steer the setting."""
    found = "".join(one_line(words).split())
    return "".join(c for c in found if c not in "\u200c\u200d\u200e\u200f")


@pytest.mark.parametrize(("name", "way"), CASES)
def test_every_word_is_read_and_in_order(name: str, way: str) -> None:
    outline, data = made(name, way)
    found = read(data)
    assert found.outside == []
    assert found.drawn == found.bound
    drawn, place = squeezed(found.root.text()), 0
    alternatives = [squeezed(figure.alt) for figure in found.root.all("Figure")]
    for block in blocks(outline):
        if isinstance(block, Image):
            assert squeezed(block.alt) in alternatives
        if isinstance(block, Chart | Contents | Image):
            continue
        spans = [span.text for span in spans_of(block)] or list(words_of(block))
        for words in map(squeezed, spans):
            at = drawn.find(words, place)
            assert at >= 0, words[:80]
            place = at + len(words)


def test_what_fits_on_the_cover_stands_on_one_page() -> None:
    for way in ("en letter", "fr a4"):
        pdf = pypdfium2.PdfDocument(made("cover", way)[1])
        first = "".join(pdf[0].get_textpage().get_text_range().split())
        for words in ("RefrigeratedWarehousing", "WaterfrontCampus", "Featherstonehaugh", "Centre"):
            assert words in first
        pdf.close()
