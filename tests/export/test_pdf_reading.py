"""What a screen reader gets: all of it, in order, with nothing glued and nothing outside."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain.outline import Column, Heading, Paragraph, Part, Span, Table, text
from mcdesk.export.pdf.text.clean import clean, one_line
from mcdesk.export.pdf.writer import render_pdf
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.reading import Node, Reading, read
from tests.export.samples import LOREM, english, french, large, outcomes, proposal

EXAMPLES = 60
RENDERED: dict[str, Reading] = {}


def reading(name: str) -> Reading:
    """A document, rendered and read once."""
    if name not in RENDERED:
        outline = hostile_outline(HOSTILE[name]) if name in HOSTILE else proposal(*PARTS[name])
        RENDERED[name] = read(render_pdf(outline)[0])
    return RENDERED[name]


PARTS = {"both languages": (english(), french()), "large": (large(),)}
ALL = [*PARTS, *HOSTILE]


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_painted_outside_the_structure(name: str) -> None:
    found = reading(name)
    assert found.outside == []
    assert found.drawn == found.bound


@pytest.mark.parametrize("name", ALL)
def test_figures_and_links_say_something(name: str) -> None:
    root = reading(name).root
    for figure in root.all("Figure"):
        assert figure.alt.strip()
        assert len(figure.bbox) == 4
    for link in root.all("Link"):
        assert link.links, link.words()
        assert all(words.strip() for words in link.links)


def _squeezed(words: str) -> str:
    return "".join(one_line(words).split())


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_read_in_every_place(name: str) -> None:
    expected = _squeezed(HOSTILE[name])
    root = reading(name).root
    tags = ("P", "H1", "H2", "TD", "TH", "Lbl", "LBody", "Link", "Caption")
    found = "\n".join("".join(node.text().split()) for node in root.all(*tags))
    if expected:
        assert found.count(expected) >= 30


def test_words_do_not_glue_and_keep_their_order() -> None:
    words = reading("both languages").root.words()
    assert LOREM.strip() in words
    places = [
        words.index(one) for one in ("This copy is a draft", "Contents", "Robin Example, robin@", "Income and cost")
    ]
    assert places == sorted(places)


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    long = LOREM * 30
    parts = (Part("en-CA", (Heading(1, "One"), Paragraph(text(long)))),)
    found = read(render_pdf(replace(proposal(*parts), cover=None, mark=""))[0])
    assert found.pages > 1
    assert [node.words() for node in found.root.all("P")] == [long.strip()]


def test_a_table_names_its_columns_and_rows_once() -> None:
    part = Part("en-CA", (outcomes(60),))
    found = read(render_pdf(replace(proposal(part), cover=None))[0])
    assert found.pages > 2
    table = next(found.root.all("Table"))
    assert [node.tag for node in table.kids if isinstance(node, Node)] == ["Caption", "THead", "TBody"]
    headers = list(table.all("TH"))
    assert sum("/Column" in node.attributes for node in headers) == 5
    assert sum("/Row" in node.attributes for node in headers) == 60
    assert all(len(row.kids) == 5 for row in table.all("TR"))


def test_a_matrix_too_wide_for_any_page_names_its_rows_in_each_part() -> None:
    tables = [table for table in reading("large").root.all("Table") if "Outcome 4 " in table.text()]
    wide = [table for table in tables if len(list(table.all("TR"))) == 5]
    assert len(wide) >= 2
    assert all(table.words().count("Outcome 4") == 1 for table in wide)
    assert sum("Assessment 30" in table.words() for table in wide) == 1


def test_lists_have_labels_and_bodies() -> None:
    lists = list(reading("both languages").root.all("L"))
    ordered = next(node for node in lists if "/Decimal" in node.attributes)
    assert [node.words() for node in ordered.all("LI")] == ["1. Inspect", "2. Drive", "3. Park"]
    facts = next(node for node in lists if "Basics" in node.words()[:10])
    assert [node.words() for node in facts.all("Lbl")][:2] == ["Title", "School"]


def test_contents_lead_to_their_pages() -> None:
    root = reading("both languages").root
    tables = [node for node in root.all("Sect") if any(isinstance(k, Node) and k.tag == "TOC" for k in node.kids)]
    entries = [node.words() for node in tables[0].all("TOCI")]
    assert entries[0].startswith("Summary ")
    assert any(entry.startswith("Links ") for entry in entries) or len(entries) >= 6
    assert [node.words().rsplit(" ", 1)[0] for node in tables[1].all("TOCI")] == ["Résumé", "Résultats d’apprentissage"]


def test_languages_are_marked() -> None:
    root = reading("both languages").root
    assert [node.lang for node in root.all("Part")] == ["en-CA", "en-CA", "fr-CA"]
    assert [node.words() for node in root.all("Span") if node.lang == "fr-CA"] == [
        "Conduite sécuritaire du chariot élévateur"
    ]


def test_the_draft_word_is_read_on_the_first_page() -> None:
    cover = next(reading("both languages").root.all("Part"))
    assert "Draft" in [node.words() for node in cover.all("P")]
    bare = read(render_pdf(replace(proposal(english()), cover=None))[0])
    assert next(bare.root.all("P")).words() == "Draft"


def test_links_that_lead_nowhere_safe_are_words() -> None:
    root = reading("both languages").root
    links = [node.words() for node in root.all("Link")]
    assert "the outcomes" in links
    assert ". A link to nowhere" not in links
    assert "A link to nowhere is plain text" in root.words()


def _levels(root: Node) -> Iterator[int]:
    return (int(node.tag[1]) for node in root.all("H1", "H2", "H3", "H4"))


def test_heading_levels_never_skip() -> None:
    levels = list(_levels(reading("both languages").root))
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


MIXED = st.text(alphabet="אבّגدعلا 12(),.-/abcé✓😀ᐃµЖ\u200d\u0301\n\t «»", max_size=120)


@settings(max_examples=EXAMPLES)
@given(st.one_of(st.text(max_size=200), MIXED), st.booleans())
def test_any_text_is_read_as_it_was_written(words: str, bold: bool) -> None:
    spans = (Span(words, bold=bold), Span("|end", lang="fr-CA"))
    narrow = Table((Column("A", 9.0), Column("B", 0.01)), ((text("-"), spans),))
    found = read(render_pdf(replace(proposal(Part("en-CA", (Paragraph(spans), narrow))), cover=None, mark=""))[0])
    drawn = "".join(found.root.text().split())
    expected = "".join(clean(words + "|end").split())
    for joiner in "\u200c\u200d\u200e\u200f":
        expected = expected.replace(joiner, "")
    assert drawn == f"{expected}AB-{expected}"


def test_line_breaks_between_spans_stay() -> None:
    spans = (Span("one", bold=True), Span("\ntwo\n"), Span("\nthree"), Span(" \n\n"), Span("four"))
    found = read(render_pdf(replace(proposal(Part("en-CA", (Paragraph(spans),))), cover=None, mark=""))[0])
    assert [node.words() for node in found.root.all("P")] == ["one two", "three", "four"]


def test_links_lead_to_the_heading_of_their_own_part() -> None:
    blocks = (Heading(1, "Same", "same"), Paragraph(text("Go", link="#same")))
    data = render_pdf(replace(proposal(Part("en-CA", blocks), Part("fr-CA", blocks)), cover=None))[0]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            assert [link.Dest[0].objgen for link in page.obj.Annots] == [page.obj.objgen]
