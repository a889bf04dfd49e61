"""The list of credentials: what they are called, where they stand, what falls due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.listing import Filters, Line
from mcdesk.app.services import Services
from mcdesk.domain.records import CREDENTIAL_STATES, Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.columns import FIRST_VIEW, READ, CredentialColumns
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.controls import Drop, alive, wrapped
from mcdesk.ui.lists.counted import CountLine
from mcdesk.ui.lists.empty import EmptyList
from mcdesk.ui.requests.model import RequestsModel
from mcdesk.ui.requests.table import RequestsTable

SEARCH_WIDTH = 280
FIRST = 400
"""So many are shown before the others are read."""
COUNTED = ("credentials-count", "credentials-count-of")


class CredentialsPage(QWidget):
    """Every credential of the workspace that is not in the trash."""

    new_wanted = Signal()
    open_wanted = Signal(str)
    copy_wanted = Signal(object)
    sheet_wanted = Signal(object)
    trash_wanted = Signal(object)
    restore_wanted = Signal(object)
    calendar_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services = ui, desk, services
        self._wants_focus = self._known = self._trash = False
        self._round = 0
        self.setObjectName("credentials")
        self.setProperty("role", "page")
        self._columns = CredentialColumns(ui, services)
        self.model = RequestsModel(self._columns, FIRST_VIEW, self)
        self.table = RequestsTable(ui, self.model, self, name="credentials")
        self.search = QLineEdit(self)
        self.states = Drop(ui.theme, self)
        self.new = button(ui, "credentials-new", "primary", icon="plus", parent=self)
        self.calendar = button(ui, "credentials-calendar", "quiet", icon="calendar", parent=self)
        self.restore = button(ui, "credentials-act-restore", "secondary", icon="undo-2", parent=self)
        self.trash_button = button(ui, "credentials-back-to-list", "quiet", parent=self)
        self.count = CountLine(ui, self, COUNTED)
        self.empty = EmptyList(ui, self, words="credentials")
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(self)
        down.setContentsMargins(space(6), space(6), space(6), space(3))
        down.setSpacing(space(3))
        self.title = wrapped(ui.say("credentials-title"), "title", self)
        down.addWidget(self.title)
        self.search.setObjectName("credentials-search")
        self.search.setPlaceholderText(ui.say("credentials-search"))
        self.search.setAccessibleName(ui.say("credentials-search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(ui.theme.px(SEARCH_WIDTH))
        self.states.call(ui.say("credentials-states"))
        self.states.addItem(ui.say("credentials-states-all"), "")
        for state in CREDENTIAL_STATES:
            self.states.addItem(ui.say(f"life-state-{state.value}"), state.value)
        self.states.setFixedWidth(ui.theme.px(190))
        tools = FlowRow(space(2))
        for name, widget in (
            ("", self.search),
            ("states", self.states),
            ("new", self.new),
            ("calendar", self.calendar),
            ("restore", self.restore),
        ):
            if name:
                widget.setObjectName(f"credentials-{name}")
            tools.addWidget(widget)
        down.addLayout(tools)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        down.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        self.trash_button.setObjectName("credentials-trash")
        foot.addWidget(self.trash_button)
        down.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self.table.setFocus)
        self.states.currentIndexChanged.connect(lambda _place: self._look())
        self.new.clicked.connect(self.new_wanted)
        self.empty.button.clicked.connect(self.new_wanted)
        self.calendar.clicked.connect(self.calendar_wanted)
        self.restore.clicked.connect(self._restore)
        self.trash_button.clicked.connect(self._switch)
        self.table.opened.connect(lambda record: self._act("open", record))
        self.table.removed.connect(lambda record: self._act("trash", record))
        self.table.sort_wanted.connect(self._sort)
        self._desk.hub.changed.connect(self._on_change)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == RecordKind.CREDENTIAL:
            self.reload()

    def reload(self) -> None:
        """Read the credentials again, of very many those that were changed last first; the selection stays."""
        self._round += 1
        self._read(FIRST)

    def _read(self, limit: int | None) -> None:
        services, columns, trash, at = self._services, self._columns, self._trash, self._round

        def work() -> Sequence[Record]:
            if trash:
                return services.store.trashed(RecordKind.CREDENTIAL)
            return services.store.records(RecordKind.CREDENTIAL, limit=limit, keys=READ)

        def read() -> tuple[list[Line], int, bool]:
            found = work()
            count = len(found) if trash else len(services.store.trashed(RecordKind.CREDENTIAL))
            return [columns.line(r) for r in found], count, trash or limit is None or len(found) < limit

        def have(found: tuple[list[Line], int, bool]) -> None:
            if alive(self) and at == self._round:
                lines, count, whole = found
                self._have(lines, count)
                if not whole:
                    self._read(None)

        self._desk.jobs.store(read, have, self._desk.messages.fail)

    def _have(self, lines: Sequence[Line], trashed: int) -> None:
        say = self._ui.say
        back = say("credentials-back-to-list") if self._trash else say("requests-show-trash", count=trashed)
        relabel(self.trash_button, back)
        self.trash_button.setVisible(self._trash or trashed > 0)
        self.title.setText(say("credentials-trash-title" if self._trash else "credentials-title"))
        self._known = True
        self.table.keeping_selection(lambda: self.model.take(lines))
        self._tell()
        if self._wants_focus:
            self.start()

    def _look(self) -> None:
        state = str(self.states.currentData() or "")
        filters = Filters((("state", state),)) if state else Filters()
        view = replace(self.model.view, search=self.search.text(), filters=filters)
        self.table.keeping_selection(lambda: self.model.show_view(view))
        self._tell()

    def _sort(self, key: str) -> None:
        view = self.model.view
        down = not view.down if view.sort == key else key == "updated"
        self.table.keeping_selection(lambda: self.model.show_view(replace(view, sort=key, down=down)))
        self.table.arrange()

    def _tell(self) -> None:
        view, shown = self.model.view, len(self.model.shown)
        kind = "search" if view.search.strip() else "filter"
        if not self.model.lines:
            kind = "trash" if self._trash else "list"
        self.empty.show_kind(kind)
        self.new.setVisible(bool(self.model.lines) and not self._trash)
        self.calendar.setVisible(bool(self.model.lines) and not self._trash)
        self.restore.setVisible(bool(shown) and self._trash)
        self.count.show_count(shown, len(self.model.lines), narrowed=view.narrows)
        self._stack.setCurrentIndex(0 if shown else 1)

    def _switch(self) -> None:
        self._trash = not self._trash
        self._wants_focus = True
        self.reload()

    def _restore(self) -> None:
        if self.table.current is not None:
            self.restore_wanted.emit(self.table.current)

    def _act(self, name: str, record: Record) -> None:
        """What Enter and Delete do in the list; nothing in the trash."""
        if not self._trash and name == "open":
            self.open_wanted.emit(record.id)
        elif not self._trash:
            self.trash_wanted.emit(record)

    def start(self) -> None:
        """Put the focus on the list, or on the first step where it is empty, once they are read."""
        self._wants_focus = not self._known
        if self._known:
            first: QWidget = self.search if self.model.lines else self.empty.button
            (self.table if self.model.shown else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def select(self, record_id: str) -> None:
        """Select a credential."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.table.select_line(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the credential at hand."""
        self.show_menu(event.globalPos())

    def show_menu(self, where: QPoint) -> QMenu | None:
        """Open the menu of the credential at hand; None where there is none."""
        record = self.table.current
        if record is None or not self.model.shown:
            return None
        menu = QMenu(self)
        acts: list[tuple[str, Callable[[], object]]] = [
            ("open", lambda: self.open_wanted.emit(record.id)),
            ("copy", lambda: self.copy_wanted.emit(record)),
            ("sheet", lambda: self.sheet_wanted.emit(record)),
            ("trash", lambda: self.trash_wanted.emit(record)),
        ]
        for name, act in [("restore", self._restore)] if self._trash else acts:
            entry = menu.addAction(self._ui.say(f"credentials-act-{name}"))
            entry.setObjectName(name)
            entry.triggered.connect(lambda _on=False, a=act: a())
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, menu.deleteLater))
        menu.popup(where)
        return menu

    @property
    def current(self) -> Record | None:
        """The credential at hand."""
        return self.table.current
