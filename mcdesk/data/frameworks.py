"""Competency frameworks from JSON files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mcdesk.domain.records import Framework, FrameworkItem
from mcdesk.resources import resource


class FrameworkFiles:
    """The frameworks in the files ``*.json`` of a folder, by file name; the embedded ones unless told otherwise."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def frameworks(self) -> Sequence[Framework]:
        """All frameworks. Raises ValueError, which names the file, where one is misshapen."""
        folder = self._folder or resource("frameworks")
        return tuple(_framework(p) for p in sorted(folder.glob("*.json")))


def _framework(path: Path) -> Framework:
    try:
        data = json.loads(path.read_text("utf-8"))
        return Framework(
            id=str(data["id"]),
            version=str(data["version"]),
            name=_texts(data["name"]),
            publisher=_texts(data["publisher"]),
            licence=_texts(data["licence"]),
            attribution=_texts(data["attribution"]),
            source=tuple(str(s) for s in data["source"]),
            as_of=str(data["as_of"]),
            external=_flag(data["external"]),
            generic=_flag(data["generic"]),
            items=tuple(_item(i) for i in data["items"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"{path.name}: {type(error).__name__} {error}") from error


def _item(data: dict[str, Any]) -> FrameworkItem:
    return FrameworkItem(
        code=str(data["code"]),
        title=_texts(data["title"]),
        description=_texts(data.get("description")),
        group=_texts(data.get("group")),
        uri=str(data.get("uri") or ""),
    )


def _texts(value: dict[str, str] | str | None) -> dict[str, str]:
    """Texts by language; one text alone stands for both."""
    if isinstance(value, str):
        return {"en": value, "fr": value}
    return {lang: str(text) for lang, text in (value or {}).items() if text}


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value
