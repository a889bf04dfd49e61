"""Every document that nobody asked to have on another paper is on the one that the person prefers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import mcdesk
from mcdesk.app.own_files import OwnFiles
from mcdesk.app.services import Services
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from tests.app.documents import DOCUMENTS
from tests.app.workspace import services


def preferring(paper: str, own: str = "letter") -> Services:
    """A workspace of a person who prefers a paper ("": none), in an institution whose own is another."""
    work = services()
    profile = replace(work.profile, paper=own)
    return replace(work, definitions=replace(work.definitions, profile=profile, preferred_paper=lambda: paper))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_on_the_paper_of_the_person_else_of_the_institution(name: str) -> None:
    assert DOCUMENTS[name](preferring("a4"), Lang.EN).paper is Paper.A4
    assert DOCUMENTS[name](preferring("letter", own="a4"), Lang.EN).paper is Paper.LETTER
    assert DOCUMENTS[name](preferring("", own="a4"), Lang.EN).paper is Paper.A4


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
