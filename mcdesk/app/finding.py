"""Finding words in all answers of a workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mcdesk.domain.fields import Form
from mcdesk.domain.finding import Hit, hits, occurrences
from mcdesk.domain.folding import folded
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang

LEAST = 2
"""Fewer characters than these are not sought: nearly every answer has them."""
MOST_IN_ONE, MOST = 12, 300
"""So many places are shown of one request, and in all."""


@dataclass(frozen=True)
class Group:
    """What was found in one request. ``more``: so many further places in it are not shown."""

    request: Record
    hits: tuple[Hit, ...]
    more: int = 0


@dataclass(frozen=True)
class Found:
    """What was found, the open request first. ``whole`` is false where the search ended at its limit."""

    groups: tuple[Group, ...]
    whole: bool = True

    @property
    def places(self) -> int:
        """In how many places; a request found by its title alone counts as one."""
        return sum(max(len(g.hits) + g.more, 1) for g in self.groups)


def find(
    form: Form,
    kept: Sequence[Record],
    words: str,
    lang: Lang,
    here: Record | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Found:
    """Every request with ``words`` in its title, its number or an answer; of any thread.

    ``here`` is the open request as it stands, saved or not. Ends early with what it has once ``stop`` says so.
    """
    if len(folded(words.strip())) < LEAST:
        return Found(())
    others = [r for r in kept if here is None or r.id != here.id]
    groups: list[Group] = []
    places = 0
    for request in [here, *others] if here is not None else others:
        if stop() or places >= MOST:
            return Found(tuple(groups), whole=False)
        group = _in_request(form, request, words, lang)
        if group is not None:
            groups.append(group)
            places += len(group.hits) + 1
    return Found(tuple(groups))


def _in_request(form: Form, request: Record, words: str, lang: Lang) -> Group | None:
    found = list(hits(form, request.answers, words, lang))
    named = occurrences(f"{request.number} {request.title}", words)
    if not found and not named:
        return None
    return Group(request, tuple(found[:MOST_IN_ONE]), max(len(found) - MOST_IN_ONE, 0))
