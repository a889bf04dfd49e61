"""The reports of the journey: worksheets, what a manager prints, and a committee that decides on a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.desk.committee import pack, sheet
from mcdesk.app.desk.gathering import compared, figures
from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.app.desk.summary import comparison, one, portfolio, workbook
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.exporting import Exported
from mcdesk.app.frameworks import using
from mcdesk.app.frameworks.exporting import coverage_sheet
from mcdesk.app.samples import add
from mcdesk.app.worksheet import Sheet, worksheet
from mcdesk.domain.outline import Outline
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.reporting.decisions_page import DecisionsPage
from mcdesk.ui.requests.page import RequestsPage

EN, FR = SummaryOptions((Lang.EN,)), SummaryOptions((Lang.FR,))
FILLED = {"decision": "return_it", "reason": "The hours do not add up (invented).", "by": "Dana Example"}
"""What the invented committee writes."""


def report_journey(d: Driver) -> None:
    """Worksheets, everything that a manager prints, then a committee's pack, and its decisions from a sheet."""
    _worksheets(d)
    _portfolio(d)
    _coverage(d)
    waiting = _waiting(d)
    _pack(d, waiting)
    _decisions(d, waiting)


def _document(d: Driver, name: str, made: Outline) -> None:
    _log(d, write_document(d.services, made, d.out / name))


def _log(d: Driver, done: Exported) -> None:
    d.log.append(f"  {done.path.name}")


def _worksheets(d: Driver) -> None:
    services = d.services
    for name, lang in (("worksheet-en.pdf", Lang.EN), ("feuille-de-travail-fr.pdf", Lang.FR)):
        _document(d, name, worksheet(Sheet(services.definitions, lang), services.clock.now()))


def _coverage(d: Driver) -> None:
    services, tables = d.services, d.window.desk.program.tables
    for name, lang in (("coverage-en.xlsx", Lang.EN), ("couverture-fr.xlsx", Lang.FR)):
        found = coverage_sheet(services, using.covered(services), lang)
        _log(d, write_sheets(services, tables, [found], d.out / name))


def _portfolio(d: Driver) -> None:
    services = d.services
    every = figures(services, Scope(), checked=True)
    _document(d, "portfolio-summary-en.pdf", portfolio.outline(services, every, EN))
    _document(d, "bilan-du-portefeuille-fr.pdf", portfolio.outline(services, every, FR))
    _document(d, "one-school-en.pdf", portfolio.outline(services, figures(services, Scope(schools=("trades",))), EN))
    year = services.today().year
    years = [Scope(Period(date(y, 1, 1), date(y, 12, 31))) for y in (year - 1, year)]
    before, after = compared(services, years)
    _document(d, "two-years-en.pdf", comparison.outline(services, before, after, EN))
    tables = d.window.desk.program.tables
    sheets = (
        *workbook.sheets(Teller(services, Lang.EN), every),
        comparison.sheet(Teller(services, Lang.EN), before, after),
    )
    _log(d, write_sheets(services, tables, sheets, d.out / "portfolio-summary.xlsx"))
    credential = services.store.records(RecordKind.CREDENTIAL)[0]
    _document(d, "one-page-credential-en.pdf", one.outline(services, credential, EN))


def _waiting(d: Driver) -> list[Record]:
    """Two requests that wait for the committee."""
    made = []
    for title in ("Dock Safety (invented)", "Cold-Chain Handling (invented)"):
        add(d.services, {**sample("forklift"), "working_title": title})
        draft = next(r for r in d.services.store.records(RecordKind.REQUEST) if r.title == title)
        made.append(requests.submit(d.services, draft).value.request)
    _document(d, "one-page-request-en.pdf", one.outline(d.services, made[0], EN))
    return made


def _pack(d: Driver, waiting: Sequence[Record]) -> None:
    d.window.show_place("requests")
    d.rest()
    page = d.shown(RequestsPage)
    page.table.selectAll()
    d.picture("95-several-requests")
    _document(d, "committee-pack-en.pdf", pack.outline(d.services, waiting, replace(EN, langs=(Lang.EN, Lang.FR))))
    sheets = sheet.sheets(d.services, waiting, Lang.EN)
    _log(d, write_sheets(d.services, d.window.desk.program.tables, sheets, d.out / "committee-decisions.xlsx"))


def _decisions(d: Driver, waiting: Sequence[Record]) -> None:
    """The first sheet has a fault and is shown; the mended one is recorded."""
    for name, reasons in (
        ("committee-decisions-with-a-fault", ("", FILLED["reason"])),
        ("committee-decisions-filled", ()),
    ):
        path = _filled(d, waiting, d.out / f"{name}.xlsx", reasons)
        d.window.reports.look(path)
        d.rest()
        d.shown(DecisionsPage)
        d.picture(f"9{6 if reasons else 7}-{name}")
    d.click("decisions-record")
    d.picture("98-decisions-recorded")


def _filled(d: Driver, waiting: Sequence[Record], path: Path, reasons: Sequence[str]) -> Path:
    blank, _ = sheet.sheets(d.services, waiting, Lang.EN)
    rows: list[tuple[Value, ...]] = []
    for number, row in enumerate(blank.rows):
        cells = dict(zip(sheet.COLUMNS, row, strict=True)) | FILLED
        cells["reason"] = reasons[number] if reasons else FILLED["reason"]
        rows.append(tuple(cells.values()))
    made = NewSheet(blank.name, blank.headers, tuple(rows), blank.choices)
    _log(d, write_sheets(d.services, d.window.desk.program.tables, [made], path))
    return path
