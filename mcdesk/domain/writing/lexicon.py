"""The profile's word lists, made ready for looking up: every form of every verb, by its first word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.profile import WordLists
from mcdesk.domain.texts import Lang, Local
from mcdesk.domain.writing import inflection
from mcdesk.domain.writing.tokens import Phrase, phrase

FORMS = {Lang.EN: inflection.english, Lang.FR: inflection.french}

# Small words that tell the language of a sentence, and that no outcome starts with.
SMALL_WORDS = {
    Lang.EN: frozenset(
        phrase(
            "the an of and or with for from by in on at this that these those their its is are be will can should "
            "would it they he she you we our your what how when where which who as into within without"
        )
    ),
    Lang.FR: frozenset(
        phrase(
            "le la les l un une des du de d et ou avec pour par en dans sur au aux ce cet cette ces leur leurs son sa "
            "ses est sont sera il elle ils elles on nous vous notre votre qui que quand comment selon sans"
        )
    ),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase that an outcome may start with. ``better`` is given for a vague one, ``level`` for a verb."""

    phrase: Phrase
    lemma: str
    level: str = ""
    better: tuple[str, ...] = ()
    inflected: bool = False

    @property
    def weight(self) -> tuple[int, bool, bool]:
        """The entry that counts where several fit: the longest, then the vague one, then the plain form."""
        return len(self.phrase), bool(self.better), not self.inflected


@dataclass(frozen=True, eq=False)
class Language:
    """The words of one language. Equal only to itself, so that readings can be remembered by it."""

    lang: Lang
    entries: Mapping[str, tuple[Entry, ...]]
    stem: Phrase
    openings: tuple[Phrase, ...]
    teaching: tuple[Phrase, ...]

    def match(self, words: Sequence[str], at: int) -> Entry | None:
        """The verb or the vague phrase that stands at a place of the folded words."""
        if not 0 <= at < len(words):
            return None
        for entry in self.entries.get(words[at], ()):
            if tuple(words[at : at + len(entry.phrase)]) == entry.phrase:
                return entry
        return None


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of both languages."""

    languages: tuple[Language, ...]

    @classmethod
    def of(cls, words: WordLists, stem: Local) -> Lexicon:
        """The lexicon of a profile's lists and of its stem; the last few are remembered."""
        for known_words, known_stem, lexicon in _recent:
            if known_words is words and known_stem == stem:
                return lexicon
        made = cls(tuple(_language(words, stem, lang) for lang in Lang))
        _recent.insert(0, (words, stem, made))
        del _recent[4:]
        return made


# Word lists hold mappings and cannot be hashed: they are known by identity, and kept so that it stays theirs.
_recent: list[tuple[WordLists, Local, Lexicon]] = []


def _language(words: WordLists, stem: Local, lang: Lang) -> Language:
    by_first: dict[str, list[Entry]] = {}
    seen: set[Phrase] = set()
    for entry in (*_vague(words, lang), *_verbs(words, lang)):
        by_first.setdefault(entry.phrase[0], []).append(entry)
        seen.add(entry.phrase)
    for entry in tuple(e for entries in by_first.values() for e in entries):
        for form in FORMS[lang](entry.phrase[0]):
            changed = (form, *entry.phrase[1:])
            if form and changed not in seen:
                by_first.setdefault(form, []).append(Entry(changed, entry.lemma, entry.level, entry.better, True))
    return Language(
        lang=lang,
        entries={k: tuple(sorted(v, key=lambda e: e.weight, reverse=True)) for k, v in by_first.items()},
        stem=phrase(stem.fr if lang is Lang.FR else stem.en),
        openings=_phrases(words, "outcome_openings", lang),
        teaching=_phrases(words, "teaching_talk", lang),
    )


def _verbs(words: WordLists, lang: Lang) -> Iterator[Entry]:
    """Each verb once. One that stands at several levels counts at the lowest: it proves no more than that."""
    seen: set[Phrase] = set()
    for level, verbs in words.verbs.get(lang, {}).items():
        for verb in verbs:
            key = phrase(verb)
            if key and key not in seen:
                seen.add(key)
                yield Entry(key, verb, level)


def _vague(words: WordLists, lang: Lang) -> Iterator[Entry]:
    for verb, better in words.vague.get(lang, {}).items():
        if phrase(verb):
            yield Entry(phrase(verb), verb, better=better or (verb,))


def _phrases(words: WordLists, name: str, lang: Lang) -> tuple[Phrase, ...]:
    found = [p for p in map(phrase, words.lists.get(name, {}).get(lang, ())) if p]
    # French elides the last word before a vowel: "capable de" is also "capable d’appliquer".
    elided = [(*p[:-1], "d") for p in found if p[-1] == "de"]
    return tuple(sorted((*found, *elided), key=len, reverse=True))
