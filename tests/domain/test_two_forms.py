"""What the form of requests and the form of credentials have in common."""

from __future__ import annotations

from mcdesk.domain.fields import Field, Form
from mcdesk.domain.records import TITLES, RecordKind
from tests.domain.definitions import credential_form, load_kind, request_form

FORMS = {
    RecordKind.REQUEST: request_form(),
    RecordKind.CREDENTIAL: credential_form(),
    RecordKind.STACK: load_kind(RecordKind.STACK),
}


def shared() -> list[tuple[Field, Field]]:
    other = credential_form()
    return [(f, other.field(f.key)) for f in request_form().fields() if other.has(f.key)]


def test_what_both_ask_has_the_same_shape() -> None:
    assert len(shared()) > 40
    for mine, theirs in shared():
        assert (theirs.kind, theirs.rows_of, theirs.options) == (mine.kind, mine.rows_of, mine.options), mine.key
        for column in mine.columns:
            found = theirs.column(column.key)
            assert found is not None, (mine.key, column.key)
            assert (found.kind, found.rows_of, found.options) == (column.kind, column.rows_of, column.options)


def test_each_form_asks_for_the_name_of_its_records() -> None:
    for kind, form in FORMS.items():
        assert form.has(TITLES[kind])
        assert form.id == kind


def twins(form: Form) -> list[tuple[Field, Field]]:
    found = [(f, form.field(f.twin)) for f in form.fields() if f.twin]
    for table in form.fields():
        pairs = ((c, table.column(c.twin)) for c in table.columns if c.twin)
        found += [(c, other) for c, other in pairs if other is not None]
    return found


def test_twins_are_of_one_kind_and_have_the_same_limits() -> None:
    pairs = twins(credential_form())
    assert {f.key for f, _ in pairs} >= {"official_name_fr", "description_fr", "statement_fr", "badge_criteria_fr"}
    for mine, original in pairs:
        assert (mine.kind, dict(mine.limits)) == (original.kind, dict(original.limits)), mine.key


def test_offerings_and_dates_are_kept_up_without_a_new_version() -> None:
    form = credential_form()
    assert all(form.field(k).running for k in ("offerings", "launch_on", "review_on", "owner"))
    assert not any(
        form.field(k).running for k in ("official_name", "outcomes", "instructional_hours", "badge_criteria")
    )
