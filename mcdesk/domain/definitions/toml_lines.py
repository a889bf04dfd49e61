"""Where each key and value of a TOML text stands; tree-sitter reads it and is imported nowhere else."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from mcdesk.domain.definitions.mistakes import Path, Place

_KEYS = ("bare_key", "quoted_key", "dotted_key")


@dataclass
class Lines:
    """The places of a TOML text by path, its keys that stand twice, and where its syntax breaks.

    ``repeated`` holds path, place and the line of the first; ``broken`` is in the order of the text.
    """

    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)
    repeated: list[tuple[Path, Place, int]] = field(default_factory=list)
    broken: list[Place] = field(default_factory=list)

    def at(self, path: Path, *, value: bool = False) -> Place:
        """The place of a key (or its value), else of the nearest thing around it, else the first line.

        A list of tables has the place of its first heading.
        """
        for end in range(len(path), 0, -1):
            here = path[:end] if path[:end] in self.keys else (*path[:end], 0)
            if value and here in self.values:
                return self.values[here]
            if here in self.keys:
                return self.keys[here]
        return Place(1, 1)


def read_lines(text: str) -> Lines:
    """The places in ``text``, as far as it can be read; never raises."""
    source = text.encode("utf-8")
    return _Reader(source).read(Parser(Language(tree_sitter_toml.language())).parse(source).root_node)


class _Reader:
    def __init__(self, source: bytes) -> None:
        self._rows = source.split(b"\n")
        self._lines = Lines()
        self._counts: dict[Path, int] = {}

    def read(self, root: Node) -> Lines:
        self._lines.broken = sorted({self._place(n) for n in _broken(root)}, key=lambda p: (p.line, p.column))
        for node in root.named_children:
            if node.type == "pair":
                self._pair(node, ())
            elif node.type in ("table", "table_array_element"):
                self._table(node)
        return self._lines

    def _table(self, node: Node) -> None:
        head = next((n for n in node.named_children if n.type in _KEYS), None)
        if head is None:
            return
        path = self._header(self._parts(head), array=node.type == "table_array_element")
        if path in self._lines.keys and node.type == "table":
            self._twice(path, node)
        self._lines.keys.setdefault(path, self._place(node))
        for pair in node.named_children:
            if pair.type == "pair":
                self._pair(pair, path)

    def _header(self, parts: list[str], *, array: bool) -> Path:
        """The path that a heading means: it goes on in the last member of every list on its way."""
        path: Path = ()
        for place, part in enumerate(parts):
            path = (*path, part)
            if array and place == len(parts) - 1:
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _pair(self, node: Node, inside: Path) -> None:
        if len(node.named_children) < 2:
            return
        key, value = node.named_children[0], node.named_children[-1]
        path = inside
        for part in self._parts(key):
            path = (*path, part)
            if path not in self._lines.keys or path == (*inside, *self._parts(key)):
                self._keep(path, key, value)

    def _keep(self, path: Path, key: Node, value: Node) -> None:
        if path in self._lines.values and key.type != "dotted_key":
            self._twice(path, key)
            return
        if path in self._lines.keys and key.type == "dotted_key":
            self._twice(path, key)
            return
        self._lines.keys[path] = self._place(key)
        self._lines.values[path] = self._place(value)
        self._value(path, value)

    def _value(self, path: Path, node: Node) -> None:
        if node.type == "inline_table":
            for pair in node.named_children:
                if pair.type == "pair":
                    self._pair(pair, path)
        elif node.type == "array":
            members = [n for n in node.named_children if n.type != "comment"]
            for place, member in enumerate(members):
                self._lines.keys[*path, place] = self._place(member)
                self._lines.values[*path, place] = self._place(member)
                self._value((*path, place), member)

    def _twice(self, path: Path, node: Node) -> None:
        self._lines.repeated.append((path, self._place(node), self._lines.keys[path].line))

    def _parts(self, key: Node) -> list[str]:
        if key.type == "dotted_key":
            return [part for n in key.named_children for part in self._parts(n)]
        words = (key.text or b"").decode("utf-8", "replace")
        return [_unquoted(words)] if key.type == "quoted_key" else [words]

    def _place(self, node: Node) -> Place:
        row, column = node.start_point[0], node.start_point[1]
        before = self._rows[row][:column] if row < len(self._rows) else b""
        return Place(row + 1, len(before.decode("utf-8", "replace")) + 1)


def _unquoted(words: str) -> str:
    try:
        return next(iter(tomllib.loads(f"{words} = 1")))
    except tomllib.TOMLDecodeError:
        return words[1:-1]


def _broken(node: Node) -> Iterator[Node]:
    if node.is_error or node.is_missing:
        yield node
    elif node.has_error:
        for child in node.children:
            yield from _broken(child)
