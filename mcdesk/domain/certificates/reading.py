"""A template from JSON, with every mistake told in words; and back."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from mcdesk.domain.answers import Json
from mcdesk.domain.certificates.attributes import ATTRIBUTES, OF_KIND, ROLES, Attribute, Shape, usual_role
from mcdesk.domain.certificates.facts import unknown_fields
from mcdesk.domain.certificates.template import Box, BoxKind, Place, Template
from mcdesk.domain.contrast import is_colour
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Local, message

FORMAT = "mcdesk-certificate-template"
VERSION = 1
MOST_BOXES = 120
MOST_WORDS = 4000
"""Characters of one text in one language."""
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_KNOWN = ("format", "version", "id", "name", "paper", "landscape", "background", "margin", "boxes")
_FAR = 4000.0


def template_from(
    data: Json, images: Mapping[str, bytes] | None = None, colours: Mapping[str, str] | None = None
) -> Template:
    """The template that a JSON document describes; ``colours`` are those that it may name instead of ``#rrggbb``.

    Raises :class:`Refused`, which names the box, the attribute and the fix.
    """
    named = colours or {}
    document = _Reader("", data, named)
    document.only(_KNOWN)
    if document.get("format") != FORMAT:
        raise Refused(message("certificates-not-a-template"), message("certificates-not-a-template-fix"))
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version > VERSION or version < 1:
        raise Refused(message("certificates-newer", own=VERSION), message("certificates-newer-fix"))
    boxes = document.get("boxes")
    if not isinstance(boxes, Sequence) or isinstance(boxes, str) or len(boxes) > MOST_BOXES:
        raise document.wrong("boxes", "certificates-wrong-boxes", most=MOST_BOXES)
    kept = dict(images or {})
    read = tuple(_box(entry, number, kept, named) for number, entry in enumerate(boxes, start=1))
    _once([box.id for box in read])
    return Template(
        id=document.name("id"),
        name=document.words("name"),
        paper=Paper(document.choice("paper", tuple(Paper), Paper.LETTER)),
        landscape=document.switch("landscape", default=True),
        background=document.colour("background", "#ffffff"),
        margin=document.number("margin", 0, 200, 28.0),
        boxes=read,
        images=kept,
    )


def _once(ids: Sequence[str]) -> None:
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        raise Refused(message("certificates-twice", id=twice[0]), message("certificates-twice-fix"))


def _box(entry: Json, number: int, images: Mapping[str, bytes], colours: Mapping[str, str]) -> Box:
    reader = _Reader(str(number), entry, colours)
    box_id = reader.name("id")
    reader = _Reader(box_id, entry, colours)
    kind = BoxKind(reader.choice("kind", tuple(BoxKind), None))
    reader.only(("id", "kind", "place", *OF_KIND[kind]))
    values = {name: reader.attribute(ATTRIBUTES[name]) for name in OF_KIND[kind] if name in reader.data}
    values.setdefault("role", usual_role(kind))
    if values["role"] not in ROLES[kind]:
        raise reader.wrong("role", "certificates-wrong-choice", choices=", ".join(ROLES[kind]))
    if values.get("image") and values["image"] not in images:
        name = str(values["image"])
        raise Refused(message("certificates-no-image", box=box_id, image=name), message("certificates-no-image-fix"))
    unknown = unknown_fields(values.get("text", Local()))
    if unknown:
        told = message("certificates-unknown-field", box=box_id, field=unknown[0])
        raise Refused(told, message("certificates-unknown-field-fix"))
    return Box(box_id, kind, reader.place(), **values)


class _Reader:
    """Takes values out of one JSON object. ``where`` names the box, "" for the page."""

    def __init__(self, where: str, data: Json, colours: Mapping[str, str]) -> None:
        self.where = where
        self.colours = colours
        if not isinstance(data, Mapping):
            raise self.wrong("", "certificates-wrong-object")
        self.data: Mapping[str, Any] = data

    def wrong(self, name: str, key: str, **args: str | int | float) -> Refused:
        """A mistake: where, and what is wanted."""
        path = ".".join(part for part in (f"boxes[{self.where}]" if self.where else "", name) if part)
        return Refused(message("certificates-wrong", path=path or "-"), message(key, **args), field=path)

    def get(self, name: str) -> Json:
        """The value as it is, None where there is none."""
        found: Json = self.data.get(name)
        return found

    def only(self, known: Sequence[str]) -> None:
        """Raise where there is something that nobody knows."""
        for name in self.data:
            if name not in known:
                raise self.wrong(str(name)[:60], "certificates-wrong-unknown", known=", ".join(known))

    def name(self, key: str) -> str:
        value = self.get(key)
        if not isinstance(value, str) or not _ID.fullmatch(value):
            raise self.wrong(key, "certificates-wrong-id")
        return value

    def words(self, key: str) -> Local:
        value = self.get(key)
        parts = {k: v for k, v in value.items() if k in ("en", "fr")} if isinstance(value, Mapping) else {}
        good = parts and isinstance(value, Mapping) and len(parts) == len(value)
        if not good or not all(isinstance(v, str) and len(v) <= MOST_WORDS for v in parts.values()):
            raise self.wrong(key, "certificates-wrong-words", most=MOST_WORDS)
        return Local(str(parts.get("en", "")), str(parts.get("fr", "")))

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        value = self.data.get(key, default)
        good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
        if not good or not low <= float(value) <= high:
            raise self.wrong(key, "certificates-wrong-number", low=low, high=high)
        return float(value)

    def switch(self, key: str, *, default: bool) -> bool:
        value = self.data.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, "certificates-wrong-switch")
        return value

    def colour(self, key: str, default: str, *, empty: bool = False) -> str:
        value = self.data.get(key, default)
        value = self.colours.get(value, value) if isinstance(value, str) else value
        if not isinstance(value, str) or not (is_colour(value) or (empty and not value)):
            raise self.wrong(key, "certificates-wrong-colour")
        return value.lower()

    def choice(self, key: str, choices: Sequence[str], default: str | None) -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str) or value not in choices:
            raise self.wrong(key, "certificates-wrong-choice", choices=", ".join(choices))
        return value

    def place(self) -> Place:
        value = self.get("place")
        good = isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 4
        numbers = value if good and isinstance(value, Sequence) else ()
        if not good or not all(isinstance(n, int | float) and not isinstance(n, bool) for n in numbers):
            raise self.wrong("place", "certificates-wrong-place", far=_FAR)
        x, y, width, height = (float(n) for n in numbers if isinstance(n, int | float))
        if not all(math.isfinite(n) and abs(n) <= _FAR for n in (x, y, width, height)) or min(width, height) < 0:
            raise self.wrong("place", "certificates-wrong-place", far=_FAR)
        return Place(x, y, width, height)

    def attribute(self, attribute: Attribute) -> Any:
        """The value of an attribute of a box."""
        name, shape = attribute.name, attribute.shape
        if shape is Shape.WORDS:
            return self.words(name)
        if shape is Shape.SWITCH:
            return self.switch(name, default=False)
        if shape is Shape.COLOUR:
            return self.colour(name, "", empty=attribute.empty)
        if shape is Shape.IMAGE:
            value = self.get(name)
            if not isinstance(value, str) or len(value) > 100:
                raise self.wrong(name, "certificates-wrong-image")
            return value
        if shape is Shape.CHOICE:
            value = self.choice(name, attribute.choices, None)
            usual = getattr(_DEFAULTS, name)
            return type(usual)(value)
        number = self.number(name, attribute.low, attribute.high)
        return round(number) if shape is Shape.WHOLE else number


_DEFAULTS = Box("default", BoxKind.TEXT, Place(0, 0, 0, 0))


def template_data(template: Template) -> dict[str, Json]:
    """The template as JSON data, without its images: what :func:`template_from` reads."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": template.id,
        "name": _local(template.name),
        "paper": template.paper.value,
        "landscape": template.landscape,
        "background": template.background,
        "margin": template.margin,
        "boxes": [_box_data(box) for box in template.boxes],
    }


def template_text(template: Template) -> str:
    """The template as a JSON text, readable by people."""
    return json.dumps(template_data(template), ensure_ascii=False, indent=2) + "\n"


def _box_data(box: Box) -> dict[str, Json]:
    place = box.place
    numbers: list[Json] = [_short(n) for n in (place.x, place.y, place.width, place.height)]
    data: dict[str, Json] = {"id": box.id, "kind": box.kind.value, "place": numbers}
    for name in OF_KIND[box.kind]:
        value = getattr(box, name)
        usual = usual_role(box.kind) if name == "role" else getattr(_DEFAULTS, name)
        if value != usual:
            data[name] = _local(value) if isinstance(value, Local) else _short(value)
    return data


def _local(words: Local) -> dict[str, Json]:
    return {"en": words.en, "fr": words.fr}


def _short(value: Any) -> Json:
    """A number without an empty fraction, anything else as it is."""
    plain: Json = int(value) if isinstance(value, float) and value.is_integer() else value
    return str(plain) if isinstance(plain, str) else plain
