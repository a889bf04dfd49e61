"""What stands above a list: the search, the menus of filters and views, the chips, and the line for a name."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.listing import Filters, View
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.lists.chips import ChipRow
from mcdesk.ui.lists.menus import Act, Looking
from mcdesk.ui.lists.naming import NamingBar
from mcdesk.ui.lists.ways import Ways
from mcdesk.ui.menu_button import drops
from mcdesk.ui.messages import Banner, Choice


class ViewTools(QWidget):
    """Tells how a list is to be looked at. Subclasses bring its menus, and the words of its filters."""

    looked = Signal(object)
    """Look at it in this way (:class:`~mcdesk.app.listing.View`)."""
    entered = Signal()
    """Enter in the search: go to the list."""

    first = View()
    """The view of a list that nobody changed."""
    words_of_views = ("lists-save", "lists-first", "lists-deleted")
    """What is said of keeping a view, of going back to the first, and of one that was deleted."""

    def __init__(self, ui: Ui, desk: Desk, ways: Ways, search: str, parent: QWidget | None, prefix: str = "") -> None:
        """``search`` is what the search says; object names begin with ``prefix``."""
        super().__init__(parent)
        self._ui, self._desk, self._prefix, self.ways = ui, desk, prefix, ways
        self.search = QLineEdit(self)
        self.filter_button = self._menu_button("lists-filter", self.filter_menu)
        self.view_button = self._menu_button("lists-view", self.view_menu)
        self.chips = ChipRow(ui, self._chip_words, self)
        self.naming = NamingBar(ui, self)
        self._flow = FlowRow(ui.theme.space(2))
        self._lay_out(search)
        self._connect()
        self.show_view(ways.now)

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

    def _menu_button(self, key: str, menu: Callable[[], QMenu]) -> QPushButton:
        made = button(self._ui, key, "secondary", icon="chevron-down", parent=self)
        made.setObjectName(f"{self._prefix}{key}")
        return drops(made, menu)

    def add_button(self, key: str, icon: str) -> QPushButton:
        """A further button at the end of the row."""
        made = button(self._ui, key, "secondary", icon=icon, parent=self)
        made.setObjectName(key)
        self._flow.addWidget(made)
        return made

    def _lay_out(self, search: str) -> None:
        ui = self._ui
        self.search.setObjectName(f"{self._prefix}search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.search.addAction(ui.icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(ui.theme.px(270))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        for widget in (self.search, self.filter_button, self.view_button):
            self._flow.addWidget(widget)
        down.addLayout(self._flow)
        down.addWidget(self.naming)
        down.addWidget(self.chips)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self.look(replace(self.ways.now, search=text)))
        self.search.returnPressed.connect(self.entered)
        self.chips.removed.connect(self._unfilter)
        self.chips.cleared.connect(self.clear)
        self.chips.emptied.connect(self.search.setFocus)
        self.naming.named.connect(self._named)
        self.naming.left.connect(self.view_button.setFocus)

    def show_view(self, view: View) -> None:
        """Show how the list is looked at."""
        if self.search.text() != view.search:
            with QSignalBlocker(self.search):
                self.search.setText(view.search)
        self.chips.show_filters(view.filters)

    def look(self, view: View) -> None:
        """Look at it in this way from now on."""
        self.ways.look(view)
        self.show_view(view)
        self.looked.emit(view)

    def clear(self) -> None:
        """Take search and filters away."""
        self.look(replace(self.ways.now, search="", filters=Filters()))

    def sort(self, key: str) -> None:
        """Sort by a column, or turn its order around."""
        now = self.ways.now
        self.look(replace(now, sort=key, down=not now.down if now.sort == key else key == "updated"))

    def order(self, keys: tuple[str, ...]) -> None:
        """Keep the columns in the order in which they were dragged; the list shows it already."""
        self.ways.look(replace(self.ways.now, columns=keys))

    def _unfilter(self, facet: str, value: str) -> None:
        now = self.ways.now
        self.look(replace(now, filters=now.filters.toggled(facet, value)))

    @property
    def looking(self) -> Looking:
        """For the menu of views."""
        return Looking(self.ways.now, self.ways.views, self._acts(), self.look)

    def _acts(self) -> list[Act]:
        say, now = self._ui.say, self.ways.now
        save, first, _ = self.words_of_views
        acts: list[Act] = [("view-save", say(save), self.naming.ask)]
        kept = self.ways.named(now.name) if now.name else None
        if kept is not None:
            if not kept.same_but_name(now):
                acts.append(("view-keep", say("lists-keep-changes", name=kept.name), lambda: self.ways.save(now)))
            acts.append(("view-rename", say("lists-rename-view", name=kept.name), lambda: self.naming.ask(kept.name)))
            acts.append(("view-delete", say("lists-delete-view", name=kept.name), lambda: self._delete(kept)))
        acts.append(("view-first", say(first), lambda: self.look(self.first)))
        return acts

    def _named(self, name: str, was: str) -> None:
        kept = self.ways.named(was) if was else None
        self.ways.save(replace(kept or self.ways.now, name=name), was)
        self._desk.messages.confirm(message("lists-kept", name=name))
        self.view_button.setFocus()

    def _delete(self, view: View) -> None:
        self.ways.forget(view.name)
        again = Choice(message("requests-trash-undo"), lambda: self.ways.save(view))
        gone = message(self.words_of_views[2], name=view.name)
        self._desk.messages.show(Banner("view-gone", "info", gone, None, (again,)))

    def _chip_words(self, facet: str, value: str) -> str:
        return self._ui.say("lists-chip", facet=self.facet(facet), value=self.label(facet, value))
