"""Nothing is cut, off its page, or on top of something else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from mcdesk.domain.outline import (
    Block,
    Column,
    Facts,
    Heading,
    Outline,
    Paper,
    Paragraph,
    Part,
    SignatureBlock,
    Table,
    text,
)
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.styles import BOTTOM, LEFT, RIGHT
from mcdesk.export.pdf.text.lines import break_lines
from mcdesk.export.pdf.text.runs import Ink, Run
from mcdesk.export.pdf.writer import render_pdf
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.samples import LOREM, english, french, large, proposal

DOCUMENTS: dict[str, Outline] = {
    **{name: hostile_outline(words) for name, words in HOSTILE.items()},
    "letter": proposal(),
    "a4": replace(proposal(english(), french()), paper=Paper.A4),
    "large": proposal(large()),
}
Box = tuple[float, float, float, float]


def characters(page: pypdfium2.PdfPage) -> list[tuple[str, Box]]:
    """Every visible character with its box (left, bottom, right, top)."""
    layer = page.get_textpage()
    words = [layer.get_text_range(index, 1) for index in range(layer.count_chars())]
    return [(word, layer.get_charbox(index)) for index, word in enumerate(words) if word.strip()]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_character_is_inside_the_margins(name: str) -> None:
    pdf = pypdfium2.PdfDocument(render_pdf(DOCUMENTS[name])[0])
    for page in pdf:
        width, height = page.get_size()
        for word, (left, bottom, right, top) in characters(page):
            assert left >= LEFT - 4, word
            assert right <= width - RIGHT + 4, word
            assert bottom >= 20, word
            assert top <= height - 20, word
    pdf.close()


def _overlap(one: Box, other: Box) -> float:
    """The shared area as a share of the smaller box."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(width, 0) * max(height, 0) / smaller if smaller > 0 else 0.0


@pytest.mark.parametrize("name", ["letter", "a4", "large", "markup", "long", "address", "lines", "both ways", "hebrew"])
def test_no_letter_lies_on_another(name: str) -> None:
    pdf = pypdfium2.PdfDocument(render_pdf(DOCUMENTS[name])[0])
    for page in list(pdf)[:12]:
        near: dict[tuple[int, int], list[tuple[str, Box]]] = defaultdict(list)
        for word, box in characters(page):
            if word.isalnum() and word.isascii():
                near[int(box[0] // 40), int(box[1] // 40)].append((word, box))
        for group in near.values():
            for index, (word, box) in enumerate(group):
                for other, other_box in group[index + 1 :]:
                    assert _overlap(box, other_box) < 0.5, (word, other, box)
    pdf.close()


def test_a_cell_of_two_thousand_words_goes_over_pages() -> None:
    words = " ".join(f"word{number}" for number in range(2000))
    table = Table((Column("A"), Column("B", 3.0)), ((text("row"), text(words)),))
    data, report = render_pdf(replace(proposal(Part("en-CA", (table,))), cover=None))
    assert report.pages >= 4
    pdf = pypdfium2.PdfDocument(data)
    found = " ".join(page.get_textpage().get_text_range() for page in pdf).split()
    assert [word for word in found if word.startswith("word")] == words.split()
    assert found.count("B") == report.pages
    pdf.close()


def test_headings_never_end_a_page() -> None:
    filler = [Facts(((f"Label {number}", text("Value")),)) for number in range(9)]
    for count in range(9, 22):
        blocks: tuple[Block, ...] = (
            Paragraph(text(LOREM)),
            *(filler * 3)[:count],
            Heading(1, "LAST"),
            Paragraph(text("FOLLOWS " + LOREM)),
        )
        pdf = pypdfium2.PdfDocument(render_pdf(replace(proposal(Part("en-CA", blocks)), cover=None))[0])
        pages = [page.get_textpage().get_text_range() for page in pdf]
        assert ["LAST" in page for page in pages] == ["FOLLOWS" in page for page in pages]
        pdf.close()


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("width", [12.0, 60.0, 400.0])
def test_no_line_is_wider_than_its_column(name: str, width: float) -> None:
    from mcdesk.export.pdf.text.clean import clean

    ink = Ink(Weight.REGULAR, 10.0, "#000000")
    for line in break_lines([Run(clean(HOSTILE[name]), ink)], width, set()):
        letters = [segment.text.strip() for segment in line.segments if segment.text.strip()]
        assert line.width <= width + 0.02 or sum(map(len, letters)) <= 1


def test_text_stays_above_the_foot() -> None:
    pdf = pypdfium2.PdfDocument(render_pdf(proposal(large()))[0])
    for page in pdf:
        bottoms = sorted(box[1] for _, box in characters(page))
        body = [bottom for bottom in bottoms if bottom > BOTTOM - 20]
        assert all(bottom >= BOTTOM - 4 for bottom in body)
    pdf.close()


def test_the_pages_are_letter_or_a4_and_matrices_lie_across() -> None:
    sizes = {}
    for paper in Paper:
        pdf = pypdfium2.PdfDocument(render_pdf(replace(proposal(large()), paper=paper))[0])
        sizes[paper] = {tuple(round(side) for side in page.get_size()) for page in pdf}
        pdf.close()
    assert sizes == {Paper.LETTER: {(612, 792), (792, 612)}, Paper.A4: {(595, 842), (842, 595)}}


def test_several_page_breaks_are_one() -> None:
    from mcdesk.domain.outline import PageBreak

    blocks = (PageBreak(), Paragraph(text("one")), PageBreak(), PageBreak(), Paragraph(text("two")), PageBreak())
    assert render_pdf(replace(proposal(Part("en-CA", blocks)), cover=None, mark=""))[1].pages == 2


def test_lines_of_words_break_between_words() -> None:
    ink = Ink(Weight.REGULAR, 10.0, "#000000")
    lines = break_lines([Run(LOREM, ink)], 200.0, set())
    texts = ["".join(segment.text for segment in line.segments) for line in lines]
    assert "".join(texts).strip() == LOREM.strip()
    assert all(one.endswith((" ", "-")) for one, _ in pairwise(texts))


def test_what_is_kept_together_may_be_longer_than_a_page() -> None:
    block = SignatureBlock("Decision", tuple(f"Choice {number}" for number in range(120)), ())
    data, report = render_pdf(replace(proposal(Part("en-CA", (block,))), cover=None))
    pdf = pypdfium2.PdfDocument(data)
    found = " ".join(page.get_textpage().get_text_range() for page in pdf)
    assert all(f"Choice {number}" in found for number in range(120))
    assert report.pages <= 6
    pdf.close()
