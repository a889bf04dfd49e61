"""The real dictionaries, in their process."""

from __future__ import annotations

import gc
import io
import json
import subprocess
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from mcdesk.app.spelling import LONGEST, field_words, judge, language_of, words_in
from mcdesk.data import spelling_child
from mcdesk.data.spelling import Dictionaries
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource


@pytest.fixture(scope="module")
def dictionaries() -> Iterator[Dictionaries]:
    made = Dictionaries()
    yield made
    made.close()


@pytest.mark.parametrize("word", ["colour", "centre", "don't", "Ontario's", "skilful"])
def test_canadian_english_is_known(dictionaries: Dictionaries, word: str) -> None:
    assert Lang.EN in judge([word], dictionaries)[word]


@pytest.mark.parametrize("word", ["compétence", "l'évaluation", "aujourd'hui", "courriel", "cœur", "apprenant·e"])
def test_french_is_known(dictionaries: Dictionaries, word: str) -> None:
    assert Lang.FR in judge([word], dictionaries)[word]


@pytest.mark.parametrize("word", ["recieve", "assesment", "compétance", "l'évaluasion", "color"])
def test_misspellings_are_not(dictionaries: Dictionaries, word: str) -> None:
    assert judge([word], dictionaries)[word] == frozenset()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Learners show that they can plan a safe lift", Lang.EN),
        ("Les apprenants montrent qu’ils savent planifier un levage sûr", Lang.FR),
        ("Assesment of skils is done by the emploier", Lang.EN),
    ],
)
def test_the_language_of_a_text_is_found(dictionaries: Dictionaries, text: str, lang: Lang) -> None:
    verdicts = judge([w.text for w in words_in(text)], dictionaries).values()
    assert {language_of(verdicts, tie) for tie in Lang} == {lang}


def test_each_word_of_the_field_is_needed(dictionaries: Dictionaries) -> None:
    words = sorted(field_words())
    both = [w for w, langs in zip(words, dictionaries.known(words), strict=True) if langs == frozenset(Lang)]
    assert both == []


def test_what_was_meant_is_suggested(dictionaries: Dictionaries) -> None:
    assert "receive" in dictionaries.suggest("recieve", Lang.EN)
    assert "compétence" in dictionaries.suggest("compétance", Lang.FR)


def test_hostile_words_do_no_harm(dictionaries: Dictionaries) -> None:
    words = [
        "x" * 100_000,
        "",
        "😀",
        "\ud800",
        "a\nb",
        '"}',
        "%s%n",
        "é" * LONGEST,
        "-" * LONGEST,
        "'" * LONGEST,
        "a" + "’" * 40,
    ]
    assert len(dictionaries.known(words)) == len(words)
    assert dictionaries.known(["x" * 100_000, "colour"])[1] == {Lang.EN}
    for word in words:
        assert isinstance(list(dictionaries.suggest(word, Lang.FR)), list)


def test_more_words_than_one_question_takes(dictionaries: Dictionaries) -> None:
    found = dictionaries.known(["colour", "recieve"] * 2500)
    assert found == [frozenset({Lang.EN}), frozenset()] * 2500


def child_of(made: Dictionaries) -> subprocess.Popen[str]:
    child = made._child
    assert child is not None
    return child


def test_a_lost_process_is_started_again() -> None:
    made = Dictionaries()
    made.known(["colour"])
    child = child_of(made)
    child.kill()
    child.wait()
    assert list(made.known(["colour"])) == [frozenset({Lang.EN})]
    made.close()


def test_the_process_ends_with_its_owner() -> None:
    made = Dictionaries()
    made.known(["colour"])
    child, gone = child_of(made), weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None
    assert child.poll() is not None


def test_missing_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        Dictionaries({"e": str(tmp_path), "f": str(tmp_path)}).known(["colour"])
    assert caught.value.message.key == "spelling-unavailable"
    assert caught.value.cause


def test_a_folder_with_accents_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "élan 😀"
    folder.mkdir()
    (folder / "index.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / "index.dic").write_text("1\nélan\n", "utf-8")
    made = Dictionaries({"e": str(folder), "f": str(folder)})
    assert made.known(["élan", "elan"]) == [frozenset(Lang), frozenset()]
    made.close()


def test_the_child_answers_line_by_line() -> None:
    folders = {"e": str(resource("dictionaries", "en-CA"))}
    out = io.StringIO()
    asked = [json.dumps({"known": ["colour", "recieve"]}), json.dumps({"suggest": "recieve", "lang": "e"})]
    assert spelling_child.serve(folders, asked, out) == 0
    ready, known, suggested = map(json.loads, out.getvalue().splitlines())
    assert (ready, known) == ({"ready": True}, ["e", ""])
    assert "receive" in suggested


def test_every_dictionary_has_its_licence() -> None:
    named = resource("dictionaries", "README.md").read_text("utf-8")
    for folder in (p for p in resource("dictionaries").iterdir() if p.is_dir()):
        for licence in folder.glob("*"):
            if licence.suffix not in {".aff", ".dic"}:
                assert f"{folder.name}/{licence.name}" in named
        assert (folder / "LICENSE").stat().st_size > 1000
