"""What was found of texts that people wrote, remembered while their workspace is open, and let go of with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
_MEMORIES: list[Any] = []


def remembered(most: int | None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Remember the last results of a pure function: so many, or all for None.

    Results come with what they were found of: names, addresses, whole answers. A function of nothing that a person
    wrote may as well keep its own for good.
    """

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        memory = lru_cache(maxsize=most)(function)
        _MEMORIES.append(memory)
        return cast("Callable[P, T]", memory)

    return keep


def forget() -> None:
    """Let go of all that is remembered; whoever asks again has it found again."""
    for memory in _MEMORIES:
        memory.cache_clear()


def held() -> int:
    """How many results are remembered."""
    return sum(memory.cache_info().currsize for memory in _MEMORIES)
