"""Which words of a text are asked about, and in which language it is read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.spelling import (
    EVERY,
    LONGEST,
    Langs,
    bare,
    field_words,
    forms,
    is_among,
    judge,
    language_of,
    prose_words,
    words_in,
)
from mcdesk.domain.texts import Lang

EN, FR = frozenset({Lang.EN}), frozenset({Lang.FR})


class FewWords:
    """A speller that knows a few words."""

    def __init__(self, english: str, french: str = "") -> None:
        self._lists = {Lang.EN: english.split(), Lang.FR: french.split()}

    def known(self, words: Sequence[str]) -> Sequence[Langs]:
        return [frozenset(lang for lang, known in self._lists.items() if w in known) for w in words]

    def suggest(self, word: str, lang: Lang) -> Sequence[str]:
        return ()


def texts(text: str) -> list[str]:
    return [w.text for w in words_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The learner’s work, well-being.", ["The", "learner's", "work", "well-being"]),
        ("L’apprenant·e d’aujourd’hui", ["L'apprenant·e", "d'aujourd'hui"]),
        ("See https://example.org/abc?d=e or www.example.org now", ["See", "or", "now"]),
        ("Write robin.dale@example.org today", ["Write", "today"]),
        ("Open plan.docx, #tag and @name", ["Open", "and"]),
        ("OSAP, RAFEO, NOCs, PLAR's and MP3 in 2026", ["and", "in"]),
        ("HyFlex with eCampusOntario’s LinkedIn", ["with"]),
        ("l’OSAP d’eCampusOntario", []),
        ("a I à y", []),
        ("naïve na\u0069\u0308ve soft\u00adly", ["naïve", "naïve", "softly"]),
        ("ᐃᓄᒃᑎᑐᑦ مرحبا Привет yes", ["yes"]),
        ("v2 h2o 21st snake_case", []),
        ("and/or (both) “quoted” l'", ["and", "or", "both", "quoted"]),
        ("", []),
    ],
)
def test_words_that_a_dictionary_can_judge(text: str, found: list[str]) -> None:
    assert texts(text) == found


def test_a_word_knows_its_place() -> None:
    text = "One 😀 l’été, HyFlex end"
    assert [text[w.start : w.end] for w in words_in(text)] == ["One", "l’été", "end"]


def test_an_endless_word_is_not_asked() -> None:
    assert texts("x" * LONGEST) == ["x" * LONGEST]
    assert texts("x" * (LONGEST + 1) + " " + "y" * 100_000) == []


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for word in words_in(text):
        assert 1 < len(word.text) <= LONGEST
        assert "\0" not in word.text
        assert text[word.start : word.end].strip()


def test_a_word_is_known_in_one_of_its_readings() -> None:
    assert forms("well-being") == (("well-being",), ("well", "being"))
    assert forms("l'été") == (("l'été",), ("été",))
    assert bare("Conestoga's") == "Conestoga"
    speller = FewWords("well being Ontario", "micro certification")
    said = judge(["well-being", "well-bieng", "Ontario's", "micro-certification", "l'été"], speller)
    assert said == {
        "well-being": EN,
        "well-bieng": frozenset(),
        "Ontario's": EN,
        "micro-certification": FR,
        "l'été": frozenset(),
    }


def test_parts_of_two_languages_make_no_word() -> None:
    assert judge(["well-être"], FewWords("well", "être")) == {"well-être": frozenset()}


def test_the_language_is_the_one_that_knows_more() -> None:
    assert language_of([EN, EN, FR], Lang.FR) is Lang.EN
    assert language_of([FR, EVERY], Lang.EN) is Lang.FR
    assert language_of([EN, FR, EVERY, frozenset()], Lang.FR) is Lang.FR
    assert language_of([], Lang.EN) is Lang.EN


@pytest.mark.parametrize(
    "word",
    ["microcredential", "Microcredentials", "microcertification", "l'apprenant", "Haudenosaunee's", "upskilling"],
)
def test_words_of_the_field_are_right(word: str) -> None:
    assert is_among(word, field_words())


def test_other_words_are_not_of_the_field() -> None:
    assert not any(is_among(w, field_words()) for w in ("microcreditial", "recieve", "s", "compétance"))


def test_names_are_right_as_they_stand() -> None:
    assert prose_words("Zzyzx College", "Collège Zzyzx") == {"Zzyzx", "College", "Collège"}
