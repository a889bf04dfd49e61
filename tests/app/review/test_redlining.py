"""The redline between two versions of a request."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from mcdesk.app import records, requests
from mcdesk.app.review import redlining
from mcdesk.app.review.redlining import Entry, Fate
from mcdesk.app.review.seeing import last_seen, note_seen
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Json, Ref, rows_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.records import Record
from mcdesk.domain.review.redline import reads_after, reads_before
from mcdesk.domain.texts import Lang
from tests.app.workspace import request_of, services
from tests.domain.definitions import request_form, sample
from tests.domain.merge.drafts import FORM as SMALL
from tests.domain.merge.drafts import drafts

FORM = request_form()
START: Answers = sample("forklift")


def entries(first: Answers, second: Answers, form: Form = FORM) -> list[Entry]:
    return [e for p in redlining.passages(form, "CAD", first, second, Lang.EN) for e in p.entries]


def changes(first: Answers, second: Answers) -> dict[str, Fate]:
    return {str(e.ref): e.fate for e in entries(first, second) if e.fate is not Fate.SAME}


def rows(key: str = "outcomes") -> list[Json]:
    return list(rows_of(START[key]))


def test_nothing_is_another_between_the_same() -> None:
    assert changes(START, START) == {}


def test_words_rows_and_numbers() -> None:
    first, second, *rest = rows()
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    now = {
        **START,
        "instructional_hours": 12,
        "outcomes": [{"id": "new", "statement": "Parks a forklift"}, {**second, "statement": "Loads a truck"}, *rest],
    }
    found = changes(START, now)
    assert found["instructional_hours"] is Fate.CHANGED
    assert found[f"outcomes[{second['id']}].statement"] is Fate.CHANGED
    assert found["outcomes[new].statement"] is Fate.ADDED
    assert found[f"outcomes[{first['id']}].statement"] is Fate.REMOVED


def test_a_row_that_moved_says_from_where_to_where() -> None:
    first, *rest = rows()
    assert isinstance(first, dict)
    (found,) = [e for e in entries(START, {**START, "outcomes": [*rest, first]}) if e.fate is not Fate.SAME]
    assert (found.fate, found.ref, found.moved) == (
        Fate.MOVED,
        Ref("outcomes", str(first["id"])),
        (1, len(rest) + 1),
    )
    assert found.place.startswith("Outcome")


def test_another_file_of_the_same_name_is_seen() -> None:
    first: dict[str, Json] = {"name": "letter.pdf", "sha256": "a" * 64, "size": 1}
    key = next(c.key for f in FORM.fields() for c in (f, *f.columns) if c.kind.value == "attachment")
    table = next(f for f in FORM.fields() if f.key == key or any(c.key == key for c in f.columns))

    def answers(value: dict[str, Json]) -> Answers:
        return {key: value} if table.key == key else {table.key: [{"id": "r1", key: value}]}

    (found,) = [e for e in entries(answers(first), answers({**first, "sha256": "b" * 64})) if e.fate is not Fate.SAME]
    assert "bbbbbbbbbbbb" in reads_after(found.runs)


def test_what_the_form_does_not_ask_is_there_as_well() -> None:
    assert changes({"old_question": [1]}, {"old_question": [2]}) == {"old_question": Fate.CHANGED}


def test_odd_rows_break_nothing() -> None:
    odd: Answers = {"outcomes": [{}, {"id": 3}, {"id": "a"}, {"id": "a", "statement": "x"}, "no row"]}
    assert Fate.ADDED in changes({}, odd).values()
    assert changes(odd, odd) == {}


@given(drafts(), drafts())
def test_each_answer_reads_as_in_either_version(first: Answers, second: Answers) -> None:
    forth, back, old, new = (
        {e.ref: e for e in entries(a, b, SMALL) if e.fate is not Fate.MOVED}
        for a, b in ((first, second), (second, first), (first, first), (second, second))
    )
    assert set(forth) == set(back) == {*old, *new}
    for ref, entry in forth.items():
        assert reads_before(entry.runs) == (reads_after(old[ref].runs) if ref in old else "")
        assert reads_after(entry.runs) == (reads_after(new[ref].runs) if ref in new else "")


def versions() -> tuple[Services, Record]:
    """A request with two submitted versions, and a draft of the third."""
    work = services()
    record = request_of(work, START, submitted=True)
    for title in ("Forklift operation in the yard", "Lift trucks"):
        draft = requests.reopen(work, record).value
        record = records.save(work, replace(draft, answers={**draft.answers, "working_title": title})).value
        if title.startswith("Forklift"):
            record = requests.submit(work, record).value.request
    return work, record


def test_any_two_versions_are_compared() -> None:
    work, record = versions()
    assert redlining.newest_pair(work, record) == (2, 0)
    found = redlining.compare(work, record, 1, 2, Lang.EN)
    assert [str(e.ref) for e in found.changes] == ["working_title"]
    assert reads_after(found.changes[0].runs) == "Forklift operation in the yard"
    assert reads_after(redlining.compare(work, record, 1, 0, Lang.FR).changes[0].runs) == "Lift trucks"
    with pytest.raises(Refused):
        redlining.compare(work, record, 1, 7, Lang.EN)


def test_a_first_draft_has_nothing_to_be_compared_with() -> None:
    work = services()
    assert redlining.newest_pair(work, request_of(work, START)) is None
    assert redlining.newest_pair(work, request_of(work, START, submitted=True)) is None


def test_what_was_seen_is_each_persons_own() -> None:
    work, record = versions()
    assert last_seen(work, record.id) is None
    note_seen(work, record)
    seen = last_seen(work, record.id)
    assert seen is not None
    assert str(Ref("working_title")) in seen.prints
    assert last_seen(replace(work, who="Bo Example"), record.id) is None
