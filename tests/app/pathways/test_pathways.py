"""The stacks of a workspace: read together, told, and written as files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from mcdesk.app import records
from mcdesk.app.credentials.standing import ways
from mcdesk.app.pathways.exporting import document, save_map
from mcdesk.app.pathways.portfolio import impact, portfolio
from mcdesk.app.pathways.telling import told
from mcdesk.app.requests import check
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.problems import problems_of
from mcdesk.domain.records import RecordKind, State
from mcdesk.domain.texts import Lang, words
from mcdesk.export.registry import EXPORTERS
from tests.app.workspace import services


def fill(work: Services) -> None:
    """Two micro-credentials that share an outcome, and the stack of both."""
    numbers = []
    for title, hours in (("Warehouse Safety", 12), ("Lift Trucks", 24)):
        answers: dict[str, Json] = {
            "official_name": title,
            "instructional_hours": hours,
            "outcomes": [{"statement": "Inspect a lift truck"}],
            "offerings": [{"enrolled": 7}],
        }
        numbers.append(records.create(work, RecordKind.CREDENTIAL, answers).value.number)
    members: list[Json] = [
        {"id": "a", "order": 1, "title": "Warehouse Safety", "record": numbers[0]},
        {"id": "b", "order": 2, "title": "Lift Trucks <& co>", "record": numbers[1], "requires": ["a"]},
    ]
    stack: dict[str, Json] = {
        "stack_name": "Warehouse",
        "stack_kind": "vertical",
        "members": members,
        "ladder_type": "program",
        "ladder_target": "Program X",
        "articulation": "idea",
    }
    records.create(work, RecordKind.STACK, stack)


@pytest.fixture
def work() -> Services:
    made = replace(services(), exporters={e.format: e for e in EXPORTERS})
    fill(made)
    return made


def test_stacks_see_hours_and_outcomes_of_their_members(work: Services) -> None:
    found = portfolio(work)
    (record,) = found.records
    assert found.plan().lanes[0].details[0].args["hours"] == 36
    assert {p.rule for p in problems_of(check(work, record))} >= {"S04"}


def test_what_breaks_is_told_before_it_does(work: Services) -> None:
    found = portfolio(work)
    number = found.stacks[0].steps[0].record
    for lang in Lang:
        lines = [words(line, lang) for line in told(impact(found, number))]
        assert len(lines) == 6
        assert [n for n, line in enumerate(lines) if "ST-2026-0001" in line] == [1]
        assert "7" in lines[-1]
    with pytest.raises(Refused, match="pathways-not-found"):
        impact(found, "MC-0")


@pytest.mark.parametrize("lang", Lang)
def test_the_map_is_written_as_svg_and_png(work: Services, lang: Lang, tmp_path: Path) -> None:
    found = portfolio(work)
    save_map(work, found, lang, tmp_path / "m.svg")
    root = fromstring((tmp_path / "m.svg").read_text("utf-8"))
    svg = "{http://www.w3.org/2000/svg}"
    titles = [e.text or "" for e in root.iter(f"{svg}title")]
    assert any("Lift Trucks <& co>" in title for title in titles)
    assert root.find(f"{svg}desc") is not None
    assert {e.tag.removeprefix(svg) for e in root.iter()} == {"svg", "title", "desc", "rect", "path", "g"}
    save_map(work, found, lang, tmp_path / "m.png")
    with Image.open(tmp_path / "m.png") as opened:
        assert opened.width == 2 * round(float(root.get("width", "0")))


def test_the_map_goes_into_a_pdf_with_its_words(work: Services, tmp_path: Path) -> None:
    save_map(work, portfolio(work), Lang.EN, tmp_path / "m.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "m.pdf")
    read = pdf[0].get_textpage().get_text_range()
    pdf.close()
    assert "Lift Trucks" in read
    assert "Program X" in read
    with pikepdf.open(tmp_path / "m.pdf") as tagged:
        alts = [str(o.Alt) for o in tagged.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
    assert len(alts) == 1
    assert "Lift Trucks <& co>, MC-2026-0002" in alts[0]


def test_another_ending_and_a_folder_that_is_gone_are_said(work: Services, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="pathways-suffix"):
        save_map(work, portfolio(work), Lang.EN, tmp_path / "m.gif")
    with pytest.raises(Unavailable):
        save_map(work, portfolio(work), Lang.EN, tmp_path / "gone" / "m.svg")
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_without_stacks_has_a_document_that_says_so() -> None:
    found = document(services(), portfolio(services()), Lang.EN)
    assert "No stack yet." in str(found.parts)


def test_the_step_that_retires_a_credential_says_what_it_breaks(work: Services) -> None:
    (credential,) = [r for r in work.store.records(RecordKind.CREDENTIAL) if r.title == "Warehouse Safety"]
    active = work.store.save(replace(credential, state=State.ACTIVE))
    breaks = {way.step.target: way.breaks for way in ways(work, active)}
    assert {m.key for m in breaks.pop(State.RETIRED)} >= {"pathways-impact-lost", "pathways-impact-learners"}
    assert set(breaks.values()) == {()}
    alone = records.create(work, RecordKind.CREDENTIAL, {"official_name": "Alone"}).value
    kept = work.store.save(replace(alone, state=State.ACTIVE))
    assert {way.breaks for way in ways(work, kept)} == {()}
