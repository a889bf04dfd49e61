"""Every stack of the workspace: a list, their map and their members side by side, and what breaks when one goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mcdesk.app.changes import Change
from mcdesk.app.pathways.exporting import save_map
from mcdesk.app.pathways.portfolio import Portfolio, portfolio
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.pathways.plan import Node
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.kinds import LOOKS
from mcdesk.ui.panels.parts import box, seen_or_told, while_alive
from mcdesk.ui.pathways.map_bar import MapBar, asked_of
from mcdesk.ui.pathways.map_view import MapView
from mcdesk.ui.pathways.members_table import MembersTable
from mcdesk.ui.pathways.retiring import Retiring
from mcdesk.ui.pathways.stack_list import StackList
from mcdesk.ui.printing.asker import ask
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.typed_words import carry

_MAP = 240
"""The least height of the map at 100 %."""
_KINDS = (RecordKind.STACK, RecordKind.CREDENTIAL, RecordKind.REQUEST)


class PathwaysPage(QWidget):
    """The list at the left; the map, the same as a table, and the question about retiring at the right."""

    new_wanted = Signal()
    open_wanted = Signal(str)
    trash_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk = ui, desk
        self.setObjectName("pathways")
        self.setProperty("role", "page")
        self.found: Portfolio | None = None
        self._wants_focus = False
        self.list = StackList(ui, self)
        self.view = MapView(ui, self)
        self.bar = MapBar(ui, self.view, self)
        self.table = MembersTable(ui, self)
        self.tabs = QTabWidget(self)
        self.empty, self._inside = box(ui, "empty", self)
        self._inside.setContentsMargins(*(ui.theme.space(6),) * 4)
        self._inside.addWidget(wrapped(ui.say("pathways-none-title"), "heading", self.empty))
        self._inside.addWidget(wrapped(ui.say("pathways-none-hint"), "", self.empty))
        self._inside.addSpacing(ui.theme.space(2))
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.retiring = Retiring(ui, self)
        self.new = button(ui, "pathways-new", "primary", icon="plus", parent=self)
        self.open = button(ui, "pathways-open", "secondary", parent=self)
        self.trash = button(ui, "pathways-trash", "quiet", icon="trash-2", parent=self)
        self._lay_out()
        self._connect()
        carry(self.tabs, self.list)
        self.reload()

    def _column(self) -> QVBoxLayout:
        """The layout of the page. At large text it is higher than the window and scrolls: the map keeps its room."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollDown(parent=self)
        outer.addWidget(scroll)
        body = QWidget(scroll)
        body.setProperty("role", "page")
        scroll.setWidget(body)
        return QVBoxLayout(body)

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = self._column()
        down.setContentsMargins(space(8), space(8), space(6), space(4))
        down.setSpacing(space(3))
        head = self._head = QHBoxLayout()
        head.addWidget(wrapped(ui.say("pathways-place"), "title", self), 1)
        head.addWidget(self.new)
        down.addLayout(head)
        down.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self._rest = QWidget(self)
        down.addWidget(self._rest, 1)
        across = QHBoxLayout()
        across.setSpacing(space(4))
        down.addLayout(across, 1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.open)
        left.addWidget(self.trash)
        across.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(space(2))
        right.addWidget(self.bar)
        self.tabs.setObjectName("pathways-tabs")
        self.tabs.setMinimumHeight(ui.theme.px(_MAP))
        for widget in (self.tabs, self.tabs.tabBar()):
            widget.setAccessibleName(ui.say("pathways-place"))
        self.tabs.addTab(self.view, ui.say("pathways-as-map"))
        self.tabs.addTab(self.table, ui.say("pathways-as-table"))
        right.addWidget(self.tabs, 1)
        self.keys = wrapped(ui.say("pathways-map-hint"), "small", self)
        right.addWidget(self.keys)
        right.addWidget(self.retiring)
        across.addLayout(right, 1)
        for made, name in ((self.new, "new"), (self.open, "open"), (self.trash, "trash")):
            made.setObjectName(f"stack-{name}")

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self._open)
        self.trash.clicked.connect(self._trash)
        self.tabs.currentChanged.connect(lambda at: self.keys.setVisible(self.tabs.widget(at) is self.view))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda _item: self._open())
        for source in (self.view, self.table):
            source.stood.connect(self._stand)
            source.opened.connect(self._open_member)
        self.bar.save_wanted.connect(self._ask)
        self._desk.hub.changed.connect(self._on_change)

    def start(self) -> None:
        """Put the focus on the list, or on the way to a first stack."""
        self._wants_focus = True
        if self.found is not None:
            self._focus()

    def _focus(self) -> None:
        self._wants_focus = False
        (self.list if self.list.isVisibleTo(self) else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in _KINDS:
            self.reload()

    def reload(self) -> None:
        """Read the stacks again; the chosen one stays."""
        services = self._desk.services
        if services is None:
            self._have(None)
            return
        self._desk.jobs.store(lambda: _planned(services), while_alive(self, self._have), self._desk.messages.fail)

    def _have(self, found: Portfolio | None) -> None:
        self.found = found
        self.retiring.look_among(found)
        self.list.show_stacks(found.stacks if found is not None else ())
        some = found is not None and bool(found.stacks)
        for widget in (self.empty, self._rest):
            widget.setVisible(not some)
        # The first step stands where it is said that there is none yet.
        if some:
            self._head.addWidget(self.new)
        else:
            self._inside.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.list, self.open, self.trash, self.bar, self.tabs, self.retiring):
            widget.setVisible(some)
        self.keys.setVisible(some and self.tabs.currentWidget() is self.view)
        self._show()
        if self._wants_focus:
            self._focus()

    def _show(self) -> None:
        for made in (self.open, self.trash):
            made.setEnabled(bool(self.list.chosen))
        if self.found is None:
            return
        plan = self.found.plan([self.list.chosen] if self.list.chosen else [])
        self.view.show_plan(plan)
        self.table.show_plan(plan, self.found)

    def _stand(self, node: Node) -> None:
        self.retiring.stand_on(node)
        if self.sender() is self.table:
            self.view.stand_at(node.key, quietly=True)
        else:
            self.table.stand_at(node.key)

    def _record(self) -> Record | None:
        records = self.found.records if self.found is not None else ()
        return next((record for record in records if record.id == self.list.chosen), None)

    def _open(self) -> None:
        if self.list.chosen:
            self.open_wanted.emit(self.list.chosen)

    def _trash(self) -> None:
        record = self._record()
        if record is not None:
            self.trash_wanted.emit(record)

    def _open_member(self, node: Node) -> None:
        """The record of a member where the window can open its kind; else what retiring it would break."""
        member = self.found.members.named(node.record_id) if self.found is not None and node.record_id else None
        if member is None:
            return
        kind = next((k for k in _KINDS if k.prefix and member.number.startswith(k.prefix)), RecordKind.REQUEST)
        if kind in LOOKS:
            self.open_wanted.emit(member.id)
        else:
            self.retiring.tell()

    def _ask(self) -> None:
        """Ask how the map that is shown is made and where it goes."""
        services, found = self._desk.services, self.found
        if services is None or found is None:
            return
        stacks = (self.list.chosen,) if self.list.chosen else ()
        ask(self._ui, self, asked_of(self._ui, services.paper), partial(self._write, services, found, stacks))

    def _write(self, services: Services, found: Portfolio, stacks: Sequence[str], chosen: Chosen, path: Path) -> None:
        done = while_alive(self, lambda _none: self.bar.tell(self._ui.say("pathways-saved", file=path.name)))
        work = partial(save_map, services, found, chosen.langs[0], path, stacks, chosen.paper)
        self._desk.jobs.work(work, done, seen_or_told(self, self._failed, self._desk.jobs))

    def _failed(self, error: Refused | Unavailable) -> None:
        self.bar.tell(self._ui.failure(error))


def _planned(services: Services) -> Portfolio:
    """The stacks, looked at once where nobody waits: the first plan imports a library, and reads every member."""
    found = portfolio(services)
    found.plan()
    return found
