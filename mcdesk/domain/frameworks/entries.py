"""The items of a framework as they are browsed, searched and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from mcdesk.domain.folding import folded
from mcdesk.domain.records import Framework

Texts = Mapping[str, str]
"""The same text by language, ``en`` and ``fr``; a language that is not there is absent."""


class Key(NamedTuple):
    """What an alignment names: the framework's id and the item's code. Neither ever changes."""

    framework: str
    code: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One item in its framework's tree.

    ``parent`` is the code of the item above, "" at the top. ``also`` holds other names, found by a search as the title
    is. ``superseded`` is the version of the framework that no longer has the item, "" while it is in force;
    ``successors`` are the codes that stand in its place, where the publisher says so.
    """

    code: str
    title: Texts
    description: Texts = field(default_factory=dict)
    parent: str = ""
    uri: str = ""
    also: tuple[str, ...] = ()
    kind: str = ""
    superseded: str = ""
    successors: tuple[str, ...] = ()

    def name(self, lang: str) -> str:
        """The title in ``lang`` (``en`` or ``fr``), else in the other language."""
        return in_language(self.title, lang)


@dataclass(frozen=True, slots=True)
class Node:
    """An item with how many stand right below it; ``chosen`` is False for a heading that is no item itself."""

    framework: str
    entry: Entry
    below: int = 0
    chosen: bool = True

    @property
    def key(self) -> Key:
        """What an alignment would name."""
        return Key(self.framework, self.entry.code)


@dataclass(frozen=True)
class Shelved:
    """A framework at hand, without its items. ``at`` is None for one that comes with the program.

    ``count`` are the items in force, ``superseded`` those kept from earlier versions; ``preset`` is how it was read,
    ``file`` the name of what it was read from.
    """

    framework: Framework
    count: int
    superseded: int = 0
    at: datetime | None = None
    by: str = ""
    preset: str = ""
    file: str = ""

    @property
    def id(self) -> str:
        """The framework's id."""
        return self.framework.id

    @property
    def imported(self) -> bool:
        """Whether it lives in the workspace, and did not come with the program."""
        return self.at is not None


def in_language(texts: Texts, lang: str) -> str:
    """The text in ``lang``, else in any other language, else ""."""
    return texts.get(lang) or next((t for t in texts.values() if t), "")


def words_of(entry: Entry) -> tuple[str, str]:
    """What a search sees: the code and titles first, everything else second; both folded."""
    first = " ".join([entry.code, *entry.title.values(), *entry.also])
    return folded(first), folded(" ".join([*entry.description.values(), entry.kind]))


def matches(entry: Entry, words: tuple[str, ...]) -> bool:
    """Whether each of the folded words begins words of the item."""
    return has_words(" ".join(words_of(entry)), words)


def has_words(text: str, words: Sequence[str]) -> bool:
    """Whether each of ``words``, as :func:`search_words` has them, begins a word of the folded text."""
    there = f" {_bare(text)}"
    return all(f" {word}" in there for word in words)


def search_words(text: str) -> tuple[str, ...]:
    """The words of a search, folded. Signs inside one divide it, its parts stay together: ``2.1`` is ``2 1``."""
    return tuple(bare for word in folded(text).split() if (bare := _bare(word)))


def _bare(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())
