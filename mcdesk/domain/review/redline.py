"""Two texts as one: what stands in both, what came, and what went, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")
MOST = 4000
"""Texts of more words and signs than this are not gone through word by word."""


class Mark(StrEnum):
    """Where a run stands: in both texts, or in one of them."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. Of one that is the same, ``before`` is what the first text says: the same but white space."""

    text: str
    mark: Mark = Mark.SAME
    before: str = ""


Runs = tuple[Run, ...]


def redline(first: str, second: str) -> Runs:
    """Both texts as one, what went before what came. White space alone is no difference."""
    old, new = _TOKEN.findall(first), _TOKEN.findall(second)
    if max(len(old), len(new)) > MOST:
        same = first.split() == second.split()
        return tuple(_changed(first, second)) if not same else _same(first, second)
    plain = SequenceMatcher(None, [t.strip() for t in old], [t.strip() for t in new], autojunk=False)
    return tuple(
        run
        for what, a, b, c, d in plain.get_opcodes()
        for run in _part("".join(old[a:b]), "".join(new[c:d]), same=what == "equal")
    )


def reads_before(runs: Iterable[Run]) -> str:
    """The first text: without what was inserted."""
    return "".join(r.before if r.mark is Mark.SAME else r.text for r in runs if r.mark is not Mark.INSERTED)


def reads_after(runs: Iterable[Run]) -> str:
    """The second text: without what was deleted."""
    return "".join(r.text for r in runs if r.mark is not Mark.DELETED)


def is_change(runs: Iterable[Run]) -> bool:
    """Whether anything came or went."""
    return any(r.mark is not Mark.SAME for r in runs)


def _same(old: str, new: str) -> Runs:
    return (Run(new, before=old),) if old or new else ()


def _part(old: str, new: str, *, same: bool) -> Iterator[Run]:
    if same or not (old.strip() or new.strip()):
        yield from _same(old, new)
        return
    # What both begin with in white space belongs to neither.
    lead = len(old) - len(old.lstrip()) if old and new and old[:1].isspace() and new[:1].isspace() else 0
    begin = len(new) - len(new.lstrip()) if lead else 0
    yield from _same(old[:lead], new[:begin])
    yield from _changed(old[lead:], new[begin:])


def _changed(old: str, new: str) -> Iterator[Run]:
    if old:
        yield Run(old, Mark.DELETED)
    if new:
        yield Run(new, Mark.INSERTED)


KEEP = 80
"""Of a long stretch that is the same, so many characters are kept beside a change."""


def folded(runs: Iterable[Run]) -> Runs:
    """The runs without what is far from any change; an ellipsis stands where words are left out."""
    found = tuple(runs)
    last = len(found) - 1
    return tuple(
        replace(run, text=_short(run.text, 0 if n == 0 else KEEP, 0 if n == last else KEEP))
        if run.mark is Mark.SAME
        else run
        for n, run in enumerate(found)
    )


def _short(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail + KEEP // 4:
        return text
    before = text[:head].rsplit(maxsplit=1)[0] if text[:head].split() else ""
    after = text[len(text) - tail :].split(maxsplit=1)[-1] if tail and text[-tail:].split() else ""
    trailing = text[len(text.rstrip()) :] if tail else ""
    return f"{before} … {after}".strip() + trailing if tail else f"{before} …"
