"""The whole journey through the real window, from the first start to a submitted request, by keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from mcdesk.domain.answers import Json, Ref, rows_of
from mcdesk.domain.records import State
from mcdesk.resources import resource
from tests.export.reading import read
from tests.features.answering import Author
from tests.features.hands import CTRL, Hands, Key
from tests.features.matrix_keys import MatrixAuthor

SAMPLE: Mapping[str, Json] = json.loads(resource("samples", "forklift.json").read_text("utf-8"))["answers"]
LATER = ("modules.outcomes", "assessments.outcomes")
"""The outcomes of modules and assessments are chosen once there are outcomes: in the table, and in the matrix."""


def begin(hands: Hands) -> None:
    """Make the first request from the start page."""
    assert hands.at.objectName() == "first-request", "the start page offers the first step"
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.window.frame.wizard, "a request opens")
    hands.rest()
    assert hands.page.rows["working_title"].isAncestorOf(hands.at), "the first question has the focus"


def go_on(hands: Hands) -> None:
    """Save and continue. What is chosen in the matrix later blocks once, with the focus on the list of problems."""
    key = hands.page.page.key
    hands.push("continue", hands.page)
    if key == "assessment":
        assert hands.at is hands.page.summary, "the summary of the problems has the focus"
        assert {str(link.ref) for link in hands.page.summary.links} >= {"assessments"}
        hands.push("continue", hands.page)
    hands.rest()
    assert hands.wizard.page_key != key, f"{key}: {[str(p.ref) for p in hands.page.problems]}"


def write_everything(hands: Hands) -> Author:
    """Answer every page but the last."""
    author = Author(hands, LATER)
    for page in hands.draft.form.pages[:-1]:
        assert hands.wizard.page_key == page.key
        author.answer_page(page, SAMPLE)
        if page.view == "matrix":
            MatrixAuthor(author).fill(SAMPLE)
        go_on(hands)
    return author


def name_outcomes_of_modules(hands: Hands, author: Author) -> None:
    """Go back to a table of an earlier page, by the keys that turn pages."""
    while hands.wizard.page_key != "structure":
        hands.press(Key.Key_PageUp, CTRL)
    field = hands.draft.form.field("modules")
    column = field.column("outcomes")
    assert column is not None
    for row in rows_of(SAMPLE["modules"]):
        author.answer(column, Ref("modules", author.ids[str(row["id"])], "outcomes"), row["outcomes"])
    while hands.wizard.page_key != "review":
        hands.press(Key.Key_PageDown, CTRL)
    hands.rest()


def as_given(answers: Mapping[str, Json], ids: Mapping[str, str]) -> Mapping[str, Json]:
    """The answers under the ids of the sample, choices in one order; alignments have ids of their own and no order."""
    text = json.dumps(answers)
    for given, made in ids.items():
        text = text.replace(f'"{made}"', f'"{given}"')
    found: dict[str, Json] = json.loads(text)
    for key, value in found.items():
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            found[key] = sorted(map(str, value))
    found["alignments"] = sorted(
        ({k: v for k, v in row.items() if k != "id"} for row in rows_of(found["alignments"])),
        key=lambda row: json.dumps(row, sort_keys=True),
    )
    return found


def test_from_the_first_start_to_a_submitted_request(hands: Hands, workspace: Path) -> None:
    begin(hands)
    author = write_everything(hands)
    name_outcomes_of_modules(hands, author)
    review = hands.page
    author.answer_page(review.page, SAMPLE)
    hands.push("continue", review)
    hands.wait(lambda: hands.draft.request.state is State.SUBMITTED, "the request is submitted")
    hands.rest()
    services, request = hands.draft.services, hands.draft.request
    [version] = services.store.versions(request.id)
    assert as_given(version.answers, author.ids) == as_given(SAMPLE, {})
    [pdf] = workspace.parent.rglob("*.pdf")
    assert str(SAMPLE["working_title"]) in read(pdf.read_bytes()).root.words()
