"""Every rule has a case that trips it and one that does not, and words for all that it says."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.domain.fields import Form
from mcdesk.domain.problems import Problem, Severity, blocking, problems_of
from mcdesk.domain.profile import Threshold
from mcdesk.domain.rules import RULES, Check, base, rules_of, run
from mcdesk.domain.texts import Lang, known, words
from mcdesk.resources import resource
from tests.domain.definitions import mohawk, request_form, sample
from tests.domain.rules import trips_offer, trips_writing
from tests.domain.rules.cases import TODAY, Quiet, Trip, changed, check_of, sound

TRIPS = [*trips_offer.TRIPS, *trips_writing.TRIPS]
QUIET = [*trips_offer.QUIET, *trips_writing.QUIET]


def problems(check: Check, rule: str = "") -> list[Problem]:
    return [p for p in problems_of(run(check)) if rule in ("", p.rule)]


def test_the_sound_request_trips_nothing() -> None:
    assert problems(check_of(sound())) == []


@pytest.mark.parametrize("trip", TRIPS, ids=lambda t: f"{t.rule}-{t.key}")
def test_it_trips(trip: Trip) -> None:
    found = problems(check_of(changed(sound(), trip.changes), trip.others), trip.rule)
    hit = [p for p in found if p.message.key == trip.key and str(p.ref) == trip.ref]
    assert hit, [(p.message.key, str(p.ref)) for p in found]
    assert hit[0].severity is (trip.severity or RULES[trip.rule].severity)
    assert hit[0].source
    for lang in Lang:
        said, fix = words(hit[0].message, lang), words(hit[0].fix, lang)
        assert said.strip()
        assert fix.strip() != said.strip()
        assert "{" not in said + fix


@pytest.mark.parametrize("quiet", QUIET, ids=lambda q: q.rule)
def test_it_does_not_trip(quiet: Quiet) -> None:
    assert problems(check_of(changed(sound(), quiet.changes), quiet.others), quiet.rule) == []


def test_every_rule_has_both_cases() -> None:
    wanted = {f"R{n:02}" for n in range(1, 39)} | {"C01", "C02", "F01", "F02"}
    # Those of stacks have their cases in tests/domain/pathways.
    assert set(RULES) == wanted | {f"S{n:02}" for n in range(1, 7)}
    assert {t.rule for t in TRIPS} == wanted
    assert {q.rule for q in QUIET} == wanted


def test_every_saying_has_a_case() -> None:
    keys = set()
    for line in resource("i18n", "en-CA", "rules.ftl").read_text("utf-8").splitlines():
        key = line.partition(" =")[0]
        if line[:1].isalpha() and not key.startswith(("rule-", "rules-")) and not key.endswith("-fix"):
            keys.add(key)
    assert keys - {t.key for t in TRIPS} == set()


@pytest.mark.parametrize("lang", list(Lang))
def test_every_rule_has_a_title(lang: Lang) -> None:
    assert [r.id for r in RULES.values() if not known(r.title.key, lang)] == []


def test_the_samples_can_be_submitted() -> None:
    for name in ("forklift", "homecare_fr"):
        found = blocking(problems(check_of(sample(name))))
        assert [(p.rule, str(p.ref)) for p in found] == []


def test_the_unfinished_sample_says_what_is_wrong() -> None:
    found = Counter(p.rule for p in problems(check_of(sample("rough"))))
    expected = {"R01", "R04", "R10", "R11", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22"}
    assert expected | {"R23", "R25", "R27", "R38", "C01"} <= set(found)


def test_a_profile_turns_a_rule_off_or_changes_it() -> None:
    answers = changed(sound(), {"instructional_hours": 301})
    for override, severity in (("warning", Severity.WARNING), ("note", Severity.NOTE)):
        profile = replace(mohawk(), severities={"R01": override})
        (found,) = problems(Check(request_form(), profile, answers, TODAY), "R01")
        assert found.severity is severity
    off = Check(request_form(), replace(mohawk(), severities={"R01": "off"}), answers, TODAY)
    assert problems(off, "R01") == []
    assert [f.applies for f in run(off) if f.rule == "R01"] == [False]


def test_a_profile_moves_a_threshold() -> None:
    answers = changed(sound(), {"instructional_hours": 90})
    profile = replace(mohawk(), thresholds={**mohawk().thresholds, "split_hours": Threshold(90)})
    assert problems(Check(request_form(), profile, answers, TODAY), "R03") == []
    assert len(problems(check_of(answers), "R03")) == 1


def test_a_form_without_these_questions_is_left_alone() -> None:
    form = request_form()
    bare = Form(form.id, form.version, form.title, form.intro, ())
    found = run(Check(bare, mohawk(), sample("rough"), TODAY))
    assert [p for f in found for p in f.problems] == []
    assert {f.rule for f in found if f.applies} <= {"F01", "F02", "R38"}


def test_a_profile_without_thresholds_or_words_is_no_fault_of_the_request() -> None:
    empty = replace(mohawk(), thresholds={}, patterns={}, lists={}, words=replace(mohawk().words, verbs={}, vague={}))
    for name in ("forklift", "rough"):
        run(Check(request_form(), empty, sample(name), TODAY))


def test_a_question_knows_its_rules() -> None:
    assert [r.id for r in rules_of("instructional_hours")] == ["R01", "R03"]


def test_no_limit_stands_in_a_rule() -> None:
    """The only numbers in the rules are those of counting, of the calendar and of a kilobyte."""
    found = set()
    for path in Path(base.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and type(node.value) in (int, float):
                found.add(node.value)
    assert found <= {0, 1, 2, 12, 1000}
