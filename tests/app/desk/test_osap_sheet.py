"""The sheet for the ministry: the profile's columns, true types, and no word of an approval without its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mcdesk.app.desk import osap_sheet
from mcdesk.app.services import Definitions, Services
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.sheet_columns import NOC, OWN_COLUMNS
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.workspace import request_of, services
from tests.domain.definitions import load_kind, mohawk, request_form, sample


def filled(*extra: dict[str, Json]) -> Services:
    work = services()
    for more in extra or ({},):
        request_of(work, {**sample("forklift"), **more})
    return work


def column(sheet: NewSheet, place: int) -> list[object]:
    return [row[place] for row in sheet.rows]


def test_every_column_that_a_profile_may_name_is_made() -> None:
    assert {*osap_sheet.OWN, *NOC} == set(OWN_COLUMNS)


def test_the_columns_are_the_profiles_and_hold_true_types() -> None:
    made = osap_sheet.sheet(filled(), Scope(), Lang.EN)
    assert made.headers[3:6] == ("Duration", "Instructional hours", "Hours a week")
    assert made.headers[7:9] == ("Field of study (CIP 2021)", "NOC 1")
    (row,) = made.rows
    assert row[3:6] == (5, 36, Decimal("7.2"))
    assert row[7:11] == ("49.0299", "75101", None, None)
    assert "Meets the numeric conditions" in row


def test_only_what_seeks_it_is_listed_and_nothing_is_called_approved_without_its_day() -> None:
    work = filled(
        {"osap_intent": "approved", "osap_date": "2026-05-01"},
        {"osap_intent": "approved"},
        {"osap_intent": "planned", "instructional_hours": 3},
        {"osap_intent": "not_sought"},
    )
    work.store.save(replace(work.store.get("2026-0002"), answers={**sample("forklift"), "osap_intent": "approved"}))
    made = osap_sheet.sheet(work, Scope(), Lang.EN)
    said = column(made, osap_sheet_columns(made, "OSAP status", "OSAP"))
    assert said == [
        "On the ministry’s list since 1 May 2026, as the record says",
        "Marked as approved, without the date of the ministry’s list",
        "Plan to submit",
    ]
    conditions = column(made, made.headers.index("Numeric conditions"))
    assert conditions[2] == "Does not meet them"
    every = osap_sheet.sheet(work, Scope(), Lang.EN, every=True)
    assert len(every.rows) == 4
    assert every.rows[3][made.headers.index("Numeric conditions")] is None


def osap_sheet_columns(made: NewSheet, *names: str) -> int:
    return next(n for n, head in enumerate(made.headers) if head.startswith(names))


def test_it_is_written_with_what_it_says_beside_it(tmp_path: Path) -> None:
    work, path = filled(), tmp_path / "osap.xlsx"
    assert osap_sheet.save(work, TableFileKeeper(), Scope(), path, Lang.FR) == 1
    first, second = TableFileKeeper().read(path).sheets
    assert first.name == "Feuille du RAFEO"
    assert any("Seule la liste du ministère" in cell for row in second.rows for cell in row)
    assert work.store.history()[-1].action == "desk-osap-written"


def test_an_odd_profile_and_an_empty_workspace_are_refused() -> None:
    with pytest.raises(Refused, match="desk-osap-nobody"):
        osap_sheet.sheet(services(), Scope(), Lang.EN)
    odd = replace(mohawk(), osap_columns=("number", "shoe_size"))
    work = replace(filled(), definitions=Definitions(request_form(), odd, FrameworkFiles(), load_kind))
    with pytest.raises(Refused, match="desk-osap-column"):
        osap_sheet.sheet(work, Scope(), Lang.EN)
    assert date(2026, 11, 24) == osap_sheet.about(filled(), Scope(), Lang.EN).rows[0][1]
