"""Words in English and French.

Words of the form and the profile stand side by side in their TOML file as :class:`Local`. All other words are
Fluent messages in ``resources/i18n/<language>/<area>.ftl``; code holds a :class:`Message` (a key and its
values) and turns it into words only when it is shown, so switching the language never touches data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeAlias

from mcdesk.resources import resource

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern


class Lang(StrEnum):
    """The languages of the program, as BCP 47 tags."""

    EN = "en-CA"
    FR = "fr-CA"

    @property
    def short(self) -> str:
        """``en`` or ``fr``."""
        return self.value[:2]

    @classmethod
    def of(cls, name: str) -> Lang:
        """The language that ``name`` (``fr``, ``fr_CA``, ``fr-FR`` ...) means; English for any other."""
        return cls.FR if name.lower().startswith("fr") else cls.EN


@dataclass(frozen=True, slots=True)
class Local:
    """The same words in both languages; a missing language falls back on the other."""

    en: str = ""
    fr: str = ""

    def to(self, lang: Lang) -> str:
        """The words in ``lang``."""
        return (self.fr or self.en) if lang is Lang.FR else (self.en or self.fr)

    def __bool__(self) -> bool:
        return bool(self.en or self.fr)


Argument: TypeAlias = "str | int | float | Decimal | date | Local"


@dataclass(frozen=True)
class Message:
    """A Fluent message to be: ``key`` names it, ``args`` are its values (a :class:`Local` follows the language)."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((k, str(v)) for k, v in self.args.items()))))


def message(key: str, /, **args: Argument) -> Message:
    """Shorthand: ``message("store-locked", holder="...")``."""
    return Message(key, args)


_COUNTABLE = 10**18
_ENTRY = re.compile(r"\n(-?[a-zA-Z][\w-]*) *=")
"""Where a message begins; its name."""
_NAMED = re.compile(r"\{ *(-?[a-z][\w-]*)")
_PLAIN = re.compile(r" *((?=\S)(?:[^\n{}]|\{ \$\w+ \})+)\n*(?:#[^\n]*\n*)*")
"""A message of one line in which nothing but values is put: its words are plain to see where these are text."""
_VALUE = re.compile(r"\{ \$(\w+) \}")


class _Words:
    """The messages of a language. Each is read when it is first said: all of them would cost a third of a start.

    The name of a message begins with that of its file, which is looked into first. Fluent itself is imported for the
    first message with more in it than text on one line.
    """

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._lock = RLock()
        self._plain: dict[str, str] = {}
        self._known: set[str] = set()
        self._unread = {path.stem: path for path in sorted(_folder(lang).iterdir()) if path.suffix == ".ftl"}
        self._waiting: dict[str, str] = {}

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle

        return FluentBundle([self._lang.value], use_isolating=False)

    def plain(self, msg: Message) -> str | None:
        """The words of a message that is nothing but text and values that are text, None for any other."""
        if msg.key not in self._plain and self._there(msg.key):
            found = _PLAIN.fullmatch(self._written(msg.key))
            if found is not None:
                self._plain[msg.key] = found[1].rstrip()
        text = self._plain.get(msg.key)
        if text is None or "{" not in text:
            return text
        given = {name: msg.args.get(name) for name in _VALUE.findall(text)}
        values = {name: value for name, value in given.items() if isinstance(value, str)}
        return _VALUE.sub(lambda found: values[found[1]], text) if len(values) == len(given) else None

    def pattern(self, key: str) -> Pattern | None:
        """What a message says, None where there is none of this name."""
        with self._lock:
            self._read(key)
        return self._bundle.get_message(key).value if self._bundle.has_message(key) else None

    def _read(self, key: str) -> None:
        from fluent.runtime import FluentResource

        if key not in self._known and self._there(key):
            text = self._written(key)
            self._known.add(key)
            self._bundle.add_resource(FluentResource(f"{key} ={text}"))
            for other in _NAMED.findall(text):
                self._read(other)

    def _there(self, key: str) -> bool:
        """Whether there is such a message; the files are read until it is found."""
        if key not in self._waiting:
            with self._lock:
                for area in (key.partition("-")[0], *self._unread):
                    if key not in self._waiting:
                        self._read_area(area)
        return key in self._waiting

    def _read_area(self, area: str) -> None:
        path = self._unread.get(area)
        if path is not None:
            _, *parts = _ENTRY.split("\n" + path.read_text("utf-8"))
            self._waiting.update(zip(parts[::2], parts[1::2], strict=True))
            del self._unread[area]

    def _written(self, key: str) -> str:
        text = self._waiting[key]
        if self._lang is not Lang.FR:
            return text
        from mcdesk.domain.typography import french

        return french(text)

    def format(self, pattern: Pattern, args: Mapping[str, object]) -> tuple[str, list[Exception]]:
        """The words with these values, and what was wrong with them."""
        found, errors = self._bundle.format_pattern(pattern, dict(args))
        return str(found), errors


@cache
def _words_of(lang: Lang) -> _Words:
    return _Words(lang)


def _folder(lang: Lang) -> Path:
    return resource("i18n", lang.value)


def known(key: str, lang: Lang = Lang.EN) -> bool:
    """Whether the message exists in ``lang``."""
    every = _words_of(lang)
    return every.plain(Message(key)) is not None or every.pattern(key) is not None


def words(msg: Message, lang: Lang) -> str:
    """The message in ``lang``. Raises KeyError where no such message exists (a fault of ours)."""
    every = _words_of(lang)
    plain = every.plain(msg)
    if plain is not None:
        return plain
    pattern = every.pattern(msg.key)
    if pattern is None:
        raise KeyError(msg.key)
    value, errors = every.format(pattern, {k: _argument(v, lang) for k, v in msg.args.items()})
    if errors:
        raise KeyError(f"{msg.key}: {errors}")
    return value


def _argument(value: Argument, lang: Lang) -> str | int | float | Decimal | date:
    from decimal import Decimal

    # The library that writes numbers gives up on more digits than a Decimal has.
    if isinstance(value, Decimal) and not value.is_finite():
        return str(value)
    if isinstance(value, int | float | Decimal) and not -_COUNTABLE < value < _COUNTABLE:
        return str(value)
    return value.to(lang) if isinstance(value, Local) else value


def say(lang: Lang, key: str, /, **args: Argument) -> str:
    """Shorthand: the words of ``key`` in ``lang``."""
    return words(Message(key, args), lang)
