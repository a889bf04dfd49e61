"""Every document that nobody asked to have on another paper is on the one that the person prefers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import mcdesk
from mcdesk.app import records
from mcdesk.app.awards.ledger_document import ledger_outline
from mcdesk.app.employer.form import employer_form
from mcdesk.app.guide import guide_outline, topic_outline
from mcdesk.app.own_files import OwnFiles
from mcdesk.app.pathways.exporting import document as map_document
from mcdesk.app.pathways.portfolio import portfolio
from mcdesk.app.review.redline_document import redline_document
from mcdesk.app.review.redlining import Redline
from mcdesk.app.services import Services
from mcdesk.app.sharing.sharing import document as shared_document
from mcdesk.app.sharing.sharing import prepare
from mcdesk.app.worksheet import Sheet, worksheet
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Outline, Paper
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from tests.app.workspace import NOW, request_of, services
from tests.domain.definitions import sample


def redline(work: Services) -> Outline:
    return redline_document(work, Redline(request_of(work, sample("forklift")), 1, 0, ()), Lang.EN)


def employer(work: Services) -> Outline:
    record = request_of(work, {"partners": [{"id": "p", "organization": "Yard"}]})
    return employer_form(work, record, "p", Lang.EN)


def shared(work: Services, kind: RecordKind) -> Outline:
    return shared_document(prepare(work, records.create(work, kind, {}).value, Lang.EN), Lang.EN)


DOCUMENTS: dict[str, Callable[[Services], Outline]] = {
    "guide": lambda w: guide_outline(w.definitions.guide, w.definitions, Lang.EN, NOW),
    "topic": lambda w: topic_outline(w.definitions.guide, w.definitions, w.definitions.guide.topics[0], Lang.EN, NOW),
    "worksheet": lambda w: worksheet(Sheet(w.definitions, Lang.EN), NOW),
    "map": lambda w: map_document(w, portfolio(w), Lang.EN),
    "ledger": lambda w: ledger_outline(w, (), (), Lang.EN),
    "redline": redline,
    "employer": employer,
    "shared proposal": lambda w: shared(w, RecordKind.REQUEST),
    "shared sheet": lambda w: shared(w, RecordKind.CREDENTIAL),
}


def preferring(paper: str, own: str = "letter") -> Services:
    """A workspace of a person who prefers a paper ("": none), in an institution whose own is another."""
    work = services()
    profile = replace(work.profile, paper=own)
    return replace(work, definitions=replace(work.definitions, profile=profile, preferred_paper=lambda: paper))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_on_the_paper_of_the_person_else_of_the_institution(name: str) -> None:
    assert DOCUMENTS[name](preferring("a4")).paper is Paper.A4
    assert DOCUMENTS[name](preferring("letter", own="a4")).paper is Paper.LETTER
    assert DOCUMENTS[name](preferring("", own="a4")).paper is Paper.A4


@pytest.mark.parametrize("own", ["A4", "a4"])
def test_a_profile_may_write_its_paper_large(own: str) -> None:
    assert preferring("", own).paper is Paper.A4


def test_a_paper_that_nobody_knows_is_letter() -> None:
    assert preferring("", own="b5").paper is Paper.LETTER


class Preferring:
    """Preferences that are all the same."""

    def __init__(self, value: Json) -> None:
        self.value = value

    def get(self, key: str) -> Json:
        return self.value if key == "paper" else None

    def set(self, key: str, value: Json) -> None:
        raise AssertionError(f"{key}: nothing is to be kept")


def test_what_is_preferred_later_counts_from_then_on() -> None:
    preferences = Preferring(None)
    made = OwnFiles(preferences, []).definitions(FrameworkFiles())
    found = []
    for value in (None, "a4", 7, "b5"):
        preferences.value = value
        found.append(made.paper)
    assert found == [Paper.LETTER, Paper.A4, Paper.LETTER, Paper.LETTER]


def test_the_institutions_paper_is_asked_for_in_one_place() -> None:
    root = Path(mcdesk.__file__).parent
    found = {p.relative_to(root).as_posix() for p in root.rglob("*.py") if "profile.paper" in p.read_text("utf-8")}
    assert found == {"app/services.py"}
