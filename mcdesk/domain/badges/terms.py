"""Which terms a credential may use where, read from the JSON-LD contexts themselves.

A term that no context defines is dropped by JSON-LD without a word: it is not signed, and careful verifiers refuse the
credential. This names the field. What is read of JSON-LD 1.1 is what the contexts of a credential use: type-scoped
contexts, which hold for one object, and property-scoped ones, which hold below as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.hazards import HAZARD, hazards
from mcdesk.domain.badges.troubles import Trouble, below, trouble

Definitions = dict[str, Json]

ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|\\^`\x7f-\xa0]+")
"""An absolute IRI as far as N-Quads asks (RFC 3987, RDF 1.1 N-Quads)."""

_NAMES = {"@id", "http://www.w3.org/2001/XMLSchema#anyURI", "https://www.w3.org/2001/XMLSchema#anyURI"}


class Vocabulary:
    """The terms of some contexts, given as the values of their ``@context``, in order."""

    def __init__(self, contexts: Sequence[Mapping[str, Json]]) -> None:
        self._base: Definitions = {}
        for context in contexts:
            self._base |= _terms(context)
        # By the identity of what holds around it: all of these live as long as this does.
        self._scopes: dict[tuple[int, tuple[str, ...]], Definitions] = {}

    def troubles(self, document: Mapping[str, Json]) -> list[Trouble]:
        """Undefined terms and types, relative IRIs and hazardous values, by field. ``@context`` itself is not read."""
        plain = {k: v for k, v in document.items() if k != "@context"}
        found: list[Trouble] = []
        self._object(plain, self._base, "", found)
        return found

    def _object(self, value: Mapping[str, Json], active: Definitions, path: str, found: list[Trouble]) -> None:
        types = _types(value.get("type"))
        local = self._scope(active, types)
        for key, part in value.items():
            meaning = local.get(key)
            if _is_plain_words(part, meaning):
                continue
            field = below(path, key)
            if meaning is None:
                found.append(trouble("badges-undefined", field))
            elif meaning == "@type":
                unknown = [t for t in types if not local.get(t)] if types else [str(part)]
                found += [trouble("badges-type", field, type=t) for t in unknown]
            else:
                self._value(part, meaning, active, field, found)

    def _value(self, value: Json, meaning: Json, active: Definitions, field: str, found: list[Trouble]) -> None:
        if isinstance(value, dict):
            self._object(value, self._inside(active, meaning), field, found)
        elif isinstance(value, list):
            for number, part in enumerate(value):
                if not _is_plain_words(part, meaning):
                    self._value(part, meaning, active, below(field, number), found)
        else:
            wrong = list(hazards(value, field))
            found += wrong
            if not wrong and _is_name(meaning) and not (isinstance(value, str) and ABSOLUTE.fullmatch(value)):
                found.append(trouble("badges-relative", field, value=str(value)))

    def _inside(self, active: Definitions, meaning: Json) -> Definitions:
        """What holds in an object below a term."""
        scoped = meaning.get("@context") if isinstance(meaning, dict) else None
        if not isinstance(scoped, dict):
            return active
        key = (id(active), (f"#{id(scoped)}",))
        if key not in self._scopes:
            self._scopes[key] = {**active, **_terms(scoped)}
        return self._scopes[key]

    def _scope(self, active: Definitions, types: tuple[str, ...]) -> Definitions:
        """What holds in an object of these types."""
        key = (id(active), types)
        found = self._scopes.get(key)
        if found is None:
            found = dict(active)
            for name in sorted(types):
                meaning = active.get(name)
                scoped = meaning.get("@context") if isinstance(meaning, dict) else None
                if isinstance(scoped, dict):
                    found |= _terms(scoped)
            self._scopes[key] = found
        return found


def _terms(context: Mapping[str, Json]) -> Definitions:
    return {k: v for k, v in context.items() if not k.startswith("@")}


def _types(value: Json) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _is_plain_words(value: Json, meaning: Json) -> bool:
    """Whether this is text that nothing is wrong with; most values are, and are passed by quickly."""
    if not isinstance(value, str) or meaning is None or meaning == "@type" or _is_name(meaning):
        return False
    return not HAZARD.search(value) and bool(value.strip())


def _is_name(meaning: Json) -> bool:
    return meaning == "@id" or (isinstance(meaning, dict) and meaning.get("@type") in _NAMES)
