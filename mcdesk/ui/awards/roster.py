"""A roster as it was read for a version of a credential, with the rows that are left out of the award."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from mcdesk.app.awards import rosters
from mcdesk.app.awards.ordering import to_award
from mcdesk.app.services import Services
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.records import Record
from mcdesk.domain.tabular.preview import Preview, TableReading
from mcdesk.domain.tabular.sheet import Place, Sheet


@dataclass(frozen=True)
class Roster:
    """``left`` are the rows that are left out, by their places in the sheet, each with what stood in it.

    In ``preview`` they are blank.
    """

    source: str
    credential: Record
    reading: TableReading
    preview: Preview
    left: Mapping[int, Sequence[str]] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether it can be awarded."""
        return self.finished > 0 and not any(row.blocked for row in self.preview.rows)

    @property
    def lacking(self) -> bool:
        """Whether no column is known yet for something that is needed."""
        return any(t.needed and t.key not in self.reading.columns.chosen for t in self.reading.targets)

    @property
    def finished(self) -> int:
        """How many would be awarded."""
        return len(learners(self.preview.ready))

    @property
    def blank(self) -> int:
        """How many rows of the file have nothing in them."""
        return self.preview.blank - len(self.left)

    def without(self, row: int) -> Roster:
        """The roster with a row left out."""
        cells = tuple(self.preview.sheet.rows[row])
        return replace(self._with(row, [""] * len(cells)), left={**self.left, row: cells})

    def with_again(self, row: int) -> Roster:
        """The roster with a row that was left out back in its place."""
        left = {n: cells for n, cells in self.left.items() if n != row}
        return replace(self._with(row, self.left[row]), left=left)

    def _with(self, row: int, cells: Sequence[str]) -> Roster:
        sheet = self.preview.sheet.mended(_row(row, cells))
        return replace(self, preview=rosters.looked_at(self.reading, sheet))


def _row(row: int, cells: Sequence[str]) -> dict[Place, str]:
    return {(row, column): text for column, text in enumerate(cells)}


@dataclass(frozen=True)
class Source:
    """A sheet of the file ``name``, or of what was pasted, with what was mended in it; the rows ``left`` are kept."""

    name: str
    sheet: Sheet
    left: frozenset[int] = frozenset()


def read(services: Services, credential: str, source: Source | None, known: Mapping[str, str]) -> Roster | None:
    """Read a sheet for the version of a credential that is awarded. Raises what :func:`to_award` raises."""
    version = to_award(services, services.store.get(credential))
    if source is None:
        return None
    left = {row: source.sheet.rows[row] for row in sorted(source.left)}
    sheet = source.sheet.mended({place: "" for row, cells in left.items() for place in _row(row, cells)})
    reading = rosters.guessed(services, version, sheet, known)
    return Roster(source.name, version, reading, rosters.looked_at(reading, sheet), left)
