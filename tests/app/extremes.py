"""Requests at the edge of what anybody will ever write."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Field, Kind
from tests.app.markers import filled
from tests.domain.definitions import request_form, sample
from tests.export.hostile import HOSTILE

FORM = request_form()
LONG_NAME = "School of Interdisciplinary Health, Community, Justice and Liberal Studies at the Waterfront Campus"


def many() -> dict[str, Json]:
    """40 outcomes, 12 assessments that cover four each, 30 competencies."""
    outcomes: list[Json] = [
        {"id": f"o{n}", "statement": f"inspect dock number {n} and record each defect", "level": "apply"}
        for n in range(1, 41)
    ]
    assessments: list[Json] = [
        {
            "id": f"a{n}",
            "title": f"Practical test number {n}",
            "purpose": "summative",
            "outcomes": [f"o{o}" for o in range(n, n + 4)],
            "evidence": f"The assessor's sheet number {n}",
        }
        for n in range(1, 13)
    ]
    links: list[Json] = [
        {
            "id": f"m{n}",
            "outcome": [f"o{n + 1}"],
            "item": {"framework": "own", "code": f"C{n}", "title": f"Works with care, part {n}"},
            "strength": str(n % 4 + 1),
            "rationale": f"Reason number {n} of many.",
        }
        for n in range(30)
    ]
    return {**sample("forklift"), "outcomes": outcomes, "assessments": assessments, "alignments": links}


def wordy() -> dict[str, Json]:
    """2,000 words in every paragraph, alone or in a row."""

    def long(field: Field, mark: str) -> str:
        return " ".join(f"{mark}{n}" for n in range(2000)) if field.kind is Kind.PARAGRAPH else ""

    return _replaced(long)


def unbroken() -> dict[str, Json]:
    """A word of 500 letters in every place for words."""
    return _replaced(lambda field, mark: (mark.replace("_", "x") * 500)[:500] if field.kind in _WORDS else "")


def hostile(words: str) -> dict[str, Json]:
    """These words in every place for words, names of people and files included."""
    return filled(FORM, rows=1, words=words)


_WORDS = (Kind.TEXT, Kind.PARAGRAPH)


def _replaced(write: Callable[[Field, str], str]) -> dict[str, Json]:
    answers = filled(FORM, rows=1)
    for field in FORM.fields():
        answers[field.key] = write(field, field.key) or answers[field.key]
        if field.kind.has_rows:
            cells: dict[str, Json] = {c.key: write(c, f"{field.key}.{c.key}") for c in field.columns}
            rows = answers[field.key]
            assert isinstance(rows, list)
            answers[field.key] = [{**rows[0], **{k: v for k, v in cells.items() if v}}]
    return answers


COVER: dict[str, Json] = {
    **sample("forklift"),
    "working_title": "Occupational Health and Safety for Refrigerated Warehousing and Cross-Dock Teams",
    "school": LONG_NAME,
    "requester": {"name": "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Younger"},
    "one_sentence": " ".join(["Learners inspect, load, drive, stack and park"] * 5),
}
EXTREMES: dict[str, dict[str, Json]] = {
    "many": many(),
    "empty": {},
    "wordy": wordy(),
    "unbroken": unbroken(),
    "cover": COVER,
    **{f"hostile {name}": hostile(words) for name, words in HOSTILE.items() if words.strip()},
}
