"""The third part of the journey: a college's whole list comes in, is searched, covered, stacked and saved."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton

from mcdesk.app import samples
from mcdesk.app.catalogue.exporting import export
from mcdesk.app.catalogue.ports import Query
from mcdesk.app.listing import Filters
from mcdesk.app.pathways.exporting import save_map
from mcdesk.app.pathways.portfolio import portfolio
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource
from mcdesk.ui.catalogue.import_page import ImportPage
from mcdesk.ui.catalogue.page import CataloguePage
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.frameworks.coverage_page import CoveragePage
from mcdesk.ui.frameworks.page import FrameworksPage
from mcdesk.ui.pathways.page import PathwaysPage

TO_MEND = "catalogue-to-mend.csv"
WRONG = {
    ("MC-2024-0001", "Instructional hours"): "thirty-six or so",
    ("MC-2024-0011", "Delivery mode"): "Whenever",
    ("MC-2025-0004", "Next review"): "end of winter",
}
"""Cells of the list as somebody typed them once, by number and heading; the import has them mended."""
STACKS = ("stack_energy", "stack_warehouse")
LOOKED_FOR = "safety"


def portfolio_journey(d: Driver) -> None:
    """From an empty catalogue to stacks with their map, and everything as files."""
    _import_framework(d)
    _import_catalogue(d)
    _search(d)
    _coverage(d)
    _stacks(d)
    _files(d)


def portfolio_looks(d: Driver, name: str) -> None:
    """Pictures of the main places of the portfolio as the window looks now."""
    catalogue = _catalogue(d)
    catalogue.table.select_line(1)
    d.picture(f"{name}-catalogue")
    _frameworks(d)
    d.picture(f"{name}-frameworks")
    d.window.show_place("coverage")
    d.picture(f"{name}-coverage")
    _pathways(d).list.setCurrentRow(1)
    d.picture(f"{name}-pathways")


def _frameworks(d: Driver) -> FrameworksPage:
    d.window.show_place("frameworks")
    d.rest()
    page = d.shown(FrameworksPage)
    names = [page.list.item(row).text() for row in range(page.list.count())]
    page.list.setCurrentRow(next(n for n, name in enumerate(names) if "Great Lakes" in name or "Grands Lacs" in name))
    return page


def _catalogue(d: Driver) -> CataloguePage:
    d.window.show_place("catalogue")
    d.rest()
    return d.shown(CataloguePage)


def _pathways(d: Driver) -> PathwaysPage:
    d.window.show_place("pathways")
    d.rest()
    return d.shown(PathwaysPage)


def _import_framework(d: Driver) -> None:
    d.window.frameworks.open(resource("samples", samples.FRAMEWORK))
    d.rest()
    facts = samples.framework_facts()
    typed = {
        "name": facts.name, "publisher": facts.publisher, "licence": facts.licence, "attribution": facts.attribution,
    }  # fmt: skip
    for fact, texts in typed.items():
        for lang, words in texts.items():
            _type_into(d, f"framework-fact:{fact}{':fr' if lang == 'fr' else ''}", words)
    _type_into(d, "framework-fact:version", facts.version)
    _type_into(d, "framework-fact:source", facts.source[0])
    d.rest(0.5)
    d.picture("33-framework-import")
    d.click("framework-import-go")
    _frameworks(d).browser.search.setText("hazard")
    d.rest(0.3)
    d.picture("34-framework-searched")


def _type_into(d: Driver, name: str, words: str) -> None:
    line = d.find(QLineEdit, name)
    line.setFocus()
    line.selectAll()
    d.type(words)


def _import_catalogue(d: Driver) -> None:
    d.window.show_place("catalogue-import")
    d.picture("35-import")
    path = _list_to_mend(d.out)
    d.log.append(f"  {path.name}")
    d.window.catalogue.bringing.read(path)
    d.rest()
    d.picture("36-import-columns")
    d.click("next-to-mend")
    d.picture("37-import-to-mend")
    right = {line["Number"]: line for line in _list()}
    for (number, heading), wrong in WRONG.items():
        _mend(d, wrong, right[number][heading])
    page = d.shown(ImportPage)
    d.reveal(page.keep)
    d.picture("38-import-mended")
    d.click("import-rows-now")
    d.picture("39-imported")
    d.window.desk.messages.drop("catalogue-import")


def _mend(d: Driver, wrong: str, right: str) -> None:
    page = d.shown(ImportPage)
    lines = [line for line in page.findChildren(QLineEdit) if line.text() == wrong]
    while not lines:
        d.click("next-to-mend")
        lines = [line for line in page.findChildren(QLineEdit) if line.text() == wrong]
    _type_into(d, lines[0].objectName(), right)
    d.click(lines[0].objectName().replace("mend:", "keep:"))


def _list() -> Iterator[dict[str, str]]:
    with resource("samples", samples.CATALOGUE).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _list_to_mend(out: Path) -> Path:
    path = out / TO_MEND
    rows = [{h: WRONG.get((line["Number"], h), cell) for h, cell in line.items()} for line in _list()]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def _search(d: Driver) -> None:
    page = _catalogue(d)
    page.tools.search.setText(LOOKED_FOR)
    d.picture("40-catalogue-searched")
    page.tools.clear()
    chosen = Filters((("state", "active"), ("mode", "hybrid")))
    page.tools.look(replace(page.tools.ways.now, filters=chosen))
    d.rest()
    page.table.select_line(4)
    d.rest(0.4)
    page.preview.ensureWidgetVisible(d.find(QPushButton, "compare:0"))
    d.picture("41-catalogue-filtered-with-the-nearest")
    d.click("compare:0")
    d.picture("42-catalogue-compared")
    _catalogue(d).tools.clear()
    d.rest()


def _coverage(d: Driver) -> None:
    d.window.frameworks.show_coverage(samples.framework_facts().id)
    d.rest()
    page = d.shown(CoveragePage)
    d.find(Check, "coverage-gaps", page).click()
    d.rest()
    page.table.selectRow(0)
    d.picture("43-coverage")


def _stacks(d: Driver) -> None:
    d.window.show_place("pathways")
    d.picture("44-no-stacks-yet")
    for name in STACKS:
        d.window.show_place("pathways")
        d.rest()
        d.click("stack-new")
        for key, value in sample(name).items():
            d.draft.put(Ref(key), value)
        d.rest()
    d.wizard.open_page("members")
    d.picture("45-stack-members")
    page = _pathways(d)
    d.picture("46-pathways")
    page.list.setCurrentRow(1)
    page.view.stand_at(page.view.plan.nodes[1].key)
    d.click("stack-impact")
    d.picture("47-pathways-what-breaks")
    page.tabs.setCurrentWidget(page.table)
    d.picture("48-pathways-as-a-table")
    for suffix in ("svg", "png", "pdf"):
        save_map(d.services, portfolio(d.services), Lang.EN, d.out / f"map.{suffix}")
        d.log.append(f"  map.{suffix}")


def _files(d: Driver) -> None:
    query = Query(filters=Filters((("kind", RecordKind.CREDENTIAL.value),)), sort="number", down=False)
    export(d.services, d.window.desk.program.tables, query, d.out / "catalogue.xlsx", Lang.EN)
    d.log.append("  catalogue.xlsx")
