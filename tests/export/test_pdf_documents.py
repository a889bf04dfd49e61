"""Every document that the program makes is an accessible PDF, in both languages: to a validator, and as it is read."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.writer import PdfReport, render_pdf
from tests.app.documents import DOCUMENTS, PIECES, makers
from tests.app.workspace import services
from tests.export.reading import Reading, read
from tests.export.verapdf import all_failures

EVERY = [(name, lang) for name in DOCUMENTS for lang in Lang]


@cache
def made(name: str, lang: Lang) -> tuple[bytes, PdfReport]:
    return render_pdf(DOCUMENTS[name](services(), lang))


@cache
def reading(name: str, lang: Lang) -> Reading:
    return read(made(name, lang)[0])


def test_no_document_is_forgotten_here() -> None:
    assert makers() == {*DOCUMENTS, *PIECES}


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_it_passes_both_standards_with_every_character(name: str, lang: Lang) -> None:
    data, report = made(name, lang)
    assert all_failures(data) == []
    assert report.missing_characters == frozenset()


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_all_of_it_is_read(name: str, lang: Lang) -> None:
    found = reading(name, lang)
    assert found.outside == []
    assert found.drawn == found.bound


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_it_says_its_language_and_its_headings_skip_no_level(name: str, lang: Lang) -> None:
    parts = [node for node in reading(name, lang).root.all("Part") if node.words()]
    assert {part.lang for part in parts} == {lang.value}
    for part in parts:
        levels = [int(node.tag[1]) for node in part.all("H1", "H2", "H3", "H4")]
        assert levels[:1] in ([], [1])
        assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_pictures_links_fields_and_tables_say_what_they_are(name: str, lang: Lang) -> None:
    root = reading(name, lang).root
    assert all(figure.alt.strip() and len(figure.bbox) == 4 for figure in root.all("Figure"))
    assert all(link.links and all(words.strip() for words in link.links) for link in root.all("Link"))
    assert all(form.links and all(words.strip() for words in form.links) for form in root.all("Form"))
    for table in root.all("Table"):
        (first, *rows) = table.all("TR")
        assert [cell.tag for cell in first.all("TH", "TD")] == ["TH"] * len(list(first.all("TH", "TD")))
        assert all("Row" in next(row.all("TH")).attributes for row in rows if list(row.all("TH")))
        assert len({len(list(row.all("TH", "TD"))) for row in (first, *rows)}) == 1
