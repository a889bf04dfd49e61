"""Contexts cut down to the terms that a document uses.

Three quarters of the time of signing went into reading contexts of which a badge uses a third. A definition that no
key, no type and no value of the document names, and no definition that is kept refers to, has no part in what the
document says (JSON-LD 1.1 API, section 5: terms are looked up by name only). So the first document of each shape is
read with the whole contexts and with the cut ones, and only where both say the same, the next of its shape is read with
the cut ones alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from mcdesk.domain.answers import Json
from mcdesk.export.badge.canonical import contexts_text, lines, quads
from mcdesk.export.badge.contexts import context

MOST_SHAPES = 100


class CutReading:
    """Canonical lines of documents with the same contexts; raises what :func:`contexts_text` raises."""

    def __init__(self, contexts: Json) -> None:
        self.whole = contexts_text(contexts)
        addresses = [contexts] if isinstance(contexts, str) else contexts
        self._contexts = [context(str(a)) for a in addresses] if isinstance(addresses, list) else []
        self._terms = frozenset(name for one in self._contexts for name in _terms(one))
        self._cut: dict[frozenset[str], str] = {}

    def lines(self, document: Mapping[str, Json]) -> list[str]:
        """The canonical lines. Raises :class:`~mcdesk.export.badge.canonical.NotCanonical`."""
        shape = frozenset(_named(document) & self._terms)
        text = self._cut.get(shape)
        if text is not None:
            return lines(quads(document, text))
        found = lines(quads(document, self.whole))
        if len(self._cut) < MOST_SHAPES:
            cut = json.dumps(self._cut_to(shape), ensure_ascii=False, separators=(",", ":"))
            self._cut[shape] = cut if lines(quads(document, cut)) == found else self.whole
        return found

    def _cut_to(self, shape: frozenset[str]) -> list[Json]:
        """The contexts with the terms of the shape, and with those that their definitions refer to."""
        wanted, before = set(shape), 0
        while len(wanted) > before:
            before = len(wanted)
            wanted |= {name for one in self._contexts for name in _referred(one, wanted)} & self._terms
        return [_only(one, wanted) for one in self._contexts]


def _terms(value: Json) -> Iterator[str]:
    """Every term that a context defines, in the contexts within it too."""
    if isinstance(value, Mapping):
        for name, meaning in value.items():
            if not name.startswith("@"):
                yield name
            yield from _terms(meaning.get("@context") if isinstance(meaning, Mapping) else None)


def _named(value: Json) -> set[str]:
    """What could name a term: keys, values, and what stands before the colon of one."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            found.add(part)
        elif isinstance(part, dict):
            found.update(part)
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
    return found | {name.partition(":")[0] for name in found}


def _referred(context_: Json, wanted: set[str]) -> Iterator[str]:
    """What the definitions of the wanted terms refer to by ``@id``, ``@type`` and the like."""
    if not isinstance(context_, Mapping):
        return
    for name, meaning in context_.items():
        if name in wanted and isinstance(meaning, Mapping):
            yield from _named({k: v for k, v in meaning.items() if k != "@context"})
            yield from _referred(meaning.get("@context"), wanted)
        elif name in wanted or name.startswith("@"):
            yield from _named(meaning)


def _only(context_: Json, wanted: set[str]) -> Json:
    """The context with the wanted terms and its keywords, in the contexts within it too."""
    if not isinstance(context_, Mapping):
        return context_
    kept: dict[str, Json] = {}
    for name, meaning in context_.items():
        if name not in wanted and not name.startswith("@"):
            continue
        if isinstance(meaning, Mapping) and "@context" in meaning:
            kept[name] = {**meaning, "@context": _only(meaning["@context"], wanted)}
        else:
            kept[name] = meaning
    return kept
