"""The list of requests with its search, its preview and its trash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.listing import Line, View, line_of
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.lists.compare import ComparePage
from mcdesk.ui.lists.counted import CountLine
from mcdesk.ui.lists.empty import EmptyList
from mcdesk.ui.requests.bulk import BulkBar
from mcdesk.ui.requests.columns import Columns
from mcdesk.ui.requests.missing import Missing
from mcdesk.ui.requests.model import RequestsModel
from mcdesk.ui.requests.preview import RequestPreview
from mcdesk.ui.requests.table import RequestsTable
from mcdesk.ui.requests.tools import ListTools

PREVIEW, LEAST = 300, 560
LOW = 400
"""Sizes at 100 %: of the preview, the least width of the table beside it, and a height too low for a title."""


@dataclass(frozen=True)
class _Read:
    """What was read: the lines to show, every request, and those in the trash."""

    lines: Sequence[Line]
    requests: Sequence[Record]
    trashed: Sequence[Record]


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
        self._trashed: Sequence[Record] = ()
        self.setObjectName("requests")
        self.setProperty("role", "page")
        services = desk.services
        self.missing = Missing(services, desk.jobs, self) if services is not None else None
        self._columns = Columns(ui, services, self._missing_words) if services is not None else None
        self.tools = ListTools(ui, desk, self._columns, self)
        self.search = self.tools.search
        self.model = RequestsModel(self._columns, self.tools.ways.now, self)
        self.table = RequestsTable(ui, self.model, self)
        self.preview = RequestPreview(ui, desk, self.missing, self)
        self.title = wrapped(ui.say("shell-requests"), "title", self)
        self.count = CountLine(ui, self)
        self.bulk = BulkBar(ui, desk, self)
        self.trash_button = button(ui, "requests-back", "quiet", parent=self)
        self.trash_button.setObjectName("trash-switch")
        self.empty = EmptyList(ui, self)
        self._stack = QStackedWidget(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        here = QWidget(self._pages)
        self._pages.addWidget(here)
        across = QHBoxLayout(here)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        down = QVBoxLayout()
        down.setContentsMargins(space(6), space(6), space(6), space(3))
        down.setSpacing(space(3))
        across.addLayout(down, 1)
        across.addWidget(self.preview)
        self.preview.setFixedWidth(self._ui.theme.px(PREVIEW))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        for widget in (self.title, self.tools):
            down.addWidget(widget)
        down.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.count, 1)
        foot.addWidget(self.bulk, 3)
        foot.addWidget(self.trash_button)
        down.addLayout(foot)

    def _connect(self) -> None:
        self.tools.lines = lambda: self.model.lines
        self.tools.looked.connect(self._looked)
        self.tools.entered.connect(self.table.setFocus)
        self.tools.new_button.clicked.connect(self.new_wanted)
        self.empty.button.clicked.connect(self.new_wanted)
        self.trash_button.clicked.connect(self._switch)
        self.table.selected.connect(lambda _request: self._show_selected())
        self.table.opened.connect(self._open)
        self.table.removed.connect(self._remove)
        self.table.sort_wanted.connect(self.tools.sort)
        self.table.ordered.connect(self.tools.order)
        self.bulk.compare_wanted.connect(self.compare)
        self.preview.open_wanted.connect(self.open_wanted)
        self.preview.copy_wanted.connect(self.copy_wanted)
        self.preview.trash_wanted.connect(self.trash_wanted)
        self.preview.restore_wanted.connect(self.restore_wanted)
        self._desk.hub.changed.connect(self._on_change)
        if self.missing is not None:
            self.missing.found.connect(self._found)

    def _missing_words(self, request: Record) -> str:
        return self.missing.words(self._ui, request) if self.missing is not None else ""

    def _found(self, ids: frozenset[str]) -> None:
        self.model.tell(ids, *self.table.in_sight())
        self.preview.know(ids)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == "request":
            self.reload()

    def reload(self) -> None:
        """Read the requests again; the selection stays."""
        services, trash, columns = self._desk.services, self._trash, self._columns
        if services is None or columns is None:
            self._have(_Read((), (), ()))
            return

        def work() -> _Read:
            kept, trashed, today = (
                services.store.records(RecordKind.REQUEST),
                services.store.trashed(RecordKind.REQUEST),
                services.today(),
            )
            listed = trashed if trash else kept
            return _Read([line_of(r, columns.found_by(r), today) for r in listed], kept, trashed)

        self._desk.jobs.store(work, self._have, self._desk.messages.fail)

    def _have(self, read: _Read) -> None:
        if not alive(self):
            return
        self._trashed = read.trashed
        if self.missing is not None:
            self.missing.compare_with(read.requests)
        self.table.keeping_selection(lambda: self.model.take(read.lines))
        ui, count = self._ui, len(read.trashed)
        trash = ui.say("requests-back") if self._trash else ui.say("requests-show-trash", count=count)
        self.trash_button.setText(trash)
        self.trash_button.setVisible(self._trash or count > 0)
        self.title.setText(ui.say("requests-trash-title" if self._trash else "shell-requests"))
        self._tell()
        self._known = True
        if self._wants_focus:
            self.start()

    def _tell(self) -> None:
        shown, view = len(self.model.shown), self.model.view
        searched = "search" if view.search.strip() else "filter"
        kind = searched if view.narrows and self.model.lines else "trash" if self._trash else "list"
        self.empty.show_kind(kind)
        self.tools.new_button.setVisible(bool(shown) or kind != "list")
        self.count.show_count(shown, len(self.model.lines), narrowed=view.narrows)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._show_selected()

    def _show_selected(self) -> None:
        chosen = self.table.chosen
        self.bulk.show_for(chosen, self._trashed if self._trash else None)
        self.count.show_chosen(len(chosen))
        one = self.table.current if self.model.shown and len(chosen) < 2 else None
        self.preview.show_request(one, trashed=self._trash)

    def _looked(self, view: View) -> None:
        """Reads no request again: what is shown comes from the lines that are there."""
        old = self.model.view
        self.table.keeping_selection(lambda: self.model.show_view(view))
        if (old.columns, old.sort, old.down) != (view.columns, view.sort, view.down):
            self.table.arrange()
        self._tell()

    def _switch(self) -> None:
        self._trash = not self._trash
        self.reload()

    def _open(self, request: Record) -> None:
        if not self._trash:
            self.open_wanted.emit(request)

    def _remove(self, request: Record) -> None:
        chosen = self.table.chosen
        if not self._trash and len(chosen) > 1:
            self.bulk.discard_all(chosen)
        elif not self._trash:
            self.trash_wanted.emit(request)

    def compare(self, left: Record, right: Record) -> None:
        """Show two requests side by side; Back returns to the list as it was."""
        if self._desk.services is None:
            return
        page = ComparePage(self._ui, self._desk.services, left, right, self._pages)
        page.left_page.connect(lambda: self._end_compare(page))
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.start()

    def _end_compare(self, page: ComparePage) -> None:
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.table.setFocus()

    def start(self) -> None:
        """Put the focus on the list, or on the first step where it is empty, once they are read."""
        self._wants_focus = not self._known
        if not self._known:
            return
        first = self.empty.button if self.empty.button.isVisibleTo(self.empty) else self.search
        (self.table if self.model.shown else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search."""
        self._pages.setCurrentIndex(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def select(self, record_id: str) -> None:
        """Select a request."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.table.select_line(place)
            self._show_selected()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the request at hand, also where there is no room for the preview."""
        request = self.table.current
        if request is None or self._pages.currentIndex() or len(self.table.chosen) != 1:
            return
        menu = QMenu(self)
        for key, signal in self.preview.acts(request, trashed=self._trash):
            menu.addAction(self._ui.say(key)).triggered.connect(lambda _on=False, s=signal: s.emit(request))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview shows where there is room beside the table."""
        super().resizeEvent(event)
        self.title.setVisible(self.height() >= self._ui.theme.px(LOW))
        self.preview.give_room(self.width() >= self._ui.theme.px(PREVIEW + LEAST))
