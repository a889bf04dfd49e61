"""Typed values of the manager's desk as the lines of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.desk.telling.parts import Heading, Lines, Value
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.folding import folded
from mcdesk.domain.records import RecordKind, State
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.lists.columns import Column, Order
from mcdesk.ui.lists.part_table import PartTable, part

WIDTHS: Mapping[str, int] = {
    "number": 124, "kind": 130, "state": 150, "days": 156, "waiting": 200, "school": 200, "hours": 74, "weeks": 74,
    "mode": 150, "since": 164, "who": 150, "fee": 90, "wanted": 150, "what": 170, "count": 100,
}  # fmt: skip
"""Widths at 100 %; 110 for any other."""
STAY = ("waiting", "state")


@dataclass(frozen=True)
class Row:
    """The values of a record by the keys of their columns. ``marked`` ones are late; ``state`` has an icon.

    ``kind`` is None where nobody asks for it.
    """

    id: str
    values: Mapping[str, Value]
    marked: bool = False
    state: State | None = None
    kind: RecordKind | None = None


def rows_of(found: Lines, states: Mapping[str, State] | None = None, marked: frozenset[str] = frozenset()) -> list[Row]:
    """The rows of a table; ``states`` are those of records by their ids, and ``marked`` the ids of late ones."""
    keys, known = [heading.key for heading in found.headings], states or {}
    pairs = zip(found.ids, found.rows, strict=True)
    return [Row(key, dict(zip(keys, cells, strict=True)), key in marked, known.get(key)) for key, cells in pairs]


def columns_of(teller: Teller, headings: Sequence[Heading]) -> list[Column[Row]]:
    """The columns of a table; those with a unit hold numbers, and states and what waits too long have an icon."""
    return [_column(teller, heading) for heading in headings]


def _late(row: Row) -> tuple[str, str] | None:
    return ("triangle-alert", "problem") if row.marked else None


def _state(row: Row) -> tuple[str, str] | None:
    return look_of(row.state) if row.state is not None else None


ICONS: Mapping[str, Callable[[Row], tuple[str, str] | None]] = {"waiting": _late, "state": _state}
"""The icons before the words of a column."""


def _column(teller: Teller, heading: Heading) -> Column[Row]:
    key, unit = heading.key, heading.unit

    return Column(
        key,
        heading.title,
        WIDTHS.get(key, 110),
        lambda row: teller.write(row.values[key], unit),
        lambda row: _order(row.values[key]),
        right=unit is not None,
        icon=ICONS.get(key),
    )


def _order(value: Value) -> Order:
    if isinstance(value, date):
        return float(value.toordinal())
    if isinstance(value, int | Decimal):
        return float(value)
    return folded(value) if value else None


class RowsTable(PartTable[Row]):
    """Enter opens the record of a row."""

    record_wanted = Signal(str)

    def __init__(
        self, ui: Ui, teller: Teller, headings: Sequence[Heading], name: str, title: str, parent: QWidget
    ) -> None:
        super().__init__(ui, part(name, title, columns_of(teller, headings), stay=STAY), lambda row: row.id, parent)
        self.opened.connect(self._open)

    def _open(self) -> None:
        if self.item is not None and self.item.id:
            self.record_wanted.emit(self.item.id)
