"""Words in English and French.

Words of the form and the profile stand side by side in their TOML file as :class:`Local`. All other words are
Fluent messages in ``resources/i18n/<language>/<area>.ftl``; code holds a :class:`Message` (a key and its
values) and turns it into words only when it is shown, so switching the language never touches data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from mcdesk.resources import resource


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


Argument = str | int | float | Decimal | date | Local


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


@cache
def _bundle(lang: Lang) -> FluentBundle:
    bundle = FluentBundle([lang.value], use_isolating=False)
    for path in sorted(_folder(lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _folder(lang: Lang) -> Path:
    return resource("i18n", lang.value)


def known(key: str, lang: Lang = Lang.EN) -> bool:
    """Whether the message exists in ``lang``."""
    return _bundle(lang).has_message(key)


def words(msg: Message, lang: Lang) -> str:
    """The message in ``lang``. Raises KeyError where no such message exists (a fault of ours)."""
    bundle = _bundle(lang)
    if not bundle.has_message(msg.key):
        raise KeyError(msg.key)
    pattern = bundle.get_message(msg.key).value
    if pattern is None:
        raise KeyError(msg.key)
    args = {k: _argument(v, lang) for k, v in msg.args.items()}
    value, errors = bundle.format_pattern(pattern, args)
    if errors:
        raise KeyError(f"{msg.key}: {errors}")
    return str(value)


def _argument(value: Argument, lang: Lang) -> str | int | float | Decimal | date:
    return value.to(lang) if isinstance(value, Local) else value


def say(lang: Lang, key: str, /, **args: Argument) -> str:
    """Shorthand: the words of ``key`` in ``lang``."""
    return words(Message(key, args), lang)
