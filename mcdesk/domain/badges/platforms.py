"""What platforms take: how long the words of a badge may be, and how heavy its image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mcdesk.domain.badges.troubles import Trouble
from mcdesk.domain.badges.values import Achievement
from mcdesk.domain.errors import Refused
from mcdesk.domain.forms import read_toml
from mcdesk.domain.texts import message
from mcdesk.resources import resource

_TEXTS = ("name", "description", "criteria")
_TEXT_LIMITS = ("min_words", "max_words", "max_chars")
_IMAGE_LIMITS = ("min_pixels", "max_pixels", "max_kb")


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """The image of a badge as measured: pixels and bytes."""

    width: int
    height: int
    size: int


@dataclass(frozen=True, slots=True)
class Platform:
    """``texts``: limits by field of the achievement; ``image``: limits of the image; a missing limit is none."""

    key: str
    name: str
    as_of: str
    source: str
    texts: Mapping[str, Mapping[str, int]]
    image: Mapping[str, int]
    square: bool


def load_platforms(path: Path | None = None) -> tuple[Platform, ...]:
    """The platforms of an own file, else of the bundled one. Refused (``badges-platforms``) where it is not whole."""
    file = path or resource("badge", "platforms.toml")
    try:
        return tuple(_platform(p) for p in read_toml(file).get("platform", ()))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        why = f"{type(error).__name__} {error}"
        raise Refused(message("badges-platforms", file=file.name, why=why), message("badges-platforms-fix")) from error


def _platform(data: Mapping[str, Any]) -> Platform:
    image = dict(data.get("image", {}))
    square = bool(image.pop("square", False))
    texts = {field: _limits(limits, _TEXT_LIMITS) for field, limits in data.get("text", {}).items()}
    unknown = texts.keys() - set(_TEXTS)
    if unknown:
        raise ValueError(sorted(unknown)[0])
    named = {key: str(data.get(key, "")) for key in ("as_of", "source")}
    return Platform(
        data["key"], data["name"], named["as_of"], named["source"], texts, _limits(image, _IMAGE_LIMITS), square
    )


def _limits(data: Mapping[str, Any], known: tuple[str, ...]) -> dict[str, int]:
    wrong = [k for k, v in data.items() if k not in known or isinstance(v, bool) or not isinstance(v, int)]
    if wrong:
        raise ValueError(wrong[0])
    return dict(data)


def misfits(platform: Platform, achievement: Achievement, image: ImageFacts | None = None) -> Iterator[Trouble]:
    """What the platform would cut or refuse; told, never a reason not to sign."""
    for field, limits in platform.texts.items():
        text = str(getattr(achievement, field))
        counts = {"words": len(text.split()), "chars": len(text)}
        for limit, most in limits.items():
            side, _, unit = limit.partition("_")
            found = counts[unit]
            if (found < most) if side == "min" else (found > most):
                yield _misfit(f"badges-fit-{side}-{unit}", field, platform, found, most)
    if image:
        yield from _image(platform, image)


def _image(platform: Platform, image: ImageFacts) -> Iterator[Trouble]:
    limits, kilobytes = platform.image, -(-image.size // 1000)
    sides = (image.width, image.height)
    if platform.square and image.width != image.height:
        yield _misfit("badges-fit-square", "image", platform, image.width, image.height)
    if min(sides) < limits.get("min_pixels", 0):
        yield _misfit("badges-fit-min-pixels", "image", platform, min(sides), limits["min_pixels"])
    if max(sides) > limits.get("max_pixels", max(sides)):
        yield _misfit("badges-fit-max-pixels", "image", platform, max(sides), limits["max_pixels"])
    if kilobytes > limits.get("max_kb", kilobytes):
        yield _misfit("badges-fit-max-kb", "image", platform, kilobytes, limits["max_kb"])


def _misfit(key: str, field: str, platform: Platform, found: int, limit: int) -> Trouble:
    return Trouble(field, message(key, field=field, platform=platform.name, found=found, limit=limit))
