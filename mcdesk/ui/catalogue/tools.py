"""What stands above the catalogue: the search, the menus, import and export, the chips of the filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.listing import Filters, View
from mcdesk.domain.texts import message
from mcdesk.ui.catalogue.menus import filter_menu, view_menu
from mcdesk.ui.catalogue.ways import CatalogueWays
from mcdesk.ui.catalogue.words import FIRST, Words
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.requests.chips import ChipRow
from mcdesk.ui.requests.naming import NamingBar


class CatalogueTools(QWidget):
    """Tells how the catalogue is to be looked at."""

    looked = Signal(object)
    """Look at it in this way (:class:`~mcdesk.app.listing.View`)."""
    entered = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, words: Words, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._desk, self._ui = words, desk, words.ui
        self.ways = CatalogueWays(desk)
        self.counted: Mapping[str, Mapping[str, int]] = {}
        self.search = QLineEdit(self)
        self.filter_button = self._menu_button("lists-filter", self.filter_menu)
        self.view_button = self._menu_button("lists-view", self.view_menu)
        self.import_button = button(self._ui, "catalogue-import", "secondary", icon="download", parent=self)
        self.export_button = button(self._ui, "catalogue-export", "secondary", icon="save", parent=self)
        self.chips = ChipRow(self._ui, self._chip_words, self)
        self.naming = NamingBar(self._ui, self)
        self._lay_out()
        self._connect()
        self.show_view(self.ways.now)

    def _menu_button(self, key: str, menu: Callable[[], QMenu]) -> QPushButton:
        made = button(self._ui, key, "secondary", icon="chevron-down", parent=self)
        made.setObjectName(f"catalogue-{key}")
        made.clicked.connect(lambda: self._drop(made, menu()))
        return made

    @staticmethod
    def _drop(under: QPushButton, menu: QMenu) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _lay_out(self) -> None:
        ui = self._ui
        self.search.setObjectName("catalogue-search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(ui.say("catalogue-search"))
        self.search.setAccessibleName(ui.say("catalogue-search"))
        self.search.addAction(ui.icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(ui.theme.px(280))
        self.import_button.setObjectName("catalogue-import")
        self.export_button.setObjectName("catalogue-export")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        flow = FlowRow(ui.theme.space(2))
        for widget in (self.search, self.filter_button, self.view_button, self.import_button, self.export_button):
            flow.addWidget(widget)
        down.addLayout(flow)
        down.addWidget(self.naming)
        down.addWidget(self.chips)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self.look(replace(self.ways.now, search=text)))
        self.search.returnPressed.connect(self.entered)
        self.import_button.clicked.connect(self.import_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.chips.removed.connect(self._unfilter)
        self.chips.cleared.connect(self.clear)
        self.chips.emptied.connect(self.search.setFocus)
        self.naming.named.connect(self._named)
        self.naming.left.connect(self.view_button.setFocus)

    def show_view(self, view: View) -> None:
        """Show how the catalogue is looked at."""
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

    def _unfilter(self, facet: str, value: str) -> None:
        now = self.ways.now
        self.look(replace(now, filters=now.filters.toggled(facet, value)))

    def filter_menu(self) -> QMenu:
        """The menu of filters as things stand."""
        return filter_menu(self._words, self.ways.now, self.counted, self.look, self)

    def view_menu(self) -> QMenu:
        """The menu of views as things stand."""
        return view_menu(self._words, self.ways.now, self.ways.views, self.look, self._acts(), self)

    def _acts(self) -> list[tuple[str, str, Callable[[], object]]]:
        say, now = self._ui.say, self.ways.now
        acts: list[tuple[str, str, Callable[[], object]]] = [("view-save", say("catalogue-keep"), self.naming.ask)]
        kept = self.ways.named(now.name) if now.name else None
        if kept is not None:
            if not kept.same_but_name(now):
                acts.append(("view-keep", say("lists-keep-changes", name=kept.name), lambda: self.ways.save(now)))
            acts.append(("view-rename", say("lists-rename-view", name=kept.name), lambda: self.naming.ask(kept.name)))
            acts.append(("view-delete", say("lists-delete-view", name=kept.name), lambda: self._delete(kept)))
        acts.append(("view-first", say("catalogue-first"), lambda: self.look(FIRST)))
        return acts

    def _named(self, name: str, was: str) -> None:
        kept = self.ways.named(was) if was else None
        self.ways.save(replace(kept or self.ways.now, name=name), was)
        self._desk.messages.confirm(message("lists-kept", name=name))
        self.view_button.setFocus()

    def _delete(self, view: View) -> None:
        self.ways.forget(view.name)
        again = Choice(message("requests-trash-undo"), lambda: self.ways.save(view))
        self._desk.messages.show(
            Banner("view-gone", "info", message("catalogue-deleted", name=view.name), None, (again,))
        )

    def _chip_words(self, facet: str, value: str) -> str:
        return self._ui.say("lists-chip", facet=self._words.facet(facet), value=self._words.value(facet, value))
