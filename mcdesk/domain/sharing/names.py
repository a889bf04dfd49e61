"""Names, e-mail addresses and phone numbers in running text, and what stands in their place.

Only names that are known can be found: those of people named anywhere in the workspace. Whoever shares is told so.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.folding import folded
from mcdesk.domain.texts import Lang, say


class Sort(StrEnum):
    """What was removed."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    FILE = "file"
    """A file, whose content nobody can look through here."""


_EMAIL = re.compile(r"(?:mailto:)?[\w.+'%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w.,-])(?:"
    r"(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]?\d{4}(?:\s?(?:ext\.?|poste|x)\s?\d{1,6})?"
    r"|[2-9]\d{2}[2-9]\d{6}"
    r"|\+\d{1,3}(?:[ .()-]{1,2}\d{1,4}){3,5}"
    r")(?![\w-])"
)
"""Numbers as North America writes them, and others that begin with a plus sign."""
_LEAST = 3
"""A part of a name with fewer letters than this is never looked for by itself."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BETWEEN = re.compile(r"[\s.,]{0,4}")
"""What may stand between the words of one name."""

_ASIDE = re.compile(r"\([^()]*\)")
_TITLES = frozenset(
    {"dr", "dre", "m", "mlle", "mme", "mr", "mrs", "ms", "mx", "prof", "professor", "professeur", "professeure"}
)
_Form = tuple[str, ...]


@dataclass(frozen=True)
class Cleaned:
    """A text without people, and how many of which sort were removed from it."""

    text: str
    removed: Counter[Sort]


class Book:
    """The names of everybody known, by their first word: a text is read once, however many they are."""

    def __init__(self, names: Iterable[str]) -> None:
        self._found: dict[str, dict[_Form, str]] = {}
        for name in names:
            words = words_of(name)
            if words:
                for form in _forms(words):
                    self._found.setdefault(form[0], {}).setdefault(form, " ".join(words))

    def at(self, words: Sequence[re.Match[str]], place: int, text: str) -> tuple[int, str]:
        """How many words from a place on are a name, the most that are one, and whose; (0, "") for none."""
        forms = self._found.get(folded(words[place].group()), {})
        for form in sorted(forms, key=len, reverse=True):
            here = words[place : place + len(form)]
            same = len(here) == len(form) and all(folded(w.group()) == f for w, f in zip(here, form, strict=True))
            gaps = (text[a.end() : b.start()] for a, b in itertools.pairwise(here))
            if same and all(_BETWEEN.fullmatch(gap) for gap in gaps):
                return len(form), forms[form]
        return 0, ""


def words_of(name: str) -> _Form:
    """The words of a name that can be told from others: two or more, or one that is not written small; else ()."""
    plain = _ASIDE.sub(" ", name)
    first, _comma, _title = plain.partition(",")
    words = _WORD.findall(first if len(_WORD.findall(first)) > 1 else plain)
    while len(words) > 1 and folded(words[0]) in _TITLES:
        words = words[1:]
    known = len(words) > 1 or (words and len(words[0]) >= _LEAST and not words[0].islower())
    return tuple(folded(w) for w in words) if known and any(c.isalpha() for w in words for c in w) else ()


def _forms(words: _Form) -> Iterator[_Form]:
    """A name as people write it: whole, the family name first, the given name as a letter."""
    yield words
    if len(words) > 1:
        yield (words[-1], *words[:-1])
        yield (words[0][0], words[-1])


class Remover:
    """Replaces what it knows in every text it is given; the same person has the same number everywhere."""

    def __init__(
        self,
        book: Book,
        near: Iterable[str] = (),
        texts: Iterable[str] = (),
        numbers: dict[str, int] | None = None,
    ) -> None:
        """``book``: everybody known, found by the whole name. ``near``: those whose name is looked for in parts, too.

        A part that ``texts`` also write with a small letter is a word like any other, and stays where it stands alone.
        ``numbers`` are those that people have already; new ones are added.
        """
        self._book, self._numbers = book, numbers if numbers is not None else {}
        common = {folded(w) for t in texts for w in _WORD.findall(t) if w[:1].islower()}
        self._parts: dict[str, str] = {}
        for name in near:
            for word in words_of(name):
                if len(word) >= _LEAST and word not in common:
                    self._parts.setdefault(word, " ".join(words_of(name)))

    def person(self, name: str, lang: Lang) -> str:
        """The marker of a person; the same name has the same one."""
        return self._marker(" ".join(words_of(name)) or folded(name), lang)

    def _marker(self, owner: str, lang: Lang) -> str:
        number = self._numbers.setdefault(owner, len(self._numbers) + 1)
        return say(lang, "sharing-person", number=str(number))

    def clean(self, text: str, lang: Lang) -> Cleaned:
        """The text without the people in it, the markers in ``lang``."""
        removed: Counter[Sort] = Counter()

        def marked(sort: Sort) -> str:
            removed[sort] += 1
            return say(lang, f"sharing-{sort}")

        text = _EMAIL.sub(lambda _: marked(Sort.EMAIL), text)
        text = _PHONE.sub(lambda _: marked(Sort.PHONE), text)
        return Cleaned("".join(self._named(text, lang, removed)), removed)

    def _named(self, text: str, lang: Lang, removed: Counter[Sort]) -> Iterator[str]:
        """The text piece by piece, a marker for each name."""
        words, place, told = list(_WORD.finditer(text)), 0, 0
        while place < len(words):
            count, owner = self._book.at(words, place, text)
            word = words[place].group()
            if not count and word[:1].isupper():
                owner = self._parts.get(folded(word), "")
                count = 1 if owner else 0
            if count:
                removed[Sort.NAME] += 1
                yield text[told : words[place].start()]
                yield self._marker(owner, lang)
                told = words[place + count - 1].end()
            place += count or 1
        yield text[told:]
