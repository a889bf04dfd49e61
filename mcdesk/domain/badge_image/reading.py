"""The recipe from JSON and to JSON. It is an answer of the form, and may come from anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.badge_image.recipe import (
    LEAST_SIZE,
    MOST_CHARS,
    MOST_SIZE,
    VERSION,
    Banner,
    Finish,
    Part,
    Pattern,
    Picture,
    Recipe,
    Ring,
    Shape,
    Slot,
)
from mcdesk.domain.texts import Local, Message, message

E = TypeVar("E", bound=StrEnum)

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|[a-z][a-z0-9_-]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ICON = re.compile(r"[a-z0-9-]{0,60}")
PICTURES = ("image/png", "image/jpeg", "image/svg+xml")
"""What an imported picture is once it was cleaned."""


@dataclass(frozen=True)
class Parsed:
    """A recipe, and what could not be read as it stood: each such place has what a new recipe has."""

    recipe: Recipe
    problems: tuple[Message, ...] = ()


def member(kind: type[E], value: Json) -> E | None:
    """The member of an enumeration that has this value."""
    return next((m for m in kind if m.value == value), None)


@dataclass
class _Reading:
    data: Reader
    problems: list[Message] = field(default_factory=list)

    def one_of(self, kind: type[E], key: str, default: E) -> E:
        value = self.data.raw(key)
        found = default if value is None else member(kind, value)
        if found is None:
            self._wrong(key, value, ", ".join(kind))
        return found or default

    def colours(self) -> dict[Part, str]:
        found: dict[Part, str] = {}
        for key, value in self.data.part("colours").data.items():
            part = member(Part, key)
            if part is not None and isinstance(value, str) and _COLOUR.fullmatch(value):
                found[part] = value
            else:
                self._wrong(f"colours.{key}", value, "#7a1f3d")
        return found

    def words(self) -> dict[Slot, Local]:
        found: dict[Slot, Local] = {}
        for key in self.data.part("words").data:
            slot = member(Slot, key)
            if slot is not None:
                found[slot] = self.local(self.data.part("words").part(key), f"words.{key}", MOST_CHARS)
            else:
                self._wrong(f"words.{key}", key, ", ".join(Slot))
        return {slot: words for slot, words in found.items() if words}

    def local(self, texts: Reader, key: str, most: int) -> Local:
        both = {lang: texts.text(lang) for lang in ("en", "fr")}
        for lang, words in both.items():
            if len(words) > most:
                both[lang] = words[:most]
                self.problems.append(message("badge-image-cut", key=f"{key}.{lang}", most=most, found=len(words)))
        return Local(**both)

    def icon(self) -> str:
        value = self.data.raw("icon")
        if value is None:
            return ""
        if isinstance(value, str) and _ICON.fullmatch(value):
            return value
        self._wrong("icon", value, "award")
        return ""

    def picture(self) -> Picture | None:
        value = self.data.raw("picture")
        if value is None:
            return None
        part = self.data.part("picture")
        media = part.text("media_type")
        if _SHA256.fullmatch(part.text("sha256")) and media in PICTURES:
            return Picture(part.text("sha256"), part.text("name")[:MOST_CHARS], media)
        self._wrong("picture", value, "sha256, media_type")
        return None

    def size(self) -> int:
        value = self.data.raw("icon_size")
        if value is None:
            return 100
        found = self.data.integer("icon_size")
        if found is not None and LEAST_SIZE <= found <= MOST_SIZE:
            return found
        self._wrong("icon_size", value, f"{LEAST_SIZE} … {MOST_SIZE}")
        return 100

    def capitals(self) -> bool:
        value = self.data.raw("capitals")
        if value is None or isinstance(value, bool):
            return value is not False
        self._wrong("capitals", value, "true, false")
        return True

    def _wrong(self, key: str, value: Json, wants: str) -> None:
        found = value if isinstance(value, str) else type(value).__name__
        self.problems.append(message("badge-image-unread", key=key, found=found[:40], wants=wants))


def read(value: Json) -> Parsed:
    """The recipe of an answer. Raises nothing: what cannot be read is named, and has what a new recipe has."""
    if not isinstance(value, Mapping):
        wrong = () if value is None else (message("badge-image-no-recipe"),)
        return Parsed(Recipe(), wrong)
    reading = _Reading(Reader(value))
    version = reading.data.integer("version")
    if version is not None and version > VERSION:
        reading.problems.append(message("badge-image-newer", found=version, known=VERSION))
    recipe = Recipe(
        shape=reading.one_of(Shape, "shape", Recipe.shape),
        ring=reading.one_of(Ring, "ring", Recipe.ring),
        pattern=reading.one_of(Pattern, "pattern", Recipe.pattern),
        finish=reading.one_of(Finish, "finish", Recipe.finish),
        banner=reading.one_of(Banner, "banner", Recipe.banner),
        colours=reading.colours(),
        icon=reading.icon(),
        picture=reading.picture(),
        icon_size=reading.size(),
        capitals=reading.capitals(),
        words=reading.words(),
        alt=reading.local(reading.data.part("alt"), "alt", 4 * MOST_CHARS),
    )
    return Parsed(recipe, tuple(reading.problems))


def written(recipe: Recipe) -> dict[str, Json]:
    """The recipe as an answer; ``read(written(recipe)).recipe`` is the same recipe."""
    out: dict[str, Json] = {
        "version": VERSION,
        "shape": recipe.shape.value,
        "ring": recipe.ring.value,
        "pattern": recipe.pattern.value,
        "finish": recipe.finish.value,
        "banner": recipe.banner.value,
        "colours": {part.value: recipe.colours[part] for part in Part if part in recipe.colours},
        "icon": recipe.icon,
        "icon_size": recipe.icon_size,
        "capitals": recipe.capitals,
        "words": {slot.value: _both(recipe.words[slot]) for slot in Slot if recipe.text(slot)},
        "alt": _both(recipe.alt),
    }
    if recipe.picture is not None:
        picture = recipe.picture
        out["picture"] = {"sha256": picture.sha256, "name": picture.name, "media_type": picture.media_type}
    return out


def _both(words: Local) -> dict[str, Json]:
    return {lang: text for lang, text in (("en", words.en), ("fr", words.fr)) if text}
