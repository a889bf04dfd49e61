"""Imported frameworks in memory, for tests that need no disk. They pass the same contract as those in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.frameworks.entries import Entry, Node, Shelved, has_words, words_of
from mcdesk.domain.records import Event


def _on_writing(_event: Event) -> None:
    """Everything may be written."""


class MemoryFrameworks:
    """See :class:`mcdesk.app.frameworks.ports.FrameworkStore`. ``tell`` takes the event of every write, or refuses."""

    def __init__(self, tell: Callable[[Event], None] = _on_writing) -> None:
        self._tell = tell
        self._shelved: dict[str, Shelved] = {}
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def shelved(self) -> Sequence[Shelved]:
        return [self._shelved[i] for i in sorted(self._shelved)]

    def entries(self, framework: str) -> Sequence[Entry]:
        return self._entries.get(framework, ())

    def keep(self, shelved: Shelved, entries: Sequence[Entry], event: Event, progress: Progress = unwatched) -> None:
        if not {e.code for e in self.entries(shelved.id)} <= {e.code for e in entries}:
            raise ValueError("items that alignments may name would be lost")
        progress(0, len(entries))
        progress(len(entries), len(entries))
        self._tell(event)
        self._shelved[shelved.id] = shelved
        self._entries[shelved.id] = tuple(entries)

    def claimable(self) -> Mapping[str, int]:
        nodes = (n for f in self._shelved for n in self._nodes(f))
        return Counter(n.framework for n in nodes if not n.entry.superseded and not n.below)

    def remove(self, framework: str, event: Event) -> None:
        if framework in self._shelved:
            self._tell(event)
            del self._shelved[framework], self._entries[framework]

    def children(self, framework: str, parent: str, offset: int, limit: int) -> Sequence[Node]:
        return [n for n in self._nodes(framework) if n.entry.parent == parent][offset : offset + limit]

    def find(
        self, words: Sequence[str], frameworks: Collection[str], limit: int, *, superseded: bool = False
    ) -> Sequence[Node]:
        asked = [f for f in self._shelved if not frameworks or f in frameworks]
        nodes = [n for f in asked for n in self._nodes(f) if superseded or not n.entry.superseded]
        first = [n for n in nodes if has_words(words_of(n.entry)[0], words)]
        rest = [n for n in nodes if n not in first and has_words(" ".join(words_of(n.entry)), words)]
        return [*first, *rest][:limit] if words else ()

    def entry(self, framework: str, code: str) -> Entry | None:
        return next((e for e in self.entries(framework) if e.code == code), None)

    def path(self, framework: str, code: str) -> Sequence[Node]:
        nodes = {n.entry.code: n for n in self._nodes(framework)}
        found: list[Node] = []
        while code in nodes:
            found.insert(0, nodes.pop(code))
            code = found[0].entry.parent
        return found

    def _nodes(self, framework: str) -> Sequence[Node]:
        below = Counter(e.parent for e in self.entries(framework))
        return [Node(framework, e, below[e.code]) for e in self.entries(framework)]
