"""Strictness: a page holds nothing that is neither tagged nor an explicit artifact."""

from __future__ import annotations

from collections.abc import Iterable

_HARMLESS = frozenset({"", " ", "q", "Q"})


class UntaggedError(AssertionError):
    """Something was drawn outside the structure: a bug of ours, never a person's mistake."""


def check_page(code: Iterable[str]) -> None:
    """Read the operators of a page, one string each; raises :class:`UntaggedError`.

    A stock flowable drawn straight on ReportLab's canvas would be invisible to a screen reader while the
    validator passes it; this finds it.
    """
    depth = 0
    for operator in code:
        if operator == "EMC":
            depth -= 1
        elif operator.endswith((" BDC", " BMC")):
            depth += 1
        elif depth == 0 and operator not in _HARMLESS:
            raise UntaggedError(f"outside the structure: {operator[-60:]}")
    if depth:
        raise UntaggedError("marked content is left open at the end of a page")
