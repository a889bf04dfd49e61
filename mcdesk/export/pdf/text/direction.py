"""Direction: embedding levels of a paragraph, and the visual order of a line."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from bidi import algorithm

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_IGNORED = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def runs_right_to_left(char: str) -> bool:
    """Whether the character belongs to a script that is written from right to left."""
    return unicodedata.bidirectional(char) in _RIGHT_TO_LEFT


def base_level(text: str) -> int:
    """0 for a left-to-right paragraph, 1 for a right-to-left one: its first strong letter decides."""
    return int(algorithm.get_base_level(text))


def levels(text: str) -> list[int]:
    """The embedding level of each character (Unicode Standard Annex 9, rules W1 to I2)."""
    if not any(map(runs_right_to_left, text)):
        return [0] * len(text)
    kept = [index for index, char in enumerate(text) if unicodedata.bidirectional(char) not in _IGNORED]
    base = base_level(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels("".join(text[index] for index in kept), storage)
    for char in storage["chars"]:
        char["type"] = char["type"] or "L"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = dict(zip(kept, (int(char["level"]) for char in storage["chars"]), strict=True))
    result: list[int] = []
    for index in range(len(text)):
        result.append(found.get(index, result[-1] if result else base))
    return result


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Indices from left to right (rule L2)."""
    order = list(range(len(line_levels)))
    highest = max(line_levels, default=0)
    for level in range(highest, 0, -1):
        start = None
        for place in range(len(order) + 1):
            inside = place < len(order) and line_levels[order[place]] >= level
            if inside and start is None:
                start = place
            elif not inside and start is not None:
                order[start:place] = reversed(order[start:place])
                start = None
    return order
