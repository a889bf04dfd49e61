"""Colours on paper: corrected where their contrast (WCAG 2) is too low. They are ``#rrggbb``."""

from __future__ import annotations

from mcdesk.domain.contrast import BLACK, WHITE, mix, ratio


def darkened(colour: str, behind: str, least: float) -> str:
    """The colour, with as little black as gives it the contrast ``least`` on ``behind``."""
    return _towards(colour, BLACK, behind, least)


def lightened(colour: str, before: str, least: float) -> str:
    """A ground, with as much white as ``before`` needs to have the contrast ``least`` on it."""
    return _towards(colour, WHITE, before, least)


def _towards(colour: str, goal: str, other: str, least: float) -> str:
    steps = (colour, *(mix(goal, colour, step / 50) for step in range(1, 51)))
    return next((found for found in steps if ratio(found, other) >= least), goal)
