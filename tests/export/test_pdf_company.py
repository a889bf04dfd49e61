"""What belongs together stands on one page: contents, the first facts under a heading, the last of a list."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from mcdesk.domain.outline import (
    Block,
    Bullets,
    Callout,
    Column,
    Contents,
    Facts,
    Heading,
    Paragraph,
    Part,
    Table,
    Text,
    Tone,
    WriteLines,
    text,
)
from mcdesk.domain.running import Running
from mcdesk.export.pdf.writer import render_pdf
from tests.export.samples import proposal


def pages(*blocks: Block) -> list[str]:
    """The text of each page."""
    pdf = pypdfium2.PdfDocument(render_pdf(replace(proposal(Part("en-CA", blocks)), cover=None))[0])
    found = [page.get_textpage().get_text_range() for page in pdf]
    pdf.close()
    return found


def filler(count: int) -> tuple[Block, ...]:
    """Rows that fill a page little by little."""
    return tuple(Facts(((f"Label {n}", text("Value")),)) for n in range(count))


@pytest.mark.parametrize("count", range(8, 18))
def test_facts_are_not_alone_at_the_foot_nor_at_the_head_of_a_page(count: int) -> None:
    facts = Facts(tuple((f"Fact {n}", text("Value")) for n in range(1, 9)))
    found = pages(*filler(count), Heading(1, "HEADING"), facts)
    first = next(page for page in found if "HEADING" in page)
    last = next(page for page in found if "Fact 8" in page)
    assert "Fact 2" in first
    assert "Fact 7" in last


@pytest.mark.parametrize("count", range(8, 18))
def test_neither_the_first_nor_the_last_row_of_a_table_is_alone(count: int) -> None:
    rows = tuple((text(f"Row {n}"), text("Value")) for n in range(1, 9))
    found = pages(*filler(count), Table((Column("Name"), Column("What")), rows))
    assert "Row 2" in next(page for page in found if "Row 1" in page)
    assert "Row 7" in next(page for page in found if "Row 8" in page)


TOGETHER = Table(
    (Column("Name"), Column("What")), tuple((text(f"Row {n}"), text("V")) for n in range(1, 13)), together=True
)


@pytest.mark.parametrize("count", range(8, 22))
def test_the_last_rows_of_a_table_stand_on_the_page_of_what_it_is_kept_with(count: int) -> None:
    rows = tuple((text(f"Row {n}"), text("Value")) for n in range(1, 9))
    table = Table((Column("Name"), Column("What")), rows, keep=True)
    found = pages(*filler(count), table, Heading(1, "HEADING"), Paragraph(text("FOLLOWS"), keep=True), *filler(3))
    (page,) = [page for page in found if "FOLLOWS" in page]
    assert "Row 7" in page
    assert "Row 8" in page


@pytest.mark.parametrize("count", range(8, 18))
def test_neither_the_first_nor_the_last_item_of_a_list_is_alone(count: int) -> None:
    items = tuple(text(f"Item {n} of the list") for n in range(1, 9))
    found = pages(*filler(count), Heading(2, "HEADING"), Bullets(items))
    assert "Item 2" in next(page for page in found if "HEADING" in page)
    assert "Item 7" in next(page for page in found if "Item 8" in page)


@pytest.mark.parametrize("count", range(12, 18))
def test_a_table_that_is_kept_together_goes_to_the_next_page_where_little_is_left(count: int) -> None:
    whole = next(page for page in pages(*filler(count), Heading(3, "HEADING"), TOGETHER) if "HEADING" in page)
    assert "Row 12" in whole


@pytest.mark.parametrize("count", range(8, 10))
def test_it_begins_where_much_of_the_page_would_stay_empty(count: int) -> None:
    found = pages(*filler(count), Heading(3, "HEADING"), TOGETHER)
    assert "HEADING" in found[0]
    assert "Row 2" in found[0]
    assert "Row 11" in next(page for page in found if "Row 12" in page)


@pytest.mark.parametrize("count", range(12, 18))
def test_choices_stay_under_what_is_asked_and_let_the_next_question_go(count: int) -> None:
    choices = tuple(f"Choice {n}" for n in range(1, 8))
    asked = tuple(
        block for n in range(1, 5) for block in (Heading(2, f"HEADING {n}"), WriteLines(f"Hint {n}", 0, choices))
    )
    found = pages(*filler(count), *asked)
    for n in range(1, 5):
        whole = next(page for page in found if f"HEADING {n}" in page)
        after = whole[whole.index(f"HEADING {n}") :]
        assert all(said in after for said in (f"Hint {n}", *choices))


def ruled(*blocks: Block) -> list[tuple[str, int]]:
    """The text of each page, and how many lines go across it."""
    pdf = pypdfium2.PdfDocument(render_pdf(replace(proposal(Part("en-CA", blocks)), cover=None))[0])
    found: list[tuple[str, int]] = []
    for page in pdf:
        places = [drawn.get_bounds() for drawn in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_PATH])]
        across = sum(right - left > 400 and top - bottom < 4 for left, bottom, right, top in places)
        found.append((page.get_textpage().get_text_range(), across))
    pdf.close()
    return found


@pytest.mark.parametrize("count", range(16, 26))
def test_the_lines_of_an_answer_are_on_the_page_of_its_question(count: int) -> None:
    words = tuple(Paragraph(text(f"Words {n}")) for n in range(count))
    empty = ruled(*words)[0][1]
    found = ruled(*words, WriteLines("What is asked", 5))
    assert [drawn - empty for said, drawn in found if "What is asked" in said] == [5]


@pytest.mark.parametrize("count", range(8, 18))
def test_a_heading_is_never_alone_on_a_page_whatever_is_kept_with_it(count: int) -> None:
    kept = tuple(Paragraph(text(f"Kept {n}. " + "Words and more words. " * 12), keep=True) for n in range(1, 15))
    found = pages(*filler(count), Heading(2, "HEADING"), *kept, Paragraph(text("End")))
    assert "Kept 1." in next(page for page in found if "HEADING" in page)


def test_around_each_part_stands_what_is_said_in_its_language() -> None:
    words = (Paragraph(text("Words")),)
    french = Part("fr-CA", words, Running("Collège", "Établi le 1er mai", "Page {page} sur {pages}"))
    document = replace(proposal(Part("en-CA", words)), cover=None, around=Running("College", "Made on 1 May"))
    pdf = pypdfium2.PdfDocument(render_pdf(replace(document, parts=(*document.parts, french)))[0])
    first, second = (page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert "Made on 1 May" in first
    assert all(said in second for said in ("Collège", "Établi le 1er mai", "Page 2 sur 2"))
    assert "College" not in second


@pytest.mark.parametrize(
    "whole", ["MC-2026-0001", "2027-05-31", "26 November 2026", "1er décembre 2026", "(12 mai 2026)"]
)
def test_a_number_and_a_day_stay_on_one_line(whole: str) -> None:
    heads = tuple(Column(f"C{n}") for n in range(7))
    found = pages(Table(heads, ((text(whole), *(text("Words " * 40) for _ in heads[1:])),)))
    assert whole in found[0]


@pytest.mark.parametrize("count", range(0, 16, 3))
def test_contents_are_not_split_where_a_page_holds_them(count: int) -> None:
    sections = tuple(block for n in range(1, 17) for block in (Heading(1, f"Section number {n}"), *filler(1)))
    found = pages(*filler(count), Contents("Contents", 1), *sections)
    whole = next(page for page in found if "Contents" in page)
    assert all(f"Section number {n}" in whole for n in range(1, 17))


def test_contents_of_many_entries_go_over_pages() -> None:
    sections = tuple(block for n in range(1, 81) for block in (Heading(1, f"Section number {n}"), *filler(1)))
    found = pages(*filler(10), Contents("Contents", 1), *sections)
    assert "Contents" in found[0]
    assert "Section number 5" in found[0]


def tops(facts: tuple[tuple[str, Text], ...], *words: str) -> list[float]:
    """How high each of these words stands on the page of a callout with the facts."""
    outline = replace(proposal(Part("en-CA", (Callout("BOX", facts=facts),))), cover=None)
    pdf = pypdfium2.PdfDocument(render_pdf(outline)[0])
    layer = pdf[0].get_textpage()
    found: list[float] = []
    for word in words:
        place = layer.search(word).get_next()
        assert place is not None, word
        found.append(round(layer.get_charbox(place[0])[1]))
    pdf.close()
    return found


def test_two_brief_facts_of_a_box_share_a_row() -> None:
    facts = (("Hours", text("36 hours")), ("Weeks", text("5 weeks")), ("Mode", text("Hybrid")))
    hours, weeks, mode = tops(facts, "36 hours", "5 weeks", "Hybrid")
    assert hours == weeks > mode


@pytest.mark.parametrize(
    "second",
    [
        ("A label that is far too long for half of a row", text("5 weeks")),
        ("Weeks", text("5 weeks " + "and more " * 8)),
    ],
)
def test_a_fact_that_needs_room_has_a_row_of_its_own(second: tuple[str, Text]) -> None:
    hours, weeks = tops((("Hours", text("36 hours")), second), "36 hours", "5 weeks")
    assert hours > weeks


def test_the_icon_of_a_word_never_breaks_it() -> None:
    heads = (Column("No.", 0.5), Column("R", 0.4), Column("What it says", 4.0), Column("Whose", 4.0))
    rows = ((text("1"), text("Avertissement", tone=Tone.WARNING), text("Words " * 30), text("Words " * 30)),)
    assert "Avertissement" in pages(Table(heads, rows))[0]
