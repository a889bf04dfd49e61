"""Names, e-mail addresses and phone numbers in running text, and what stands in their place.

Only names that are known can be found: those of people named anywhere in the workspace. Whoever shares is told so.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
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
_LOWER = re.compile(r"\b[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Cleaned:
    """A text without people, and how many of which sort were removed from it."""

    text: str
    removed: Counter[Sort]


class Remover:
    """Replaces what it knows in every text it is given; the same person has the same number everywhere."""

    def __init__(
        self,
        names: Iterable[str],
        near: Iterable[str] = (),
        texts: Iterable[str] = (),
        numbers: dict[str, int] | None = None,
    ) -> None:
        """``names``: everybody known, found by the whole name. ``near``: those whose name is looked for in parts, too.

        A part that ``texts`` also write with a small letter is a word like any other, and stays where it stands alone.
        ``numbers`` are those that people have already; new ones are added.
        """
        self._numbers = numbers if numbers is not None else {}
        self._owners: dict[str, str] = {}
        common = {folded(w) for t in texts for w in _LOWER.findall(t) if w[:1].islower()}
        whole = {form for name in names if (form := _whole(name))}
        close = {form for name in near if (form := _whole(name))}
        self._wholes = _pattern(v for name in sorted(whole | close) for v in self._forms(name))
        self._parts = _pattern((p for name in sorted(close) for p in self._parts_of(name, common)), exact=True)

    def _forms(self, name: str) -> Iterator[str]:
        """A name as people write it: whole, the family name first, the given name as a letter."""
        words = name.split()
        first, last = words[0], words[-1]
        forms = [name, f"{last}, {' '.join(words[:-1])}", f"{first[0]}. {last}", f"{first[0]} {last}"]
        for form in forms if len(words) > 1 else [name]:
            self._owners.setdefault(_key(form), name)
            yield form

    def _parts_of(self, name: str, common: set[str]) -> Iterator[str]:
        for word in name.split():
            if len(word) >= _LEAST and word[:1].isupper() and folded(word) not in common:
                self._owners.setdefault(_key(word), name)
                yield word

    def person(self, name: str, lang: Lang) -> str:
        """The marker of a person; the same name has the same one."""
        key = _key(name)
        owner = _key(self._owners.get(key, name))
        number = self._numbers.setdefault(owner, len(self._numbers) + 1)
        return say(lang, "sharing-person", number=str(number))

    def clean(self, text: str, lang: Lang) -> Cleaned:
        """The text without the people in it, the markers in ``lang``."""
        removed: Counter[Sort] = Counter()

        def marked(sort: Sort) -> str:
            removed[sort] += 1
            return say(lang, f"sharing-{sort}")

        def person(found: re.Match[str]) -> str:
            removed[Sort.NAME] += 1
            return self.person(found.group(), lang)

        text = _EMAIL.sub(lambda _: marked(Sort.EMAIL), text)
        text = _PHONE.sub(lambda _: marked(Sort.PHONE), text)
        for pattern in (self._wholes, self._parts):
            text = pattern.sub(person, text) if pattern is not None else text
        return Cleaned(text, removed)


def _whole(name: str) -> str:
    """A name that can be told from other words: of two words or more, or one that is no word of small letters."""
    words = [w.strip(',;()[]<>"“”«»') for w in name.split()]
    words = [w for w in words if w and any(c.isalpha() for c in w)]
    if len(words) > 1 or (words and len(words[0]) >= _LEAST and not words[0].islower()):
        return " ".join(words)
    return ""


def _key(name: str) -> str:
    return " ".join(folded(name).split())


def _pattern(forms: Iterable[str], *, exact: bool = False) -> re.Pattern[str] | None:
    """Every form as whole words, each accent there or not; the longest counts. ``exact``: also by its capitals."""
    every = dict.fromkeys(forms)
    if not every:
        return None
    ordered = sorted(every, key=len, reverse=True)
    choices = "|".join(r"\s+".join(map(_spelled, form.split())) for form in ordered)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.RegexFlag(0) if exact else re.IGNORECASE)


def _spelled(word: str) -> str:
    return "".join(_letter(c) for c in word)


def _letter(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character)[:1]
    if character.isalpha() and plain.isalpha() and plain != character:
        return f"[{re.escape(character)}{re.escape(plain)}]"
    return re.escape(character)
