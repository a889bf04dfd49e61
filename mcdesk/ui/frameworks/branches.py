"""The tree of frameworks and items as the view walks it: what is not looked at yet is not read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mcdesk.domain.frameworks.entries import Key, Node, Shelved


@dataclass(eq=False)
class Branch:
    """A place in the tree: a framework, or an item of one, or the root of all.

    ``below`` is how many children it has; ``children`` are those that were read. ``asked``: more are on their way.
    """

    parent: Branch | None = None
    shelved: Shelved | None = None
    node: Node | None = None
    row: int = 0
    below: int = 0
    asked: bool = False
    children: list[Branch] = field(default_factory=list)

    @property
    def framework(self) -> str:
        """The framework that it belongs to."""
        return self.node.framework if self.node else self.shelved.id if self.shelved else ""

    @property
    def code(self) -> str:
        """The code that its children name as their parent."""
        return self.node.entry.code if self.node else ""

    @property
    def complete(self) -> bool:
        """Whether all its children were read."""
        return len(self.children) >= self.below

    def add(self, branch: Branch) -> Branch:
        """Put a branch behind the others."""
        branch.parent, branch.row = self, len(self.children)
        self.children.append(branch)
        return branch


def of_frameworks(shelved: Iterable[Shelved]) -> Branch:
    """The root of several frameworks, each a branch whose items are not read yet."""
    root = Branch()
    for one in shelved:
        root.add(Branch(shelved=one, below=one.count + one.superseded))
    root.below = len(root.children)
    return root


def of_found(nodes: Sequence[Node], shelved: dict[str, Shelved]) -> Branch:
    """The root of what a search found: each framework a branch with its items, which have none below."""
    root = Branch()
    heads: dict[str, Branch] = {}
    for node in nodes:
        if node.framework not in heads:
            heads[node.framework] = root.add(Branch(shelved=shelved.get(node.framework)))
        head = heads[node.framework]
        head.add(Branch(node=node))
        head.below = len(head.children)
    root.below = len(root.children)
    return root


def path_of(branch: Branch) -> tuple[str, ...]:
    """The codes of the items that lead to one, and its own; () for a framework."""
    above = path_of(branch.parent) if branch.parent is not None else ()
    return (*above, branch.node.entry.code) if branch.node is not None else above


def farthest(root: Branch, framework: str, path: Sequence[str]) -> Branch:
    """The last branch on the way to an item that was read: the item itself, or where more is to be read."""
    now = next((child for child in root.children if child.shelved is not None and child.framework == framework), root)
    for code in path:
        found = next((child for child in now.children if child.node is not None and child.code == code), None)
        if found is None:
            break
        now = found
    return now


def first_item(branch: Branch) -> Branch | None:
    """The first item that can be chosen, of what was read."""
    for child in branch.children:
        if child.node is not None and child.node.chosen:
            return child
        found = first_item(child)
        if found is not None:
            return found
    return None


def find_branch(branch: Branch, key: Key) -> Branch | None:
    """The branch of an item, of what was read."""
    for child in branch.children:
        if child.node is not None and child.node.key == key:
            return child
        found = find_branch(child, key) if child.framework in ("", key.framework) else None
        if found is not None:
            return found
    return None
