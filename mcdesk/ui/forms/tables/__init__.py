"""Tables of rows: cards one below the other, or a compact grid where every column is short."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcdesk.domain.fields import Field, Kind
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.tables.cards import CardTable
from mcdesk.ui.forms.tables.grid import GridTable

_SHORT = (Kind.TEXT, Kind.INTEGER, Kind.MONEY, Kind.CHOICE, Kind.ROW_CHOICES)
_ACROSS = 3
_LARGE_TEXT = 1.5


def is_simple(field: Field) -> bool:
    """Whether a row of the table fits on one line."""
    return len(field.columns) <= _ACROSS and all(c.kind in _SHORT for c in field.columns)


def table_editor(place: Place, parent: QWidget | None = None) -> Editor:
    """A grid for simple tables, cards for all others and for large text."""
    simple = is_simple(place.field) and place.ui.theme.scale < _LARGE_TEXT
    return GridTable(place, parent) if simple else CardTable(place, parent)


__all__ = ["is_simple", "table_editor"]
