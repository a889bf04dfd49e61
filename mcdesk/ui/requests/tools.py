"""What stands above the list of requests: beside search and menus a new request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import UNSORTED, Line
from mcdesk.domain.records import RecordKind, State
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.menus import ViewMenu
from mcdesk.ui.lists.tools import ViewTools
from mcdesk.ui.lists.ways import Ways
from mcdesk.ui.requests.columns import Columns
from mcdesk.ui.requests.menus import FilterMenu


class ListTools(ViewTools):
    """Tells how the list of requests is to be looked at."""

    def __init__(self, ui: Ui, desk: Desk, columns: Columns | None, parent: QWidget | None = None) -> None:
        self._columns = columns
        self.lines: Callable[[], Sequence[Line]] = tuple
        super().__init__(ui, desk, Ways(desk), ui.say("requests-search"), parent)
        self.new_button = self.add_button("requests-new", "plus")

    def filter_menu(self) -> QMenu:
        """Every facet with its values."""
        states = self._desk.program.definitions.profile.states(RecordKind.REQUEST)
        return FilterMenu(self._ui, self.ways.now, self.lines(), self.label, self.look, states, self)

    def view_menu(self) -> QMenu:
        """The views with a name, the columns and their order."""
        columns = self._columns
        if columns is None:
            return QMenu(self)
        sortable = [key for key in columns.keys if key not in UNSORTED]
        return ViewMenu(self._ui, self.looking, columns, self, sortable=sortable, movable=True)

    def facet(self, facet: str) -> str:
        """The words of a filter."""
        return self._ui.say(f"lists-facet-{facet}")

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
