"""What a person can set on this machine: one declarative description, ``resources/preferences.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from mcdesk.domain.answers import Json
from mcdesk.domain.texts import Local
from mcdesk.domain.typography import french
from mcdesk.resources import resource


class PreferenceKind(StrEnum):
    """How a preference is set."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class PreferenceChoice:
    """One value of a choice."""

    value: str
    label: Local


@dataclass(frozen=True, slots=True)
class Preference:
    """One thing to set. ``default`` is a bool for a switch, else a text; "" means that nothing is kept."""

    key: str
    kind: PreferenceKind
    label: Local
    hint: Local = Local()
    default: str | bool = ""
    choices: tuple[PreferenceChoice, ...] = ()

    def read(self, kept: Json) -> str | bool:
        """The value that a kept one means; the default for one that is unknown or of another kind.

        A number counts as the choice of the same number: text sizes are kept as numbers.
        """
        if self.kind is PreferenceKind.SWITCH:
            return kept if isinstance(kept, bool) else bool(self.default)
        if self.kind is not PreferenceKind.CHOICE:
            return kept if isinstance(kept, str) else str(self.default)
        for choice in self.choices:
            if _same(choice.value, kept):
                return choice.value
        return str(self.default)


def _same(value: str, kept: Json) -> bool:
    if isinstance(kept, int | float) and not isinstance(kept, bool):
        try:
            return float(value) == float(kept)
        except ValueError:
            return False
    return value == kept


@dataclass(frozen=True, slots=True)
class PreferenceGroup:
    """Preferences under one heading."""

    key: str
    title: Local
    preferences: tuple[Preference, ...]


@cache
def preference_groups() -> tuple[PreferenceGroup, ...]:
    """Every preference, in the order to show them."""
    document = tomllib.loads(resource("preferences.toml").read_text("utf-8"))
    return tuple(
        PreferenceGroup(g["key"], _local(g["title"]), tuple(map(_preference, g["preference"])))
        for g in document["group"]
    )


def preference(key: str) -> Preference:
    """The preference with this key. Raises KeyError."""
    for group in preference_groups():
        for found in group.preferences:
            if found.key == key:
                return found
    raise KeyError(key)


def _preference(entry: Mapping[str, Any]) -> Preference:
    kind = PreferenceKind(entry["kind"])
    return Preference(
        entry["key"],
        kind,
        _local(entry["label"]),
        _local(entry.get("hint", {})),
        entry.get("default", False if kind is PreferenceKind.SWITCH else ""),
        tuple(PreferenceChoice(c["value"], _local(c["label"])) for c in entry.get("choice", ())),
    )


def _local(words: Mapping[str, str]) -> Local:
    return Local(words.get("en", ""), french(words.get("fr", "")))
