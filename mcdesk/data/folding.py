"""Text as it is searched and sorted: SQLite folds ASCII only, so the folded text is kept beside the written one."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Without case, accents and repeated white space: ``folded("  Élan  vital") == "elan vital"``."""
    plain = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return " ".join(bare.split())
