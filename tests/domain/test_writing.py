"""What is read in an outcome, in English and in French."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.folding import folded
from mcdesk.domain.profile import WordLists
from mcdesk.domain.texts import Lang, Local
from mcdesk.domain.writing import OutcomeReading, VerbForm, analyse, level_of
from mcdesk.domain.writing.inflection import english, french
from mcdesk.domain.writing.tokens import find, phrase, tokens
from tests.domain.definitions import mohawk

STEM = "The learner will reliably demonstrate the ability to"
PLAIN, INFLECTED, UNKNOWN, NONE = VerbForm.PLAIN, VerbForm.INFLECTED, VerbForm.UNKNOWN, VerbForm.NONE


def read(statement: str, lang: Lang = Lang.EN) -> OutcomeReading:
    return analyse(statement, mohawk().words, lang, mohawk().stem)


@pytest.mark.parametrize(
    ("statement", "verb", "level", "form"),
    [
        ("inspect a forklift before a shift", "inspect", "analyze", PLAIN),
        ("Operate a forklift on a course", "operate", "apply", PLAIN),
        ("to calculate the safe load", "calculate", "apply", PLAIN),
        ("safely operate a forklift", "operate", "apply", PLAIN),
        ("carry out a check of the brakes", "carry out", "apply", PLAIN),
        ("de-escalate a conflict at the counter", "de-escalate", "apply", PLAIN),
        ("applies the traffic plan on the dock", "apply", "apply", INFLECTED),
        ("applying the traffic plan on the dock", "apply", "apply", INFLECTED),
        ("planning a route through the yard", "plan", "create", INFLECTED),
        ("calculating the safe load of a lift", "calculate", "apply", INFLECTED),
        ("carries out a check of the brakes", "carry out", "apply", INFLECTED),
        ("ÉVALUER le risque d’un transfert", "évaluer", "evaluate", PLAIN),
        ("e\u0301valuer le risque d’un transfert", "évaluer", "evaluate", PLAIN),
        ("evaluer le risque d'un transfert", "évaluer", "evaluate", PLAIN),
        ("mettre en œuvre un plan de soins", "mettre en œuvre", "apply", PLAIN),
        ("mettre en oeuvre un plan de soins", "mettre en œuvre", "apply", PLAIN),
        ("s’adapter aux besoins de la personne", "adapter", "apply", PLAIN),
        ("s'adapter aux besoins de la personne", "adapter", "apply", PLAIN),
        ("correctement appliquer le plan de soins", "appliquer", "apply", PLAIN),
        ("à appliquer le plan de soins", "appliquer", "apply", PLAIN),
        ("applique le plan de soins", "appliquer", "apply", INFLECTED),
        ("appliquera le plan de soins", "appliquer", "apply", INFLECTED),
        ("braze copper pipe with silver", "", "", UNKNOWN),
        ("braser les tuyaux de cuivre", "", "", UNKNOWN),
        ("the use of forklifts on a dock", "", "", NONE),
        ("connaissance des règles de base", "", "", NONE),
        ("42 ways of loading a trailer", "", "", NONE),
        ("students will be taught how to load", "", "", NONE),
        ("", "", "", NONE),
        ("— …", "", "", NONE),
    ],
)
def test_the_verb_its_level_and_its_form(statement: str, verb: str, level: str, form: VerbForm) -> None:
    found = read(statement)
    assert (found.verb, found.level, found.form) == (verb, level, form)


@pytest.mark.parametrize(
    ("statement", "vague"),
    [
        ("understand the parts of a forklift", "understand"),
        ("Understands the parts of a forklift", "understand"),
        ("fully understand the parts of a forklift", "understand"),
        ("be familiar with charts", "be familiar with"),
        ("demonstrate an understanding of charts", "demonstrate an understanding of"),
        ("demonstrate an appreciable gain in speed", ""),
        ("describe and understand the plan", "understand"),
        ("comprendre le plan de soins", "comprendre"),
        ("connaitre le plan de soins", "connaître"),
        ("se familiariser avec le plan", "se familiariser avec"),
        ("saisir le sens du plan", "saisir"),
        ("saisir les données du plan", ""),
    ],
)
def test_vague_phrases_and_what_is_better(statement: str, vague: str) -> None:
    found = read(statement)
    assert found.vague == vague
    assert bool(found.better) is bool(vague)


@pytest.mark.parametrize(
    ("statement", "second"),
    [
        ("inspect and operate a forklift", "operate"),
        ("inspect, operate and park a forklift", "operate"),
        ("inspect and/or operate a forklift", "operate"),
        ("inspect & safely operate a forklift", "operate"),
        ("analyser et évaluer le risque", "évaluer"),
        ("inspect forks and operate levers", ""),
        ("déterminer où placer la charge", ""),
        ("inspect and", ""),
    ],
)
def test_a_second_verb_at_the_start(statement: str, second: str) -> None:
    found = read(statement).second_verb
    assert (found.text if found else "") == second


@pytest.mark.parametrize(
    ("statement", "stem", "verb"),
    [
        (f"{STEM} lift a box", STEM, "lift"),
        ("demonstrate the ability to lift a box", "demonstrate the ability to", "lift"),
        ("The learner will lift a box", "The learner will", "lift"),
        ("Démontrer sa capacité à soulever une charge", "Démontrer sa capacité à", "soulever"),
        ("demonstrate the correct use of a harness", "", "demonstrate"),
        ("to lift a box", "", "lift"),
    ],
)
def test_a_repeated_stem_is_found_and_left_out(statement: str, stem: str, verb: str) -> None:
    found = read(statement)
    assert (found.stem.text if found.stem else "") == stem
    assert found.verb == verb


def test_other_openings_of_the_profile_count_as_the_stem() -> None:
    lists = {**mohawk().words.lists, "outcome_openings": {Lang.EN: ("will be able to",)}}
    words = replace(mohawk().words, lists=lists)
    found = analyse("Upon completion the learner will be able to lift a box", words, Lang.EN, mohawk().stem)
    assert (found.verb, found.words) == ("lift", 3)


def test_a_french_opening_is_found_before_a_vowel_too() -> None:
    lists = {**mohawk().words.lists, "outcome_openings": {Lang.FR: ("sera capable de",)}}
    words = replace(mohawk().words, lists=lists)
    for rest, verb in (("d’appliquer le plan", "appliquer"), ("de conduire un chariot", "conduire")):
        assert analyse(f"La personne sera capable {rest}", words, Lang.FR, mohawk().stem).verb == verb


def test_teaching_talk_is_found_where_it_stands() -> None:
    statement = "In this unit, students will be taught how to load"
    found = read(statement).teaching
    assert found is not None
    assert statement[found.start : found.end] == found.text == "will be taught"


def test_words_are_counted_after_the_stem() -> None:
    assert read("demonstrate the ability to lift a box").words == 3
    assert read("lift a box").words == 3


def test_the_language_is_that_of_the_words_before_that_of_the_reader() -> None:
    assert read("prépare un repas pour la personne", Lang.EN).lang is Lang.FR
    assert read("prepare a meal for the client", Lang.FR).lang is Lang.EN
    assert read("", Lang.FR).lang is Lang.FR


def test_a_word_that_tells_no_language_is_not_judged_by_the_rules_of_one() -> None:
    assert read("zurg", Lang.FR).form is UNKNOWN
    assert read("s’", Lang.FR).form is UNKNOWN
    assert read("le zurg", Lang.FR).form is NONE


def test_a_verb_of_several_levels_counts_at_the_lowest() -> None:
    words = WordLists(verbs={Lang.EN: {"apply": ("chart",), "create": ("chart", "write")}})
    assert analyse("chart a course", words).level == "apply"
    assert analyse("write a plan", words).level == "create"


def test_the_author_has_the_last_word_on_the_level() -> None:
    found = read("inspect a forklift")
    assert level_of("create", found) == "create"
    assert level_of("", found) == "analyze"


def test_spots_point_into_the_statement() -> None:
    statement = "  « mettre  en œuvre » un plan"
    found = read(statement).opening
    assert found is not None
    assert statement[found.start : found.end] == "mettre  en œuvre"


@given(st.text(max_size=60), st.sampled_from(list(Lang)))
def test_any_text_can_be_read(statement: str, lang: Lang) -> None:
    found = read(statement, lang)
    for spot in (found.opening, found.stem, found.second_verb, found.teaching):
        assert spot is None or statement[spot.start : spot.end] == spot.text
    assert found.words >= 0


def test_every_verb_and_vague_phrase_of_the_profile_is_found() -> None:
    words = mohawk().words
    for lang in Lang:
        for level, verbs in words.verbs[lang].items():
            for verb in verbs:
                found = analyse(verb, WordLists(verbs={lang: words.verbs[lang]}), lang)
                assert (found.verb, found.level) == (verb, level)
        for phrase_, better in words.vague[lang].items():
            assert analyse(phrase_, WordLists(vague={lang: words.vague[lang]}), lang).better == better


def test_forms() -> None:
    assert english("apply") == ("applies", "applying")
    assert english("assess") == ("assesses", "assessing")
    assert english("tie") == ("ties", "tying")
    assert english("agree") == ("agrees", "agreeing")
    assert "setting" in english("set")
    assert french("ranger")[-1] == "rangeant"
    assert "choisit" in french("choisir")
    assert "repondra" in french("repondre")
    assert french("x") == ()


def test_folding_and_finding() -> None:
    assert folded("ŒUVRE") == "oeuvre"
    assert [t.text for t in tokens("l’analyse post-op")] == ["l", "analyse", "post", "op"]
    assert find(["a", "b", "c"], phrase("B c")) == 1
    assert find(["a", "b"], phrase("b c")) is None
    assert find(["a"], phrase("—")) is None


def test_no_stem_is_no_fault() -> None:
    assert analyse("to lift a box", mohawk().words, Lang.EN, Local()).verb == ""
