"""The lines of the ledger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.app.awards.listing import Listed
from mcdesk.domain import formats
from mcdesk.ui.context import Ui

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = ("name", "title", "language", "awarded", "standing", "reason", "number", "badge")
_ICONS = {"issued": ("circle-check", "success"), "superseded": ("history", "text_quiet"), "revoked": ("x", "problem")}


class LedgerModel(QAbstractTableModel):
    """Shows the lines that it is given."""

    def __init__(self, ui: Ui, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.shown: Sequence[Listed] = ()

    def show_lines(self, lines: Sequence[Listed]) -> None:
        """List these."""
        self.beginResetModel()
        self.shown = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them; the standing has an icon."""
        if not index.isValid():
            return None
        one, column = self.shown[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cell(one, column)
        if role == Qt.ItemDataRole.DecorationRole and column == "standing":
            name, token = _ICONS[one.line.standing.value]
            return self._ui.icon(name, token, 16)
        return None

    def cell(self, one: Listed, column: str) -> str:
        """What stands in a column."""
        line = one.line
        if column == "awarded":
            return formats.day(line.awarded.astimezone().date(), self._ui.lang)
        if column == "standing":
            return self._ui.say(f"awards-standing-{line.standing.value}")
        plain = {
            "name": line.name or self._ui.say("awards-removed"),
            "title": one.title,
            "language": line.language.short,
            "reason": line.reason,
            "number": one.cohort.number,
            "badge": line.short,
        }
        return plain[column]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._ui.say(f"awards-head-{COLUMNS[section]}")
        return None
