"""Numbers as people type them: in French a comma is the decimal one, and what is no number is known at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain import formats
from mcdesk.domain.answers import Json, decimal_of
from mcdesk.domain.fields import Kind
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.texts import Lang
from mcdesk.domain.typed_numbers import is_hopeless, is_unread, parse_typed
from tests.domain.test_kinds import field


@pytest.mark.parametrize(
    ("kind", "typed", "english", "french"),
    [
        (Kind.MONEY, "12,50", "12.50", "12.50"),
        (Kind.MONEY, "1,250", "1250.00", "1.25"),
        (Kind.MONEY, "1 250,5 $", "1250.50", "1250.50"),
        (Kind.MONEY, "1,250.50", "1250.50", "1250.50"),
        (Kind.MONEY, "1,250,000", "1250000.00", "1250000.00"),
        (Kind.MONEY, "beaucoup, oui", "beaucoup, oui", "beaucoup, oui"),
        (Kind.INTEGER, "36,500", 36500, "36,500"),
        (Kind.INTEGER, "1 200", 1200, 1200),
        (Kind.INTEGER, " , ", ",", ","),
        (Kind.INTEGER, "", None, None),
        (Kind.TEXT, "1,5", "1,5", "1,5"),
    ],
)
def test_a_comma_is_read_in_the_way_of_the_language(kind: Kind, typed: str, english: Json, french: Json) -> None:
    assert (parse_typed(field(kind), typed, Lang.EN), parse_typed(field(kind), typed, Lang.FR)) == (english, french)


@given(cents=st.integers(0, 10**11), lang=st.sampled_from(Lang))
def test_what_is_shown_reads_as_what_it_was(cents: int, lang: Lang) -> None:
    value = parse(field(Kind.MONEY), f"{cents // 100}.{cents % 100:02}")
    amount = decimal_of(value)
    assert amount is not None
    assert parse_typed(field(Kind.MONEY), formats.money(amount, "CAD", lang), lang) == value
    assert parse_typed(field(Kind.INTEGER), formats.number(cents, lang), lang) == cents


@pytest.mark.parametrize(
    ("kind", "typed", "unread", "hopeless"),
    [
        (Kind.INTEGER, "36", False, False),
        (Kind.INTEGER, "36 h", True, True),
        (Kind.INTEGER, "thirty", True, True),
        (Kind.INTEGER, "1,25", True, False),
        (Kind.INTEGER, "-", True, False),
        (Kind.INTEGER, "36 CAD", True, True),
        (Kind.MONEY, "CAD 12", False, False),
        (Kind.MONEY, "CA", True, False),
        (Kind.MONEY, "12 €", True, True),
        (Kind.MONEY, "-5", True, False),
        (Kind.TEXT, "thirty", False, False),
    ],
)
def test_what_is_no_number_is_known_and_what_may_become_one(
    kind: Kind, typed: str, unread: bool, hopeless: bool
) -> None:
    value = parse(field(kind), typed)
    assert (is_unread(field(kind), value), is_hopeless(field(kind), value)) == (unread, hopeless)
    assert not is_unread(field(kind), None)
