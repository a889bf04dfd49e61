"""A question that no program knows, added to a form, is in the proposal: in its words and in its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import requests
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Definitions, Services
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Form
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.outline import Bullets, Facts, Heading, Table
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang
from mcdesk.export.artist import Artist
from mcdesk.export.pdf.writer import render_pdf
from tests.app.markers import filled
from tests.app.outlines import everything, facts_of, plain, under
from tests.app.workspace import WHO, Clock
from tests.export.reading import read
from tests.memory_store import MemoryStore

OWN = Path(__file__).parent.parent / "own_form"
PROFILE = load_profile(read_toml(OWN / "profile.toml"))
FORM: Form = load_form(read_toml(OWN / "form.toml"), PROFILE)
ANSWERS: dict[str, Json] = {
    "mascot": "FOX",
    "season": "winter",
    "winter_coat": "yes",
    "animals": [
        {"id": "a1", "animal": "Red fox", "legs": 4, "keeper": {"name": "Robin Secret"}},
        {"id": "a2", "animal": "Grass snake", "legs": 0},
    ],
    "motto": "Feed me at dusk",
    "helpers": ["a2"],
    "price": "1250",
}


def services(form: Form = FORM) -> Services:
    """A workspace on this form."""
    return Services(MemoryStore(), Definitions(form, PROFILE, FrameworkFiles()), {}, Clock(), WHO, Artist())


@pytest.mark.parametrize("lang", Lang)
def test_its_sections_hold_its_questions_and_answers(lang: Lang) -> None:
    work = services()
    outline = proposal(work, requests.create(work, ANSWERS).value, ProposalOptions((lang,)))
    first, second = (under(outline, page.key) for page in FORM.pages)
    titles = [page.title.to(lang) for page in FORM.pages]
    assert [b.text for b in (first[0], second[0]) if isinstance(b, Heading)] == [
        f"1\xa0 {titles[0]}",
        f"2\xa0 {titles[1]}",
    ]
    english = lang is Lang.EN
    facts = {label: plain(value) for label, value in facts_of([*first, *second]).items()}
    assert facts["Mascot" if english else "Mascotte"] == "FOX"
    assert facts["Winter coat" if english else "Pelage d’hiver"] == ("Yes" if english else "Oui")
    assert facts["Helpers" if english else "Aides"] == "Grass snake"
    assert facts["Price" if english else "Prix"] in ("$1,250.00", "1\xa0250,00\xa0$")
    table = next(block for block in first if isinstance(block, Table))
    assert [plain(cell) for cell in table.rows[1]][:3] == ["2", "Grass snake", "0"]


def test_its_file_reads_the_same() -> None:
    work = services()
    request = requests.create(work, ANSWERS).value
    words = read(render_pdf(proposal(work, request, ProposalOptions(tuple(Lang))))[0]).root.words()
    for said in ("Mascotte FOX", "Grass snake", "Feed me at dusk", "Robin Secret", "Pelage d’hiver Oui"):
        assert said in words


def test_a_question_more_in_the_form_is_a_question_more_in_the_proposal() -> None:
    before = services()
    own = FORM.page("second")
    added = replace(FORM.field("mascot"), key="anthem", label=replace(FORM.field("mascot").label, en="Zoo anthem"))
    pages = tuple(replace(p, fields=(*p.fields, added)) if p is own else p for p in FORM.pages)
    after = services(replace(FORM, pages=pages))
    said = []
    for work in (before, after):
        request = requests.create(work, {**ANSWERS, "anthem": "HOWL"}).value
        said.append(everything(proposal(work, request, ProposalOptions())))
    assert ["Zoo anthem\nHOWL" in words for words in said] == [False, True]


def test_a_row_is_not_named_by_what_is_left_out() -> None:
    animals = FORM.field("animals")
    columns = tuple(replace(c, personal=c.key == "animal") for c in animals.columns)
    pages = tuple(
        replace(p, fields=tuple(replace(f, columns=columns) if f is animals else f for f in p.fields))
        for p in FORM.pages
    )
    work = services(replace(FORM, pages=pages))
    request = requests.create(work, filled(FORM)).value
    said = everything(proposal(work, request, ProposalOptions(contacts=False)))
    assert "mark-animals-1-animal" not in said
    assert "mark-animals" not in said.replace("mark-animals-1-keeper", "").replace("mark-animals-2-keeper", "")
    assert "animals-1" not in said.replace("mark-animals-1-", "")


def test_a_table_of_one_column_is_a_list() -> None:
    animals = FORM.field("animals")
    pages = tuple(
        replace(p, fields=tuple(replace(f, columns=f.columns[:1]) if f is animals else f for f in p.fields))
        for p in FORM.pages
    )
    work = services(replace(FORM, pages=pages))
    outline = proposal(work, requests.create(work, ANSWERS).value, ProposalOptions())
    found = under(outline, "first")
    assert [[plain(item) for item in b.items] for b in found if isinstance(b, Bullets)] == [["Red fox", "Grass snake"]]
    assert all(isinstance(b, Heading | Facts | Bullets) for b in found)
