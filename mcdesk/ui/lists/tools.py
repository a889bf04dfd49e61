"""What stands above a list: the search, the menus of filters and views, and the buttons of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import View
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.columns import Facet, Listing
from mcdesk.ui.lists.menus import ColumnMenu, Counted, fill_filters, sorted_by
from mcdesk.ui.lists.views import ViewTools
from mcdesk.ui.lists.ways import Ways
from mcdesk.ui.search_field import SearchField


class ListTools(ViewTools):
    """Tells how a list is to be looked at."""

    entered = Signal()
    """Enter in the search: go to the list."""

    def __init__(self, ui: Ui, desk: Desk, listing: Listing[Any], parent: QWidget | None) -> None:
        facets = [facet.key for facet in listing.facets]
        ways = Ways(desk, listing.preference, listing.first, facets, listing.main)
        self._listing = listing
        self.counted: Counted = {}
        super().__init__(ui, desk, ways, listing.name, "lists", parent)
        self.chips.emptied.connect(self.search.setFocus)
        self.lay_out()

    def lead(self) -> None:
        """The search."""
        ui, words = self._ui, self._listing.search
        self.search = SearchField(ui, words, self)
        self.search.setObjectName(f"{self._name}-search")
        self.search.setMinimumWidth(ui.theme.px(270))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.entered)
        self.flow.addWidget(self.search)

    def filter_menu(self) -> QMenu:
        """Every facet with its values."""
        menu = QMenu(self)
        menu.setObjectName(f"{self._name}-filter-menu")
        fill_filters(menu, self._ui, self._listing.facets, self.counted, self.ways.now, self.look)
        return menu

    def view_menu(self) -> QMenu:
        """The views with a name, the columns and their order."""
        menu = self._columns()
        self.fill_views(menu)
        menu.addSeparator()
        menu.fill()
        return menu

    def column_menu(self) -> QMenu:
        """The columns and their order alone, for the headings of the list."""
        menu = self._columns()
        menu.setObjectName(f"{self._name}-column-menu")
        menu.fill()
        return menu

    def _columns(self) -> ColumnMenu:
        return ColumnMenu(self._ui, self._listing, self.ways.now, self.look, self)

    def _facet(self, key: str) -> Facet:
        return next(facet for facet in self._listing.facets if facet.key == key)

    def facet(self, facet: str) -> str:
        """The words of a filter."""
        return self._facet(facet).heading

    def label(self, facet: str, value: str) -> str:
        """The words of a value of a filter."""
        return self._facet(facet).label(value)

    def show_view(self, view: View) -> None:
        """Show how the list is looked at."""
        self.search.setText(view.search)
        super().show_view(view)

    def _search(self, text: str) -> None:
        if text != self.ways.now.search:
            self.look(replace(self.ways.now, search=text))

    def sort(self, key: str) -> None:
        """Sort by a column, or turn its order around."""
        now = self.ways.now
        turned = replace(now, down=not now.down)
        self.look(turned if now.sort == key else sorted_by(now, self._listing.first, key))

    def order(self, keys: tuple[str, ...]) -> None:
        """Keep the columns in the order in which they were dragged; the list shows it already."""
        self.ways.look(replace(self.ways.now, columns=keys))
