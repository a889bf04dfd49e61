"""Reading values out of a part: each is of the kind that it has to be, or the part is refused with its name."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.refusals import broken

T = TypeVar("T")
MOST_SHORT = 400
MOST_NUMBER = 1_000_000
LINES = "\n\r\t"
FIRST_YEAR, LAST_YEAR = 2, 9998
"""Of a moment: a clock in another zone may show a day that lies in the year before or after."""


class Shape:
    """The object in a part, or in an object of it."""

    def __init__(self, part: str, data: Mapping[str, Any]) -> None:
        self.part, self.data = part, data

    def wrong(self, key: str) -> Refused:
        """The part has something else there than it has to."""
        return broken("shape", self.part, what=key)

    def text(self, key: str, most: int = MOST_SHORT) -> str:
        """Text, "" where it is absent. No control characters: only words of several lines have those of lines."""
        value = self.data.get(key, "")
        if not isinstance(value, str) or len(value) > most:
            raise self.wrong(key)
        if any(unicodedata.category(c) == "Cc" and (c not in LINES or most == MOST_SHORT) for c in value):
            raise self.wrong(key)
        return value

    def given(self, key: str) -> str:
        """Text that has to be there."""
        return self.text(key) or self._missing(key)

    def _missing(self, key: str) -> str:
        raise self.wrong(key)

    def number(self, key: str) -> int:
        """A whole number from 0."""
        value = self.data.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_NUMBER:
            raise self.wrong(key)
        return value

    def moment(self, key: str) -> datetime:
        """A moment, in UTC; one that no clock can show in every zone is none."""
        found = self.moment_or_none(key)
        if found is None:
            raise self.wrong(key)
        return found

    def moment_or_none(self, key: str) -> datetime | None:
        """The same where null stands for none."""
        value = self.data.get(key)
        if value is None:
            return None
        try:
            found = datetime.fromisoformat(value) if isinstance(value, str) else None
            moment = found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
        except (ValueError, OverflowError) as error:
            raise self.wrong(key) from error
        if moment is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise self.wrong(key)
        return moment

    def one_of(self, key: str, read: Callable[[str], T]) -> T:
        """What ``read`` makes of a text; it raises ValueError for any other."""
        try:
            return read(self.text(key))
        except ValueError as error:
            raise self.wrong(key) from error

    def answers(self, key: str) -> Answers:
        """Answers by question."""
        value = self.data.get(key)
        if not isinstance(value, dict):
            raise self.wrong(key)
        return value

    def inner(self, key: str) -> Shape:
        """An object."""
        return Shape(self.part, self.answers(key))

    def objects(self, key: str) -> list[Shape]:
        """A list of objects."""
        values = self._list(key)
        if not all(isinstance(v, dict) for v in values):
            raise self.wrong(key)
        return [Shape(self.part, v) for v in values]

    def texts(self, key: str) -> list[str]:
        """A list of short texts."""
        values = self._list(key)
        if not all(isinstance(v, str) and len(v) <= MOST_SHORT for v in values):
            raise self.wrong(key)
        return [str(v) for v in values]

    def _list(self, key: str) -> Sequence[Any]:
        value = self.data.get(key)
        if not isinstance(value, list):
            raise self.wrong(key)
        return value

    def others(self, *known: str) -> dict[str, Any]:
        """What is there besides."""
        return {k: v for k, v in self.data.items() if k not in known}
