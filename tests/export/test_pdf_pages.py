"""No page is nearly empty where a little less air does without it, and nothing on it is too small to be read."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from mcdesk.app.desk.committee import pack
from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.summary import portfolio
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.worksheet import Sheet, worksheet
from mcdesk.domain.outline import Column, Contents, Heading, Outline, Paragraph, Part, Table, text
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.boxes import Box, Cell, Row, Stroke, closer
from mcdesk.export.pdf.flow import Flow, Page
from mcdesk.export.pdf.styles import RIGHT, SMALLEST
from mcdesk.export.pdf.writer import render_pdf
from tests.app.workspace import NOW, request_of, sample_proposal, services
from tests.domain.definitions import sample
from tests.export.reading import letter_sizes
from tests.export.samples import english, french, proposal

HEIGHT = 600.0
"""Twenty lines of 20 points with 10 between them stand on a page, 21 where they stand closer, and never 23."""


def flowed(*boxes: Box) -> list[Page]:
    return Flow((HEIGHT, HEIGHT)).fill(boxes)


def lines(count: int, *, wide: bool = False) -> list[Box]:
    return [Box(height=20.0, before=10.0, wide=wide) for _ in range(count)]


def counts(pages: list[Page]) -> list[int]:
    return [len(page.placed) for page in pages]


def test_a_last_page_of_little_is_done_without_where_less_air_saves_it() -> None:
    assert counts(flowed(*lines(42))) == [21, 21]


def test_one_that_holds_enough_stays_and_so_does_the_air() -> None:
    pages = flowed(*lines(52))
    assert counts(pages) == [20, 20, 12]
    assert pages[0].placed[1].top == HEIGHT - 30.0


def test_where_no_closeness_saves_it_nothing_is_closer() -> None:
    pages = flowed(*lines(46))
    assert counts(pages) == [20, 20, 6]
    assert pages[0].placed[1].top == HEIGHT - 30.0


def test_what_stands_before_a_break_is_looked_at_by_itself() -> None:
    pages = flowed(*lines(21), Box(height=0.0, fresh=True), *lines(50))
    assert counts(pages) == [21, 20, 20, 10]
    assert pages[1].placed[1].top == HEIGHT - 30.0
    assert counts(flowed(*lines(21), *lines(3, wide=True))) == [21, 3]


def test_room_to_write_goes_to_the_foot_of_its_page() -> None:
    line = Box(height=24.0, grows=True)
    pages = flowed(*lines(3), line, Box(height=0.0, fresh=True), *lines(2), line)
    for page in pages:
        last = page.placed[-1]
        assert last.box is line
        assert 0.0 <= last.top - last.box.height < line.height
    assert counts(flowed(*lines(3), line, *lines(1))) == [5]


def test_a_row_with_a_line_to_write_on_keeps_its_height_and_a_heading_row_comes_closer_with_its_table() -> None:
    head = Row(height=22.0, cells=(Cell(0.0, ()),), pad=5.0)
    row = closer(replace(head, height=30.0, before=12.0, carry=head), 0.8)
    assert isinstance(row, Row)
    assert (row.height, row.pad, row.before) == (28.0, 4.0, 12.0 * 0.8)
    assert row.carry is not None
    assert (row.carry.height, row.carry.pad) == (20.0, 4.0)
    line = replace(head, strokes=(Stroke(0.0, 100.0, 20.0, "#000000"),), after=10.0)
    near = closer(line, 0.8)
    assert (near.height, near.after) == (22.0, 8.0)


def test_contents_that_lie_across_share_the_page_of_the_table_that_does() -> None:
    table = Table((Column("Number"), Column("Title")), ((text("1"), text("One")),), turned=True)
    blocks = (
        Contents("Contents", 1, turned=True),
        Heading(1, "Comparison"),
        Paragraph(text("Side by side."), keep=True),
        table,
        Heading(1, "Next"),
        Paragraph(text("Upright.")),
    )
    outline = replace(proposal(Part("en-CA", blocks)), cover=None, mark="")
    with pikepdf.open(io.BytesIO(render_pdf(outline)[0])) as pdf:
        sizes = [tuple(round(float(v)) for v in page.mediabox[2:]) for page in pdf.pages]
    assert sizes == [(792, 612), (612, 792)]


LONG = "A heading that is longer than a line of a page that stands, and fits if that lies across"
VERY = tuple(Column(f"{'Unbreakable' * 6}{n}") for n in range(9))


@pytest.mark.parametrize(
    ("table", "across"),
    [
        (Table((Column("Number"), Column("Title")), ((text("1"), text("One")),), turned=True), True),
        (Table(VERY, (tuple(text("word " * 30) for _ in VERY),), turned=True), True),
        (Table((Column("Number"),), (), turned=True), False),
        (Table((Column("Number"),), ((text("1"),),)), False),
    ],
)
def test_what_announces_a_table_that_lies_across_is_as_broad_as_its_page(table: Table, across: bool) -> None:
    outline = replace(proposal(Part("en-CA", (Heading(2, LONG), Paragraph(text(LONG), keep=True), table))), cover=None)
    pdf = pypdfium2.PdfDocument(render_pdf(replace(outline, mark="", around=Running()))[0])
    page = pdf[0]
    wide, _ = page.get_size()
    found = page.get_textpage()
    edges = [found.get_charbox(n)[2] for n in range(found.count_chars())]
    lines = found.get_text_range().splitlines()
    assert (wide == 792.0) is across
    assert max(edges) <= wide - RIGHT + 4, "the space after a line counts for nothing"
    assert [line.strip() for line in lines].count(LONG) == (2 if across else 1), "the paragraph, and the heading"
    pdf.close()


def committee(lang: Lang) -> Outline:
    work = services()
    found = [request_of(work, sample(name), submitted=True) for name in ("forklift", "homecare_fr")]
    return pack.outline(work, found, SummaryOptions((lang,)))


def summary(lang: Lang) -> Outline:
    work = services()
    request_of(work, sample("forklift"), submitted=True)
    request_of(work, sample("homecare_fr"))
    return portfolio.outline(work, figures(work, Scope(), checked=True), SummaryOptions((lang,)))


DOCUMENTS: dict[str, Callable[[Lang], Outline]] = {
    "proposal": lambda lang: sample_proposal("rough", ProposalOptions((lang,))),
    "committee": committee,
    "summary": summary,
    "worksheet": lambda lang: worksheet(Sheet(services().definitions, lang), NOW),
    "every block": lambda lang: proposal(english() if lang is Lang.EN else french()),
}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_smaller_than_what_is_read_without_effort(name: str, lang: Lang) -> None:
    assert min(letter_sizes(render_pdf(DOCUMENTS[name](lang))[0])) >= SMALLEST
