"""The page of the catalogue: everything in one list, and what is selected beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.catalogue.similar import Near
from mcdesk.app.changes import Change
from mcdesk.app.listing import View
from mcdesk.app.services import Services
from mcdesk.domain.catalogue import LISTED, Entry
from mcdesk.domain.records import Record
from mcdesk.ui.catalogue.empty import EmptyCatalogue
from mcdesk.ui.catalogue.model import CatalogueModel
from mcdesk.ui.catalogue.preview import CataloguePreview
from mcdesk.ui.catalogue.searching import Found, Searching
from mcdesk.ui.catalogue.table import CatalogueTable
from mcdesk.ui.catalogue.tools import CatalogueTools
from mcdesk.ui.catalogue.ways import query_of
from mcdesk.ui.catalogue.words import COLUMNS, Words
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.controls import alive, wrapped
from mcdesk.ui.kinds import LOOKS
from mcdesk.ui.lists.compare import ComparePage
from mcdesk.ui.lists.counted import CountLine

PREVIEW, LEAST, LOW = 320, 560, 400
"""Sizes at 100 %: of the preview, the least width of the list beside it, and a height too low for a title."""
PAUSE_MS = 120
"""How long a line stays selected before its record is read: the arrow keys run past many."""


class CataloguePage(QWidget):
    """Nothing of the workspace is read on the window's thread."""

    open_wanted = Signal(str)
    import_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._services = ui, desk, services
        self._known = self._wants_focus = False
        self._every = 0
        self.setObjectName("catalogue")
        self.setProperty("role", "page")
        self.words = Words(ui, services)
        self.searching = Searching(desk, services)
        self.tools = CatalogueTools(self.words, desk, self)
        self.model = CatalogueModel(self._columns(), self.words.heading, self.words.cell, self._want, self)
        self.table = CatalogueTable(ui, self.model, self)
        self.preview = CataloguePreview(self.words, self)
        self.title = wrapped(ui.say("catalogue-title"), "title", self)
        self.count = CountLine(ui, self, ("catalogue-count", "catalogue-count-of"))
        self.empty = EmptyCatalogue(ui, self)
        self._stack, self._pages = QStackedWidget(self), QStackedWidget(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.table.arrange(self.tools.ways.now)
        self.reload()

    def _columns(self) -> tuple[str, ...]:
        return tuple(c for c in self.tools.ways.now.columns if c in COLUMNS)

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
        down.addWidget(self.count)

    def _connect(self) -> None:
        self.tools.looked.connect(self._looked)
        self.tools.entered.connect(self.table.setFocus)
        self.tools.import_wanted.connect(self.import_wanted)
        self.tools.export_wanted.connect(lambda: self.export_wanted.emit(query_of(self.tools.ways.now)))
        self.empty.import_wanted.connect(self.import_wanted)
        self.empty.clear_wanted.connect(self.tools.clear)
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(self._open)
        self.table.sort_wanted.connect(self.tools.sort)
        self.preview.open_wanted.connect(self.open_wanted)
        self.preview.compare_wanted.connect(self.compare)
        self._timer.timeout.connect(self._read_current)
        self._desk.hub.changed.connect(self._on_change)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in {k.value for k in LISTED}:
            self.reload()

    def reload(self) -> None:
        """Look again; the selection stays."""
        self.searching.ask(query_of(self.tools.ways.now), self._have)
        self.searching.values(self._have_values)

    def _have_values(self, found: tuple[Mapping[str, Mapping[str, int]], int]) -> None:
        if alive(self):
            self.tools.counted, self._every = found
            self._tell()

    def _looked(self, view: View) -> None:
        if self.model.columns != self._columns():
            self.model.show_columns(self._columns())
        self.table.arrange(view)
        self.searching.ask(query_of(view), self._have)

    def _have(self, found: Found) -> None:
        if not alive(self):
            return
        at = self.model.entry(self.table.place)
        kept = at.key if at is not None else None
        self.model.show_keys(found.keys, found.entries)
        if found.keys:
            self.table.select_line(max(self.model.place_of(kept) if kept is not None else 0, 0))
        if found.whole:
            self._known = True
        self._tell()
        self._show_current()
        if self._wants_focus and self._known:
            self.start()

    def _tell(self) -> None:
        view, shown = self.tools.ways.now, len(self.model.keys)
        self._stack.setCurrentIndex(0 if shown or not self._known else 1)
        self.empty.show_kind("search" if view.narrows and self._every else "list")
        self.tools.export_button.setVisible(shown > 0)
        self.count.show_count(shown, max(self._every, shown), narrowed=view.narrows)

    def _want(self, page: int, keys: Sequence[int]) -> None:
        self.searching.page(keys, lambda found: self._have_page(page, keys, found))

    def _have_page(self, page: int, keys: Sequence[int], found: Sequence[Entry]) -> None:
        if alive(self):
            self.model.have(page, keys, found)
            if self.preview.entry is None:
                self._show_current()

    def _show_current(self) -> None:
        self.preview.show_entry(self.model.entry(self.table.place) if self.model.keys else None)
        self._timer.start()

    def _read_current(self) -> None:
        entry = self.preview.entry
        if entry is not None and self.preview.record is None:
            self.searching.look_at(entry.key, self._have_record)

    def _have_record(self, record: Record, near: Sequence[Near]) -> None:
        if alive(self):
            self.preview.show_record(record, near)

    def _open(self) -> None:
        entry = self.model.entry(self.table.place)
        if entry is not None and entry.kind in LOOKS:
            self.open_wanted.emit(entry.record_id)

    def compare(self, left: Record, right: Record) -> None:
        """Show two records side by side; Back returns to the list as it was."""
        page = ComparePage(self._ui, self._services, left, right, self._pages, back="catalogue-back")
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
        """Put the focus on the list, or on the first step where it is empty, once it is known."""
        self._wants_focus = not self._known
        if self._known:
            first = self.table if self.model.keys else self.empty.first
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """Put the focus into the search."""
        self._pages.setCurrentIndex(0)
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview shows where there is room beside the list."""
        super().resizeEvent(event)
        self.title.setVisible(self.height() >= self._ui.theme.px(LOW))
        self.preview.give_room(self.width() >= self._ui.theme.px(PREVIEW + LEAST))
