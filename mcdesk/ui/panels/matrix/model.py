"""The grid as Qt's tables want it. It holds no answers: it is given a new grid whenever they change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mcdesk.domain.answers import Ref
from mcdesk.ui.panels.matrix.gaps import Gap
from mcdesk.ui.panels.matrix.grid import ASSESSMENTS, OUTCOMES, Grid
from mcdesk.ui.panels.matrix.names import Names

Index = QModelIndex | QPersistentModelIndex
GAPS = Qt.ItemDataRole.UserRole
"""Of a heading: its gaps."""
GROUP = Qt.ItemDataRole.UserRole + 1
"""Of a column's heading: the words above its run of columns."""
COMMENTS = Qt.ItemDataRole.UserRole + 3
"""Of a cell or a heading: how many comments are open there."""
TEXT = Qt.ItemDataRole.UserRole + 2
"""Of a row's heading: the words after its code."""
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_OF_COMMENTS = (COMMENTS, *_SPOKEN)


class MatrixModel(QAbstractTableModel):
    """Outcomes down, assessments and competencies across."""

    def __init__(
        self,
        names: Names,
        grid: Grid,
        gaps: Sequence[Gap],
        parent: QObject | None = None,
        comments: Callable[[Ref], int] = lambda _ref: 0,
    ) -> None:
        """``comments`` counts what is open at a row of the answers."""
        super().__init__(parent)
        self._comments = comments
        self.names = names
        self._take(grid, gaps)

    def _take(self, grid: Grid, gaps: Sequence[Gap]) -> None:
        self.grid, self.gaps = grid, tuple(gaps)
        by_place: dict[tuple[int, int], list[Gap]] = {}
        for gap in self.gaps:
            by_place.setdefault((gap.row, gap.column), []).append(gap)
        self._gaps_by_place = {place: tuple(found) for place, found in by_place.items()}

    def show(self, grid: Grid, gaps: Sequence[Gap]) -> None:
        """Show another grid; where rows and columns are the same ones, the place in the table is kept."""
        same = grid.ids == self.grid.ids
        if not same:
            self.beginResetModel()
        self._take(grid, gaps)
        if not same:
            self.endResetModel()
        else:
            self.look_again()

    def look_again(self) -> None:
        """Something that is shown of the same rows and columns is another."""
        if self.grid.outcomes and self.grid.columns:
            row, column = len(self.grid.outcomes) - 1, len(self.grid.columns) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(row, column))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, row)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, column)

    def comments_at(self, row: int, column: int) -> int:
        """How many comments are open about the alignment in a cell; those about an assessment stand in its heading."""
        linked = not self.grid.columns[column].is_assessment and self.grid.link(row, column) is not None
        return self._comments(self.grid.ref(row, column)) if linked else 0

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each outcome."""
        return 0 if parent is not None and parent.isValid() else len(self.grid.outcomes)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column for each assessment and each competency."""
        return 0 if parent is not None and parent.isValid() else len(self.grid.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be gone to."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._mark(index.row(), index.column())
        if role not in _OF_COMMENTS:
            return None
        count = self.comments_at(index.row(), index.column())
        if role in _SPOKEN:
            return self.names.with_comments(self.names.cell(self.grid, index.row(), index.column()), count)
        return count

    def _mark(self, row: int, column: int) -> str:
        if self.grid.columns[column].is_assessment:
            return "✓" if self.grid.ticked(row, column) else ""
        found = self.grid.link(row, column)
        return "" if found is None else found.strength or "?"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a row or a column: code, full words, gaps."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_heading(section, role) if section < len(self.grid.outcomes) else None
        return self._column_heading(section, role) if section < len(self.grid.columns) else None

    def gaps_at(self, *, row: int = -1, column: int = -1) -> tuple[Gap, ...]:
        """The gaps of a row or of a column."""
        return self._gaps_by_place.get((row, column), ())

    def _row_heading(self, row: int, role: int) -> Any:
        # Only what is asked for is worked out: a paint asks for one thing of every heading.
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names.outcome_code(row)
        if role == TEXT:
            return self.names.outcome(self.grid, row)
        if role == GAPS:
            return self.gaps_at(row=row)
        count = self._comments(Ref(OUTCOMES, self.grid.outcomes[row].id)) if role in _OF_COMMENTS else 0
        if role == COMMENTS or role not in _SPOKEN:
            return count if role == COMMENTS else None
        spoken = self.names.with_comments(self.names.outcome(self.grid, row), count)
        return self._aloud(self.names.outcome_code(row), spoken, self.gaps_at(row=row), role)

    def _column_heading(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names.column_code(self.grid, column)
        if role == GROUP:
            return self.names.group(self.grid, column)
        if role == GAPS:
            return self.gaps_at(column=column)
        found = self.grid.columns[column]
        wanted = found.is_assessment and role in _OF_COMMENTS
        count = self._comments(Ref(ASSESSMENTS, found.line.id)) if wanted else 0
        if role == COMMENTS or role not in _SPOKEN:
            return count if role == COMMENTS else None
        spoken = self.names.with_comments(self.names.column(self.grid, column), count)
        code = f"{self.names.group(self.grid, column)} {self.names.column_code(self.grid, column)}"
        return self._aloud(code, spoken, self.gaps_at(column=column), role)

    def _aloud(self, code: str, words: str, gaps: Sequence[Gap], role: int) -> str:
        said = [f"{code} {words}", *(g.short(self.names) for g in gaps)]
        return ("\n" if role == Qt.ItemDataRole.ToolTipRole else ". ").join(said)
