"""Texts that come with a line break every seventy letters, as paragraphs that any box can wrap."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

LEAST, MOST = 60, 120
"""No text is wrapped to fewer letters; a line of more was not wrapped."""
CENTRED = " " * 12
_ITEM = re.compile(r"[-*•+#]|\(?([0-9]{1,3}(\.[0-9]+)*|[a-zA-Z]|[ivx]{1,4})[.)](\s|$)|Copyright\b|All rights\b|©")
"""Begins a line of its own: an entry of a list, a section, a holder of rights."""
_TABLE = re.compile(r"\S(\s{3,}|\t)\S")


def paragraphs(text: str) -> str:
    """The same words in the same order, without those line breaks that only kept lines short.

    A line goes on in the next where the first word of that had no room any more. What was meant to be a line stays
    one: titles, entries of lists, tables, lines of dashes.
    """
    lines = text.expandtabs().splitlines()
    if all(line.startswith("#") or not line for line in lines):
        # The notice at the head of a program: its marks of a comment are none of its words.
        lines = [line.lstrip("#") for line in lines]
    blocks = groupby(lines, key=lambda line: bool(line.strip()))
    return "\n".join(line for full, block in blocks for line in (_joined(list(block)) if full else block))


def _joined(lines: list[str]) -> list[str]:
    indent = min(len(line) - len(line.lstrip()) for line in lines)
    lines = [line[indent:].rstrip() for line in lines]
    wide = max([LEAST, *(len(line) for line in lines if len(line) <= MOST)])
    found = [" " * indent + lines[0]]
    for before, line in pairwise(lines):
        if _goes_on(before, line.lstrip(), wide):
            found[-1] += f" {line.lstrip()}"
        else:
            found.append(" " * indent + line)
    return found


def _goes_on(before: str, line: str, wide: int) -> bool:
    """Whether ``line`` was broken off the one before, which stands in a block of so many letters."""
    if len(before) > MOST or before.startswith(CENTRED) or _ITEM.match(line) or any(map(_is_drawn, (before, line))):
        return False
    full = len(before) + 1 + len(line.split(" ", 1)[0]) > wide
    # Lines that somebody broke by hand are not always as long as they could be.
    near = len(before) > 0.85 * wide and not before.endswith((".", ":", ";"))
    return full or near or (line[0].islower() and len(before) >= LEAST // 2 and not before.endswith(":"))


def _is_drawn(line: str) -> bool:
    """Whether its places matter: a row of a table, or a rule."""
    return _TABLE.search(line.lstrip(" *-•")) is not None or not any(map(str.isalnum, line))
