"""What a recipe is in JSON, for whoever writes one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from mcdesk.domain.badge_image.reading import PICTURES
from mcdesk.domain.badge_image.recipe import (
    LEAST_SIZE,
    MOST_CHARS,
    MOST_SIZE,
    VERSION,
    Banner,
    Finish,
    Part,
    Pattern,
    Ring,
    Shape,
    Slot,
)

Schema = dict[str, Any]


def _object(properties: Schema) -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _one_of(members: Iterable[StrEnum]) -> Schema:
    return {"type": "string", "enum": [member.value for member in members]}


def _words(most: int) -> Schema:
    return _object({lang: {"type": "string", "maxLength": most} for lang in ("en", "fr")})


def recipe_schema() -> Schema:
    """The JSON Schema of a recipe."""
    colour = {"type": "string", "pattern": "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9_-]{0,39})$"}
    picture = {
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "name": {"type": "string"},
        "media_type": {"type": "string", "enum": list(PICTURES)},
    }
    return _object(
        {
            "version": {"type": "integer", "minimum": 1, "maximum": VERSION},
            "shape": _one_of(Shape),
            "ring": _one_of(Ring),
            "pattern": _one_of(Pattern),
            "finish": _one_of(Finish),
            "banner": _one_of(Banner),
            "colours": _object({part.value: colour for part in Part}),
            "icon": {"type": "string", "pattern": "^[a-z0-9-]{0,60}$"},
            "picture": {**_object(picture), "required": ["sha256", "media_type"]},
            "icon_size": {"type": "integer", "minimum": LEAST_SIZE, "maximum": MOST_SIZE},
            "capitals": {"type": "boolean"},
            "words": _object({slot.value: _words(MOST_CHARS) for slot in Slot}),
            "alt": _words(4 * MOST_CHARS),
        }
    )
