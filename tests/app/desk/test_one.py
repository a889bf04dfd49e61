"""One page of a record says what it leaves out."""

from __future__ import annotations

import pytest

from mcdesk.app.credentials import making
from mcdesk.app.desk.summary import one
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.outline import Callout, Facts, Outline, Paragraph
from mcdesk.domain.texts import Lang
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample


def lists(outline: Outline) -> dict[str, list[str]]:
    (facts,) = [b for b in outline.parts[0].blocks if isinstance(b, Facts)]
    return {label: "".join(s.text for s in value).split("\n") for label, value in facts.rows}


def last(outline: Outline) -> str:
    end = outline.parts[0].blocks[-1]
    assert isinstance(end, Paragraph)
    return end.text[0].text


def test_each_shorter_form_names_how_much_it_leaves_out() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    full = one.outline(work, request, SummaryOptions())
    assert full.most_pages == 1
    assert len(lists(full)["Learning outcomes"]) == 5
    shortest = full.shorter[-1]
    outcomes = lists(shortest)["Learning outcomes"]
    assert outcomes[0].endswith("…")
    assert outcomes[1] == "and 4 more"
    assert "lines are left out for room." in last(shortest)
    assert "texts are shortened (…). The proposal holds all of it." in last(shortest)


@pytest.mark.parametrize("lang", list(Lang))
def test_what_was_decided_and_what_is_not_provided_are_said(lang: Lang) -> None:
    work = services()
    request = request_of(work, sample("homecare_fr"), submitted=True)
    returned = making.take(work, request, "return_it", Decision(work.today(), "The hours do not add up.")).value
    made = one.outline(work, returned, SummaryOptions((lang,)))
    decided = list(lists(made).values())[-1]
    assert decided[0].endswith("The hours do not add up.")
    rough = one.outline(work, request_of(work, sample("rough")), SummaryOptions((lang,)))
    (glance,) = [b for b in rough.parts[0].blocks if isinstance(b, Callout)]
    missing = "Not provided" if lang is Lang.EN else "Non fourni"
    assert missing in ["".join(s.text for s in value) for _, value in glance.facts]


def test_nobody_s_name_is_on_the_page() -> None:
    work = services()
    made = one.outline(work, request_of(work, sample("forklift")), SummaryOptions())
    assert "okafor" not in repr(made).lower()


def test_a_credential_has_its_page_too() -> None:
    work = services()
    request = request_of(work, sample("forklift"), submitted=True)
    credential = making.take(work, request, "approve_directly", Decision(work.today(), "Agreed.", "Invented.")).value
    made = one.outline(work, credential, SummaryOptions((Lang.EN, Lang.FR)))
    assert made.most_pages == 2
    assert made.title.startswith(credential.number)
