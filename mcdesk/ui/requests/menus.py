"""The two menus above the list: what to filter by, and how to look at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import FACETS, UNSORTED, Line, View, moved, switched, values_of
from mcdesk.domain.records import State
from mcdesk.ui.context import Ui
from mcdesk.ui.requests.columns import Columns

Look = Callable[[View], None]
Label = Callable[[str, str], str]


def _entry(menu: QMenu, name: str, words: str, run: Callable[[], object], checked: bool | None = None) -> QAction:
    entry = menu.addAction(words.replace("&", "&&"))
    entry.setObjectName(name)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    entry.triggered.connect(lambda _on=False: run())
    return entry


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
            _entry(part, name, words, partial(self._look, wanted), filters.has(facet, value))


class ViewMenu(QMenu):
    """The views with a name, and what makes one up: columns, their order, and sorting."""

    def __init__(
        self,
        ui: Ui,
        view: View,
        columns: Columns,
        look: Look,
        acts: Sequence[tuple[str, str, Callable[[], object]]],
        views: Sequence[View] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui, self._view, self._columns, self._look = ui, view, columns, look
        self.setObjectName("view-menu")
        for kept in views:
            same = kept.name == view.name and kept.same_but_name(view)
            _entry(self, f"view:{kept.name}", kept.name, partial(look, kept), same)
        if views:
            self.addSeparator()
        for name, words, run in acts:
            _entry(self, name, words, run)
        self.addSeparator()
        self._fill_columns()
        self._fill_moves("left", -1)
        self._fill_moves("right", 1)
        self._fill_sort()

    def _fill_columns(self) -> None:
        part = self.addMenu(self._ui.say("lists-columns"))
        every = self._columns.keys
        for key in every:
            wanted = replace(self._view, columns=switched(self._view.columns, key, every))
            entry = _entry(
                part,
                f"column:{key}",
                self._columns.heading(key),
                partial(self._look, wanted),
                key in self._view.columns,
            )
            entry.setEnabled(key != "title")

    def _fill_moves(self, side: str, by: int) -> None:
        part = self.addMenu(self._ui.say(f"lists-move-{side}"))
        for key in self._view.columns:
            if key in self._columns.keys:
                wanted = replace(self._view, columns=moved(self._view.columns, key, by))
                _entry(part, f"move-{side}:{key}", self._columns.heading(key), partial(self._look, wanted))

    def _fill_sort(self) -> None:
        part = self.addMenu(self._ui.say("lists-sort"))
        for key in self._columns.keys:
            if key not in UNSORTED:
                wanted = replace(self._view, sort=key, down=key == "updated")
                _entry(
                    part,
                    f"sort:{key}",
                    self._columns.heading(key),
                    partial(self._look, wanted),
                    key == self._view.sort,
                )
        part.addSeparator()
        turned = replace(self._view, down=not self._view.down)
        _entry(part, "sort-down", self._ui.say("lists-descending"), lambda: self._look(turned), self._view.down)
