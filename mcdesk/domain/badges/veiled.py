"""Ways of writing a credential in which its meaning, which is signed, is not what its words say to a reader.

A signature over the graph covers what JSON-LD makes of the words. ``validUntil`` may be written as the whole address of
the term, or a name inside a context of its own, and the graph stays the same, while a reader of the words sees no end,
or another name. Badges that people and programs write do without; so what is written this way is not read at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

_SPOKEN = {"@value", "@language", "@direction"}


def veiled(document: Mapping[str, Any], terms: Collection[str], addresses: Collection[str]) -> str:
    """The first thing found that veils what a document says, "" where nothing does.

    ``terms`` are the words of the pinned contexts, ``addresses`` what they stand for. The ``@context`` of the document
    itself is not looked at.
    """
    plain = {k: v for k, v in document.items() if k != "@context"}
    return next(_veils(plain, terms, addresses), "")


def _veils(value: Any, terms: Collection[str], addresses: Collection[str]) -> Iterator[str]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            yield from ("[[ ]]" for inner in part if isinstance(inner, list))
            waiting.extend(part)
        elif isinstance(part, dict):
            # Words with their language are written like this, and it is signed. Their direction alone is not.
            spoken = part.keys() <= _SPOKEN and bool(part.get("@language"))
            named = [] if spoken else [*part, *_types(part.get("type"))]
            yield from (name for name in named if _is_veil(name, terms, addresses))
            waiting.extend(part.values())


def _is_veil(name: str, terms: Collection[str], addresses: Collection[str]) -> bool:
    return name.startswith("@") or name in addresses or (":" in name and name.partition(":")[0] in terms)


def _types(value: Any) -> list[str]:
    return [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str)]
