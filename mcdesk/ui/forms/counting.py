"""The live count under a text that has a limit."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Field
from mcdesk.domain.kind_checks import measures
from mcdesk.domain.texts import Message, message


@dataclass(frozen=True)
class Count:
    """What to say of the length of a text, and whether it is over its limit."""

    says: Message
    over: bool


def count_of(field: Field, value: Json, from_percent: int) -> Count | None:
    """The count of words or characters, from ``from_percent`` of the limit on; None before that."""
    if not isinstance(value, str):
        return None
    found = measures(field, value)
    counts = [_count(unit, found[unit], field.limit(f"max_{unit}"), from_percent) for unit in ("words", "chars")]
    given = [c for c in counts if c is not None]
    return next((c for c in given if c.over), given[0] if given else None)


def _count(unit: str, found: int, most: int | None, from_percent: int) -> Count | None:
    if not most or found * 100 < most * from_percent:
        return None
    if found > most:
        return Count(message(f"editors-{unit}-over", over=found - most, most=most), True)
    return Count(message(f"editors-{unit}-left", found=found, most=most), False)
