"""What stands above the list: the search, the menus of filters and views, the chips, and the line for a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.listing import Filters, Line, View
from mcdesk.domain.records import RecordKind, State
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.requests.chips import ChipRow
from mcdesk.ui.requests.columns import Columns
from mcdesk.ui.requests.menus import FilterMenu, ViewMenu
from mcdesk.ui.requests.naming import NamingBar
from mcdesk.ui.requests.ways import Ways


class ListTools(QWidget):
    """Tells how the list is to be looked at."""

    looked = Signal(object)
    """Look at it in this way (:class:`~mcdesk.app.listing.View`)."""
    entered = Signal()
    """Enter in the search: go to the list."""

    def __init__(self, ui: Ui, desk: Desk, columns: Columns | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._columns = ui, desk, columns
        self.ways = Ways(desk)
        self.lines: Callable[[], Sequence[Line]] = tuple
        self.search = QLineEdit(self)
        self.filter_button = self._menu_button("lists-filter", self.filter_menu)
        self.view_button = self._menu_button("lists-view", self.view_menu)
        self.new_button = button(ui, "requests-new", "secondary", icon="plus", parent=self)
        self.chips = ChipRow(ui, self._chip_words, self)
        self.naming = NamingBar(ui, self)
        self._lay_out()
        self._connect()
        self.show_view(self.ways.now)

    def _menu_button(self, key: str, menu: Callable[[], QMenu]) -> QPushButton:
        made = button(self._ui, key, "secondary", icon="chevron-down", parent=self)
        made.setObjectName(key)
        made.clicked.connect(lambda: self._drop(made, menu()))
        return made

    @staticmethod
    def _drop(under: QPushButton, menu: QMenu) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _lay_out(self) -> None:
        ui = self._ui
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(ui.say("requests-search"))
        self.search.setAccessibleName(ui.say("requests-search"))
        self.search.addAction(ui.icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(ui.theme.px(260))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        flow = FlowRow(ui.theme.space(2))
        for widget in (self.search, self.filter_button, self.view_button, self.new_button):
            flow.addWidget(widget)
        down.addLayout(flow)
        down.addWidget(self.naming)
        down.addWidget(self.chips)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self._look(replace(self.ways.now, search=text)))
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

    def _look(self, view: View) -> None:
        self.ways.look(view)
        self.show_view(view)
        self.looked.emit(view)

    def clear(self) -> None:
        """Take search and filters away."""
        self._look(replace(self.ways.now, search="", filters=Filters()))

    def sort(self, key: str) -> None:
        """Sort by a column, or turn its order around."""
        now = self.ways.now
        self._look(replace(now, sort=key, down=not now.down if now.sort == key else key == "updated"))

    def order(self, keys: tuple[str, ...]) -> None:
        """Keep the columns in the order in which they were dragged; the list shows it already."""
        self.ways.look(replace(self.ways.now, columns=keys))

    def _unfilter(self, facet: str, value: str) -> None:
        now = self.ways.now
        self._look(replace(now, filters=now.filters.toggled(facet, value)))

    def filter_menu(self) -> QMenu:
        """The menu of filters as things stand."""
        states = self._desk.program.definitions.profile.states(RecordKind.REQUEST)
        return FilterMenu(self._ui, self.ways.now, self.lines(), self.label, self._look, states, self)

    def view_menu(self) -> QMenu:
        """The menu of views as things stand."""
        if self._columns is None:
            return QMenu(self)
        return ViewMenu(self._ui, self.ways.now, self._columns, self._look, self._acts(), self.ways.views, self)

    def _acts(self) -> list[tuple[str, str, Callable[[], object]]]:
        say, now = self._ui.say, self.ways.now
        acts: list[tuple[str, str, Callable[[], object]]] = [("view-save", say("lists-save"), self.naming.ask)]
        kept = self.ways.named(now.name) if now.name else None
        if kept is not None:
            if not kept.same_but_name(now):
                acts.append(("view-keep", say("lists-keep-changes", name=kept.name), lambda: self.ways.save(now)))
            acts.append(("view-rename", say("lists-rename-view", name=kept.name), lambda: self.naming.ask(kept.name)))
            acts.append(("view-delete", say("lists-delete-view", name=kept.name), lambda: self._delete(kept)))
        acts.append(("view-first", say("lists-first"), lambda: self._look(View())))
        return acts

    def _named(self, name: str, was: str) -> None:
        kept = self.ways.named(was) if was else None
        self.ways.save(replace(kept or self.ways.now, name=name), was)
        self._desk.messages.confirm(message("lists-kept", name=name))
        self.view_button.setFocus()

    def _delete(self, view: View) -> None:
        self.ways.forget(view.name)
        again = Choice(message("requests-trash-undo"), lambda: self.ways.save(view))
        self._desk.messages.show(Banner("view-gone", "info", message("lists-deleted", name=view.name), None, (again,)))

    def label(self, facet: str, value: str) -> str:
        """The words of a value of a filter."""
        say, services = self._ui.say, self._desk.services
        if facet in ("changed", "launch"):
            return say(f"lists-{facet}-{value}")
        if facet == "state":
            return self._ui.words(self._desk.program.definitions.profile.state_label(State(value)))
        if not value:
            return say("lists-none")
        if facet == "school" and services is not None and services.form.has("school"):
            option = services.form.field("school").option(value)
            return self._ui.words(option.label) if option else value
        return value

    def _chip_words(self, facet: str, value: str) -> str:
        return self._ui.say("lists-chip", facet=self._ui.say(f"lists-facet-{facet}"), value=self.label(facet, value))
