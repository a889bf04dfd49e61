"""All frameworks at hand as one: those that the institution offers of the program's own, and the imported ones."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from mcdesk.app.frameworks.ports import FrameworkStore
from mcdesk.domain.frameworks.entries import Entry, Key, Node, Shelved, in_language, matches, search_words
from mcdesk.domain.records import Framework, FrameworkItem

PAGE = 200
"""How many items are read at a time."""
REMEMBERED = 4096
"""How many single items are remembered, so that what is on the screen is not read again with every key."""
_GROUP = "\x1f"


class Frameworks:
    """Reading only. Any thread may ask; :meth:`refresh` is called once an import or a removal is done."""

    def __init__(self, own: Mapping[str, Framework], store: FrameworkStore) -> None:
        self._own = {i: _planted(f) for i, f in own.items()}
        self._bundled = {i: Shelved(replace(f, items=()), len(f.items)) for i, f in own.items()}
        self._store = store
        self._lock = threading.Lock()
        self._imported: Mapping[str, Shelved] | None = None
        self._entries: dict[Key, Entry | None] = {}
        self.edition = 0
        """It is another number once the frameworks were read anew."""

    @cached_property
    def bundled(self) -> Sequence[Shelved]:
        """Those that come with the program, in the order in which they are offered."""
        return tuple(self._bundled.values())

    def shelved(self) -> Mapping[str, Shelved]:
        """Every framework by id, without items: the program's own first."""
        found = self._imported
        if found is None:
            found = {s.id: s for s in self._store.shelved() if s.id not in self._bundled}
            self._imported = found
        return {**self._bundled, **found}

    def heads(self) -> Mapping[str, Framework]:
        """Every framework by id, without items: for rules and names."""
        return {i: s.framework for i, s in self.shelved().items()}

    def children(self, framework: str, parent: str = "", offset: int = 0, limit: int = PAGE) -> Sequence[Node]:
        """A page of the items right below another, in their order; the top for parent ""."""
        own = self._own.get(framework)
        if own is None:
            return self._store.children(framework, parent, offset, limit)
        return [n for n in own if n.entry.parent == parent][offset : offset + limit]

    def find_own(self, text: str, frameworks: Collection[str] = (), limit: int = PAGE) -> Sequence[Node]:
        """As :meth:`find`, but only in what comes with the program: nothing is read for it."""
        words = search_words(text)
        asked = [f for f in self._own if words and (not frameworks or f in frameworks)]
        return [n for f in asked for n in self._own[f] if n.chosen and matches(n.entry, words)][:limit]

    def find(
        self, text: str, frameworks: Collection[str] = (), limit: int = PAGE, *, superseded: bool = False
    ) -> Sequence[Node]:
        """The items with all words of ``text``, in either language, of ``frameworks`` or all; () for no words."""
        found = list(self.find_own(text, frameworks, limit))
        imported = [f for f in frameworks if f not in self._own]
        if len(found) < limit and (imported or not frameworks):
            found += self._store.find(search_words(text), imported, limit - len(found), superseded=superseded)
        return tuple(found)

    def entry(self, key: Key) -> Entry | None:
        """One item, None where it is not at hand."""
        if key in self._entries:
            return self._entries[key]
        own = self._own.get(key.framework)
        if own is None:
            found = self._store.entry(*key)
        else:
            found = next((n.entry for n in own if n.chosen and n.entry.code == key.code), None)
        with self._lock:
            if len(self._entries) >= REMEMBERED:
                self._entries.clear()
            self._entries[key] = found
        return found

    def path(self, key: Key) -> Sequence[Node]:
        """The items from the top down to this one, itself last."""
        own = self._own.get(key.framework)
        if own is None:
            return self._store.path(*key)
        by_code = {n.entry.code: n for n in own}
        there = by_code.get(key.code)
        return () if there is None else tuple(n for n in (by_code.get(there.entry.parent), there) if n is not None)

    def entries(self, framework: str) -> Sequence[Entry]:
        """All items of a framework in their order."""
        own = self._own.get(framework)
        return self._store.entries(framework) if own is None else [n.entry for n in own if n.chosen]

    def claimable(self) -> Mapping[str, int]:
        """By framework, how many of its items can be covered: in force, and no heading of others."""
        own = {i: sum(n.chosen for n in nodes) for i, nodes in self._own.items()}
        return {**self._store.claimable(), **own}

    def is_own(self, framework: str) -> bool:
        """Whether it comes with the program, so that asking for its items reads nothing."""
        return framework in self._own

    def refresh(self) -> None:
        """Read the frameworks anew: something was imported, merged or removed. The asker's thread reads."""
        with self._lock:
            self._imported = None
            self._entries.clear()
            self.edition += 1
        self.shelved()


def _planted(framework: Framework) -> Sequence[Node]:
    """The items of a framework of the program's own, each group a heading above its items."""
    nodes: dict[str, Node] = {}
    for item in framework.items:
        heading = f"{_GROUP}{in_language(item.group, 'en')}" if item.group else ""
        if heading and heading not in nodes:
            count = sum(i.group == item.group for i in framework.items)
            nodes[heading] = Node(framework.id, Entry(heading, item.group), count, chosen=False)
        nodes[item.code] = Node(framework.id, _entry(item, heading))
    return tuple(nodes.values())


def _entry(item: FrameworkItem, parent: str) -> Entry:
    return Entry(item.code, item.title, item.description, parent, item.uri)
