"""The rows of an import as lines: what each does, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.app.catalogue.planning import Act, Planned
from mcdesk.domain.answers import Reader
from mcdesk.domain.records import TITLES, RecordKind
from mcdesk.ui.context import Ui

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = ("row", "act", "title", "about")
ICONS = {
    Act.ADD: ("plus", "success"),
    Act.UPDATE: ("pencil", "accent"),
    Act.SAME: ("check", "text_quiet"),
    Act.BLOCKED: ("circle-alert", "problem"),
    Act.LEFT: ("minus", "text_quiet"),
}


class RowsModel(QAbstractTableModel):
    """All rows, or those of one act, or (``problems``) those with something to look at."""

    def __init__(self, ui: Ui, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._every: Sequence[Planned] = ()
        self.kind = ""
        self.shown: Sequence[Planned] = ()
        self._icons = {act: ui.icon(name, colour, 16) for act, (name, colour) in ICONS.items()}

    def take(self, rows: Sequence[Planned], kind: str) -> None:
        """Show these rows; ``kind`` is an act, ``problems``, or "" for all."""
        self.beginResetModel()
        self._every, self.kind = rows, kind
        self.shown = [p for p in rows if self._admits(p)]
        self.endResetModel()

    def _admits(self, planned: Planned) -> bool:
        if self.kind == "problems":
            return bool(planned.problems)
        return not self.kind or planned.act.value == self.kind

    def place_of(self, row: int) -> int:
        """The line of a row of the table, -1 where it is not shown."""
        return next((n for n, p in enumerate(self.shown) if p.row.row == row), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the act has its icon."""
        if not index.isValid():
            return None
        planned, column = self.shown[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and column == "act":
            return self._icons[planned.act]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(planned, column)
        return None

    def _words(self, planned: Planned, column: str) -> str:
        if column == "row":
            return str(planned.row.row + 1)
        if column == "act":
            return self._ui.say(f"catalogue-act-{planned.act.value}")
        if column == "title":
            said = Reader(planned.row.values).text(TITLES[RecordKind.CREDENTIAL])
            return said or (planned.record.title if planned.record else "")
        if planned.problems:
            return " ".join(dict.fromkeys(self._ui.words(p.fault.message) for p in planned.problems))
        count = len(planned.changes)
        return self._ui.say("catalogue-changes", count=count) if planned.act is Act.UPDATE else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._ui.say(f"catalogue-rows-{COLUMNS[section]}")
        return None
