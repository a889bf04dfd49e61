"""What a use case touched, so that each view can decide whether to reload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Change(Generic[T]):
    """The result of a use case (``value``) with what it touched: kinds (``request``, ``people``) and ids."""

    value: T
    kind: str
    ids: frozenset[str] = frozenset()


def touched(value: T, kind: str, *ids: str) -> Change[T]:
    """Shorthand for a change of some records of one kind."""
    return Change(value, kind, frozenset(ids))
