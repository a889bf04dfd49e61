"""No answers, however misshapen, make a rule raise, and all that it says has words."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.problems import problems_of
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import mohawk, request_form
from tests.domain.rules.cases import TODAY, sound

HOSTILE: st.SearchStrategy[Json] = st.sampled_from(
    [
        "NaN", "-Infinity", "1e999999", "-1", "0", "0.00", "9" * 60, "9999-12", "0001-01-01", "9999-12-31",
        "yes", "no", "s’", "to", "à", "et", "and", ",", "  ", "\u0000", "\u202e", "اختبار", "ᐃᓄᒃ", "e\u0301", "o1",
        "La personne apprenante", "the learner will", 10**40, -(10**40), 0, 1, True, None, [], {}, [[]], [{}], [None],
    ]
)  # fmt: skip
ANY: st.SearchStrategy[Json] = st.recursive(
    HOSTILE | st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


def row_of(table: Field) -> st.SearchStrategy[Json]:
    """A row whose cells hold anything, some of them what the column wants."""
    cells = {c.key: ANY | fitting(c) for c in table.columns}
    return st.fixed_dictionaries({}, optional={"id": ANY | st.sampled_from(["o1", "p1", ""]), **cells})


def fitting(field: Field) -> st.SearchStrategy[Json]:
    """Something of the kind of the field, so that the rules go beyond the first look."""
    keys = [o.key for o in field.options]
    if keys:
        one = st.sampled_from(keys)
        return st.lists(one, max_size=3).map(list) if field.kind is Kind.CHOICES else one.map(str)
    if field.kind.has_rows:
        return st.lists(row_of(field), max_size=4).map(list)
    known: dict[Kind, st.SearchStrategy[Json]] = {
        Kind.INTEGER: st.integers(-5, 500),
        Kind.MONEY: st.decimals(-5, 5000, places=2).map(str),
        Kind.DATE: st.dates().map(date.isoformat),
        Kind.MONTH: st.dates().map(lambda d: d.isoformat()[:7]),
        Kind.ROW_CHOICES: st.lists(st.sampled_from(["o1", "o2", "gone"]), max_size=3).map(list),
        Kind.FRAMEWORK_ITEM: st.fixed_dictionaries({"framework": ANY, "code": ANY}),
        Kind.PERSON: st.fixed_dictionaries({"name": ANY, "email": ANY}),
    }
    return known.get(field.kind, HOSTILE)


@cache
def answers() -> st.SearchStrategy[Answers]:
    fields = {f.key: ANY | fitting(f) for f in request_form().fields()}
    hostile = st.fixed_dictionaries({}, optional=fields)
    return st.one_of(hostile, hostile.map(lambda some: {**sound(), **some}))


@settings(max_examples=150)
@given(st.data())
def test_no_rule_raises_and_every_saying_has_words(data: st.DataObject) -> None:
    mine, other = data.draw(answers()), data.draw(answers())
    others = (OtherRecord("r9", "2026-0009", data.draw(st.text(max_size=20)), other),)
    found = problems_of(run(Check(request_form(), mohawk(), mine, TODAY, others=others)))
    for problem in found:
        for lang in Lang:
            assert words(problem.message, lang)
            assert words(problem.fix, lang)


@given(st.dates())
def test_no_day_is_too_far(today: date) -> None:
    run(Check(request_form(), mohawk(), sound(), today))
