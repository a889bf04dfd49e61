"""Searching as people type: without case and accents, every word anywhere."""

from __future__ import annotations

from mcdesk.domain.folding import folded


def matches(search: str, text: str) -> bool:
    """Whether every word of ``search`` stands somewhere in ``text``."""
    hay = folded(text)
    return all(word in hay for word in folded(search).split())
