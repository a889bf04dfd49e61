"""What waits for a decision, the longest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.desk.inbox import Case, inbox, lines
from mcdesk.app.desk.telling.parts import Lines
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.records import RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.forms.tab_order import order_tabs
from mcdesk.ui.manager.lines_table import LinesModel, LinesTable
from mcdesk.ui.manager.reading import TOLD_OF
from mcdesk.ui.messages import announce

SEVERAL = 2
"""From so many on, selected requests are dealt with together."""


class InboxPage(QWidget):
    """A line for each record; Enter opens it."""

    open_wanted = Signal(str)
    dashboard_wanted = Signal()
    pack_wanted = Signal(object)
    """A committee's pack of the requests with these ids is wanted."""

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services = ui, desk, services
        self._known = self._wants_focus = False
        self.setObjectName("inbox")
        self.setProperty("role", "page")
        self._teller = Teller(services, ui.lang)
        self.cases: tuple[Case, ...] = ()
        self.model = LinesModel(ui, self._teller, self)
        self.table = LinesTable(ui, self.model, "inbox-table", ui.say("desk-inbox"), self)
        self.told = wrapped("", "hint", self)
        self.empty = wrapped("", "intro", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.everybody = Check(ui.theme)
        self.open = button(ui, "desk-open", "primary", parent=self)
        self.pack = button(ui, "reporting-pack", "secondary", icon="file-text", parent=self)
        self.figures = button(ui, "desk-to-figures", "quiet", icon="chart-column", parent=self)
        self._lay_out()
        self.table.opened.connect(self.open_wanted)
        self.open.clicked.connect(self._open_current)
        self.pack.clicked.connect(lambda: self.pack_wanted.emit(self.chosen))
        self.figures.clicked.connect(self.dashboard_wanted)
        self.everybody.clicked.connect(self.reload)
        desk.hub.changed.connect(self._on_change)
        self.reload()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        down = QVBoxLayout(self)
        down.setContentsMargins(space(6), space(6), space(6), space(4))
        down.setSpacing(space(3))
        head = QHBoxLayout()
        head.addWidget(wrapped(self._ui.say("desk-inbox"), "title", self), 1)
        head.addWidget(self.figures)
        down.addLayout(head)
        self.open.setObjectName("inbox-open")
        self.figures.setObjectName("inbox-figures")
        self.everybody.setObjectName("inbox-everybody")
        words = self._ui.say("desk-everybody")
        self.everybody.setAccessibleName(words)
        row = OptionRow(self._ui, self.everybody, words, parent=self)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        down.addWidget(row)
        down.addWidget(self.told)
        down.addWidget(self.table, 1)
        down.addWidget(self.empty, 1)
        ways = QHBoxLayout()
        ways.setSpacing(space(2))
        ways.addWidget(self.open)
        ways.addWidget(self.pack)
        ways.addStretch(1)
        down.addLayout(ways)
        self.pack.setObjectName("inbox-pack")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._select)
        for widget in (self.table, self.empty, self.open, self.pack):
            widget.hide()

    def _select(self) -> None:
        """One is opened; several requests go to a committee."""
        chosen = self.chosen
        self.open.setVisible(bool(self.cases) and len(self.table.chosen) < SEVERAL)
        self.pack.setVisible(len(chosen) >= SEVERAL)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the requests that are selected."""
        asked = {c.record.id for c in self.cases if c.record.kind is RecordKind.REQUEST}
        return tuple(i for i in self.table.chosen if i in asked)

    def _open_current(self) -> None:
        if self.table.current:
            self.open_wanted.emit(self.table.current)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in TOLD_OF:
            self.reload()

    def reload(self) -> None:
        """Look again what waits."""
        services, teller, everybody = self._services, self._teller, self.everybody.isChecked()

        def work() -> tuple[tuple[Case, ...], Lines]:
            found = inbox(services, everybody=everybody)
            return found, lines(teller, found)

        self._desk.jobs.store(work, self._have, self._desk.messages.fail)

    def _have(self, found: tuple[tuple[Case, ...], Lines]) -> None:
        if not alive(self):
            return
        kept = self.table.current
        self.cases, shown = found
        late = frozenset(case.record.id for case in self.cases if case.late)
        self.model.show_lines(shown, late)
        some = bool(self.cases)
        for widget, there in ((self.table, some), (self.open, some), (self.empty, not some), (self.told, some)):
            widget.setVisible(there)
        self.told.setText(self._ui.say("desk-inbox-told", count=len(self.cases), late=len(late)))
        role = self._ui.words(self._services.profile.role_label(self._services.role))
        everybody = self.everybody.isChecked()
        self.empty.setText(self._ui.say("desk-inbox-empty" if everybody else "desk-inbox-mine-empty", role=role))
        if some:
            self.table.selectRow(shown.ids.index(kept) if kept in shown.ids else 0)
        announce(self, self.told.text() if some else self.empty.text())
        self._known = True
        order_tabs(self)
        if self._wants_focus:
            self.start()

    def start(self) -> None:
        """Put the focus on what waits longest."""
        self._wants_focus = not self._known
        if self._known:
            (self.table if self.cases else self.figures).setFocus(Qt.FocusReason.OtherFocusReason)
