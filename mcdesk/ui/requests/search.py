"""Searching as people type: without case and accents, every word anywhere."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def matches(search: str, text: str) -> bool:
    """Whether every word of ``search`` begins or is within a word of ``text``."""
    hay = folded(text)
    return all(word in hay for word in folded(search).split())
