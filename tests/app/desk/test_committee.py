"""A committee's pack, and the decisions that come back from its sheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.desk.committee import pack, sheet
from mcdesk.app.desk.committee.planning import Mark, Plan, planned
from mcdesk.app.desk.committee.recording import record
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.outline import Contents, Heading, SignatureBlock, Table
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.tabular.sheet import Book, Sheet, Value, sheet_of
from mcdesk.domain.texts import Lang
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample

DAY = "2026-11-20"
Fills = dict[str, str]


@pytest.fixture
def work() -> Services:
    return services()


def submitted(work: Services, count: int) -> list[Record]:
    return [
        request_of(work, {**sample("forklift"), "working_title": f"Invented {n}"}, submitted=True) for n in range(count)
    ]


def filled(work: Services, made: list[Record], *fills: Fills, lang: Lang = Lang.EN) -> Book:
    """The sheet of these requests as somebody filled it in, as a file is read."""
    blank, _ = sheet.sheets(work, made, lang)
    rows: list[tuple[str, ...]] = [blank.headers]
    for row, fill in zip(blank.rows, fills, strict=True):
        cells = dict(zip(sheet.COLUMNS, map(_text, row), strict=True)) | fill
        rows.append(tuple(cells.values()))
    return Book("xlsx", (sheet_of("Notes", [("nothing",)]), sheet_of(blank.name, rows)))


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def plan(work: Services, made: list[Record], *fills: Fills) -> Plan:
    return planned(work, filled(work, made, *fills), Lang.EN)


def troubles(found: Plan) -> list[tuple[str, str]]:
    return [(t.cell, t.message.key) for row in found.rows for t in row.troubles]


RETURN = {"decision": "Return for changes", "reason": "The hours do not add up.", "date": DAY}


def test_a_sheet_goes_out_and_comes_back_through_a_spreadsheet(work: Services, tmp_path: Path) -> None:
    made = submitted(work, 2)
    path, keeper = tmp_path / "decisions.xlsx", TableFileKeeper()
    keeper.write(path, sheet.sheets(work, made, Lang.FR))
    found = planned(work, keeper.read(path), Lang.FR)
    assert [row.mark for row in found.rows] == [Mark.UNDECIDED, Mark.UNDECIDED]
    assert [row.name for row in found.rows] == [r.number for r in made]


def test_what_is_ready_is_recorded_once(work: Services) -> None:
    made = submitted(work, 2)
    book = filled(
        work, made, {**RETURN, "by": "Dana Example"}, {"decision": "decline", "reason": "Not now.", "date": DAY}
    )
    kept = record(work, planned(work, book, Lang.EN)).value
    assert [r.state for _, r in kept.done] == [State.RETURNED, State.DECLINED]
    assert work.store.history(made[0].id)[-1].words == "The hours do not add up. (decided by Dana Example)"
    again = planned(work, book, Lang.FR)
    assert [row.mark for row in again.rows] == [Mark.RECORDED, Mark.RECORDED]
    lines = len(work.store.history())
    with pytest.raises(Refused) as refused:
        record(work, again)
    assert refused.value.message.key == "committee-none-ready"
    assert len(work.store.history()) == lines


def test_an_approval_makes_the_credential(work: Services) -> None:
    made = submitted(work, 1)
    kept = record(
        work, plan(work, made, {"decision": "Approuver sans les autres étapes", "reason": "Agreed.", "date": DAY})
    )
    ((_, credential),) = kept.value.done
    assert credential.kind is RecordKind.CREDENTIAL
    assert kept.ids == {credential.id, made[0].id}


@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        ({"number": "2026-9999"}, ("A2", "store-no-record")),
        ({"number": ""}, ("A2", "committee-no-number")),
        ({"version": "7"}, ("D2", "committee-other-version")),
        ({"decision": "Fly"}, ("E2", "life-no-step")),
        ({"decision": ""}, ("E2", "committee-no-decision")),
        ({"decision": "Endorse"}, ("E2", "life-no-step")),
        ({"decision": "Withdraw"}, ("E2", "life-no-step")),
        ({"decision": "Begin screening"}, ("E2", "life-no-step")),
        ({"reason": ""}, ("F2", "life-needs-reason")),
        ({"reason": "", "by": "Dana Example"}, ("F2", "life-needs-reason")),
        ({"date": ""}, ("G2", "committee-no-date")),
        ({"date": "next week"}, ("G2", "committee-no-date")),
        ({"date": "2027-01-01"}, ("G2", "life-needs-past")),
    ],
)
def test_each_fault_is_named_with_its_cell_and_nothing_is_recorded(
    work: Services, fill: Fills, expected: tuple[str, str]
) -> None:
    made = submitted(work, 1)
    found = plan(work, made, RETURN | fill)
    assert troubles(found) == [expected]
    lines = len(work.store.history())
    with pytest.raises(Refused):
        record(work, found)
    assert len(work.store.history()) == lines


def test_only_what_a_committee_may_decide_is_offered(work: Services) -> None:
    (request,) = submitted(work, 1)
    blank, how = sheet.sheets(work, [request], Lang.EN)
    assert blank.choices == {(1, sheet.DECISION): ("Approve without the other steps", "Return for changes", "Decline")}
    assert (
        blank.rows[0][sheet.COLUMNS.index("allowed")] == "Approve without the other steps\nReturn for changes\nDecline"
    )
    assert "Withdraw" not in {row[0] for row in how.rows}
    returned = making.take(work, request, "return_it", Decision(work.today(), "Say who assesses.")).value
    assert not sheet.sheets(work, [returned], Lang.EN)[0].choices[1, sheet.DECISION]


def test_a_role_and_a_guard_refuse_as_in_the_window(work: Services) -> None:
    request = request_of(work, {**sample("rough")})
    made = submitted(work, 1)
    approve = {"decision": "approve_directly", "reason": "Agreed.", "date": DAY}
    coordinator = replace(work, role="coordinator")
    assert troubles(planned(coordinator, filled(work, made, approve), Lang.EN)) == [("E2", "life-not-your-role")]
    assert troubles(planned(replace(work, role="manager"), filled(work, made, approve), Lang.EN)) == []
    unconfirmed = replace(made[0], answers={**made[0].answers, "partners": []})
    work.store.save(unconfirmed)
    assert troubles(plan(work, made, approve)) == [("I2", "life-needs-demand"), ("I2", "life-needs-job")]
    assert troubles(plan(work, made, {**approve, "exception": "The council confirms it by mail."})) == []
    assert troubles(plan(work, [request], approve)) == [("E2", "life-no-step")]


def test_rows_are_recorded_alone_only_where_they_are_named(work: Services) -> None:
    made = submitted(work, 3)
    found = plan(work, made, RETURN, {**RETURN, "reason": ""}, RETURN)
    with pytest.raises(Refused) as refused:
        record(work, found)
    assert refused.value.message.args["rows"] == "3"
    with pytest.raises(Refused):
        record(work, found, [2, 3])
    kept = record(work, found, [2]).value
    assert [row.number for row, _ in kept.done] == [2]
    assert [row.number for row in kept.left] == [3, 4]


def test_a_request_stands_in_one_row(work: Services) -> None:
    made = submitted(work, 1)
    book = filled(work, [made[0], made[0]], RETURN, RETURN)
    assert troubles(planned(work, book, Lang.EN)) == [("A3", "committee-twice")]


def test_a_new_version_is_a_new_question(work: Services) -> None:
    (request,) = made = submitted(work, 1)
    book = filled(work, made, RETURN)
    returned = record(work, planned(work, book, Lang.EN)).value.done[0][1]
    again = requests.submit(work, requests.reopen(work, returned).value).value.request
    assert planned(work, book, Lang.EN).rows[0].mark is Mark.RECORDED
    assert plan(work, [again], RETURN).rows[0].mark is Mark.READY
    older = filled(work, [again], RETURN | {"version": "1", "reason": "Something else."})
    assert troubles(planned(work, older, Lang.EN)) == [("D2", "committee-other-version")]
    assert request.version == 1


def test_a_row_that_changed_meanwhile_is_refused_and_the_others_recorded(work: Services) -> None:
    made = submitted(work, 2)
    found = plan(work, made, RETURN, RETURN)
    making.take(work, made[0], "screen", Decision(work.today()))
    kept = record(work, found).value
    assert [row.number for row, _ in kept.done] == [3]
    assert [refused.message.key for _, refused in kept.failed] == ["store-changed-elsewhere"]
    assert [row.number for row in kept.left] == [2]


HOSTILE = (("Number", "Decision", "Reason", "Date"), ("'=cmd|x", "<b>", "\x00", "9" * 400), ("", "", "x" * 9000, ""))


def test_hostile_sheets_get_a_clear_answer(work: Services) -> None:
    found = planned(work, Book("csv", (sheet_of("x", HOSTILE),)), Lang.EN)
    assert [row.mark for row in found.rows] == [Mark.PROBLEM, Mark.PROBLEM]
    for rows in ([], [("a",)], [("Number", "Title")]):
        with pytest.raises(Refused) as refused:
            planned(work, Book("csv", (Sheet("x", tuple(rows)),)), Lang.EN)
        assert refused.value.message.key == "committee-no-sheet"


def test_a_pack_has_contents_a_comparison_and_a_page_and_lines_to_sign_for_each(work: Services) -> None:
    made = submitted(work, 3)
    outline = pack.outline(work, made, SummaryOptions((Lang.EN, Lang.FR)))
    assert outline.cover is not None
    assert outline.cover.facts[0] == ("Requests", "3")
    blocks = outline.parts[0].blocks
    assert isinstance(blocks[0], Contents)
    tables = [b for b in blocks if isinstance(b, Table)]
    links = [row[0][0].link for row in tables[0].rows]
    anchors = [f"#{b.anchor}" for b in blocks if isinstance(b, Heading) and b.level == 1]
    assert links == anchors[1:]
    signatures = [b for b in blocks if isinstance(b, SignatureBlock)]
    assert len(signatures) == 3
    assert "Return for changes" in signatures[0].choices


def test_only_requests_are_packed(work: Services) -> None:
    made = submitted(work, 2)
    assert pack.chosen(work, [made[1].number, made[0].id, made[1].id]) == (made[1], made[0])
    decided = making.take(work, made[0], "approve_directly", Decision(work.today(), "Agreed.")).value
    for names in ([], [decided.number]):
        with pytest.raises(Refused):
            pack.chosen(work, names)
