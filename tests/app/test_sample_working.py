"""Documents that leave the sample say so on every page; those of other workspaces do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from mcdesk.app import requests
from mcdesk.app.exporting import export_request, proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.sample_working import as_sample, marked
from mcdesk.app.services import Services
from mcdesk.domain.texts import Lang
from mcdesk.export.registry import EXPORTERS
from tests.app.workspace import services
from tests.domain.definitions import sample


@pytest.fixture
def own() -> Services:
    return replace(services(), exporters={e.format: e for e in EXPORTERS})


def written(work: Services, lang: Lang, path: Path) -> Path:
    request = requests.create(work, sample("forklift")).value
    export_request(work, request, ProposalOptions((lang,)), path, path.suffix.replace(".txt", ".text")[1:])
    return path


@pytest.mark.parametrize(
    ("lang", "mark"), [(Lang.EN, "Draft · Sample data"), (Lang.FR, "Brouillon · Données fictives")]
)
def test_a_document_of_the_sample_is_marked_beside_what_it_says_already(
    own: Services, tmp_path: Path, lang: Lang, mark: str
) -> None:
    text = written(as_sample(own), lang, tmp_path / "proposal.txt").read_text("utf-8")
    assert mark in text.splitlines()
    assert mark.split(" · ")[1] not in written(own, lang, tmp_path / "own.txt").read_text("utf-8").splitlines()


def test_in_word_the_mark_stands_in_the_head(own: Services, tmp_path: Path) -> None:
    made = docx.Document(str(written(as_sample(own), Lang.EN, tmp_path / "proposal.docx")))
    assert made.sections[0].header.paragraphs[0].text == "Draft · Sample data"


def test_shorter_forms_of_a_document_are_marked_too(own: Services) -> None:

    request = requests.create(own, sample("forklift")).value
    outline = proposal(own, request, ProposalOptions((Lang.EN,)))
    (shorter,) = marked(replace(outline, mark="", shorter=(replace(outline, mark=""),))).shorter
    assert shorter.mark == "Sample data"


def test_an_exporter_of_the_sample_is_known_by_the_same_names(own: Services) -> None:
    there = as_sample(own).exporters
    assert {k: (e.format, e.suffix, e.media_type) for k, e in there.items()} == {
        e.format: (e.format, e.suffix, e.media_type) for e in EXPORTERS
    }
