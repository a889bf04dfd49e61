"""The form for an employer as a Word document that came back: read where it is ours, refused where it is not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.attachments import ALLOWED
from mcdesk.app.employer.form import employer_form, partners, reference
from mcdesk.app.employer.returning import ANSWERED, confirm, look
from mcdesk.app.services import Services
from mcdesk.domain.answers import rows_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.rules.partners import CONFIRMATIONS
from mcdesk.domain.texts import Lang
from mcdesk.export.filled_forms import FilledFormReader
from mcdesk.export.word.answered import word_fields
from mcdesk.export.word.writer import word_bytes
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample

FORMS = FilledFormReader()
CHECKED = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
VALUE = "{http://schemas.microsoft.com/office/word/2010/wordml}val"
SAID = {
    "demand_yes": "Yes",
    "job_no": "Yes",
    "job_words": "Add the dock leveller,\nand « déjà vu »",
    "name": "Robin Example",
    "date": "24 November 2026",
}


def asked(lang: Lang = Lang.EN) -> tuple[Services, Record, bytes]:
    work = services()
    record = request_of(work, sample("forklift"))
    return work, record, word_bytes(employer_form(work, record, partners(record)[0].id, lang))


def test_its_headings_have_the_colour_of_the_college_and_no_label_stands_alone() -> None:
    work, _, data = asked()
    made = docx.Document(io.BytesIO(data))
    colour = made.styles["Heading 2"].font.color
    assert colour is not None
    assert f"#{colour.rgb}".casefold() == work.profile.colours["accent"].casefold()
    labels = [p for p in made.paragraphs if p.text.startswith("How do you see that?")]
    assert [p.paragraph_format.keep_with_next for p in labels] == [True]


def filled(data: bytes, said: Mapping[str, str]) -> bytes:
    """The form as a word processor leaves it: boxes ticked, texts typed, a line break for Enter."""
    document = docx.Document(io.BytesIO(data))
    for control in document.element.body.iter(qn("w:sdt")):
        name = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val"))
        box = next(control.iter(CHECKED), None)
        if name in said and box is not None:
            box.set(VALUE, "1")
        elif name in said:
            run = next(control.iter(qn("w:r")))
            run.clear_content()
            for number, line in enumerate(said[name].split("\n")):
                if number:
                    run.append(run.makeelement(qn("w:br"), {}))
                run.append(run.makeelement(qn("w:t"), {}))
                run[-1].text = line
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def came_back(folder: Path, data: bytes) -> Path:
    path = folder / "answer.docx"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("lang", list(Lang))
def test_what_was_filled_in_is_read_kept_and_put_to_use(lang: Lang, tmp_path: Path) -> None:
    work, record, form = asked(lang)
    answer = look(work, record, came_back(tmp_path, filled(form, SAID)), FORMS)
    assert (answer.said("demand"), answer.said("job"), answer.other) == ("yes", "no", "")
    assert answer.words("job") == SAID["job_words"]
    assert (answer.who("name"), answer.who("email")) == ("Robin Example", "")
    kept = confirm(work, record, partners(record)[0].id, answer).value
    assert rows_of(kept.answers["partners"])[0][CONFIRMATIONS[0][0]] == "yes"
    (line,) = [e for e in work.store.history(record.id) if e.action == ANSWERED]
    assert line.detail["sha256"] == answer.sha256
    assert work.store.attachment(answer.sha256).startswith(b"PK")
    assert answer.data.kind == ".docx"
    assert ALLOWED[answer.data.kind].endswith("wordprocessingml.document")


def test_a_form_about_another_state_says_so(tmp_path: Path) -> None:
    work, record, form = asked()
    other = request_of(work, {**sample("forklift"), "working_title": "Another"})
    answer = look(work, other, came_back(tmp_path, filled(form, SAID)), FORMS)
    assert answer.other == reference(record)


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def only(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


ENTITY = b'<!DOCTYPE a [<!ENTITY b "yes"><!ENTITY c SYSTEM "file:///etc/hostname">]><a>&b;&c;</a>'


def _plain() -> bytes:
    out = io.BytesIO()
    docx.Document().save(out)
    return out.getvalue()


def _many(form: bytes) -> bytes:
    out = io.BytesIO(form)
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(2_001):
            archive.writestr(f"part{number}", b"")
    return out.getvalue()


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "no document": lambda _form: only("other.xml", b"<a/>"),
    "a plain document": lambda _form: _plain(),
    "broken XML": lambda _form: only("word/document.xml", b"<w:document"),
    "an entity": lambda _form: only("word/document.xml", ENTITY),
    "a bomb": lambda _form: only("word/document.xml", b"<a>" + b" " * 40_000_000 + b"</a>"),
    "cut off": lambda form: form[: len(form) // 2],
    "only the beginning": lambda _form: b"PK\x03\x04",
    "an entity in its properties": lambda form: repacked(form, lambda n, d: ENTITY if n == "docProps/core.xml" else d),
    "many parts": _many,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_form_of_ours_is_refused_and_nothing_is_kept(name: str, tmp_path: Path) -> None:
    work, record, form = asked()
    before = work.store.history(record.id)
    with pytest.raises(Refused) as refused:
        look(work, record, came_back(tmp_path, HOSTILE[name](form)), FORMS)
    assert refused.value.message.key == "employer-no-form"
    assert work.store.history(record.id) == before


FORM = asked()[2]


@given(st.integers(0, len(FORM) - 1), st.binary(min_size=1, max_size=40))
def test_whatever_bytes_come_they_are_read_or_refused(place: int, junk: bytes) -> None:
    data = FORM[:place] + junk + FORM[place + len(junk) :]
    found = word_fields(data)
    assert found is None or found.kind == ".docx"
