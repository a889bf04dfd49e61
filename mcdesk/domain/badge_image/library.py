"""The bundled icons and the designs to start from, read from ``resources/badge`` when they are first asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from mcdesk.domain.badge_image.reading import read
from mcdesk.domain.badge_image.recipe import Recipe, Slot
from mcdesk.domain.forms import local, read_toml
from mcdesk.domain.texts import Local
from mcdesk.resources import resource


@dataclass(frozen=True, slots=True)
class Icon:
    """A bundled icon: the name of its file, what it shows, and the group that it is offered in."""

    key: str
    label: Local
    group: Local


@dataclass(frozen=True, slots=True)
class Preset:
    """A design to start from."""

    key: str
    label: Local
    recipe: Recipe


@cache
def icons() -> tuple[Icon, ...]:
    """Every bundled icon, in the order to offer them."""
    data = read_toml(resource("badge", "icons.toml"))
    groups = {key: local(label) for key, label in data["groups"].items()}
    return tuple(Icon(i["key"], local(i["label"]), groups[i["group"]]) for i in data["icons"])


def icon(key: str) -> Icon | None:
    """The bundled icon with this key."""
    return next((found for found in icons() if found.key == key), None)


@cache
def presets() -> tuple[Preset, ...]:
    """Every design to start from, in the order to offer them."""
    data = read_toml(resource("badge", "presets.toml"))
    return tuple(Preset(p["key"], local(p["label"]), read(p["recipe"]).recipe) for p in data["presets"])


def applied(preset: Recipe, now: Recipe) -> Recipe:
    """A design with the words, the icon and the picture that the badge has already."""
    words = {**{s: w for s, w in preset.words.items() if s not in now.words}, **now.words}
    return replace(preset, words=words, icon=now.icon or preset.icon, picture=now.picture, alt=now.alt)


def begun(name: Local, issuer: Local) -> Recipe:
    """The first recipe of a badge: the first design, with its name and who awards it."""
    words = {Slot.NAME: name, Slot.TOP: issuer}
    return replace(presets()[0].recipe, words={slot: said for slot, said in words.items() if said}, alt=Local())
