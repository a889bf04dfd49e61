"""What a merge comes to: answers, and the places where both sides changed something differently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.merge.values import Given


class ConflictKind(StrEnum):
    """What stands against what."""

    VALUE = "value"
    """Two values of a question, or of a cell."""
    ROW = "row"
    """A row that only one side has: the other removed it, or nobody knows whether it was removed or added."""
    ORDER = "order"
    """Two orders of the rows of a table; the values are lists of row ids."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One place that a person decides about. A side is ABSENT where it has nothing there.

    ``base`` is UNKNOWN where the common version is. Of a row, ``base`` and the sides are whole rows.
    """

    kind: ConflictKind
    ref: Ref
    base: Given
    ours: Given
    theirs: Given

    @property
    def key(self) -> str:
        """Its name among the conflicts of a merge."""
        return f"{self.kind}:{self.ref}"


class Take(StrEnum):
    """One of the sides, or what both have one after the other."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Written:
    """A value that a person wrote instead of either."""

    value: Json


Choice = Take | Written
Choices = Mapping[str, Choice]
"""What was chosen, by the ``key`` of the conflict."""


@dataclass(frozen=True)
class Merge:
    """Answers of both sides, brought together.

    Until its conflicts are chosen about, ``answers`` hold in their places what the common version has, and of a row
    in conflict the row of the side that has it. The order of ``conflicts`` is that of the answers.
    """

    answers: Answers
    conflicts: tuple[Conflict, ...] = ()
