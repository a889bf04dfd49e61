"""What the rules say of a stack, and that each can be quiet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mcdesk.domain.problems import Severity, problems_of
from mcdesk.domain.records import RecordKind
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import load_kind, mohawk

OTHERS = (
    OtherRecord("r1", "MC-1", "One", {"instructional_hours": 100, "outcomes": [{"statement": "Weld"}]}, "active"),
    OtherRecord("r2", "MC-2", "Two", {"instructional_hours": 150, "outcomes": [{"statement": "Cut"}]}, "active"),
    OtherRecord("r3", "MC-3", "Old", {"instructional_hours": 51, "outcomes": [{"statement": "weld."}]}, "retired"),
)
AGREED = {"ladder_type": "program", "ladder_target": "Program X", "articulation": "signed"}


def member(key: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "title": key.upper(), **more}


def said(*members: dict[str, Any], **more: Any) -> dict[str, tuple[str, Severity]]:
    answers = {"stack_name": "Stack", "stack_kind": "vertical", "members": list(members), **more}
    form = load_kind(RecordKind.STACK)
    check = Check(form, mohawk(), answers, date(2026, 11, 24), others=OTHERS, kind=RecordKind.STACK)
    found = [p for p in problems_of(run(check)) if p.rule.startswith("S")]
    assert all(words(p.message, lang) != words(p.fix, lang) for p in found for lang in Lang)
    return {p.message.key: (str(p.ref), p.severity) for p in found}


SOUND = (member("a", order=1, record="MC-1"), member("b", order=2, record="MC-2", requires=["a"]))


def test_a_sound_stack_is_left_alone() -> None:
    assert said(*SOUND) == {}
    assert said(member("a"), member("b", requires=["a"])) == {}


@pytest.mark.parametrize(
    ("members", "more", "key", "ref", "severity"),
    [
        ((member("a", requires=["a"]), member("b")), {}, "s01-self", "members[a].requires", Severity.BLOCK),
        (
            (member("a", requires=["b"]), member("b", requires=["a"])),
            {},
            "s01-circle",
            "members[b].requires",
            Severity.BLOCK,
        ),
        (
            (member("a", order=2), member("b", order=2, requires=["a"])),
            {},
            "s02-order",
            "members[b].order",
            Severity.WARNING,
        ),
        ((*SOUND, member("c", record="MC-9")), {}, "s03-unknown", "members[c].record", Severity.WARNING),
        (
            (*SOUND, member("c", record="MC-3", elective="yes")),
            {},
            "s03-retired",
            "members[c].record",
            Severity.WARNING,
        ),
        ((*SOUND, member("c", record="mc-1")), {}, "s03-twice", "members[c].title", Severity.BLOCK),
        ((member("a"), {"id": "b", "title": "a."}), {}, "s03-twice", "members[b].title", Severity.BLOCK),
        ((*SOUND, member("c", record="MC-3")), {}, "s04-twice", "members[c].title", Severity.WARNING),
        ((*SOUND, member("c", record="MC-3")), {}, "s05-hours", "members", Severity.WARNING),
        (SOUND, {**AGREED, "ladder_target": "stack"}, "s06-self", "ladder_target", Severity.BLOCK),
        (SOUND, {**AGREED, "ladder_target": "B"}, "s06-self", "ladder_target", Severity.BLOCK),
        (SOUND, AGREED, "s06-agreement", "agreement", Severity.WARNING),
    ],
)
def test_it_trips(members: Any, more: dict[str, Any], key: str, ref: str, severity: Severity) -> None:
    assert said(*members, **more)[f"pathways-{key}"] == (ref, severity)


def test_it_does_not_trip() -> None:
    places = (member("a", order=2), member("b", order=1, requires=["a"]))
    assert "pathways-s02-order" not in said(*places, stack_kind="horizontal")
    elective = said(*SOUND, member("c", record="MC-3", elective="yes"))
    assert "pathways-s05-hours" not in elective
    assert said(*SOUND, **{**AGREED, "articulation": "idea"}) == {}
