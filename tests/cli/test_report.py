"""The figures of the workspace from a terminal."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from mcdesk.app.services import Services
from tests.app.workspace import SAMPLES, request_of
from tests.cli.terminal import Terminal
from tests.domain.definitions import sample


@pytest.fixture
def filled(terminal: Terminal) -> Services:
    services = terminal.program.open(terminal.program.default_workspace)
    for name in SAMPLES:
        request_of(services, sample(name), submitted=name == "forklift")
    return services


@pytest.mark.usefixtures("filled")
def test_the_same_numbers_as_text_and_as_json(terminal: Terminal) -> None:
    text = terminal.run("report", "portfolio", "--checked").out
    assert "3 records, as of 24 November 2026" in text
    assert "Development cost, all together            $17,230.00" in text
    assert "Meets the numeric conditions" in text
    data = terminal.json("report", "portfolio")
    (money,) = [s for s in data["sections"] if s["key"] == "money"]
    items = {i["key"]: i for f in money["figures"] for i in f["items"]}
    assert items["development-total"]["value"] == "17230.00"
    assert (items["development-missing"]["value"], items["development-missing"]["not_provided"]) == (1, True)
    assert json.loads(terminal.run("report", "portfolio", "--format", "json").out) == data


@pytest.mark.usefixtures("filled")
def test_options_narrow_it_and_what_is_not_there_is_refused(terminal: Terminal) -> None:
    narrow = terminal.json("report", "portfolio", "--school", "health", "--kind", "request", "--from", "2026-01-01")
    assert (narrow["records"], narrow["scope"]["schools"]) == (1, ["health"])
    assert terminal.json("report", "portfolio", "--state", "submitted")["records"] == 1
    assert "The profile has no school" in terminal.run("report", "portfolio", "--school", "moon").err
    french = terminal.run("report", "portfolio", "--lang", "fr", "--to", "2026-11-30").out
    assert "Période\N{NO-BREAK SPACE}: jusqu’au 30 novembre 2026" in french


@pytest.mark.usefixtures("filled")
def test_a_scheduled_task_writes_both_files_without_a_question(terminal: Terminal, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "month.pdf", tmp_path / "month.xlsx"
    files = ("--pdf", str(pdf), "--xlsx", str(xlsx))
    done = terminal.run("report", "portfolio", *files, "--lang", "both", "--checked")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [f"{pdf} was written.", f"{xlsx} was written."]
    assert pdf.read_text("utf-8") == "Portfolio summary"
    assert [part.lang for part in terminal.program.drawn.outlines[-1].parts] == ["en-CA", "fr-CA"]
    assert zipfile.is_zipfile(xlsx)
    data = terminal.json("report", "portfolio", *files)
    assert data["files"] == [str(pdf), str(xlsx)]
    assert data["records"] == 3
    nowhere = terminal.run("report", "portfolio", "--xlsx", str(tmp_path / "no" / "such" / "x.xlsx"))
    assert (nowhere.code, "x.xlsx" in nowhere.err) == (3, True)
    assert terminal.run("report", "portfolio", "--xlsx", str(tmp_path / "x.odt")).code == 1


@pytest.mark.usefixtures("filled")
def test_two_periods_and_one_record_are_written_too(terminal: Terminal, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "two.pdf", tmp_path / "two.xlsx"
    earlier = ("--compare-from", "2025-04-01", "--compare-to", "2026-03-31")
    later = ("--from", "2026-04-01", "--to", "2027-03-31")
    terminal.json("report", "portfolio", *later, *earlier, "--pdf", str(pdf), "--xlsx", str(xlsx))
    assert terminal.program.drawn.outlines[-1].title == "Portfolio summary: two periods"
    assert "Two periods" in [s.name for s in terminal.program.tables.read(xlsx).sheets]
    assert "none is named" in terminal.run("report", "portfolio", *earlier).err
    page = terminal.json("report", "request", "2026-0001", "--out", str(tmp_path / "one.pdf"), "--lang", "fr")
    assert page["number"] == "2026-0001"
    assert terminal.program.drawn.outlines[-1].most_pages == 1
    assert terminal.program.drawn.outlines[-1].lang == "fr-CA"
    assert terminal.run("report", "request", "2026-9999", "--out", "x.pdf").code == 1


def test_a_committee_decides_on_a_sheet(terminal: Terminal, filled: Services, tmp_path: Path) -> None:
    (request,) = [r for r in filled.store.records() if r.version]
    pdf, xlsx = tmp_path / "pack.pdf", tmp_path / "decisions.xlsx"
    told = terminal.json("report", "committee", request.number, "--pdf", str(pdf), "--decisions", str(xlsx))
    assert told["files"] == [str(pdf), str(xlsx)]
    nowhere = terminal.json("report", "committee", request.number, code=1)["error"]
    assert ("--decisions" in nowhere["hint"], "--xlsx" in nowhere["hint"]) == (True, False)
    assert "No decision" in terminal.run("report", "decisions", str(xlsx)).out
    sheet = tmp_path / "decisions.csv"
    head = "Number,Decision,Reason,Date\n"
    sheet.write_text(f"{head}{request.number},Return for changes,,2026-11-20\n", "utf-8")
    refused = terminal.run("report", "decisions", str(sheet))
    assert (refused.code, "C2: The reason is missing." in refused.out) == (1, True)
    assert terminal.run("report", "decisions", str(sheet), "--record").code == 1
    sheet.write_text(f"{head}{request.number},Return for changes,Too long.,2026-11-20\n", "utf-8")
    shown = terminal.run("report", "decisions", str(sheet))
    assert (shown.code, "Add --record" in shown.out) == (0, True)
    recorded = terminal.json("report", "decisions", str(sheet), "--record", "--row", "2")
    assert (recorded["recorded"], filled.store.get(request.id).state) == (1, "returned")
    assert terminal.json("report", "decisions", str(sheet), "--record")["recorded"] == 0
    assert "none is named" in terminal.run("report", "committee", request.number).err
