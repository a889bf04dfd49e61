"""An import is looked at before it is kept, accounts for every row, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mcdesk.app import records
from mcdesk.app.catalogue import exporting, importing
from mcdesk.app.catalogue.planning import Plan, Wishes
from mcdesk.app.catalogue.ports import Query
from mcdesk.app.listing import Filters
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.sheet import Sheet, sheet_of
from mcdesk.domain.texts import Lang, words
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.workspace import SAMPLES, services
from tests.domain.definitions import sample

FILES = TableFileKeeper()
KIND = RecordKind.CREDENTIAL
AS_IT_IS = Wishes()
HEAD = ("Title", "Hours", "Delivery", "School", "Remarks of the dean")


def table(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> Sheet:
    return sheet_of("List", [head, *rows])


def look(work: Services, sheet: Sheet, wishes: Wishes = AS_IT_IS, busy: str = "", kind: RecordKind = KIND) -> Plan:
    return importing.looked_at(work, importing.guessed(work, sheet, {}, kind), sheet, wishes, kind, busy)


def as_kind(work: Services, answers: Mapping[str, Json], kind: RecordKind) -> dict[str, Json]:
    """Those of the answers that the form of this kind asks for."""
    named = {"official_name": answers["working_title"], **answers}
    return {k: v for k, v in named.items() if work.form_of(kind).has(k)}


def acts(plan: Plan) -> list[str]:
    return [p.act.value for p in plan.rows]


def told(plan: Plan) -> list[str]:
    return [p.fault.message.key for row in plan.rows for p in row.problems]


def made(work: Services, answers: dict[str, Json]) -> Record:
    return records.create(work, KIND, answers).value


def title_of(record: Record) -> str:
    return record.title


def test_a_plan_says_what_every_row_does_and_writes_nothing() -> None:
    work = services()
    old = made(work, {"official_name": "Café service", "instructional_hours": 12})
    same = made(work, {"official_name": "Knife skills", "instructional_hours": 8})
    made(work, {"official_name": "Not in the list"})
    mode = work.form_of(KIND).field("delivery_mode").options[0]
    sheet = table(
        ("CAFE  SERVICE", "36 hours", mode.label.fr, "", ""),
        ("Knife skills", "8", "", "", "fine"),
        ("", "", "", "", ""),
        ("New one", "many", "", "", ""),
        ("Another", "5", "by pigeon", "", ""),
        ("Third", "5", mode.key, "", ""),
        ("", "7", "", "", ""),
    )
    plan = look(work, sheet)
    assert acts(plan) == ["update", "same", "blocked", "blocked", "add", "blocked"]
    assert (plan.preview.counted, plan.preview.blank, plan.untouched, plan.taken) == (7, 1, 1, 2)
    assert sum(plan.counts.values()) + plan.preview.blank == plan.preview.counted
    assert [(c.key, c.before, c.after) for c in plan.rows[0].changes] == [
        ("official_name", "Café service", "CAFE  SERVICE"),
        ("instructional_hours", "12", "36"),
        ("delivery_mode", "", mode.label.en),
    ]
    assert [(u.header, u.filled) for u in plan.preview.unused] == [("Remarks of the dean", 1)]
    assert [p.where for r in plan.rows for p in r.problems] == ["B5", "C6", "A8"]
    assert work.store.get(old.id) == old
    assert work.store.get(same.id) == same
    assert len(work.store.records()) == 3


def test_what_was_planned_is_kept_and_taken_back() -> None:
    work = services()
    old = made(work, {"official_name": "Old", "instructional_hours": 12, "description": "Stays"})
    before = work.store.get(old.id).answers
    kept = importing.keep(work, look(work, table(("Old", "36"), ("New", "5"))), "list.csv", KIND)
    assert (kept.value.added, kept.value.updated, kept.kind) == (1, 1, KIND)
    assert work.store.get(old.id).answers == {**before, "instructional_hours": 36}
    new = next(r for r in work.store.records() if r.title == "New")
    assert kept.ids == {old.id, new.id}
    assert (new.form_id, new.created_by, new.page) == (work.form_of(KIND).id, work.who, work.form_of(KIND).pages[0].key)
    undone = importing.undo(work, kept.value.id, KIND).value
    assert (undone.trashed, undone.restored, undone.left) == (1, 1, ())
    assert [r.answers for r in work.store.records()] == [before]


def test_a_table_with_nothing_new_is_refused() -> None:
    work = services()
    made(work, {"official_name": "Old"})
    with pytest.raises(Refused, match="catalogue-nothing"):
        importing.keep(work, look(work, table(("Old", ""))), "a", KIND)


def test_an_empty_cell_keeps_the_answer_unless_it_is_wished_otherwise() -> None:
    work = services()
    made(work, {"official_name": "Old", "instructional_hours": 12})
    sheet = table(("Old", ""))
    assert acts(look(work, sheet)) == ["same"]
    (row,) = look(work, sheet, Wishes(clear=True)).rows
    assert [(c.key, c.before, c.after) for c in row.changes] == [("instructional_hours", "12", "")]
    assert row.answers == {"official_name": "Old"}


def test_rows_can_be_left_out_or_taken_as_they_were_typed() -> None:
    work = services()
    sheet = table(("One", "many"), ("Two", "5"), ("", "3"))
    assert acts(look(work, sheet, Wishes(left=frozenset({2})))) == ["blocked", "left", "blocked"]
    plan = look(work, sheet, Wishes(as_typed=True))
    assert acts(plan) == ["add", "add", "blocked"]
    assert plan.rows[0].answers == {"official_name": "One", "instructional_hours": "many"}


def test_a_row_means_the_record_with_its_number_else_the_only_one_of_its_title() -> None:
    work = services()
    first, second = (made(work, {"official_name": "Twins of one"}) for _ in range(2))
    head = ("Number", "Title", "Hours")
    plan = look(
        work, table((first.number, "Renamed one", "5"), ("", "Twins of one", "6"), (first.number, "", "7"), head=head)
    )
    assert acts(plan) == ["update", "blocked", "blocked"]
    assert told(plan) == ["catalogue-row-several", "tables-missing", "catalogue-row-twice"]
    assert plan.rows[0].record == first
    assert second.number in str(plan.rows[1].problems[0].fault.message.args["numbers"])
    for lang in Lang:
        for row in plan.rows:
            for problem in row.problems:
                assert words(problem.fault.message, lang)
                assert words(problem.fault.fix, lang)


def test_a_new_record_begins_in_the_state_that_the_table_says() -> None:
    work = services()
    old = made(work, {"official_name": "Old one"})
    head = ("Title", "Status", "Hours")
    sheet = table(
        ("New", "Active", ""),
        ("Neuf", "RETIRÉE DE L’OFFRE", ""),
        ("Odd", "sleeping", ""),
        ("Old one", "Active", "9"),
        head=head,
    )
    plan = look(work, sheet)
    assert acts(plan) == ["add", "add", "blocked", "update"]
    assert [k for k in told(plan) if "few" not in k] == ["forms-format-choice", "catalogue-row-state"]
    importing.keep(work, plan, "list", KIND)
    states = {r.title: r.state.value for r in work.store.records()}
    assert states == {"New": "active", "Neuf": "retired", "Old one": old.state.value}


def test_the_record_that_is_open_is_not_changed_under_the_author() -> None:
    work = services()
    old = made(work, {"official_name": "Old"})
    plan = look(work, table(("Old", "5")), busy=old.id)
    assert (acts(plan), told(plan)) == (["blocked"], ["catalogue-row-open"])


def test_a_record_that_was_changed_since_it_was_looked_at_stops_the_import() -> None:
    work = services()
    old = made(work, {"official_name": "Old"})
    plan = look(work, table(("Old", "5"), ("New", "5")))
    records.save(work, old)
    with pytest.raises(Refused, match="store-changed-elsewhere"):
        importing.keep(work, plan, "a", KIND)
    assert [title_of(r) for r in work.store.records()] == ["Old"]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".tsv"])
def test_an_export_read_again_changes_nothing_and_fills_an_empty_workspace(
    tmp_path: Path, lang: Lang, ending: str
) -> None:
    work = services()
    kinds = (RecordKind.REQUEST, KIND)
    for name in SAMPLES:
        for kind in kinds:
            records.create(work, kind, as_kind(work, sample(name), kind))
    other = services()
    for kind in kinds:
        path = tmp_path / f"{kind}{ending}"
        query = Query(filters=Filters((("kind", kind.value),)))
        assert exporting.export(work, FILES, query, path, lang) == 3
        (sheet,) = FILES.read(path).sheets
        again = look(work, sheet, kind=kind)
        assert acts(again) == ["same"] * 3
        assert told(again) == []
        plan = look(other, sheet, Wishes(as_typed=True), kind=kind)
        assert acts(plan) == ["add"] * 3
        importing.keep(other, plan, "list", kind)
    here = {(r.kind, r.title): r.answers for r in work.store.records()}
    assert {(r.kind, r.title): r.answers for r in other.store.records()} == here


def test_what_is_exported_is_what_was_looked_for(tmp_path: Path) -> None:
    work = services()
    made(work, {"official_name": "Welding"})
    made(work, {"official_name": "Baking"})
    assert exporting.export(work, FILES, Query("weld"), tmp_path / "a.csv", Lang.EN) == 1
    with pytest.raises(Refused, match="catalogue-export-none"):
        exporting.export(work, FILES, Query("nothing"), tmp_path / "b.csv", Lang.EN)
    assert not (tmp_path / "b.csv").exists()


def test_a_blank_template_is_filled_in_and_read() -> None:
    work = services()
    for lang in Lang:
        blank, how = importing.blank_template(work, lang, KIND)
        assert blank.rows == ()
        assert len(how.rows) == len(blank.headers) == len([*work.form_of(KIND).fields()]) + 1
        sheet = sheet_of("x", [blank.headers, *[["New"] + [""] * (len(blank.headers) - 1)]])
        reading = importing.guessed(work, sheet, {}, KIND)
        assert len(reading.columns.chosen) == len(blank.headers)
        assert acts(look(work, sheet)) == ["add"]
