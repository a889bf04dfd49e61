"""Words that are plain to see are those that Fluent says."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from mcdesk.domain import texts
from mcdesk.domain.texts import Lang, Message, known, message, say, words


@pytest.mark.parametrize("lang", Lang)
def test_plain_words_are_those_of_fluent(lang: Lang) -> None:
    every = texts._Words(lang)
    assert every.pattern("no-such-message") is None, "all files were looked into"
    counted = 0
    for key, text in every._waiting.items():
        args = dict.fromkeys(re.findall(r"\$(\w+)", text), "« x » { 1 } \\1")
        plain = every.plain(Message(key, args))
        pattern = every.pattern(key)
        if plain is not None and pattern is not None:
            assert every.format(pattern, args) == (plain, []), key
            counted += 1
    assert counted > len(every._waiting) / 2


def test_a_number_is_written_as_the_language_has_it() -> None:
    assert words(message("upkeep-size-mb", size=1234.5), Lang.FR) != words(
        message("upkeep-size-mb", size="1234.5"), Lang.FR
    )


@pytest.mark.parametrize("number", [10**18, -(10**40), 10**309, float("inf"), Decimal("NaN"), 1e300])
def test_a_number_that_nobody_can_count_is_said_as_it_is(number: int | float | Decimal) -> None:
    assert str(number) in say(Lang.FR, "badge-image-preview-size", size=number)


def test_a_value_that_is_missing_and_a_message_that_there_is_none_of_are_faults() -> None:
    with pytest.raises(KeyError):
        say(Lang.EN, "home-where")
    with pytest.raises(KeyError):
        say(Lang.EN, "no-such-message")
    assert not known("no-such-message")
    assert known("home-where")
