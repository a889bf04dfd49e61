"""What stands above the catalogue: beside search and menus the import and the export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.ui.catalogue.menus import filter_menu
from mcdesk.ui.catalogue.ways import CatalogueWays
from mcdesk.ui.catalogue.words import FIRST, SORTED, Words
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.menus import ViewMenu
from mcdesk.ui.lists.tools import ViewTools


class CatalogueTools(ViewTools):
    """Tells how the catalogue is to be looked at."""

    import_wanted = Signal()
    export_wanted = Signal()

    first = FIRST
    words_of_views = ("catalogue-keep", "catalogue-first", "catalogue-deleted")

    def __init__(self, words: Words, desk: Desk, parent: QWidget | None = None) -> None:
        self._words = words
        self.counted: Mapping[str, Mapping[str, int]] = {}
        search = words.ui.say("catalogue-search")
        super().__init__(words.ui, desk, CatalogueWays(desk), search, parent, "catalogue-")
        self.import_button = self.add_button("catalogue-import", "download")
        self.export_button = self.add_button("catalogue-export", "save")
        self.import_button.clicked.connect(self.import_wanted)
        self.export_button.clicked.connect(self.export_wanted)

    def filter_menu(self) -> QMenu:
        """Every facet with how many entries have each of its values."""
        return filter_menu(self._words, self.ways.now, self.counted, self.look, self)

    def view_menu(self) -> QMenu:
        """The searches with a name, the columns, the order."""
        words, name = self._words, "catalogue-view-menu"
        sortable = [key for key in words.keys if key in SORTED]
        return ViewMenu(self._ui, self.looking, words, self, sortable=sortable, movable=False, name=name)

    def facet(self, facet: str) -> str:
        """The words of a filter."""
        return self._words.facet(facet)

    def label(self, facet: str, value: str) -> str:
        """The words of a value of a filter."""
        return self._words.value(facet, value)
