"""Why a table cannot be taken."""

from __future__ import annotations

from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.sheet import Place, place_name
from mcdesk.domain.texts import message


def too_large(what: str, limit: int) -> Refused:
    """More of something than a table may have; ``what`` ends the key of the message (``rows``, ``columns``...)."""
    return Refused(message(f"tables-too-many-{what}", limit=limit), message("tables-too-many-fix"))


def broken(file_format: str) -> Refused:
    """The file is not whole, or not of its format."""
    return Refused(message("tables-broken", format=file_format), message("tables-broken-fix", format=file_format))


def checked_length(text: str, place: Place) -> str:
    """The text, Refused where it is longer than a cell that is written can be."""
    if len(text) > limits.MOST_CELL_TEXT:
        found, limit = len(text), limits.MOST_CELL_TEXT
        refused = message("tables-cell-long", cell=place_name(place), found=found, limit=limit)
        raise Refused(refused, message("tables-cell-long-fix"))
    return text


class Counting:
    """Counts what is read, and refuses what is more than a table may have."""

    def __init__(self) -> None:
        self.cells = 0
        self.text = 0

    def row(self, number: int, cells: list[str]) -> None:
        """Another row, counted from 1."""
        if number > limits.MOST_ROWS:
            raise too_large("rows", limits.MOST_ROWS)
        if len(cells) > limits.MOST_COLUMNS:
            raise too_large("columns", limits.MOST_COLUMNS)
        self.cells += len(cells)
        self.text += sum(map(len, cells))
        if self.cells > limits.MOST_CELLS:
            raise too_large("cells", limits.MOST_CELLS)
        if self.text > limits.MOST_TEXT:
            raise too_large("characters", limits.MOST_TEXT)
