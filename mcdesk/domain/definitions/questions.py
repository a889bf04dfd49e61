"""The questions and columns of a form file that may still hold mistakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mcdesk.domain.definitions.mistakes import Path


@dataclass(frozen=True)
class Asked:
    """A question as it stands in the file: the way to it, and the table that it is a column of ("" for none)."""

    path: Path
    data: Mapping[str, Any]
    table: str = ""

    @property
    def key(self) -> str:
        """Its key, "" where it has none."""
        return self._text("key")

    @property
    def kind(self) -> str:
        """Its kind as written, "" where it has none."""
        return self._text("kind")

    def part(self, name: str) -> Mapping[str, Any]:
        """One of its tables; empty where it has none or something else stands there."""
        value = self.data.get(name)
        return value if isinstance(value, Mapping) else {}

    def columns(self) -> tuple[Asked, ...]:
        """Its columns."""
        return tuple(Asked((*self.path, "column", n), c, self.key) for n, c in _tables(self.data.get("column")))

    def _text(self, name: str) -> str:
        value = self.data.get(name)
        return value if isinstance(value, str) else ""


def questions(document: Mapping[str, Any]) -> Iterator[Asked]:
    """Every question, each followed by its columns, in the order of the file."""
    for place, page in _tables(document.get("page")):
        for number, data in _tables(page.get("field")):
            question = Asked(("page", place, "field", number), data)
            yield question
            yield from question.columns()


def _tables(value: object) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for place, member in enumerate(value if isinstance(value, list) else ()):
        if isinstance(member, Mapping):
            yield place, member
