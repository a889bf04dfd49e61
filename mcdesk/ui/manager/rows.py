"""Typed values of the manager's desk as the lines of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.desk.telling.parts import Heading, Lines, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.listing import Line, View
from mcdesk.domain.folding import folded
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Column, Listing, Order
from mcdesk.ui.lists.menus import sorted_by
from mcdesk.ui.lists.model import LinesModel
from mcdesk.ui.lists.table import ListTable

WIDTHS: Mapping[str, int] = {
    "number": 124, "kind": 130, "state": 150, "days": 156, "waiting": 200, "school": 200, "hours": 74, "weeks": 74,
    "mode": 150, "since": 164, "who": 150, "fee": 90, "wanted": 150, "what": 170, "count": 100,
}  # fmt: skip
"""Widths at 100 %; 110 for any other."""
STAY = ("waiting", "state")


@dataclass(frozen=True)
class Row:
    """The values of a record by the keys of their columns. ``marked`` ones are late."""

    id: str
    values: Mapping[str, Value]
    marked: bool = False


def rows_of(found: Lines, marked: frozenset[str] = frozenset()) -> list[Row]:
    """The rows of a table."""
    keys = [heading.key for heading in found.headings]
    pairs = zip(found.ids, found.rows, strict=True)
    return [Row(key, dict(zip(keys, cells, strict=True)), key in marked) for key, cells in pairs]


def columns_of(teller: Teller, headings: Sequence[Heading]) -> list[Column[Row]]:
    """The columns of a table; those with a unit hold numbers, and what waits too long has an icon."""
    return [_column(teller, heading) for heading in headings]


def _column(teller: Teller, heading: Heading) -> Column[Row]:
    key, unit = heading.key, heading.unit

    def icon(row: Row) -> tuple[str, str] | None:
        return ("triangle-alert", "problem") if row.marked else None

    return Column(
        key,
        heading.title,
        WIDTHS.get(key, 110),
        lambda row: teller.write(row.values[key], unit),
        lambda row: _order(row.values[key]),
        right=unit is not None,
        icon=icon if key == "waiting" else None,
    )


def _order(value: Value) -> Order:
    if isinstance(value, date):
        return float(value.toordinal())
    if isinstance(value, int | Decimal):
        return float(value)
    return folded(value) if value else None


class RowsTable(ListTable):
    """A table that is a part of a page: sorted by its headings, and opened by Enter."""

    record_wanted = Signal(str)

    def __init__(
        self, ui: Ui, teller: Teller, headings: Sequence[Heading], name: str, title: str, parent: QWidget
    ) -> None:
        view = View(columns=tuple(heading.key for heading in headings), sort="", down=False)
        columns = columns_of(teller, headings)
        listing = Listing(name, title, "", columns, (), view, "", stay=STAY, movable=False)
        self.lines: LinesModel[Row] = LinesModel(ui, listing, view, lambda row: row.id)
        super().__init__(ui, self.lines, parent, several=False)
        self.lines.setParent(self)
        self.setObjectName(f"{name}-table")
        self.setAccessibleName(title)
        self.sort_wanted.connect(self._sort)
        self.opened.connect(self._open)
        self.arrange()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these, the first one selected."""
        self.keeping_selection(lambda: self.lines.take([Line(row, "", {}) for row in rows]))

    def _sort(self, key: str) -> None:
        now = self.lines.view
        wanted = View(columns=now.columns, sort=key, down=not now.down) if now.sort == key else sorted_by(now, now, key)
        self.keeping_selection(lambda: self.lines.show_view(wanted))
        self.arrange()

    def _open(self) -> None:
        row = self.lines.item(self.place)
        if row is not None and row.id:
            self.record_wanted.emit(row.id)
