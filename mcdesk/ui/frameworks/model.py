"""The lazy model of frameworks and items: children come by pages, off the window's thread."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from shiboken6 import isValid

from mcdesk.app.frameworks.at_hand import PAGE, Frameworks
from mcdesk.domain.frameworks.entries import Key, Node, in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.branches import Branch, find_branch, of_found, of_frameworks

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MIME = "application/x-mcdesk-competency"
"""What is dragged: a competency as JSON, as an alignment names it."""
LONG_CODE = 16
"""A longer code says nothing to people (ESCO's are UUIDs) and is left out of the line."""
ROLE = Qt.ItemDataRole


class ItemsModel(QAbstractItemModel):
    """A tree of frameworks, or what a search found in them."""

    def __init__(self, ui: Ui, frameworks: Frameworks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui, self._frameworks = ui, frameworks
        self.root = Branch()
        self._branches: dict[int, Branch] = {}
        self._chosen: frozenset[Key] = frozenset()

    def show_tree(self, framework: str = "") -> None:
        """Show one framework's items, or every framework with its items below it."""
        shelved = self._frameworks.shelved()
        one = shelved.get(framework)
        if one is None:
            self._show(of_frameworks(shelved.values()))
        else:
            self._show(Branch(shelved=one, below=one.count + one.superseded))

    def show_found(self, nodes: Sequence[Node]) -> None:
        """Show what a search found, by framework."""
        self._show(of_found(nodes, dict(self._frameworks.shelved())))

    def _show(self, root: Branch) -> None:
        self.beginResetModel()
        self.root = root
        self._branches = {}
        self.endResetModel()

    def mark_chosen(self, chosen: Collection[Key]) -> None:
        """Mark the items that are chosen already."""
        self._chosen = frozenset(chosen)
        self.layoutChanged.emit()

    def is_chosen(self, node: Node) -> bool:
        """Whether the item is chosen already."""
        return node.key in self._chosen

    def branch(self, index: Index) -> Branch:
        """What stands at an index; the root for none."""
        return self._branches.get(index.internalId(), self.root) if index.isValid() else self.root

    def index_of(self, branch: Branch) -> QModelIndex:
        """Where a branch stands."""
        return NOWHERE if branch is self.root else self._index(branch)

    def index_at(self, key: Key) -> QModelIndex:
        """Where an item stands, an invalid index where it was not read."""
        found = find_branch(self.root, key)
        return self._index(found) if found is not None else NOWHERE

    def _index(self, branch: Branch) -> QModelIndex:
        self._branches[id(branch)] = branch
        return self.createIndex(branch.row, 0, id(branch))

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a child that was read."""
        children = self.branch(parent).children
        return self._index(children[row]) if column == 0 and 0 <= row < len(children) else NOWHERE

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index, /) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        """The index above; the owner of the model where none is given."""
        if child is None:
            return super().parent()
        above = self.branch(child).parent if child.isValid() else None
        return NOWHERE if above is None or above is self.root else self._index(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many children were read."""
        return len(self.branch(parent).children)

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """One."""
        return 1

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        """Whether anything stands below, read or not."""
        return self.branch(parent).below > 0

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a first page can be read. A tree view asks for more at each layout, until it has everything."""
        return not self.branch(parent).children and self.can_read_on(parent)

    def fetchMore(self, parent: Index) -> None:
        """Read the first page of children."""
        self.read_on(parent)

    def can_read_on(self, parent: Index) -> bool:
        """Whether there are more children than were read or are on their way."""
        branch = self.branch(parent)
        return not branch.complete and not branch.asked

    def read_on(self, parent: Index) -> None:
        """Read the next page of children: at once where they are in memory, else beside the window."""
        branch = self.branch(parent)
        frameworks, offset = self._frameworks, len(branch.children)
        branch.asked = True

        def work() -> Sequence[Node]:
            return frameworks.children(branch.framework, branch.code, offset, PAGE)

        if frameworks.is_own(branch.framework):
            self._take(branch, work())
        else:
            self._ui.jobs.store(work, lambda nodes: self._take(branch, nodes))

    def _take(self, branch: Branch, nodes: Sequence[Node]) -> None:
        if not isValid(self):
            return
        root = branch
        while root.parent is not None:
            root = root.parent
        branch.asked = False
        if root is not self.root:
            return
        if len(nodes) < PAGE:
            branch.below = len(branch.children) + len(nodes)
        if nodes:
            first = len(branch.children)
            self.beginInsertRows(self.index_of(branch), first, first + len(nodes) - 1)
            for node in nodes:
                branch.add(Branch(node=node, below=node.below))
            self.endInsertRows()

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """The words of a line, and how they look; never by colour alone."""
        branch = self.branch(index)
        return self._of_framework(branch, role) if branch.node is None else self._of_item(branch.node, role)

    def _of_item(self, node: Node, role: int) -> object:
        if role == ROLE.DisplayRole:
            return self._words(node)
        if role == ROLE.ToolTipRole:
            return in_language(node.entry.description, self._short) or self._words(node)
        if role == ROLE.FontRole and not node.chosen:
            return self._ui.theme.font(bold=True)
        if role == ROLE.DecorationRole and self.is_chosen(node):
            return self._ui.icon("check", "success", 16)
        quiet = bool(node.entry.superseded) or not node.chosen
        return self._ui.theme.colour("text_quiet") if role == ROLE.ForegroundRole and quiet else None

    @property
    def _short(self) -> str:
        return self._ui.lang.short

    def _of_framework(self, branch: Branch, role: int) -> object:
        if branch.shelved is None:
            return None
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            name = in_language(branch.shelved.framework.name, self._short) or branch.shelved.id
            return self._ui.say("frameworks-branch", name=name, count=branch.shelved.count)
        return self._ui.theme.font(bold=True) if role == ROLE.FontRole else None

    def _words(self, node: Node) -> str:
        entry = node.entry
        code = entry.code if node.chosen and len(entry.code) <= LONG_CODE else ""
        words = f"{code}   {entry.name(self._short)}" if code else entry.name(self._short)
        if entry.superseded:
            words = self._ui.say("frameworks-line-superseded", item=words)
        return self._ui.say("frameworks-line-chosen", item=words) if self.is_chosen(node) else words

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be walked to; items in force can be dragged."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        node = self.branch(index).node
        drags = node is not None and node.chosen and not node.entry.superseded
        return found | Qt.ItemFlag.ItemIsDragEnabled if drags else found

    def mimeTypes(self) -> list[str]:
        """A competency, and its words for any other program."""
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged item."""
        made = QMimeData()
        nodes = [n for i in indexes if (n := self.branch(i).node) is not None]
        for node in nodes[:1]:
            made.setData(MIME, json.dumps(answer_of(node)).encode())
            made.setText(self._words(node))
        return made


def answer_of(node: Node) -> dict[str, str]:
    """The item as an answer names it: in English, or as its framework has it."""
    return {"framework": node.framework, "code": node.entry.code, "title": node.entry.name("en")}


def dragged(data: QMimeData) -> dict[str, str] | None:
    """The competency that is dragged, None for anything else."""
    try:
        found = json.loads(bytes(data.data(MIME).data())) if data.hasFormat(MIME) else None
    except ValueError:
        return None
    whole = isinstance(found, dict) and all(isinstance(found.get(k), str) for k in ("framework", "code", "title"))
    return found if whole else None
