"""A request that trips no rule, and how the cases differ from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from mcdesk.domain.answers import Answers
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules import Check, OtherRecord
from tests.domain.definitions import mohawk, request_form, sample

TODAY = date(2026, 11, 24)
LETTER = {"sha256": "0" * 64, "name": "letter.pdf", "size": 1200, "media_type": "application/pdf"}

SUPERSEDED: Mapping[tuple[str, str], Sequence[str]] = {("own", "GONE"): (), ("own", "MOVED"): ("W7", "W8")}
"""What the frameworks of the tests no longer have."""
Change = Any
"""A new answer, None to remove the answer, or a function from the old answer to the new one."""


@dataclass(frozen=True)
class Trip:
    """What a rule says, where and how gravely, once the sound request is changed in this way."""

    rule: str
    key: str
    ref: str
    changes: Mapping[str, Change]
    severity: Severity | None = None
    others: Sequence[OtherRecord] = ()


@dataclass(frozen=True)
class Quiet:
    """A change that comes close, and of which the rule says nothing."""

    rule: str
    changes: Mapping[str, Change] = field(default_factory=dict)
    others: Sequence[OtherRecord] = ()


@cache
def sound() -> Answers:
    """The sample, with the letters attached and a competency of an occupation: nothing is left to say."""
    answers = changed(sample("forklift"), {"osap_intent": "not_sought"})
    answers = changed(answers, {"partners": each(endorsement=LETTER)})
    return changed(answers, {"alignments": cell(0, item={"framework": "own", "code": "W1", "title": "Inspect"})})


def changed(answers: Answers, changes: Mapping[str, Change]) -> Answers:
    """The answers with the changes made; a key with None is gone."""
    out: dict[str, Any] = dict(answers)
    for key, change in changes.items():
        value = change(out.get(key)) if callable(change) else change
        out.pop(key, None)
        if value is not None:
            out[key] = value
    return out


def cell(at: int, **columns: object) -> Callable[[Any], Any]:
    """The rows with columns of one row changed; None removes the cell."""
    return lambda rows: [_row(r, columns) if n == at else r for n, r in enumerate(rows)]


def each(**columns: object) -> Callable[[Any], Any]:
    """The rows with columns of every row changed."""
    return lambda rows: [_row(r, columns) for r in rows]


def _row(row: Mapping[str, Any], columns: Mapping[str, object]) -> dict[str, Any]:
    return {k: v for k, v in {**row, **columns}.items() if v is not None}


def first(count: int) -> Callable[[Any], Any]:
    """Only the first rows."""
    return lambda rows: rows[:count]


def plus(**columns: object) -> Callable[[Any], Any]:
    """The rows and one more."""
    return lambda rows: [*(rows or []), {"id": "x1", **columns}]


def outcome(statement: str, **columns: object) -> dict[str, Change]:
    """The first outcome's statement changed."""
    return {"outcomes": cell(0, statement=statement, **columns)}


def check_of(answers: Answers, others: Sequence[OtherRecord] = ()) -> Check:
    """What the rules see on the day of the tests."""
    return Check(request_form(), mohawk(), answers, TODAY, others=others, superseded=SUPERSEDED)


def words(count: int) -> str:
    """So many words."""
    return " ".join(["word"] * count)
