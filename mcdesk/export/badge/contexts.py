"""The pinned contexts. Nothing is fetched: an address that is not in the list has no context."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.credential import CONTEXTS
from mcdesk.domain.badges.terms import Vocabulary
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from mcdesk.resources import resource


class UnknownContext(Exception):
    """A context whose words mcdesk does not have; the text names its address."""


@cache
def _addresses() -> dict[str, tuple[str, str]]:
    listed = tomllib.loads(resource("contexts", "pinned.toml").read_text("utf-8"))["context"]
    return {entry["address"]: (entry["file"], entry["sha256"]) for entry in listed}


def pinned() -> tuple[str, ...]:
    """The addresses that have a context."""
    return tuple(_addresses())


@cache
def context(address: str) -> Mapping[str, Json]:
    """What stands behind ``@context`` at the address.

    Raises :class:`UnknownContext` where none is pinned, Unavailable where the file is not the one that was pinned.
    """
    if address not in _addresses():
        raise UnknownContext(address)
    name, digest = _addresses()[address]
    data = resource("contexts", name).read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        raise Unavailable(message("badges-context-changed", file=name), f"sha256 of {name}")
    found: Mapping[str, Json] = json.loads(data)["@context"]
    return found


@cache
def context_text(address: str) -> str:
    """The same as JSON, without white space. Raises what :func:`context` raises."""
    return json.dumps(context(address), separators=(",", ":"), ensure_ascii=False)


@cache
def words() -> tuple[frozenset[str], frozenset[str]]:
    """Every term of the pinned contexts, and every address that one of them stands for."""
    found = [pair for address in pinned() for pair in _defined(context(address))]
    begins = {term: to for term, to in found if to.endswith(("#", "/"))}
    parts = (to.partition(":") for _, to in found if ":" in to)
    whole = frozenset(begins.get(head, f"{head}:") + rest for head, _, rest in parts)
    return frozenset(term for term, _ in found), whole


def _defined(value: Json) -> Iterator[tuple[str, str]]:
    for term, meaning in value.items() if isinstance(value, Mapping) else ():
        whole = meaning if isinstance(meaning, Mapping) else {"@id": meaning}
        if not term.startswith("@"):
            yield term, str(whole.get("@id") or "")
        yield from _defined(whole.get("@context"))


@cache
def vocabulary(addresses: tuple[str, ...] = CONTEXTS) -> Vocabulary:
    """The terms of these contexts. Raises what :func:`context` raises."""
    return Vocabulary([context(address) for address in addresses])
