"""Frameworks by search and by tree, with what the current item says. Page and pickers are made of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mcdesk.app.frameworks.at_hand import PAGE
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.entries import Key, Node
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.branches import Branch, farthest, first_item, path_of
from mcdesk.ui.frameworks.details import ItemDetails
from mcdesk.ui.frameworks.model import ItemsModel
from mcdesk.ui.frameworks.tree import ItemsTree
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import while_alive, wrapped
from mcdesk.ui.search_field import SearchField


class Browser(QWidget):
    """A search, the tree or what was found in it, and the details of the current item.

    ``beside``: the details stand beside the tree, and not below. ``taken`` carries the :class:`Node` that was taken.
    """

    taken = Signal(object)
    left = Signal()
    current_changed = Signal()

    def __init__(
        self, ui: Ui, services: Services, name: str, *, beside: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui, self.services, self._name = ui, services, name
        self.framework = ""
        # What is superseded can be looked at, but not chosen any more.
        self._everything = beside
        self._ticket = 0
        self._way: tuple[str, tuple[str, ...]] | None = None
        self._searching = False
        self.model = ItemsModel(ui, services.frameworks, self)
        self.search = SearchField(ui, ui.say("panels-picker-search"), self)
        # Its label stands above it.
        self.search.setPlaceholderText("")
        self.search.setObjectName(f"{name}-search")
        self.tree = ItemsTree(ui, self.model, self)
        self.tree.setObjectName(f"{name}-list")
        self.found = wrapped("", "small", self)
        self.details = ItemDetails(ui, services, brief=not beside, parent=self)
        self._label = QLabel(ui.say("panels-picker-search"), self)
        self._lay_out(beside)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.tree.taken.connect(self._take)
        self.tree.left.connect(self.left)
        self.tree.moved.connect(self._moved)
        self.model.rowsInserted.connect(self._go_on)
        self.tree.touched.connect(self._stay)

    def _lay_out(self, beside: bool) -> None:
        ui, theme = self.ui, self.ui.theme
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.space(2))
        self._label.setProperty("role", "label")
        self._label.setBuddy(self.search)
        self.search.setAccessibleName(self._label.text())
        self.tree.setAccessibleName(ui.say("panels-picker-list"))
        for widget in (self._label, self.search, self.found):
            down.addWidget(widget)
        inside: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        inside.setSpacing(theme.space(4 if beside else 2))
        inside.addWidget(self.tree, 3)
        if beside:
            inside.addWidget(self._scrolled(), 2)
        else:
            self.tree.setFixedHeight(theme.px(240))
            inside.addWidget(self.details)
        down.addLayout(inside, 1)

    def _scrolled(self) -> ScrollDown:
        area = ScrollDown(parent=self)
        area.setMinimumWidth(self.ui.theme.px(220))
        area.setWidget(self.details)
        return area

    def call(self, search: str, items: str) -> None:
        """Be called so by a screen reader."""
        self.search.setAccessibleName(search)
        self.tree.setAccessibleName(items)

    def show_framework(self, framework: str) -> None:
        """Browse one framework, "" for all of them."""
        self.framework, self._way = framework, None
        self._look()

    def begin(self, chosen: Collection[Key] = ()) -> None:
        """Begin anew: no words, the whole tree, ``chosen`` marked."""
        self.search.empty_quietly()
        self.model.mark_chosen(chosen)
        self._look()

    def current(self) -> Node | None:
        """The item that can be taken, None where the current line is none."""
        node = self.model.branch(self.tree.currentIndex()).node
        return node if node is not None and node.chosen else None

    def _look(self) -> None:
        self._ticket += 1
        words = self.search.text().strip()
        if not words:
            self.model.show_tree(self.framework)
            self._open_first()
            return
        asked = (self.framework,) if self.framework else ()
        frameworks = self.services.frameworks
        own = frameworks.find_own(words, asked)
        imported = any(s.imported for i, s in frameworks.shelved().items() if not asked or i in asked)
        self._have(own, done=not imported)
        if imported and not self._searching:
            self._search(words, asked)

    def _search(self, words: str, asked: tuple[str, ...]) -> None:
        """Ask the workspace; while it answers, only the last words typed wait for their turn."""
        self._searching = True
        ticket, frameworks, everything = self._ticket, self.services.frameworks, self._everything

        def done(nodes: Sequence[Node]) -> None:
            self._searching = False
            if ticket == self._ticket:
                self._have(nodes, done=True)
            elif self.search.text().strip():
                self._search(self.search.text().strip(), (self.framework,) if self.framework else ())

        self.ui.jobs.store(lambda: frameworks.find(words, asked, superseded=everything), while_alive(self, done))

    def _have(self, nodes: Sequence[Node], *, done: bool) -> None:
        self.model.show_found(nodes)
        self.tree.expandAll()
        first = first_item(self.model.root)
        if first is not None:
            self.tree.setCurrentIndex(self.model.index_of(first))
        key = "frameworks-found-many" if len(nodes) >= PAGE else "panels-picker-found"
        told = self.ui.say(key, count=len(nodes)) if done else self.ui.say("frameworks-searching")
        self.found.setText(told)
        if done:
            announce(self, told)
        if first is None and done:
            self.details.tell(self.ui.say("panels-picker-none"))
        self._go_on()

    def _open_first(self) -> None:
        """Open what comes with the program, whose few items are there at once."""
        self.found.setText(self.ui.say("frameworks-browse"))
        frameworks = self.services.frameworks
        for branch in self.model.root.children:
            if branch.shelved is not None and not branch.shelved.imported:
                self._open(branch)
        if self.framework and frameworks.is_own(self.framework):
            self.model.fetchMore(QModelIndex())
            self.tree.expandAll()
        first = next(iter(self.model.root.children), None)
        if first is not None:
            self.tree.setCurrentIndex(self.model.index_of(first))
            self.tree.scrollToTop()
        self._moved()

    def _open(self, branch: Branch) -> None:
        index = self.model.index_of(branch)
        if self.model.canFetchMore(index):
            self.model.fetchMore(index)
        self.tree.expand(index)
        for below in branch.children:
            if below.below:
                self._open(below)

    def _moved(self) -> None:
        branch = self.model.branch(self.tree.currentIndex())
        if branch.node is not None:
            self.details.show_node(branch.node)
        elif branch.shelved is not None:
            self.details.show_framework(branch.shelved)
        else:
            self.details.show_node(None)
        self.tree.setAccessibleDescription(self.details.about.text())
        self.current_changed.emit()

    def _take(self) -> None:
        node = self.current()
        if node is not None:
            self.taken.emit(node)

    def take(self) -> None:
        """Take the current item, as a button beside the tree does."""
        self._take()

    @property
    def way(self) -> tuple[str, tuple[str, ...]]:
        """The framework of the current item, and the codes that lead to it; of the one that is gone to meanwhile."""
        branch = self.model.branch(self.tree.currentIndex())
        return self._way or (branch.framework, path_of(branch))

    def reveal(self, framework: str, path: tuple[str, ...]) -> None:
        """Go to an item by the codes that lead to it; what is not read yet is read first, unless somebody moves."""
        self._way = framework, path
        self._go_on()

    def _stay(self) -> None:
        self._way = None

    def _go_on(self) -> None:
        if self._way is None:
            return
        framework, path = self._way
        index = self.model.index_at(Key(framework, path[-1])) if path else QModelIndex()
        if index.isValid():
            self._way = None
            self.tree.setCurrentIndex(index)
            QTimer.singleShot(0, self.tree, lambda: self.tree.scrollTo(self.tree.currentIndex()))
            return
        # The view is told first of what has come; this is asked again once more has.
        QTimer.singleShot(0, self, self._read_on)

    def _read_on(self) -> None:
        if self._way is not None:
            above = self.model.index_of(farthest(self.model.root, *self._way))
            if self.model.can_read_on(above):
                self.model.read_on(above)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: arrows go to the tree, Enter takes, Escape leaves."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched is not self.search:
            return super().eventFilter(watched, event)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True
