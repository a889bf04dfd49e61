"""How wide the columns of a table are."""

from __future__ import annotations

import re
from dataclasses import replace

from mcdesk.domain.outline import Align, Span, Table
from mcdesk.export.pdf.icons import OF_TONE
from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.styles import Theme
from mcdesk.export.pdf.text.atoms import ICON_ROOM
from mcdesk.export.pdf.text.clean import clean
from mcdesk.export.pdf.text.fonts import first_face

PAD = 6.0
"""Left and right of the text of each cell, in points."""

_LONGEST = 92.0
_SHORT = 24
_PARTS = re.compile(r"[\s\-/]+")


def least_widths(table: Table, theme: Theme) -> list[float]:
    """The width that each column needs so that ordinary words stay whole; very long words may break."""
    cell, head = theme.cell.ink, theme.head_cell.ink
    face, head_face = first_face(cell.weight), first_face(head.weight)
    widths: list[float] = []
    for index, column in enumerate(table.columns):
        titles = _PARTS.split(clean(column.title))
        spans = [span for row in table.rows if index < len(row) for span in row[index]]
        heavy = 1.06 if index == table.row_header else 1.0
        widest = max((_widest(span, face, cell.size) for span in spans), default=0.0) * heavy
        title = max((head_face.width(word, head.size) for word in titles), default=0.0)
        apart = PAD if column.align is Align.RIGHT else 0.0
        widths.append(min(max(widest, title, 14.0), _LONGEST) + 2 * PAD + apart + 1.0)
    return widths


def _widest(span: Span, face: Face, size: float) -> float:
    """The widest word of a span; its icon stays on the line of the first."""
    widths = [face.width(word, size) for word in _PARTS.split(clean(span.text))]
    if span.tone in OF_TONE:
        widths[0] += ICON_ROOM * size
    return max(widths)


def column_widths(table: Table, least: list[float], width: float) -> list[float] | None:
    """Widths that share ``width`` by weight and respect ``least``; None where these do not fit."""
    if sum(least) > width:
        return None
    weights = [max(column.weight, 0.05) for column in table.columns]
    fixed: dict[int, float] = {}
    while True:
        free = [index for index in range(len(least)) if index not in fixed]
        share = (width - sum(fixed.values())) / (sum(weights[index] for index in free) or 1.0)
        short = [index for index in free if weights[index] * share < least[index]]
        if not short:
            return [fixed.get(index, weights[index] * share) for index in range(len(least))]
        fixed.update({index: least[index] for index in short})


def side_by_side(table: Table, least: list[float], width: float) -> list[Table]:
    """A matrix (short cells, named rows) as tables of fewer columns that each fit; [] for any other table."""
    names = table.row_header
    cells = (cell for row in table.rows for index, cell in enumerate(row) if index != names)
    if names is None or any(sum(len(span.text) for span in cell) > _SHORT for cell in cells):
        return []
    groups: list[list[int]] = [[]]
    used = least[names]
    for index in range(len(table.columns)):
        if index == names:
            continue
        if used + least[index] > width and groups[-1]:
            groups.append([])
            used = least[names]
        groups[-1].append(index)
        used += least[index]
    return [_part(table, [names, *group]) for group in groups]


def _part(table: Table, kept: list[int]) -> Table:
    columns = tuple(table.columns[index] for index in kept)
    rows = tuple(tuple(row[index] if index < len(row) else () for index in kept) for row in table.rows)
    return replace(table, columns=columns, rows=rows, row_header=0)
