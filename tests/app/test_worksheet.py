"""The worksheet holds every question, in both languages, with room to write."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from mcdesk.app.guide import write
from mcdesk.app.services import Definitions
from mcdesk.app.worksheet import FEW, Sheet, worksheet
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.outline import Heading, Outline, WriteLines
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, say
from mcdesk.export.registry import EXPORTERS
from mcdesk.resources import resource
from tests.export.verapdf import all_failures

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
OWN = Path(__file__).parents[1] / "own_form"
PROFILE = load_profile(read_toml(resource("institutions", "mohawk.toml")))
FORM = load_form(read_toml(resource("forms", "request.toml")), PROFILE)
ALL = {e.format: e for e in EXPORTERS}


def made(lang: Lang, *pages: str) -> Outline:
    return worksheet(Sheet(Definitions(FORM, PROFILE, FrameworkFiles()), lang, pages), AT)


def said(outline: Outline, tmp_path: Path) -> str:
    return " ".join(write(ALL, outline, tmp_path / "sheet.txt", "text").path.read_text("utf-8").split())


@pytest.mark.parametrize("lang", list(Lang))
def test_every_question_and_its_help_is_there(lang: Lang, tmp_path: Path) -> None:
    text = said(made(lang), tmp_path)
    for field in FORM.fields():
        for words in (field.label, field.hint, field.why):
            assert " ".join(words.to(lang).split()) in text, field.key
        for label in (*(o.label for o in field.options), *(c.label for c in field.columns)):
            assert " ".join(label.to(lang).split()) in text, (field.key, label)


def test_every_question_has_room_to_write() -> None:
    blocks = made(Lang.EN).parts[0].blocks
    questions = [n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.level == 2]
    for start, end in zip(questions, [*questions[1:], len(blocks)], strict=True):
        room = [b for b in blocks[start:end] if isinstance(b, WriteLines)]
        assert any(r.lines or r.choices for r in room), blocks[start]


@pytest.mark.parametrize("lang", list(Lang))
def test_no_page_holds_nothing_but_room_for_notes(lang: Lang, tmp_path: Path) -> None:
    pdf = pypdfium2.PdfDocument(write(ALL, made(lang), tmp_path / "sheet.pdf", "pdf").path)
    pages = [page.get_textpage().get_text_range().strip().splitlines() for page in pdf]
    pdf.close()
    named = say(lang, "guide-worksheet-notes")
    noted = [lines for lines in pages if named in (line.strip() for line in lines)]
    assert noted
    around = 2
    assert all(len(lines) - around > 1 for lines in noted)


@pytest.mark.parametrize("lang", list(Lang))
def test_a_row_that_asks_for_little_stands_on_one_page_and_what_to_do_with_more_of_them_beside_it(
    lang: Lang, tmp_path: Path
) -> None:
    pdf = pypdfium2.PdfDocument(write(ALL, made(lang), tmp_path / "sheet.pdf", "pdf").path)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    pdf.close()
    narrow = [f for f in FORM.fields() if f.kind.has_rows and len(f.columns) <= FEW]
    assert narrow
    for field in narrow:
        item = (field.item or field.label).to(lang)
        for number in (1, 2):
            named = " ".join(say(lang, "guide-worksheet-row", label=item, number=number).split())
            (page,) = [p for p in pages if f"{named} " in p]
            rest = page[page.index(f"{named} ") :]
            assert all(" ".join(c.label.to(lang).split()) in rest for c in field.columns), (field.key, number)
    more = " ".join(say(lang, "guide-worksheet-more").split())
    assert not any(page.startswith(more) for page in pages)


def test_only_the_chosen_pages_are_printed() -> None:
    heads = [b.anchor for b in made(Lang.EN, "need", "outcomes").parts[0].blocks if isinstance(b, Heading) and b.anchor]
    assert heads == ["need", "outcomes"]


def test_a_question_says_when_it_is_asked(tmp_path: Path) -> None:
    asked = FORM.field("existing_course").shown_when
    assert asked is not None
    text = said(made(Lang.EN, "basics"), tmp_path)
    label = FORM.field("request_type").label.en
    assert f"Only where “{label}” is: Revision of an existing micro-credential" in text


@pytest.mark.parametrize("lang", list(Lang))
def test_it_is_an_accessible_pdf(lang: Lang, tmp_path: Path) -> None:
    made_file = write(ALL, made(lang), tmp_path / "sheet.pdf")
    assert made_file.missing == ""
    assert all_failures(made_file.path.read_bytes()) == []


def test_a_form_of_its_own_has_a_worksheet_too(tmp_path: Path) -> None:
    profile = load_profile(read_toml(OWN / "profile.toml"))
    form = load_form(read_toml(OWN / "form.toml"), profile)
    outline = worksheet(Sheet(Definitions(form, profile, FrameworkFiles()), Lang.FR), AT)
    assert all(f.label.to(Lang.FR) in said(outline, tmp_path) for f in form.fields())
