"""Where the matrix has gaps, and what to say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mcdesk.domain import matrix
from mcdesk.domain.records import Framework
from mcdesk.ui.panels.matrix.grid import Grid
from mcdesk.ui.panels.matrix.names import Names

NOT_ASSESSED, NOT_EXTERNAL = "outcome-not-assessed", "outcome-not-external"
TESTS_NOTHING, UNLINKED, NOT_SHOWN = "assessment-tests-nothing", "competency-unlinked", "competency-not-assessed"


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap in one row (-1 for none) or one column (-1 for none) of the grid."""

    kind: str
    row: int = -1
    column: int = -1

    def short(self, names: Names) -> str:
        """A word or two, for the heading of the row or column."""
        return names.ui.say(f"panels-gap-{self.kind}")

    def long(self, names: Names, grid: Grid) -> str:
        """A sentence that names the row or the column."""
        if self.row >= 0:
            code, title = names.outcome_code(self.row), names.outcome(grid, self.row)
        else:
            code, title = names.column_code(grid, self.column), names.column(grid, self.column)
        return names.ui.say(f"panels-gap-{self.kind}-long", code=code, title=title)


def gaps_of(grid: Grid, frameworks: Mapping[str, Framework]) -> tuple[Gap, ...]:
    """Every gap, those of the outcomes first."""
    return tuple(_gaps(grid, matrix.gaps_of(grid.answers, frameworks)))


def _gaps(grid: Grid, found: matrix.Gaps) -> Iterator[Gap]:
    rows, columns = grid.ids
    for row, outcome in enumerate(rows):
        if outcome in found.outcomes_without_assessment:
            yield Gap(NOT_ASSESSED, row=row)
        if outcome in found.outcomes_without_competency:
            yield Gap(NOT_EXTERNAL, row=row)
    for number, column in enumerate(columns):
        if column in found.assessments_without_outcome:
            yield Gap(TESTS_NOTHING, column=number)
        elif column in found.unassessed_competencies:
            yield Gap(NOT_SHOWN if grid.linked(column) else UNLINKED, column=number)
