"""The sheet of a credential, in both languages, from whole and from hostile answers; and its calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from mcdesk.app import records
from mcdesk.app.credentials import sheet, versions
from mcdesk.app.credentials.calendar import calendar_file
from mcdesk.app.credentials.clock import due_words, every_date, falling_due
from mcdesk.app.credentials.exporting import export_sheet, sheet_of
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Heading, Image, Part, Span
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.texts import Lang, words
from tests.app.credentials.test_life import active, approved
from tests.app.workspace import services

BOTH = SheetOptions((Lang.EN, Lang.FR))
HOSTILE = "<script>alert('x')</script> \u202e\x00 [go](javascript:x) " + "y" * 3000


def made(work: Services, **answers: Json) -> Record:
    return records.create(work, RecordKind.CREDENTIAL, answers).value


def test_an_issued_sheet_says_its_version_and_a_draft_says_that_it_is_one() -> None:
    work = services()
    done = active(work)
    issued, draft = sheet_of(work, done, BOTH, 1), sheet_of(work, done, BOTH)
    assert (issued.mark, draft.mark) == ("", "Draft / Brouillon")
    assert [p.lang for p in issued.parts] == ["en-CA", "fr-CA"]
    assert "Version 1" in issued.around.foot


def test_sections_with_nothing_to_say_are_left_out() -> None:
    work = services()
    outline = sheet_of(work, made(work), SheetOptions())
    assert [b.text for b in outline.parts[0].blocks if isinstance(b, Heading)] == [
        "Micro-credential without a name yet"
    ]


def test_each_language_takes_its_own_words_and_marks_those_that_it_borrows() -> None:
    work = services()
    one = made(work, official_name="Lift", official_name_fr="Lever", one_sentence="Workers lift.")
    english, french = sheet_of(work, one, BOTH).parts
    assert (_title(english), _title(french)) == ("Lift", "Lever")
    assert [s.lang for s in _spans(french) if s.text == "Workers lift."] == ["en-CA"]
    assert [s.lang for s in _spans(english) if s.text == "Workers lift."] == [None]


def _title(part: Part) -> str:
    return next(b.text for b in part.blocks if isinstance(b, Heading))


def _spans(part: Part) -> list[Span]:
    return [s for b in part.blocks for s in getattr(b, "text", ()) if isinstance(s, Span)]


def test_people_at_a_partner_are_not_named() -> None:
    work = services()
    said = str(sheet_of(work, approved(work), SheetOptions()).parts)
    assert "Lakeport Logistics" in said
    assert "@" not in said


def test_the_picture_is_the_attached_one_where_a_document_takes_it() -> None:
    work = services()
    info = work.store.attach("b.png", "image/png", b"picture")
    file: dict[str, Json] = {"sha256": info.sha256, "name": "b.png", "size": 7, "media_type": "image/png"}
    one = made(work, official_name="Lift", badge_image=file)
    (image,) = [b for b in sheet_of(work, one, SheetOptions()).parts[0].blocks if isinstance(b, Image)]
    assert (image.data, image.alt) == (b"picture", "Badge of “Lift”")
    for wrong in ({**file, "media_type": "image/svg+xml"}, {**file, "sha256": "gone"}):
        blocks = sheet_of(work, made(work, badge_image=wrong), SheetOptions()).parts[0].blocks
        assert not any(isinstance(b, Image) for b in blocks)


def test_hostile_text_stays_text() -> None:
    work = services()
    row = {
        "id": "r",
        "statement": HOSTILE,
        "organization": HOSTILE,
        "title": HOSTILE,
        "tag": HOSTILE,
        "outcomes": ["x"],
    }
    keys = ("official_name", "one_sentence", "description", "badge_criteria", "badge_name", "ladder_target")
    tables = ("outcomes", "assessments", "partners", "badge_tags", "alignments", "offerings")
    answers: dict[str, Json] = {**dict.fromkeys(keys, HOSTILE), **{t: [row] for t in tables}}
    one = made(work, **answers)
    outline = sheet_of(work, one, BOTH)
    assert not any(s.link for p in outline.parts for s in _spans(p))
    broken = replace(one, answers=dict.fromkeys(answers, 7))
    sheet_of(work, broken, BOTH)


def test_the_preview_is_the_sheet() -> None:
    work = services()
    one = approved(work)
    shown = sheet.preview(one, work.form_of(one.kind), work.profile, work.frameworks.heads(), Lang.EN, work.clock.now())
    written = sheet_of(work, one, SheetOptions()).parts[0].blocks
    assert tuple(shown) == tuple(b for b in written if not isinstance(b, Image))


def test_exporting_is_noted_and_an_unknown_version_or_format_refused(tmp_path: Path) -> None:
    work = services()
    one = active(work)
    export_sheet(work, one, SheetOptions(), tmp_path / "s.pdf", number=1)
    assert work.store.history(one.id)[-1].detail == {"format": "pdf", "version": 1}
    with pytest.raises(Refused, match="life-no-version"):
        export_sheet(work, one, SheetOptions(), tmp_path / "s.pdf", number=9)
    with pytest.raises(Refused, match="exporting-format"):
        export_sheet(work, one, SheetOptions(), tmp_path / "s.doc", "doc")


def test_a_calendar_has_a_whole_day_for_each_date_and_keeps_its_identity() -> None:
    work = services()
    one = versions.amend(work, active(work), {"review_on": "2027-12-01"}).value
    first = Calendar.from_ical(calendar_file(work, [one], Lang.EN))
    events = {str(e["uid"]): e for e in first.walk("VEVENT")}
    review = events[f"{one.id}-review@mcdesk"]
    assert review.decoded("dtstart") == date(2027, 12, 1)
    assert review.decoded("dtend") == date(2027, 12, 2)
    assert len(events) == 3
    moved = versions.amend(work, one, {"review_on": "2028-02-01", "official_name": "A;b,\\c\nEND:VEVENT"}).value
    again = Calendar.from_ical(calendar_file(work, [moved], Lang.FR))
    assert {str(e["uid"]) for e in again.walk("VEVENT")} == set(events)
    assert Calendar.from_ical(calendar_file(work, [], Lang.EN)).walk("VEVENT") == []


def test_what_is_due_is_said_in_both_languages() -> None:
    work = services()
    letters: Json = [{"id": "p1", "organization": "Lake Works", "endorsement_on": "2020-01-01"}]
    rows: Json = [{"id": d, "ends": d, "enrolled": 1} for d in ("2026-01-01", "2026-02-01")]
    one = made(work, review_on="2020-01-01", partners=letters, offerings=rows, enrol_min=8, launch_month="2020-01")
    every = [*every_date(work, [replace(one, state=State.ACTIVE)]), *every_date(work, [one])]
    assert {f.due.kind for f in every} == {"launch", "review", "letter", "uptake"}
    for found in every:
        for day in (work.today(), date(2019, 1, 1)):
            assert all(words(due_words(found.due, day, lang), lang) for lang in Lang)
    assert [f.credential.id for f in falling_due(work)] == [one.id, one.id]
