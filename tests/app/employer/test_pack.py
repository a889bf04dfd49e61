"""The form for an employer: written as PDF and Word, filled in by another program, read back, kept and put to use."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import docx
import pikepdf
import pytest

from mcdesk.app import requests
from mcdesk.app.employer.form import employer_form, partners, reference
from mcdesk.app.employer.returning import ANSWERED, Answer, FormData, confirm, confirmations, keep, look
from mcdesk.app.services import Services
from mcdesk.domain.answers import rows_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import FillIn, Heading
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang
from mcdesk.export.filled_forms import FilledFormReader
from mcdesk.export.pdf.writer import render_pdf
from mcdesk.export.word.writer import word_bytes
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample
from tests.export.verapdf import all_failures

FORMS = FilledFormReader()
SAID = {
    "demand_yes": "Yes",
    "demand_words": "Twelve open positions,\nand two retirements — « déjà vu »",
    "job_no": "Yes",
    "job_words": "Add the dock leveller",
    "name": "Robin Example",
    "organization": "Example Logistics",
    "date": "24 November 2026",
}


def draft(work: Services) -> Record:
    return request_of(work, sample("forklift"))


def form_of(work: Services, record: Record, lang: Lang = Lang.EN) -> bytes:
    return render_pdf(employer_form(work, record, partners(record)[0].id, lang))[0]


def filled(data: bytes, said: Mapping[str, str]) -> bytes:
    """The form as somebody fills it in with another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            value = said.get(str(field.T), "")
            if value and field.FT == "/Btn":
                field.V = field.AS = pikepdf.Name.Yes
            elif value:
                field.V = pikepdf.String(value)
        pdf.save(out)
    return out.getvalue()


def came_back(folder: Path, data: bytes) -> Path:
    path = folder / "answer.pdf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("lang", list(Lang))
def test_the_form_is_accessible_and_archival_and_says_what_it_is_about(lang: Lang) -> None:
    work = services()
    record = draft(work)
    made = employer_form(work, record, partners(record)[0].id, lang)
    blocks = made.parts[0].blocks
    assert [b.name for b in blocks if isinstance(b, FillIn)] == [
        "demand",
        "demand_words",
        "job",
        "job_words",
        "name",
        "position",
        "organization",
        "email",
        "date",
    ]
    assert len([b for b in blocks if isinstance(b, Heading)]) == 5
    assert made.subject == reference(record)
    assert all_failures(render_pdf(made)[0]) == []


def test_what_is_filled_in_elsewhere_is_read_back(tmp_path: Path) -> None:
    work = services()
    record = draft(work)
    answer = look(work, record, came_back(tmp_path, filled(form_of(work, record), SAID)), FORMS)
    assert (answer.said("demand"), answer.said("job"), answer.other) == ("yes", "no", "")
    assert answer.words("demand") == SAID["demand_words"]
    assert answer.who("name") == "Robin Example"
    assert len(answer.sha256) == 64


def test_an_empty_form_and_two_ticks_say_nothing(tmp_path: Path) -> None:
    work = services()
    record = draft(work)
    empty = look(work, record, came_back(tmp_path, form_of(work, record)), FORMS)
    assert (empty.said("demand"), empty.words("job"), confirmations(record, partners(record)[0].id, empty)) == (
        "",
        "",
        (),
    )
    both = filled(form_of(work, record), {"demand_yes": "Yes", "demand_no": "Yes"})
    assert look(work, record, came_back(tmp_path, both), FORMS).said("demand") == ""


def test_an_answer_is_kept_with_its_fingerprint_and_fills_the_partner_in(tmp_path: Path) -> None:
    work = services()
    record = draft(work)
    row = partners(record)[0].id
    path = came_back(tmp_path, filled(form_of(work, record), SAID))
    answer = look(work, record, path, FORMS)
    kept = confirm(work, record, row, answer).value
    (partner,) = [p for p in rows_of(kept.answers["partners"]) if p["id"] == row]
    assert (partner["in_demand"], partner["in_demand_on"], partner["in_demand_by"]) == (
        "yes",
        "2026-11-24",
        "Robin Example",
    )
    assert partner["reflects_job"] == "no"
    (line,) = [e for e in work.store.history(record.id) if e.action == ANSWERED]
    assert (line.detail["sha256"], line.detail["demand"], line.detail["job"]) == (answer.sha256, "yes", "no")
    assert "Twelve open positions" in line.words
    assert work.store.attachment(answer.sha256) == path.read_bytes()


def test_what_was_submitted_stays_as_it_was(tmp_path: Path) -> None:
    work = services()
    sent = request_of(work, sample("forklift"), submitted=True)
    answer = look(work, sent, came_back(tmp_path, filled(form_of(work, sent), SAID)), FORMS)
    assert confirm(work, sent, partners(sent)[0].id, answer).value.answers == sent.answers
    assert work.store.history(sent.id)[-1].action == ANSWERED


def test_a_form_about_another_state_is_named(tmp_path: Path) -> None:
    work = services()
    record = draft(work)
    path = came_back(tmp_path, filled(form_of(work, record), SAID))
    later = replace(record, answers={**record.answers, "instructional_hours": 90})
    assert look(work, later, path, FORMS).other == reference(record)


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7\n", b"not a pdf" * 100, b"%PDF-1.7\n1 0 obj<</Type/Catalog/AcroForm<</Fields[1 0 R]>>>>endobj"],
)
def test_what_is_no_form_of_ours_is_refused(data: bytes, tmp_path: Path) -> None:
    work = services()
    with pytest.raises(Refused):
        look(work, draft(work), came_back(tmp_path, data), FORMS)


def test_a_cut_or_damaged_form_is_read_or_refused_and_never_breaks(tmp_path: Path) -> None:
    work = services()
    record = draft(work)
    data = filled(form_of(work, record), SAID)
    for cut in range(0, len(data), len(data) // 40):
        damaged = data[:cut] + b"\xff\x00" + data[cut + 40 :]
        with suppress(Refused):
            assert set(FORMS.read(damaged).fields) <= {*SAID, "demand_no", "job_yes", "position", "email"}


def test_an_unknown_partner_is_refused() -> None:
    work = services()
    record = draft(work)
    for act in (
        lambda: employer_form(work, record, "nobody", Lang.EN),
        lambda: keep(work, record, "nobody", Answer(Path("x.pdf"), "", FormData({}))),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.message.key == "employer-no-partner"


def test_the_word_document_has_headings_and_fields_by_name() -> None:
    work = services()
    record = draft(work)
    data = word_bytes(employer_form(work, record, partners(record)[0].id, Lang.FR))
    made = docx.Document(io.BytesIO(data))
    assert made.core_properties.language == "fr-CA"
    assert [p.style.name for p in made.paragraphs if p.style and p.style.name.startswith("Heading")] == [
        "Heading 1",
        *["Heading 2"] * 4,
    ]
    tags = made.element.body.findall(".//{*}tag")
    names = [t.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val") for t in tags]
    assert names[:4] == ["demand_yes", "demand_no", "demand_words", "job_yes"]


def test_hostile_words_make_a_document_that_opens() -> None:
    work = services()
    rows = [{**p, "organization": "A\x00\ud800<b>&\u202e" + "x" * 500} for p in rows_of(sample("forklift")["partners"])]
    record = requests.create(work, {**sample("forklift"), "partners": rows}).value
    shown = replace(record, answers={**record.answers, "working_title": "\x0b]]>\ufffe"})
    outline = employer_form(work, shown, partners(shown)[0].id, Lang.EN)
    assert docx.Document(io.BytesIO(word_bytes(outline))).paragraphs
    assert all_failures(render_pdf(outline)[0]) == []
