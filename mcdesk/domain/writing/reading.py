"""What an outcome says by its first words: a repeated stem, the verb, its level, vague words, a second verb."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.kinds import word_count
from mcdesk.domain.profile import WordLists
from mcdesk.domain.remembering import remembered
from mcdesk.domain.texts import Lang, Local
from mcdesk.domain.writing.inflection import INFINITIVE_ENDINGS
from mcdesk.domain.writing.lexicon import SMALL_WORDS, Entry, Language, Lexicon
from mcdesk.domain.writing.tokens import Token, find, tokens

# Compared as written, accents kept: French "où" is no "ou".
_JOINING = {Lang.EN: ("and", "or"), Lang.FR: ("et", "ou")}
_ADVERB = {Lang.EN: "ly", Lang.FR: "ment"}
_REFLEXIVE = ("s", "se")


class VerbForm(StrEnum):
    """How the outcome starts.

    With the form of a verb that follows the stem, with another form of a known verb, with a word that is on no
    list and may be a verb, or with what is certainly none.
    """

    PLAIN = "plain"
    INFLECTED = "inflected"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Spot:
    """Words of the statement: as they stand, from ``start`` to ``end`` (characters)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OutcomeReading:
    """What was read in a statement. ``verb`` is the infinitive of the list, ``opening`` what stands there.

    ``level`` is the Bloom level of the verb, "" where it has none. ``vague`` is the vague phrase of the list and
    ``better`` what to write instead. ``words`` counts what follows a repeated stem, the verb included.
    """

    lang: Lang
    form: VerbForm
    opening: Spot | None
    verb: str = ""
    level: str = ""
    vague: str = ""
    better: tuple[str, ...] = ()
    stem: Spot | None = None
    second_verb: Spot | None = None
    teaching: Spot | None = None
    words: int = 0


def analyse(statement: str, words: WordLists, lang: Lang = Lang.EN, stem: Local | None = None) -> OutcomeReading:
    """Read a statement that is to follow ``stem``. ``lang`` decides where the words do not tell the language."""
    return _read(statement, lang, Lexicon.of(words, stem or Local()))


def level_of(chosen: str, reading: OutcomeReading) -> str:
    """The level that counts: the author's choice, or else the one of the verb; "" where neither is known."""
    return chosen or reading.level


@remembered(1024)
def _read(statement: str, lang: Lang, lexicon: Lexicon) -> OutcomeReading:
    found = tokens(statement)
    words = [t.folded for t in found]
    language, sure = _language_of(words, lang, lexicon)
    begin = _after_stem(words, language)
    at, entry = _verb(words, begin, language)
    teaching = _teaching(statement, found, words, lexicon)
    second_at, second = _second(statement, found, at, entry, language) if entry else (0, None)
    vague = next((e for e in (entry, second) if e is not None and e.better), None)
    return OutcomeReading(
        lang=language.lang,
        form=VerbForm.NONE if teaching and not entry else _form(words, begin, entry, language, sure=sure),
        opening=_opening(statement, found, at if entry else begin, entry),
        verb=entry.lemma if entry else "",
        level=entry.level if entry else "",
        vague=vague.lemma if vague else "",
        better=vague.better if vague else (),
        stem=_spot(statement, found, 0, begin) if begin > 1 else None,
        second_verb=_spot(statement, found, second_at, second_at + len(second.phrase)) if second else None,
        teaching=teaching,
        words=word_count(statement[found[begin - 1].end if begin else 0 :]),
    )


def _spot(statement: str, found: tuple[Token, ...], first: int, after: int) -> Spot:
    start, end = found[first].start, found[after - 1].end
    return Spot(statement[start:end], start, end)


def _opening(statement: str, found: tuple[Token, ...], at: int, entry: Entry | None) -> Spot | None:
    if at >= len(found):
        return None
    return _spot(statement, found, at, at + (len(entry.phrase) if entry else 1))


def _language_of(words: list[str], lang: Lang, lexicon: Lexicon) -> tuple[Language, bool]:
    """The language in which the stem, the verb and the small words speak; whether anything spoke at all."""
    scores = {x.lang: _score(words, x) for x in lexicon.languages}
    best = max(lexicon.languages, key=lambda x: (scores[x.lang], x.lang is lang))
    return best, scores[best.lang] > 0


def _score(words: list[str], language: Language) -> int:
    begin = _after_stem(words, language)
    _, entry = _verb(words, begin, language)
    said = 0 if entry is None else (2 if entry.inflected else 3)
    return 3 * (begin > 1) + said + sum(w in SMALL_WORDS[language.lang] for w in words)


def _after_stem(words: list[str], language: Language) -> int:
    """How many words repeat the stem; 1 for its last word alone, as in "to apply"."""
    if not words or (language.match(words, 0) and not _follows(words, language.stem)):
        return 0
    for opening in language.openings:
        at = find(words[:12], opening)
        if at is not None:
            return at + len(opening)
    taken = _follows(words, language.stem)
    if taken:
        return taken
    alone = language.stem[-1:] == (words[0],) and _verb(words, 1, language)[1] is not None
    return 1 if alone else 0


def _follows(words: list[str], stem: tuple[str, ...]) -> int:
    """The words that follow the stem in its order, leaving some out: to its end, or three from its beginning."""
    place = taken = 0
    for word in words:
        later = next((n for n in range(place, len(stem)) if _same(word, stem[n])), None)
        if later is None:
            break
        place, taken = later + 1, taken + 1
    begun = taken >= 3 and all(map(_same, words[:3], stem[:3]))
    return taken if begun or (taken >= 2 and place == len(stem)) else 0


def _same(word: str, other: str) -> bool:
    return word == other or (len(word) >= 6 and word[:6] == other[:6])


def _verb(words: list[str], at: int, language: Language) -> tuple[int, Entry | None]:
    """The verb at a place, after an adverb ("safely operate") or a reflexive pronoun ("s’adapter")."""
    entry = language.match(words, at)
    if entry is not None or at >= len(words):
        return at, entry
    reflexive = language.lang is Lang.FR and words[at] in _REFLEXIVE
    if reflexive or words[at].endswith(_ADVERB[language.lang]):
        return at + 1, language.match(words, at + 1)
    return at, None


def _form(words: list[str], begin: int, entry: Entry | None, language: Language, *, sure: bool) -> VerbForm:
    if entry is not None:
        return VerbForm.INFLECTED if entry.inflected else VerbForm.PLAIN
    if begin >= len(words):
        return VerbForm.NONE
    word = words[begin]
    if language.lang is Lang.FR and word in _REFLEXIVE and begin + 1 < len(words):
        word = words[begin + 1]
    small = any(word in small_words for small_words in SMALL_WORDS.values())
    no_infinitive = language.lang is Lang.FR and sure and not word.endswith(INFINITIVE_ENDINGS)
    return VerbForm.NONE if small or word.isdigit() or no_infinitive else VerbForm.UNKNOWN


def _second(
    statement: str, found: tuple[Token, ...], at: int, first: Entry, language: Language
) -> tuple[int, Entry | None]:
    """A second verb beside the first: "inspect and operate", "install, configure", "plan and/or lead"."""
    place = after = at + len(first.phrase)
    while place < len(found) and found[place].text.lower() in _JOINING[language.lang]:
        place += 1
    between = statement[found[after - 1].end : found[after].start] if after < len(found) else ""
    if place == after and not any(c in between for c in ",/&;+"):
        return 0, None
    return _verb([t.folded for t in found], place, language)


def _teaching(statement: str, found: tuple[Token, ...], words: list[str], lexicon: Lexicon) -> Spot | None:
    for language in lexicon.languages:
        for talk in language.teaching:
            at = find(words, talk)
            if at is not None:
                return _spot(statement, found, at, at + len(talk))
    return None
