"""Packages of older formats, brought to the present one in named steps. Content changes here, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mcdesk.domain.handoff.history_parts import HISTORY, PEOPLE, lines_part, people_part

Manifest = dict[str, Any]
Step = Callable[[Manifest, dict[str, bytes]], dict[str, bytes]]
"""Changes the manifest in place and gives the parts of the next format."""


def _with_history(_manifest: Manifest, parts: dict[str, bytes]) -> dict[str, bytes]:
    """Format 1 had no history."""
    return {**parts, HISTORY: lines_part(()), PEOPLE: people_part(())}


STEPS: Mapping[int, Step] = {1: _with_history}
"""What leads from each format to the next."""


def upgraded(manifest: Manifest, parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts as a package of the present format has them."""
    for form in range(manifest["format"], max(STEPS, default=0) + 1):
        parts = STEPS[form](manifest, parts)
        manifest["format"] = form + 1
    return parts
