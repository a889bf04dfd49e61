"""What holds of every merge, whatever two people did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Json, Ref, rows_of, value_at
from mcdesk.domain.fields import Kind
from mcdesk.domain.merge.choosing import both, settle
from mcdesk.domain.merge.conflicts import Conflict, ConflictKind, Merge, Take
from mcdesk.domain.merge.merging import merge
from mcdesk.domain.merge.references import references
from mcdesk.domain.merge.tables import has_rows
from mcdesk.domain.merge.values import ABSENT, UNKNOWN, Three, same
from tests.domain.merge.drafts import FORM, drafts, edited, ids

Sides = tuple[Answers, Answers, Answers]


@st.composite
def sides(draw: st.DrawFn) -> Sides:
    """A common version and what two people made of it."""
    base = draw(drafts())
    return base, draw(edited(base)), draw(edited(base))


def mirrored(made: Merge) -> Merge:
    """The merge as the other side makes it."""
    turned = (replace(c, ours=c.theirs, theirs=c.ours) for c in made.conflicts)
    return replace(made, conflicts=tuple(turned))


def by_key(made: Merge) -> list[Conflict]:
    return sorted(made.conflicts, key=lambda c: c.key)


@given(sides())
def test_both_sides_come_to_the_same(three: Sides) -> None:
    base, ours, theirs = three
    one, other = merge(base, ours, theirs, FORM), mirrored(merge(base, theirs, ours, FORM))
    assert same(one.answers, other.answers)
    assert by_key(one) == by_key(other)


@given(drafts(), drafts())
def test_both_sides_come_to_the_same_without_a_common_version(ours: Answers, theirs: Answers) -> None:
    one, other = merge(None, ours, theirs, FORM), mirrored(merge(None, theirs, ours, FORM))
    assert by_key(one) == by_key(other)
    assert all(c.base is UNKNOWN for c in one.conflicts)
    assert bool(one.conflicts) == (not _alike(ours, theirs))


@given(sides())
def test_what_one_side_alone_changed_stays_without_a_word(three: Sides) -> None:
    base, ours, _ = three
    for made in (merge(base, ours, base, FORM), merge(base, base, ours, FORM), merge(base, ours, ours, FORM)):
        assert same(made.answers, ours)
        assert not made.conflicts


@given(sides())
def test_no_edit_is_dropped(three: Sides) -> None:
    base, ours, theirs = three
    made = merge(base, ours, theirs, FORM)
    disputed = {(c.ref.field, c.ref.row, c.ref.column) for c in made.conflicts if c.kind is not ConflictKind.ORDER}
    for mine in (ours, theirs):
        for ref in _changed(base, mine):
            places = {(ref.field, "", ""), (ref.field, ref.row, ""), (ref.field, ref.row, ref.column)}
            kept = value_at(made.answers, ref)
            assert places & disputed or same(kept, value_at(mine, ref)), ref


@given(sides())
def test_merging_again_what_was_merged_changes_nothing(three: Sides) -> None:
    base, ours, theirs = three
    made = merge(base, ours, theirs, FORM)
    if not made.conflicts:
        again = merge(base, made.answers, theirs, FORM)
        assert same(again.answers, made.answers)
        assert not again.conflicts


@given(sides(), st.data())
def test_every_conflict_is_settled_by_a_choice_about_it_alone(three: Sides, data: st.DataObject) -> None:
    base, ours, theirs = three
    made = merge(base, ours, theirs, FORM)
    able = {
        c.key: [Take.OURS, Take.THEIRS, *([Take.BOTH] if both(FORM, c) is not ABSENT else [])] for c in made.conflicts
    }
    choices = {key: data.draw(st.sampled_from(takes)) for key, takes in able.items() if data.draw(st.booleans())}
    settled = settle(made, choices, FORM)
    assert {c.key for c in settled.conflicts} == able.keys() - choices.keys()
    chosen = (c for c in made.conflicts if choices.get(c.key) is Take.THEIRS and c.kind is ConflictKind.VALUE)
    for conflict in chosen:
        field = FORM.at(conflict.ref)
        if field is None or field.kind is not Kind.ROW_CHOICES:
            given_there = None if conflict.theirs is ABSENT else conflict.theirs
            assert same(value_at(settled.answers, conflict.ref), given_there)


@given(sides(), st.sampled_from([Take.OURS, Take.THEIRS]))
def test_no_choice_leaves_a_name_of_a_row_that_it_removed(three: Sides, take: Take) -> None:
    base, ours, theirs = three
    made = merge(base, ours, theirs, FORM)
    settled = settle(made, {c.key: take for c in made.conflicts}, FORM)
    removed = {c.ref.row for c in made.conflicts if c.kind is ConflictKind.ROW} - set(ids(settled.answers, "outcomes"))
    assert not [r for r in references(FORM, settled.answers) if r.row in removed]


@given(drafts(), drafts(), st.sampled_from([Take.OURS, Take.THEIRS]))
def test_without_a_common_version_one_side_can_be_taken_whole(ours: Answers, theirs: Answers, take: Take) -> None:
    made = merge(None, ours, theirs, FORM)
    settled = settle(made, {c.key: take for c in made.conflicts}, FORM)
    wanted = ours if take is Take.OURS else theirs
    for table in ("outcomes", "assessments"):
        assert sorted(ids(settled.answers, table)) == sorted(ids(wanted, table))
    assert settled.answers.get("title") == wanted.get("title")


def _alike(ours: Answers, theirs: Answers) -> bool:
    """The same, but for tables without rows, which are there or not."""
    keys = ours.keys() | theirs.keys()
    pairs = [Three(ABSENT, ours.get(k, ABSENT), theirs.get(k, ABSENT)) for k in keys]
    return all(same(p.ours, p.theirs) or (has_rows(p) and not (_rows(p.ours) or _rows(p.theirs))) for p in pairs)


def _rows(value: object) -> bool:
    return isinstance(value, list) and bool(value)


def _changed(base: Answers, now: Answers) -> Iterator[Ref]:
    """Every place that holds something else than before, rows and cells by themselves."""
    for key in ("title", "story", "hours", "modes", "shown"):
        if not same(base.get(key), now.get(key)):
            yield Ref(key)
    for table in ("outcomes", "assessments"):
        rows: dict[object, Json] = {r["id"]: r for r in rows_of(now.get(table))}
        for row in rows_of(base.get(table)):
            if row["id"] not in rows:
                yield Ref(table, str(row["id"]))
        for row in rows_of(now.get(table)):
            for column in row:
                ref = Ref(table, str(row["id"]), column)
                if not same(value_at(base, ref), row[column]):
                    yield ref
