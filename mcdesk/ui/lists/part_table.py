"""A table that is a part of a page, sorted by its headings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from mcdesk.app.listing import Line, View
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Column, Listing
from mcdesk.ui.lists.menus import sorted_by
from mcdesk.ui.lists.model import LinesModel
from mcdesk.ui.lists.table import ListTable
from mcdesk.ui.typed_words import carry

T = TypeVar("T")


class PartTable(ListTable, Generic[T]):
    """Nothing narrows it. Its order and the line at hand are carried over where its page is built anew."""

    def __init__(
        self,
        ui: Ui,
        listing: Listing[T],
        id_of: Callable[[T], str],
        parent: QWidget,
    ) -> None:
        self.lines: LinesModel[T] = LinesModel(ui, listing, listing.first, id_of)
        super().__init__(ui, self.lines, parent, several=False)
        self.lines.setParent(self)
        self.setObjectName(f"{listing.name}-table")
        self.setAccessibleName(listing.title)
        self.sort_wanted.connect(self._sort)
        self.arrange()
        carry(self)

    @property
    def looking_at(self) -> str:
        """The column that it is sorted by, and whether from the last to the first."""
        now = self.lines.view
        return f"{now.sort} {'down' if now.down else 'up'}"

    def look_at(self, what: str) -> None:
        """Sort it so, where it has that column."""
        key, way = what.split(" ")
        if key in self.lines.view.columns:
            self._look(replace(self.lines.view, sort=key, down=way == "down"))

    @property
    def several(self) -> tuple[object, ...]:
        """The line at hand: it is kept nowhere else."""
        key = self.lines.id_at(self.place) if self.place >= 0 else None
        return () if key is None else (key, key)

    def show_items(self, items: Sequence[T]) -> None:
        """List these; the line at hand stays selected where it is among them, else the first is."""
        found = self.lines.arrange(self.lines.view, [Line(item, "", {}) for item in items])
        self.keeping_selection(lambda: self.lines.take(found()))

    def hide_column(self, key: str, *, hidden: bool) -> None:
        """Leave a column out, or show all."""
        keys = tuple(c.key for c in self.lines.listing.columns if not (hidden and c.key == key))
        now = self.lines.view
        if now.columns != keys:
            self._look(View(columns=keys, sort=now.sort, down=now.down))

    @property
    def item(self) -> T | None:
        """The line at hand."""
        return self.lines.item(self.place)

    def _sort(self, key: str) -> None:
        now = self.lines.view
        turned = View(columns=now.columns, sort=key, down=not now.down)
        self._look(turned if now.sort == key else sorted_by(now, self.lines.listing.first, key))

    def _look(self, view: View) -> None:
        self.keeping_selection(lambda: self.lines.show_view(view))
        self.arrange()


def part(
    name: str, title: str, columns: Sequence[Column[T]], main: str = "title", stay: Sequence[str] = ()
) -> Listing[T]:
    """The listing of such a table: all its columns, in the order in which its lines come."""
    first = View(columns=tuple(column.key for column in columns), sort="", down=False)
    return Listing(name, title, "", columns, (), first, "", stay=stay, main=main, movable=False)
