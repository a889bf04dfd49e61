"""Which words of a text may be misspelled: what is asked, of whom, and in which language a text is read.

Nothing here knows a dictionary. A :class:`Speller` does, and it may be slow: front ends ask it beside the window and
keep what it says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from mcdesk.domain.remembering import remembered
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource

LONGEST = 50
"""Characters in a word that is looked up. A longer run of letters is no word that a dictionary could have."""

Langs = frozenset[Lang]
EVERY: Langs = frozenset(Lang)
_NONE: Langs = frozenset()

# What is no prose: addresses with or without a scheme, e-mail, file names with an ending, handles and tags.
_NO_PROSE = re.compile(
    r"\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.)\S+"
    r"|(?<![^\s<>()])[^\s@<>()]{1,64}@[^\s@<>()]{1,255}"
    r"|\b[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:/\S*)?(?![\w.])"
    r"|(?<!\S)[#@/\\][^\s,;:!?]+",
    re.IGNORECASE,
)
# Letters with the marks and soft hyphens that belong to them; inside a word also apostrophes, hyphens and the
# point in the middle of inclusive French. Digits and "_" are taken in only to be left out with the whole run.
_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f\u00ad]|['’·‑-](?=[^\W_]))*")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f'’·‑-]+")
_ACRONYM = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]{2,}s?)(?:[’'·‑-](?:[^\W\d_a-zß-öø-ÿ]+s?|s))*")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=.)['’]s?$", re.IGNORECASE)


class Speller(Protocol):
    """Dictionaries. Both methods are slow and run on a worker; both raise Unavailable where there are none."""

    def known(self, words: Sequence[str]) -> Sequence[Langs]:
        """For each word, the languages whose dictionary has it."""

    def suggest(self, word: str, lang: Lang) -> Sequence[str]:
        """What may have been meant, the likeliest first."""


class Word(NamedTuple):
    """A word to look up: normalised, and where it stands in the text (characters)."""

    text: str
    start: int
    end: int


@remembered(64)
def words_in(text: str) -> tuple[Word, ...]:
    """The words of a text that a dictionary can judge.

    Left out: addresses, e-mail, file names, acronyms, anything with a digit, with a capital inside (HyFlex), of one
    letter, in another script than Latin, or longer than :data:`LONGEST`.
    """
    prose = _NO_PROSE.sub(lambda m: " " * len(m[0]), text)
    found = ((_judged(m[0]), m) for m in _WORD.finditer(prose))
    return tuple(Word(word, m.start(), m.end()) for word, m in found if word)


@remembered(20_000)
def _judged(run: str) -> str:
    """The word that a dictionary can judge in a run of letters, "" where it can judge none; a text repeats most."""
    word = _normal(run) if len(run) <= 2 * LONGEST else ""
    return word if word and _is_prose(word) else ""


def _normal(word: str) -> str:
    return unicodedata.normalize("NFC", word.replace("\u00ad", "")).replace("’", "'").replace("‑", "-")


def _is_prose(word: str) -> bool:
    if len(word) > LONGEST or not _LATIN.fullmatch(word) or _ACRONYM.fullmatch(word):
        return False
    stem = bare(word)
    return len(stem) > 1 and not _ACRONYM.fullmatch(stem) and not _inner_capital(stem)


def _inner_capital(word: str) -> bool:
    """``HyFlex``, ``eCampusOntario``; a capital after a hyphen or an apostrophe is the beginning of a part."""
    parts = re.split(r"['·-]", word)
    return any(any(c.isupper() for c in part[1:]) and not part.isupper() for part in parts)


def bare(word: str) -> str:
    """A word without a French elision before it and an English possessive after it."""
    return _POSSESSIVE.sub("", _ELISION.sub("", word, count=1))


def forms(word: str) -> tuple[tuple[str, ...], ...]:
    """The readings of a word, the plainest first. It is known where every part of one reading is."""
    stem = bare(word)
    readings: list[tuple[str, ...]] = [(word,)]
    if stem != word:
        readings.append((stem,))
    parts = tuple(p for p in stem.split("-") if len(p) > 1)
    if "-" in stem and parts:
        readings.append(parts)
    return tuple(readings)


def judge(words: Sequence[str], speller: Speller) -> Mapping[str, Langs]:
    """For each word the languages that know it, in one question to the speller. Raises Unavailable."""
    asked = sorted({part for word in words for reading in forms(word) for part in reading})
    known = dict(zip(asked, speller.known(asked), strict=True))
    return {word: _NONE.union(*(EVERY.intersection(*(known[p] for p in r)) for r in forms(word))) for word in words}


def language_of(verdicts: Iterable[Langs], tie: Lang) -> Lang:
    """The language that knows more of a text's words; ``tie`` where both know as many."""
    count = dict.fromkeys(Lang, 0)
    for langs in verdicts:
        for lang in langs:
            count[lang] += 1
    other = next(lang for lang in Lang if lang is not tie)
    return other if count[other] > count[tie] else tie


def is_among(word: str, own: frozenset[str]) -> bool:
    """Whether a list has the word: as it is, in small letters, without elision or possessive, in the singular."""
    stem = bare(word)
    tries = {word, stem, stem.removesuffix("s")}
    return any(t in own or t.lower() in own for t in tries)


@cache
def field_words() -> frozenset[str]:
    """The words of the field that come with the program."""
    lines = resource("dictionaries", "field.txt").read_text("utf-8").splitlines()
    return frozenset(_normal(line.strip()) for line in lines if line.strip() and not line.startswith("#"))


def prose_words(*texts: str) -> frozenset[str]:
    """The words of texts that are right as they stand, such as an institution's name."""
    return frozenset(w.text for text in texts for w in words_in(text))
