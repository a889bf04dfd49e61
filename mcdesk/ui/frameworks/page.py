"""The page of the frameworks: which there are and under which licence, and everything in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.frameworks.importing import KIND
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.entries import Shelved, in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.frameworks.browser import Browser
from mcdesk.ui.frameworks.shelf_lines import Shelf, ShelfLines
from mcdesk.ui.jobs import alive
from mcdesk.ui.scrolling import scrolling, turn
from mcdesk.ui.sizes import ANY_SIZE
from mcdesk.ui.typed_words import carry

LIST, NARROW, LEAST_HIGH = 280, 860, 300
"""Sizes at 100 %: the list of frameworks, from where on it stands beside the tree, and how high that is at least."""
LEAST_BESIDE, HIGH_ABOVE = 80, (124, 132)
"""How high the list is at least beside the tree, and at least and at most above it: one framework is seen whole."""
_ID = Qt.ItemDataRole.UserRole


class FrameworksPage(TakesFiles, QWidget):
    """A list of the frameworks, the tree of the one that is chosen, and what can be done with it.

    A file that is dropped here is looked into as a new framework.
    """

    import_wanted = Signal(str)
    """Import a framework, or the next version of the one with this id ("" for a new one)."""
    dropped = Signal(object)
    """The path of a file to import."""
    coverage_wanted = Signal(str)
    export_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self._desk, self._services = ui, desk, services
        self.setObjectName("frameworks")
        self.setProperty("role", "page")
        self.setAcceptDrops(not services.store.read_only)
        self.list = Shelf(self)
        self.browser = Browser(ui, services, "framework", beside=True, parent=self)
        self.add = button(ui, "frameworks-import", "primary", icon="plus", parent=self)
        self.cover = button(ui, "frameworks-show-coverage", icon="grid-3x3", parent=self)
        self.again = button(ui, "frameworks-import-again", "quiet", icon="history", parent=self)
        self.export = button(ui, "frameworks-export", "quiet", icon="download", parent=self)
        self.remove = button(ui, "frameworks-remove", "quiet", icon="trash-2", parent=self)
        self._wanted, self._item = "", ""
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        carry(self)
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(3))
        down.setSpacing(space(3))
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addWidget(wrapped(ui.say("frameworks-place"), "title", self), 1)
        ways = FlowRow(space(3))
        for made in (self.cover, self.add):
            ways.addWidget(made)
        head.addLayout(ways)
        head.setAlignment(ways, Qt.AlignmentFlag.AlignVCenter)
        down.addLayout(head)
        down.addLayout(self._inside, 1)
        self._inside.setSpacing(space(4))
        left = QVBoxLayout()
        left.setSpacing(space(2))
        label = QLabel(ui.say("frameworks-at-hand"), self)
        label.setProperty("role", "label")
        label.setBuddy(self.list)
        self.list.setObjectName("framework-shelf")
        self.list.setProperty("role", "picker")
        self.list.setAccessibleName(label.text())
        self.list.setItemDelegate(ShelfLines(ui, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        # Without this a list does not measure its lines again when its scroll bar takes of their width.
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.addWidget(label)
        left.addWidget(self.list, 1)
        acts = FlowRow(space(1))
        for made in (self.again, self.export, self.remove):
            acts.addWidget(made)
        left.addLayout(acts)
        self._side = QWidget(self)
        left.setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(left)
        self._inside.addWidget(self._side)
        self._inside.addWidget(self.browser, 1)
        self.browser.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        for name, made in (("import", self.add), ("coverage", self.cover), ("again", self.again)):
            made.setObjectName(f"framework-{name}")
        self.export.setObjectName("framework-export")
        self.remove.setObjectName("framework-remove")

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        self.add.clicked.connect(lambda: self.import_wanted.emit(""))
        self.again.clicked.connect(lambda: self.import_wanted.emit(self.chosen))
        self.cover.clicked.connect(lambda: self.coverage_wanted.emit(self.chosen))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.chosen))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen))
        self._desk.hub.changed.connect(self._on_change)

    @property
    def chosen(self) -> str:
        """The id of the framework that is chosen, "" for all of them."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == KIND:
            self.reload()

    def reload(self) -> None:
        """Read the frameworks again, beside the window; the choice stays."""
        frameworks = self._services.frameworks
        self._desk.jobs.store(lambda: dict(frameworks.shelved()), self._have, self._desk.messages.fail)

    def _have(self, shelved: dict[str, Shelved]) -> None:
        if not alive(self):
            return
        kept = self._wanted or self.chosen
        self.list.blockSignals(True)
        self.list.clear()
        total = sum(s.count for s in shelved.values())
        self._line("", self.ui.say("frameworks-all", count=len(shelved)), self.ui.say("frameworks-items", count=total))
        for one in shelved.values():
            self._line(one.id, in_language(one.framework.name, self.ui.lang.short), self._facts(one))
        self.list.blockSignals(False)
        self._stand_on(kept)

    def _stand_on(self, framework: str) -> None:
        self._wanted = ""
        places = [n for n in range(self.list.count()) if self.list.item(n).data(_ID) == framework]
        self.list.setCurrentRow(places[0] if places else 0)
        item, self._item = self._item, ""
        if item:
            framework, *path = item.split("\n")
            self.browser.reveal(framework, tuple(path))

    @property
    def looking_at(self) -> str:
        """The framework that is chosen, and the way to the current item; those that are wanted while they are read."""
        framework, path = self.browser.way
        item = self._item or ("\n".join((framework, *path)) if path else "")
        return "\n".join((self._wanted or self.chosen, item)) if self._wanted or self.chosen or item else ""

    def look_at(self, what: str) -> None:
        """Choose them once they are listed."""
        self._wanted, _, self._item = what.partition("\n")
        if self.list.count():
            self._stand_on(self._wanted)

    def _facts(self, one: Shelved) -> str:
        say, short = self.ui.say, self.ui.lang.short
        licence = in_language(one.framework.licence, short)
        counts = say("frameworks-counts", count=one.count, superseded=one.superseded)
        where = say("frameworks-imported" if one.imported else "frameworks-bundled")
        version = say("frameworks-version", version=one.framework.version)
        return "\n".join([f"{version} · {counts}", licence, where])

    def _line(self, key: str, name: str, facts: str) -> None:
        item = QListWidgetItem(f"{name}\n{facts}", self.list)
        item.setData(_ID, key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {facts}".replace("\n", ". "))

    def _choose(self) -> None:
        chosen = self.chosen
        one = self._services.frameworks.shelved().get(chosen)
        self.again.setVisible(one is not None and one.imported and not self._services.store.read_only)
        self.remove.setVisible(self.again.isVisibleTo(self._side))
        self.export.setVisible(one is not None)
        self.add.setVisible(not self._services.store.read_only)
        self.browser.show_framework(chosen)

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One file."""
        return len(files) == 1

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Look into it."""
        self.dropped.emit(files[0])

    def show_first(self, framework: str) -> None:
        """Choose a framework once it is listed: the page begins with it."""
        self._wanted = framework
        carry(self)

    def start(self) -> None:
        """Put the focus into the search."""
        self.browser.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search, what is in it selected."""
        self.browser.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browser.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands above the tree on a narrow page."""
        super().resizeEvent(event)
        turn(self._head, self)
        theme = self.ui.theme
        beside = self.width() >= theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._inside.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side.setMaximumWidth(theme.px(LIST) if beside else ANY_SIZE)
        # Its buttons take more than one row in a narrow window: only the list is held low, not what stands below it.
        least, most = (theme.px(high) for high in HIGH_ABOVE)
        self.list.setMinimumHeight(theme.px(LEAST_BESIDE) if beside else least)
        self.list.setMaximumHeight(ANY_SIZE if beside else most)
