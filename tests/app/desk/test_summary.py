"""The documents and the spreadsheet say the numbers that the screen says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.app.desk.scoping import scope
from mcdesk.app.desk.summary import crossing, portfolio, workbook
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.parts import Figure
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.charts import Chart, ChartKind
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Block, Facts, Heading, Table, Text
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.desk.portfolios import HOSTILE, reported


@pytest.fixture(scope="module")
def work() -> Services:
    return reported()


@pytest.fixture(scope="module")
def found(work: Services) -> Portfolio:
    return figures(work, Scope(), checked=True)


def words(text: Text) -> str:
    return "".join(span.text for span in text)


def on_paper(blocks: tuple[Block, ...]) -> dict[str, dict[str, str]]:
    """By the heading above it, what each table and list of facts says of each of its labels."""
    heading, told = "", dict[str, dict[str, str]]()
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            told.setdefault(heading, {}).update({words(r[0]): words(r[1]) for r in block.rows})
        elif isinstance(block, Facts):
            told.setdefault(heading, {}).update({label: words(v) for label, v in block.rows})
    return told


def every_figure(work: Services, found: Portfolio, lang: Lang) -> list[Figure]:
    return [f for s in sections(Teller(work, lang), found) for f in s.figures]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_document_says_every_number_of_the_screen(work: Services, found: Portfolio, lang: Lang) -> None:
    made = portfolio.outline(work, found, SummaryOptions((lang,)))
    told, teller = on_paper(made.parts[0].blocks), Teller(work, lang)
    for figure in every_figure(work, found, lang):
        for item in figure.items:
            said = told[figure.title][item.label]
            assert said.split(" – ")[0] == teller.write(item.value, item.unit), figure.key


def test_each_chart_has_words_and_the_numbers_of_the_table_that_follows(work: Services, found: Portfolio) -> None:
    blocks = portfolio.outline(work, found, SummaryOptions()).parts[0].blocks
    charts = [(n, b) for n, b in enumerate(blocks) if isinstance(b, Chart)]
    assert {b.kind for _, b in charts} == {ChartKind.ROWS, ChartKind.STACKED}
    for place, chart in charts:
        table = blocks[place + 1]
        assert isinstance(table, Table)
        assert all(
            label in chart.alt for label, *values in zip(chart.labels, *_values(chart), strict=True) if any(values)
        )
        rows = {words(r[0]): [words(c) for c in r[1:]] for r in table.rows}
        for index, label in enumerate(chart.labels):
            for number, series in enumerate(chart.series):
                value = series.values[index]
                said = series.told[index] if series.told else str(int(value or 0))
                assert rows[label][number] == said
        assert Teller(work, Lang.EN).say("desk-not-provided") not in chart.labels


def _values(chart: Chart) -> list[tuple[float | None, ...]]:
    return [series.values for series in chart.series]


def test_what_is_crossed_adds_up_to_the_tallies(work: Services, found: Portfolio) -> None:
    teller = Teller(work, Lang.EN)
    schools, ages = crossing.schools(teller, found), crossing.ages(teller, found)
    assert [sum(row) for row in schools.counts] == [b.count for b in found.standing.schools.bins]
    assert sum(schools.missing) == found.standing.schools.missing.count
    assert sum(map(sum, ages.counts)) == len(found.standing.waiting)
    assert sum(row[1] for row in ages.counts) == found.standing.late.count


def test_the_first_page_states_the_filters_and_the_day(work: Services) -> None:
    narrow = scope(work, until="2026-06-30", of_schools=["health"])
    made = portfolio.outline(work, figures(work, narrow), SummaryOptions((Lang.FR, Lang.EN)))
    assert made.cover is not None
    facts = dict(made.cover.facts)
    assert facts["Données au"] == "30 juin 2026"
    assert facts["Période"] == "jusqu’au 30 juin 2026"
    assert "santé" in facts["Écoles"].lower()
    assert made.title.startswith("Bilan du portefeuille\N{NO-BREAK SPACE}: ")
    assert [p.lang for p in made.parts] == ["fr-CA", "en-CA"]


def test_a_scope_without_records_is_a_document_too(work: Services) -> None:
    empty = figures(work, scope(work, until="2020-01-01"))
    made = portfolio.outline(work, empty, SummaryOptions())
    last = made.parts[0].blocks[-1]
    assert isinstance(last, Table)
    assert (last.rows, bool(last.empty)) == ((), True)
    assert not any(isinstance(b, Chart) for b in made.parts[0].blocks)


def by_name(sheets: tuple[NewSheet, ...]) -> dict[str, NewSheet]:
    return {s.name: s for s in sheets}


@pytest.mark.parametrize("lang", list(Lang))
def test_every_number_of_the_screen_can_be_counted_again_in_the_spreadsheet(
    work: Services, found: Portfolio, lang: Lang
) -> None:
    teller = Teller(work, lang)
    sheets = by_name(workbook.sheets(teller, found))
    behind = sheets[teller.say("summary-behind")].rows
    numbers = {row[0] for row in sheets[teller.say("summary-records")].rows}
    for section in sections(replace(teller, most=workbook.EVERY), found):
        told = {(r[0], r[1]): r for r in sheets[section.title].rows}
        for figure in section.figures:
            for item in figure.items:
                row = told[figure.title, item.label]
                assert (row[2], row[4], row[5]) == (workbook.plain(item), len(item.ids), item.missing)
                lines = [r for r in behind if r[:3] == (section.title, figure.title, item.label)]
                assert len(lines) == len(item.ids)
                assert {r[3] for r in lines} <= numbers


def test_sums_can_be_added_up_from_the_records(work: Services, found: Portfolio) -> None:
    teller = Teller(work, Lang.EN)
    sheet = by_name(workbook.sheets(teller, found))["Every record"]
    place = {title: n for n, title in enumerate(sheet.headers)}
    counted = [r for r in sheet.rows if r[place["Counts in the figures"]]]
    fees = [r[place["Fee"]] for r in counted if r[place["Fee"]] is not None]
    assert len(fees) == len(found.money.fee.values)
    yearly = [r[place["Expected revenue in a year"]] for r in sheet.rows]
    assert sum(v for v in yearly if v is not None and not isinstance(v, str | date)) == found.money.yearly.total
    assert len(counted) == found.heads


def test_the_spreadsheet_reads_back_with_its_types_and_runs_nothing(
    work: Services, found: Portfolio, tmp_path: Path
) -> None:
    path, keeper = tmp_path / "report.xlsx", TableFileKeeper()
    write_sheets(work, keeper, workbook.sheets(Teller(work, Lang.EN), found), path)
    book = {s.name: s for s in keeper.read(path).sheets}
    assert book["What this is"].rows[1][:2] == ("Data as of", "2026-11-24")
    titles = [row[1] for row in book["Every record"].rows]
    assert f"{HOSTILE} 4" in titles
    assert len({s.casefold() for s in book}) == len(book) == 12
    assert work.store.history()[-1].action == "summary-written"


def test_a_file_of_one_table_is_no_spreadsheet(work: Services, found: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_sheets(work, TableFileKeeper(), workbook.sheets(Teller(work, Lang.EN), found), tmp_path / "report.csv")
    assert refused.value.message.key == "summary-no-spreadsheet"
    assert not list(tmp_path.iterdir())


def test_an_unknown_format_is_refused(work: Services, found: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_document(work, portfolio.outline(work, found, SummaryOptions()), tmp_path / "x", "odt")
