"""Each kind of answer: read as typed, shown in both languages, its faults found."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain import formats
from mcdesk.domain.answers import Json, is_empty
from mcdesk.domain.fields import Field, Kind, Option, Pattern
from mcdesk.domain.kind_checks import faults
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.kinds import Context, show, word_count
from mcdesk.domain.texts import Lang, Local, known, words

OPTIONS = (Option("a", Local("Alpha", "Alfa")), Option("b", Local("Beta", "Bêta")))


def field(kind: Kind, limits: Mapping[str, int] | None = None, **more: object) -> Field:
    options = OPTIONS if kind in (Kind.CHOICE, Kind.CHOICES) else ()
    made = Field("x", kind, Local("Question", "Question"), limits=limits or {}, options=options)
    return made if not more else Field(**{**{n: getattr(made, n) for n in made.__slots__}, **more})


@pytest.mark.parametrize(
    ("kind", "typed", "answer"),
    [
        (Kind.INTEGER, " 36 ", 36),
        (Kind.INTEGER, "1 200", 1200),
        (Kind.INTEGER, "1,200", 1200),
        (Kind.INTEGER, "36.5", "36.5"),
        (Kind.INTEGER, "thirty", "thirty"),
        (Kind.INTEGER, 12.0, 12),
        (Kind.MONEY, "$1,250", "1250.00"),
        (Kind.MONEY, "1 250,50 $", "1250.50"),
        (Kind.MONEY, 99, "99.00"),
        (Kind.MONEY, "a lot", "a lot"),
        (Kind.DATE, "2027/01/11", "2027-01-11"),
        (Kind.DATE, "11 January 2027", "2027-01-11"),
        (Kind.DATE, "January 11, 2027", "2027-01-11"),
        (Kind.DATE, "le 1er février 2027", "2027-02-01"),
        (Kind.DATE, "3 sept. 2027", "2027-09-03"),
        (Kind.DATE, "03/04/2027", "03/04/2027"),
        (Kind.DATE, "31 February 2027", "31 February 2027"),
        (Kind.DATE, "soon", "soon"),
        (Kind.MONTH, "aout 2027", "2027-08"),
        (Kind.MONTH, "9/2027", "2027-09"),
        (Kind.MONTH, "January 2027", "2027-01"),
        (Kind.EMAIL, " a@example.org ", "a@example.org"),
        (Kind.URL, "example.org/page", "https://example.org/page"),
        (Kind.YESNO, True, "yes"),
        (Kind.YESNO, "Non", "no"),
        (Kind.PERSON, "Ada Example", {"name": "Ada Example"}),
        (Kind.TEXT, "  ", None),
    ],
)
def test_answers_are_read_as_people_type_them(kind: Kind, typed: Json, answer: Json) -> None:
    assert parse(field(kind), typed) == answer


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Kind.CHOICE, "a", "zzz"),
        (Kind.CHOICES, ["a", "b"], ["a", "zzz"]),
        (Kind.YESNO, "yes", "maybe"),
        (Kind.INTEGER, 5, "five"),
        (Kind.MONEY, "5.00", "-1.00"),
        (Kind.DATE, "2027-01-11", "2027-02-31"),
        (Kind.MONTH, "2027-01", "2027-13"),
        (Kind.EMAIL, "a@example.org", "a@@example"),
        (Kind.PHONE, "905 555 0123", "12"),
        (Kind.URL, "https://example.org", "javascript:alert(1)"),
        (Kind.PERSON, {"name": "Ada", "email": "a@example.org"}, {"name": "Ada", "email": "nowhere"}),
        (Kind.ATTACHMENT, {"sha256": "ab", "name": "a.pdf"}, {"name": "a.pdf"}),
        (Kind.FRAMEWORK_ITEM, {"framework": "f", "code": "c"}, {"framework": "f"}),
        (Kind.ROW_CHOICES, ["r1"], [1]),
        (Kind.TABLE, [{"id": "a"}], ["a"]),
    ],
)
def test_each_format_is_checked_with_words_in_both_languages(kind: Kind, good: Json, bad: Json) -> None:
    assert not list(faults(field(kind), good))
    (fault,) = faults(field(kind), bad)
    assert fault.is_format
    for lang in Lang:
        assert known(fault.message.key, lang)
        assert words(fault.message, lang) != words(fault.fix, lang)


def test_limits_say_how_much_is_over() -> None:
    (fault,) = faults(field(Kind.PARAGRAPH, {"max_words": 3}), "one two three four five")
    assert "2" in words(fault.message, Lang.EN)
    assert not fault.is_format
    assert [f.message.key for f in faults(field(Kind.INTEGER, {"min": 5, "max": 9}), 3)] == ["forms-too-few-number"]
    assert [f.message.key for f in faults(field(Kind.CHOICES, {"min_choices": 2}), ["a"])] == ["forms-too-few-choices"]


def test_a_pattern_says_what_it_wants() -> None:
    noc = field(Kind.TEXT, pattern=Pattern("^[0-9]{5}$", Local("five digits", "cinq chiffres")))
    (fault,) = faults(noc, "123")
    assert "five digits" in words(fault.message, Lang.EN)
    assert "cinq chiffres" in words(fault.fix, Lang.FR)
    assert not list(faults(noc, " 12345 "))


@pytest.mark.parametrize(
    ("kind", "value", "en", "fr"),
    [
        (Kind.CHOICES, ["a", "b"], "Alpha; Beta", "Alfa; Bêta"),
        (Kind.MONEY, "1234.50", "$1,234.50", "1\N{NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}$"),
        (Kind.DATE, "2026-11-23", "23 November 2026", "23 novembre 2026"),
        (Kind.MONTH, "2027-01", "January 2027", "janvier 2027"),
        (Kind.YESNO, "yes", "Yes", "Oui"),
        (Kind.PERSON, {"email": "a@example.org", "name": "Ada"}, "Ada, a@example.org", "Ada, a@example.org"),
        (Kind.TABLE, [{"id": "a"}], "1 row", "1 ligne"),
    ],
)
def test_answers_are_shown_in_the_readers_language(kind: Kind, value: Json, en: str, fr: str) -> None:
    shown = [show(field(kind), value, lang, Context({})) for lang in Lang]
    assert [s.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}") for s in shown] == [en, fr]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(Kind), JSON)
def test_whatever_comes_is_read_checked_and_shown_without_a_trip(kind: Kind, value: Json) -> None:
    made = field(kind, {"min": 1, "max_words": 3, "min_rows": 1, "max_choices": 2})
    answer = parse(made, value)
    assert is_empty(answer) or isinstance(show(made, answer, Lang.FR, Context({})), str)
    for fault in faults(made, answer):
        assert words(fault.message, Lang.EN)


def test_words_are_counted_as_people_do() -> None:
    assert word_count("L’apprenante – et  l'employeur, d'ici 2027 !") == 5


@pytest.mark.parametrize("value", [1e25, 10**40, Decimal("1e300")])
def test_a_number_of_any_length_is_shown(value: float | Decimal) -> None:
    for lang in Lang:
        digits = str(int(value))
        shown = (formats.number(value, lang), formats.money(Decimal(value), "CAD", lang), formats.percent(value, lang))
        assert all("".join(c for c in words if c.isdigit()).startswith(digits[:15]) for words in shown)
