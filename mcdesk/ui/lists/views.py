"""What is looked at, kept under names: the menus of filters and views, the chips, and the line for a name."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.listing import Filters, View
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.lists.chips import ChipRow
from mcdesk.ui.lists.menus import entry
from mcdesk.ui.lists.naming import NamingBar
from mcdesk.ui.lists.ways import Ways
from mcdesk.ui.menu_button import drops
from mcdesk.ui.messages import Banner, Choice


class ViewTools(QWidget):
    """Tells how something is to be looked at. Subclasses bring its menus, and the words of its filters."""

    looked = Signal(object)
    """Look at it in this way (:class:`~mcdesk.app.listing.View`)."""

    def __init__(self, ui: Ui, desk: Desk, ways: Ways, name: str, words: str, parent: QWidget | None) -> None:
        """Object names begin with ``name``, the words of keeping a view with ``words``."""
        super().__init__(parent)
        self._ui, self._desk, self._name, self._words, self.ways = ui, desk, name, words, ways
        self.flow = FlowRow(ui.theme.space(2))
        self.lead()
        self.filter_button = self.menu_button("lists-filter", self.filter_menu)
        self.view_button = self.menu_button(f"{words}-view", self.view_menu)
        self.chips = ChipRow(ui, self._chip_words, self)
        self.naming = NamingBar(ui, self._named_so, self)
        self.chips.removed.connect(self.toggle)
        self.chips.cleared.connect(self.clear)
        self.naming.named.connect(self._named)
        self.naming.left.connect(self.view_button.setFocus)

    def lead(self) -> None:
        """Add what stands before the menus."""

    @abstractmethod
    def filter_menu(self) -> QMenu:
        """The menu of filters as things stand."""

    @abstractmethod
    def view_menu(self) -> QMenu:
        """The menu of views as things stand."""

    @abstractmethod
    def facet(self, facet: str) -> str:
        """The words of a filter."""

    @abstractmethod
    def label(self, facet: str, value: str) -> str:
        """The words of a value of a filter."""

    def menu_button(self, key: str, menu: Callable[[], QMenu]) -> QPushButton:
        """A button at the end of the row that opens a menu."""
        return drops(self.add_button(key, "chevron-down", f"{self._name}-{key}"), menu)

    def add_button(self, key: str, icon: str, name: str = "", role: str = "secondary") -> QPushButton:
        """A further button at the end of the row."""
        made = button(self._ui, key, role, icon=icon, parent=self)
        made.setObjectName(name or key)
        self.flow.addWidget(made)
        return made

    def lay_out(self, *below: QWidget) -> None:
        """Put the row, and these parts below it, above the chips."""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._ui.theme.space(2))
        down.addLayout(self.flow)
        for part in (self.naming, *below, self.chips):
            down.addWidget(part)
        self.show_view(self.ways.now)

    def show_view(self, view: View) -> None:
        """Show how it is looked at."""
        self.chips.show_filters(view.filters)

    def look(self, view: View) -> None:
        """Look at it in this way from now on."""
        self.ways.look(view)
        self.show_view(view)
        self.looked.emit(view)

    def clear(self) -> None:
        """Take search and filters away."""
        self.look(replace(self.ways.now, search="", filters=Filters()))

    def toggle(self, facet: str, value: str) -> None:
        """Filter by this value as well, or no longer."""
        now = self.ways.now
        self.look(replace(now, filters=now.filters.toggled(facet, value)))

    def fill_views(self, menu: QMenu) -> None:
        """The views with a name, and what is done with them."""
        menu.setObjectName(f"{self._name}-view-menu")
        say, now, kept = self._ui.say, self.ways.now, None
        for one in self.ways.views:
            if one.name == now.name:
                kept = one
            same = one is kept and one.same_but_name(now)
            entry(menu, f"view:{one.name}", one.name, partial(self.look, one), same)
        if self.ways.views:
            menu.addSeparator()
        entry(menu, "view-save", say(f"{self._words}-save"), self.naming.ask)
        if kept is not None:
            self._fill_kept(menu, kept)
        entry(menu, "view-first", say(f"{self._words}-first"), lambda: self.look(self.ways.first))

    def _fill_kept(self, menu: QMenu, kept: View) -> None:
        say, now = self._ui.say, self.ways.now
        if not kept.same_but_name(now):
            entry(menu, "view-keep", say("lists-keep-changes", name=kept.name), lambda: self.ways.save(now))
        entry(menu, "view-rename", say("lists-rename-view", name=kept.name), lambda: self.naming.ask(kept.name))
        entry(menu, "view-delete", say("lists-delete-view", name=kept.name), lambda: self._delete(kept))

    def _named_so(self, name: str) -> str:
        found = self.ways.named(name)
        return found.name if found is not None else ""

    def _named(self, name: str, was: str) -> None:
        kept = self.ways.named(was) if was else None
        self.ways.save(replace(kept or self.ways.now, name=name), was)
        self._desk.messages.confirm(message("lists-kept", name=name))
        self.view_button.setFocus()

    def _delete(self, view: View) -> None:
        self.ways.forget(view.name)
        again = Choice(message("requests-trash-undo"), lambda: self.ways.save(view), undoes=True)
        gone = message("lists-deleted", name=view.name)
        self._desk.messages.show(Banner("view-gone", "info", gone, None, (again,)))

    def _chip_words(self, facet: str, value: str) -> str:
        return self._ui.say("lists-chip", facet=self.facet(facet), value=self.label(facet, value))
