"""The charts of a document: a block of an :class:`~mcdesk.domain.outline.Outline`, before anyone draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChartKind(StrEnum):
    """The charts that documents use.

    ROWS have a bar for each label that runs across, with long labels at its left; STACKED are such bars of parts.
    """

    BARS = "bars"
    LINES = "lines"
    ROWS = "rows"
    STACKED = "stacked"


@dataclass(frozen=True, slots=True)
class Series:
    """One named row of numbers; None where a value is not provided.

    ``told`` are the words of the values, as the table beside the chart has them; plain numbers where it is empty.
    """

    name: str
    values: tuple[float | None, ...]
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its alternative text; the numbers also stand in a table beside it.

    ``keep``: on one page with the beginning of what follows.
    """

    kind: ChartKind
    title: str
    alt: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    x_title: str = ""
    y_title: str = ""
    marker: tuple[float, str] | None = None
    keep: bool = False
