"""What a newer version of a framework changes. An item that was once there is never lost: alignments name it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from mcdesk.domain.frameworks.entries import Entry, Texts

Heirs = Mapping[str, tuple[str, ...]]
"""The codes that stand in the place of an item, by its code or its URI."""
NO_HEIRS: Heirs = MappingProxyType({})


@dataclass(frozen=True)
class Difference:
    """The framework as it will be kept (``entries``, in order), and how that differs from how it is.

    ``superseded`` are in force no more, with their successors where the file names them; ``back`` are in force again;
    ``unknown`` are codes that a file of texts names and the framework has not.
    """

    entries: tuple[Entry, ...]
    added: tuple[Entry, ...] = ()
    changed: tuple[tuple[Entry, Entry], ...] = ()
    superseded: tuple[Entry, ...] = ()
    back: tuple[Entry, ...] = ()
    unknown: tuple[str, ...] = ()
    same: int = 0

    @property
    def in_force(self) -> int:
        """How many items are in force afterwards."""
        return sum(not e.superseded for e in self.entries)

    @property
    def nothing(self) -> bool:
        """Whether the framework stays as it is."""
        return not (self.added or self.changed or self.superseded or self.back)


def update(kept: Sequence[Entry], new: Sequence[Entry], version: str, heirs: Heirs = NO_HEIRS) -> Difference:
    """The next version of a framework that has ``kept``: what ``new`` does not name is superseded in ``version``.

    An item under another code but the same URI is the successor of the one that had it. ``heirs`` are successors that
    the file names without having the earlier item.
    """
    before = {e.code: e for e in kept}
    now = {e.code: _with_texts_of(before.get(e.code), e) for e in new}
    heirs = {**{e.uri: (e.code,) for e in new if e.uri}, **heirs}
    gone = tuple(_superseded(e, version, heirs) for e in kept if e.code not in now)
    after = (*now.values(), *gone)
    return Difference(
        entries=after,
        added=tuple(e for e in now.values() if e.code not in before),
        changed=tuple(
            (before[e.code], e)
            for e in now.values()
            if e.code in before and before[e.code] != e and bool(before[e.code].superseded) == bool(e.superseded)
        ),
        superseded=tuple(e for e in after if e.superseded and e.code in before and not before[e.code].superseded),
        back=tuple(e for e in now.values() if not e.superseded and e.code in before and before[e.code].superseded),
        same=sum(e.code in before and before[e.code] == e for e in now.values()),
    )


def add_texts(kept: Sequence[Entry], new: Sequence[Entry], lang: str) -> Difference:
    """The same version with its texts in ``lang`` (``en`` or ``fr``); nothing else of it changes."""
    texts = {e.code: e for e in new}
    after = tuple(_translated(e, texts.get(e.code), lang) for e in kept)
    known = {e.code for e in kept}
    return Difference(
        entries=after,
        changed=tuple((a, b) for a, b in zip(kept, after, strict=True) if a != b),
        unknown=tuple(c for c in texts if c not in known),
        same=sum(a == b for a, b in zip(kept, after, strict=True)),
    )


def _with_texts_of(before: Entry | None, entry: Entry) -> Entry:
    """The entry with the texts that only its earlier version has: a file in one language takes no other away."""
    if before is None:
        return entry
    return replace(
        entry,
        title={**before.title, **entry.title},
        description={**before.description, **entry.description},
        uri=entry.uri or before.uri,
        successors=entry.successors or (before.successors if entry.superseded else ()),
    )


def _superseded(entry: Entry, version: str, heirs: Heirs) -> Entry:
    """The entry as no longer in force, where it stood."""
    named = entry.successors or heirs.get(entry.code) or heirs.get(entry.uri, ())
    return replace(entry, superseded=entry.superseded or version, successors=named)


def _translated(entry: Entry, other: Entry | None, lang: str) -> Entry:
    if other is None:
        return entry
    return replace(
        entry,
        title=_put(entry.title, other.title, lang),
        description=_put(entry.description, other.description, lang),
        also=tuple(dict.fromkeys([*entry.also, *other.also])),
    )


def _put(there: Texts, new: Texts, lang: str) -> Texts:
    return {**there, lang: new[lang]} if new.get(lang) else there
