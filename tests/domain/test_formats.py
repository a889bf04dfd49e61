"""Days, times and labels as each language writes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from mcdesk.domain import formats
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.texts import Lang, Local, message, words

LABEL = Local("Question", "Question")
MORNING = datetime(2026, 11, 23, 9, 5).astimezone()


@pytest.mark.parametrize(
    ("lang", "clock", "moment"),
    [
        (Lang.EN, "09:05", "23 November 2026, 09:05"),
        (Lang.FR, "09\xa0h\xa005", "23 novembre 2026, 09\xa0h\xa005"),
    ],
)
def test_a_moment(lang: Lang, clock: str, moment: str) -> None:
    assert formats.clock(MORNING, lang) == clock
    assert formats.moment(MORNING, lang) == moment


def test_french_keeps_a_colon_apart_from_the_word_before_it() -> None:
    assert formats.named("Size", 3, Lang.EN) == "Size: 3"
    assert formats.named("Taille", 3, Lang.FR) == "Taille\xa0: 3"


def test_a_day_in_a_message_is_said_in_the_language_of_the_message() -> None:
    found = message("badges-found-until", day=formats.days(date(2029, 11, 26)))
    assert "26 November 2029" in words(found, Lang.EN)
    assert "26 novembre 2029" in words(found, Lang.FR)


def test_what_is_below_zero_has_a_minus_sign_and_is_read_again() -> None:
    assert formats.money(Decimal("-1234.5"), "CAD", Lang.EN) == "\u2212$1,234.50"
    assert formats.money(Decimal("-1234.5"), "CAD", Lang.FR) == "\u22121\xa0234,50\xa0$"
    assert formats.percent(Decimal("-0.2"), Lang.EN) == "\u221220%"
    assert formats.number(-1500, Lang.EN) == "\u22121,500"
    for lang in Lang:
        assert parse(Field("x", Kind.MONEY, LABEL), formats.money(Decimal("-1234.5"), "CAD", lang)) == "-1234.50"
        assert parse(Field("x", Kind.INTEGER, LABEL), formats.number(-1500, lang)) == -1500
