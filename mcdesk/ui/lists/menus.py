"""Menus above a list: what narrows it, and how it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import View, moved, offered, switched
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Facet, Listing

Look = Callable[[View], None]
Counted = Mapping[str, Mapping[str, int]]
"""How many lines have each value of each facet."""


def entry(menu: QMenu, name: str, words: str, run: Callable[[], object], checked: bool | None = None) -> QAction:
    """Add an entry; with ``checked`` it shows whether it is chosen."""
    made = menu.addAction(words.replace("&", "&&"))
    made.setObjectName(name)
    if checked is not None:
        made.setCheckable(True)
        made.setChecked(checked)
    made.triggered.connect(lambda _on=False: run())
    return made


def fill_filters(menu: QMenu, ui: Ui, facets: Sequence[Facet], counts: Counted, view: View, look: Look) -> None:
    """Every facet with its values and, where that is known, how many lines have each; those chosen are checked."""
    for facet in facets:
        part = menu.addMenu(facet.heading)
        for value, said in _values(ui, facet, counts):
            wanted = replace(view, filters=view.filters.toggled(facet.key, value))
            name = f"filter:{facet.key}:{value}"
            entry(part, name, said, partial(look, wanted), view.filters.has(facet.key, value))
        part.setEnabled(not part.isEmpty())


def _values(ui: Ui, facet: Facet, counts: Counted) -> list[tuple[str, str]]:
    if facet.of is not None:
        return [(value, facet.label(value)) for value in facet.order]
    found = offered(counts.get(facet.key, {}), facet.order, facet.label)
    return [(v, ui.say("lists-filter-count", value=facet.label(v), count=count)) for v, count in found]


class ColumnMenu(QMenu):
    """Which columns show, their order where they can be moved, and which of them the lines are sorted by."""

    def __init__(self, ui: Ui, listing: Listing[Any], view: View, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._listing, self._view, self._look = ui, listing, view, look

    def fill(self) -> None:
        """Add the entries below those that are there."""
        self._fill_columns()
        if self._listing.movable:
            self._fill_moves("left", -1)
            self._fill_moves("right", 1)
        self._fill_sort()

    def _fill_columns(self) -> None:
        part = self.addMenu(self._ui.say("lists-columns"))
        every, now = [c.key for c in self._listing.columns], self._view.columns
        for column in self._listing.columns:
            wanted = partial(self._look, replace(self._view, columns=switched(now, column.key, every)))
            made = entry(part, f"column:{column.key}", column.heading, wanted, column.key in now)
            made.setEnabled(column.key != self._listing.main)

    def _fill_moves(self, side: str, by: int) -> None:
        part = self.addMenu(self._ui.say(f"lists-move-{side}"))
        for column in self._listing.chosen(self._view):
            wanted = replace(self._view, columns=moved(self._view.columns, column.key, by))
            entry(part, f"move-{side}:{column.key}", column.heading, partial(self._look, wanted))

    def _fill_sort(self) -> None:
        part = self.addMenu(self._ui.say("lists-sort"))
        for column in (c for c in self._listing.columns if c.sortable):
            wanted = sorted_by(self._view, self._listing.first, column.key)
            entry(
                part, f"sort:{column.key}", column.heading, partial(self._look, wanted), column.key == self._view.sort
            )
        part.addSeparator()
        turned = replace(self._view, down=not self._view.down)
        entry(part, "sort-down", self._ui.say("lists-descending"), lambda: self._look(turned), self._view.down)


def sorted_by(view: View, first: View, key: str) -> View:
    """The view sorted by a column: as the list begins, else upwards."""
    return replace(view, sort=key, down=first.down if key == first.sort else False)
