"""How wide the columns of a table are."""

from __future__ import annotations

import re
from dataclasses import replace

from mcdesk.domain.outline import Align, Span, Table, Text
from mcdesk.domain.outline import text as plain
from mcdesk.export.pdf.blocks.lowering import Filled, Word, lowered
from mcdesk.export.pdf.icons import OF_TONE
from mcdesk.export.pdf.seam import Face
from mcdesk.export.pdf.styles import Theme
from mcdesk.export.pdf.text.atoms import DAY, HYPHEN, ICON_ROOM, PIECES
from mcdesk.export.pdf.text.clean import clean
from mcdesk.export.pdf.text.fonts import first_face

PAD = 6.0
"""Left and right of the text of each cell, in points."""

_LONGEST = 92.0
_SHORT = 24
_TITLE_SHARE = 0.6
_BOLD = 1.06
"""So much wider are the words that name a row."""
_STEPS = 40
_READ = 120
"""So many rows say how high a table becomes."""
_PARTS = re.compile(rf"(?:[ \t\r\n\f\v/]|{HYPHEN})+")
"""Where a line may end. A space that does not break holds an amount together: no column is narrower than it."""
_DAYS = re.compile(rf"[^\w ]*{DAY.pattern}[^\w ]*")
"""Days, with the brackets around them."""


def least_widths(table: Table, theme: Theme) -> list[float]:
    """The width that each column needs so that ordinary words stay whole; very long words may break."""
    cell, head = theme.cell.ink, theme.head_cell.ink
    face, head_face = first_face(cell.weight), first_face(head.weight)
    widths: list[float] = []
    for index, column in enumerate(table.columns):
        titles = _PARTS.split(clean(column.title))
        spans = [span for row in table.rows if index < len(row) for span in row[index]]
        heavy = _BOLD if index == table.row_header else 1.0
        widest = max((_widest(span, face, cell.size) for span in spans), default=0.0) * heavy
        title = max((head_face.width(word, head.size) for word in titles), default=0.0)
        apart = PAD if column.align is Align.RIGHT else 0.0
        widths.append(min(max(widest, title, 14.0), _LONGEST) + 2 * PAD + apart + 1.0)
    return widths


def _widest(span: Span, face: Face, size: float) -> float:
    """The widest word of a span; its icon stays on the line of the first."""
    words = clean(span.text)
    widths = [face.width(word, size) for word in _PARTS.split(words)]
    if span.tone in OF_TONE:
        widths[0] += ICON_ROOM * size
    return max(*widths, *(face.width(day, size) for day in _DAYS.findall(words)), 0.0)


def full_widths(table: Table, theme: Theme) -> list[float]:
    """The width from which a column gains nothing: no cell of it is broken, its title takes two lines at most."""
    cell, head = theme.cell.ink, theme.head_cell.ink
    face, head_face = first_face(cell.weight), first_face(head.weight)
    widths: list[float] = []
    for index, column in enumerate(table.columns):
        heavy = _BOLD if index == table.row_header else 1.0
        cells = (row[index] for row in table.rows if index < len(row))
        widest = max((_whole(text, face, cell.size) for text in cells), default=0.0) * heavy
        title = head_face.width(clean(column.title), head.size) * _TITLE_SHARE
        apart = PAD if column.align is Align.RIGHT else 0.0
        widths.append(max(widest, title) + 2 * PAD + apart + 1.0)
    return widths


def _whole(text: Text, face: Face, size: float) -> float:
    """The width of a text that is not broken."""
    icons = sum(span.tone in OF_TONE for span in text)
    lines = "".join(clean(span.text) for span in text).split("\n")
    return max(face.width(line, size) for line in lines) + icons * ICON_ROOM * size


def _title_widths(table: Table, theme: Theme) -> list[float]:
    """The width of each column whose title takes one line."""
    head = theme.head_cell.ink
    face = first_face(head.weight)
    apart = [PAD if column.align is Align.RIGHT else 0.0 for column in table.columns]
    titles = [face.width(clean(column.title), head.size) for column in table.columns]
    return [title + 2 * PAD + more + 1.0 for title, more in zip(titles, apart, strict=True)]


def _words(text: Text, face: Face, size: float, heavy: float) -> list[list[Word]]:
    """What a cell holds, line by line and word by word."""
    icon = sum(span.tone in OF_TONE for span in text) * ICON_ROOM * size
    space = face.width(" ", size)
    found: list[list[Word]] = []
    for line in "".join(clean(span.text) for span in text).split("\n"):
        words: list[Word] = []
        before = 0.0
        for piece in PIECES.findall(line):
            if piece == " ":
                before = space
                continue
            words.append(Word(face.width(piece, size) * heavy + (0.0 if words else icon), before))
            before = 0.0
        found.append(words)
    return found


def column_widths(table: Table, theme: Theme, width: float) -> list[float] | None:
    """Widths that share ``width`` by weight, no column broader than it needs; None where ordinary words do not fit.

    Where not all has room, a table is made as low as moving some width from column to column makes it.
    """
    least = least_widths(table, theme)
    if sum(least) > width:
        return None
    weights = [max(column.weight, 0.05) for column in table.columns]
    most = [max(pair) for pair in zip(least, full_widths(table, theme), strict=True)]
    whole = [max(pair) for pair in zip(most, _title_widths(table, theme), strict=True)]
    full = whole if sum(whole) <= width else most
    spare = width - sum(full)
    if spare >= 0:
        return [need + spare * weight / sum(weights) for need, weight in zip(full, weights, strict=True)]
    bounds = list(zip(weights, least, most, strict=True))
    low, high = 0.0, width / min(weights)
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if sum(min(max(weight * middle, few), many) for weight, few, many in bounds) > width:
            high = middle
        else:
            low = middle
    shared = [min(max(weight * low, few), many) for weight, few, many in bounds]
    return lowered(shared, least, most, _columns(table, theme))


def _columns(table: Table, theme: Theme) -> list[Filled]:
    """What the first rows hold, the titles above them."""
    cell, head = theme.cell.ink, theme.head_cell.ink
    face, head_face = first_face(cell.weight), first_face(head.weight)
    found: list[Filled] = []
    for index, column in enumerate(table.columns):
        heavy = _BOLD if index == table.row_header else 1.0
        texts = (row[index] if index < len(row) else () for row in table.rows[:_READ])
        cells = (_words(text, face, cell.size, heavy) for text in texts)
        apart = PAD if column.align is Align.RIGHT else 0.0
        title = _words(plain(column.title), head_face, head.size, 1.0)
        found.append(Filled(2 * PAD + apart, (title, *cells)))
    return found


def side_by_side(table: Table, theme: Theme, width: float) -> list[Table]:
    """A matrix (short cells, named rows) as tables of fewer columns that each fit; [] for any other table."""
    names = table.row_header
    cells = (cell for row in table.rows for index, cell in enumerate(row) if index != names)
    if names is None or any(sum(len(span.text) for span in cell) > _SHORT for cell in cells):
        return []
    least = least_widths(table, theme)
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
