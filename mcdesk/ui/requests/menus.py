"""What the list of requests can be filtered by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import FACETS, Line, View, values_of
from mcdesk.domain.records import State
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.menus import Look, entry

Label = Callable[[str, str], str]


class FilterMenu(QMenu):
    """Every facet with its values; those chosen are checked."""

    def __init__(
        self,
        ui: Ui,
        view: View,
        lines: Sequence[Line],
        label: Label,
        look: Look,
        states: Sequence[State],
        parent: QWidget,
    ) -> None:
        """``states`` are those that a request can stand in."""
        super().__init__(parent)
        self._ui, self._view, self._label, self._look, self._states = ui, view, label, look, states
        self.setObjectName("filter-menu")
        for facet in FACETS:
            self._facet(facet, lines)

    def _facet(self, facet: str, lines: Sequence[Line]) -> None:
        part = self.addMenu(self._ui.say(f"lists-facet-{facet}"))
        for value in values_of(lines, facet, lambda v: self._label(facet, v), self._states):
            filters = self._view.filters
            wanted = replace(self._view, filters=filters.toggled(facet, value))
            name, words = f"filter:{facet}:{value}", self._label(facet, value)
            entry(part, name, words, partial(self._look, wanted), filters.has(facet, value))
