"""The list of requests with its search, its preview and its trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.domain.records import Request
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.forms.tab_order import order_tabs
from mcdesk.ui.requests.model import RequestsModel
from mcdesk.ui.requests.preview import RequestPreview
from mcdesk.ui.requests.table import RequestsTable

PREVIEW, LEAST = 300, 560
LOW = 360
"""Widths at 100 %: of the preview, and the least of the table beside it."""


class RequestsPage(QWidget):
    """Every request of the workspace, or those in its trash."""

    new_wanted = Signal()
    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    trash_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk = ui, desk
        self._trash = self._known = self._wants_focus = False
        self.setObjectName("requests")
        self.setProperty("role", "page")
        self.model = RequestsModel(ui, desk.services, self)
        self.table = RequestsTable(ui, self.model, self)
        self.preview = RequestPreview(ui, desk, self)
        self.search = QLineEdit(self)
        self.title = wrapped(ui.say("shell-requests"), "title", self)
        self._count = wrapped("", "hint", self)
        self.new_button = button(ui, "requests-new", "secondary", icon="plus", parent=self)
        self.trash_button = button(ui, "requests-back", "quiet", parent=self)
        self._stack = QStackedWidget(self)
        self._empty_heading, self._empty_text = wrapped("", "heading", self), wrapped("", "", self)
        self._empty_button = button(ui, "home-first-request", "primary", parent=self)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self._ui.say("requests-search"))
        self.search.setAccessibleName(self._ui.say("requests-search"))
        self.search.addAction(self._ui.icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(self._ui.theme.px(360))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        down = QVBoxLayout()
        down.setContentsMargins(space(6), space(6), space(6), space(3))
        down.setSpacing(space(3))
        across.addLayout(down, 1)
        across.addWidget(self.preview)
        self.preview.setFixedWidth(self._ui.theme.px(PREVIEW))
        down.addWidget(self.title)
        tools = QHBoxLayout()
        tools.setSpacing(space(3))
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.new_button)
        down.addLayout(tools)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty())
        down.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.trash_button)
        down.addLayout(foot)
        order_tabs(self)

    def _empty(self) -> QWidget:
        space = self._ui.theme.space
        holder = QWidget(self)
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame(holder)
        frame.setProperty("role", "empty")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(6), space(6), space(6), space(6))
        box.setSpacing(space(2))
        box.addWidget(self._empty_heading)
        box.addWidget(self._empty_text)
        box.addSpacing(space(2))
        box.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(frame)
        outer.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self.table.setFocus)
        self.new_button.clicked.connect(self.new_wanted)
        self._empty_button.clicked.connect(self.new_wanted)
        self.trash_button.clicked.connect(self._switch)
        self.table.selected.connect(lambda r: self.preview.show_request(r, trashed=self._trash))
        self.table.opened.connect(self._open)
        self.table.removed.connect(self._remove)
        self.preview.open_wanted.connect(self.open_wanted)
        self.preview.copy_wanted.connect(self.copy_wanted)
        self.preview.trash_wanted.connect(self.trash_wanted)
        self.preview.restore_wanted.connect(self.restore_wanted)
        self._desk.hub.changed.connect(self._on_change)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == "request":
            self.reload()

    def reload(self) -> None:
        """Read the requests again; the selection stays."""
        services, trash = self._desk.services, self._trash
        if services is None:
            self._have((), 0)
            return

        def work() -> tuple[Sequence[Request], int]:
            trashed = services.store.trashed()
            return (trashed if trash else services.store.requests()), len(trashed)

        self._desk.jobs.store(work, lambda found: self._have(*found), self._desk.messages.fail)

    def _have(self, found: Sequence[Request], trashed: int) -> None:
        if not alive(self):
            return
        self.table.keeping_selection(lambda: self.model.take(found))
        ui = self._ui
        trash = ui.say("requests-back") if self._trash else ui.say("requests-show-trash", count=trashed)
        self.trash_button.setText(trash)
        self.trash_button.setVisible(self._trash or trashed > 0)
        self.title.setText(ui.say("requests-trash-title" if self._trash else "shell-requests"))
        self._tell()
        self._known = True
        if self._wants_focus:
            self.start()

    def _tell(self) -> None:
        shown, ui = len(self.model.shown), self._ui
        searching = bool(self.search.text().strip())
        kind = "search" if searching else "trash" if self._trash else "list"
        self._empty_heading.setText(ui.say(f"requests-empty-{kind}"))
        self._empty_text.setText(ui.say(f"requests-empty-{kind}-text"))
        self._empty_button.setVisible(kind == "list")
        self.new_button.setVisible(bool(shown) or kind != "list")
        self._count.setText(ui.say("requests-count", count=shown) if shown else "")
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self.preview.show_request(None)

    def _searched(self, text: str) -> None:
        self.table.keeping_selection(lambda: self.model.search(text))
        self._tell()

    def _switch(self) -> None:
        self._trash = not self._trash
        self.reload()

    def _open(self, request: Request) -> None:
        if not self._trash:
            self.open_wanted.emit(request)

    def _remove(self, request: Request) -> None:
        if not self._trash:
            self.trash_wanted.emit(request)

    def start(self) -> None:
        """Put the focus on the list, or on the first step where it is empty, once they are read."""
        self._wants_focus = not self._known
        if not self._known:
            return
        target = self.table if self.model.shown else self._empty_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def select(self, request_id: str) -> None:
        """Select a request."""
        place = self.model.place_of(request_id)
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview shows where there is room beside the table."""
        super().resizeEvent(event)
        self.title.setVisible(self.height() >= self._ui.theme.px(LOW))
        self.preview.give_room(self.width() >= self._ui.theme.px(PREVIEW + LEAST))
