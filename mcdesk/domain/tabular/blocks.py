"""Named values as lines of one cell, for a person to read and to change: ``Name: value``, further lines indented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from mcdesk.domain.tabular.targets import plain

_INDENT = "  "


def block(pairs: Iterable[tuple[str, str]]) -> str:
    """The values as lines. :func:`read_block` gives them back exactly."""
    return "\n".join(f"{name}: {value}".replace("\n", f"\n{_INDENT}") for name, value in pairs)


def read_block(lines: Sequence[str], known: Mapping[str, str]) -> list[tuple[str, str]] | None:
    """The values by what ``known`` makes of their names (as :func:`names` gives them).

    None where a line is neither a known name with its value nor a further line of one.
    """
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        key = known.get(plain(name)) if colon and not line.startswith(_INDENT) else None
        if key is not None:
            found.append((key, [value.removeprefix(" ")]))
        elif found and line.startswith(_INDENT):
            found[-1][1].append(line.removeprefix(_INDENT))
        else:
            return None
    return [(key, "\n".join(parts)) for key, parts in found] if found else None


def names(every: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """What each name means: the keys win over the words, and of two with the same words the first."""
    listed = [(key, [plain(w) for w in words]) for key, words in every]
    by_key = {plain(key): key for key, _ in listed}
    by_words = {w: key for key, words in reversed(listed) for w in words if w}
    return by_words | by_key
