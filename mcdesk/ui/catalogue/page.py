"""The page of the catalogue: everything in one list, and what is selected beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.catalogue.similar import Near
from mcdesk.app.changes import Change
from mcdesk.app.listing import View
from mcdesk.app.services import Services
from mcdesk.domain.catalogue import LISTED, Entry
from mcdesk.domain.records import Record
from mcdesk.ui.catalogue.model import CatalogueModel
from mcdesk.ui.catalogue.preview import EntryPreview
from mcdesk.ui.catalogue.searching import Found, Searching
from mcdesk.ui.catalogue.words import Words, query_of
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.jobs import alive
from mcdesk.ui.kinds import LOOKS
from mcdesk.ui.lists.acts import Act, Key, two
from mcdesk.ui.lists.page import ListPage
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.reading import mark

PAUSE_MS = 120
"""How long a line stays selected before its record is read: the arrow keys run past many."""


class CataloguePage(TakesFiles, ListPage[Entry]):
    """Nothing of the workspace is read on the window's thread."""

    open_wanted = Signal(str)
    import_wanted = Signal()
    export_wanted = Signal(object)
    dropped = Signal(object)
    """A table is to be imported: its path."""

    first_step = "catalogue-empty-import"
    every = 0

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        self._tables = desk.program.tables.readable if not services.store.read_only else ()
        self._services, self.searching = services, Searching(desk, services)
        self.words = Words(ui, services)
        self.near = EntryPreview(self.words, lambda left, right: self.compare(services, left.id, right.id))
        super().__init__(ui, desk, self.words.listing(), parent)
        self.import_button = self.tools.add_button("catalogue-import", "download")
        self.export_button = self.tools.add_button("catalogue-export", "save")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._read_current)
        self.import_button.clicked.connect(self.import_wanted)
        self.setAcceptDrops(True)
        mark(ui, desk, self.import_button, self.empty.button)
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(query_of(self.tools.ways.now)))
        self.empty.button.clicked.connect(self.import_wanted)
        desk.hub.changed.connect(self._on_change)
        self.reload()

    def make_acts(self) -> Sequence[Act[Entry]]:
        """Open, and compare."""
        return (
            Act("lists-open", lambda c: self.open_wanted.emit(c[0].record_id), _opens, key=Key.ENTER),
            Act("lists-compare", lambda c: self.compare(self._services, c[0].record_id, c[1].record_id), two),
        )

    def make_model(self, view: View) -> CatalogueModel:
        """Its keys."""
        self.model = CatalogueModel(self._ui, self.listing, view, self._want, self)
        return self.model

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in {k.value for k in LISTED}:
            self.reload()

    def reload(self) -> None:
        """Look again; the selection stays."""
        self.searching.ask(query_of(self.tools.ways.now), self._have)
        self.searching.values(self._have_values)

    def _have_values(self, found: tuple[Mapping[str, Mapping[str, int]], int]) -> None:
        if alive(self):
            counts, self.every = found
            self.tools.counted = self.words.banded(counts)
            self.tell()

    def look(self, view: View) -> None:
        """The lines of another view come from the store."""
        old = self.model.view
        if (old.columns, old.sort, old.down) == (view.columns, view.sort, view.down):
            self.model.view = view
        else:
            super().look(view)
        self.searching.ask(query_of(view), self._have)

    def _have(self, found: Found) -> None:
        if alive(self):
            self.table.keeping_selection(lambda: self.model.show_keys(found.keys, found.entries))
            self._known = self._known or found.whole
            self.now_known() if found.whole else self.tell()

    def tell(self) -> None:
        """What is listed can be written to a file."""
        super().tell()
        self.export_button.setVisible(self.model.count() > 0)

    def _want(self, page: int, keys: Sequence[int]) -> None:
        self.searching.page(keys, lambda found: self._have_page(page, keys, found))

    def _have_page(self, page: int, keys: Sequence[int], found: Sequence[Entry]) -> None:
        if alive(self):
            self.model.have(page, keys, found)
            if self.preview.item is None:
                self.show_chosen()

    def show_chosen(self) -> None:
        """The record of an entry, and what is near it, come a moment later."""
        super().show_chosen()
        if self.preview.item is None or not self.near.knows(self.preview.item):
            self._timer.start()

    def _read_current(self) -> None:
        if self.preview.item is not None:
            self.searching.look_at(self.preview.item.key, self._have_record)

    def _have_record(self, record: Record, near: Sequence[Near]) -> None:
        if alive(self):
            self.near.know(record, near)
            self.preview.refresh()

    def tell_of(self, leaf: Leaf[Entry], item: Entry) -> None:
        """What the record is, and the nearest others."""
        self.near.write(leaf, item)

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One table."""
        return len(files) == 1 and files[0].suffix.lower() in self._tables

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Import it."""
        self.dropped.emit(files[0])


def _opens(chosen: Sequence[Entry]) -> bool:
    return len(chosen) == 1 and chosen[0].kind in LOOKS
