"""Reading and writing tables of others: the port, and what is remembered of their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mcdesk.app.ports import Preferences
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.tabular.sheet import Book, NewSheet
from mcdesk.domain.tabular.targets import Columns, remember

_PREFERENCE = "table_columns"


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What a person says of a text file where the wrong thing was found; "" finds it."""

    encoding: str = ""
    delimiter: str = ""


AS_FOUND = HowToRead()


class TableFiles(Protocol):
    """Files with tables. Work in the background may use it.

    Reading raises :class:`~mcdesk.domain.errors.Refused` for a file that is broken, protected, too large or of
    another kind, and :class:`~mcdesk.domain.errors.Unavailable` where the disk is in the way.
    """

    @property
    def readable(self) -> tuple[str, ...]:
        """The endings of the files that can be read, with the dot."""

    @property
    def writable(self) -> tuple[str, ...]:
        """The endings of the files that can be written, the best first."""

    @property
    def encodings(self) -> tuple[str, ...]:
        """The encodings that a person can choose for a text file."""

    @property
    def delimiters(self) -> tuple[str, ...]:
        """What can divide the cells of a text file."""

    def read(self, path: Path, how: HowToRead = AS_FOUND) -> Book:
        """Every table in a file. What it is, is found by its content, not by its ending."""

    def paste(self, text: str) -> Book:
        """The table in a text from the clipboard."""

    def copied(self, sheet: NewSheet) -> str:
        """A table as a text for the clipboard."""

    def write(self, path: Path, sheets: Sequence[NewSheet], progress: Progress | None = None) -> None:
        """Write beside, then put in place; the ending says the format. A text file takes the first sheet only.

        What ``progress`` raises ends the work, and leaves nothing behind.

        Refused where the ending is none of :attr:`writable` or a cell is too long for a spreadsheet.
        """


def remembered(preferences: Preferences, kind: str) -> dict[str, str]:
    """Which header became what at earlier imports of this kind (``catalogue``, ``roster``...)."""
    every = preferences.get(_PREFERENCE)
    kept = every.get(kind) if isinstance(every, Mapping) else None
    if not isinstance(kept, Mapping):
        return {}
    return {str(h): k for h, k in kept.items() if isinstance(k, str)}


def keep_columns(preferences: Preferences, kind: str, headers: Sequence[str], columns: Columns) -> None:
    """Remember the columns of an import for the next one of its kind."""
    every = preferences.get(_PREFERENCE)
    others = dict(every) if isinstance(every, Mapping) else {}
    preferences.set(_PREFERENCE, {**others, kind: remember(remembered(preferences, kind), headers, columns)})
