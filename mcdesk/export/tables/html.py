"""Tables of a saved web page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular import limits
from mcdesk.domain.tabular.sheet import Book, Sheet, sheet_of
from mcdesk.domain.texts import message
from mcdesk.export.tables.encodings import decode
from mcdesk.export.tables.refusals import Counting, too_large

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4"})
_UNSEEN = ("script", "style", "template", "noscript")
_HEAD = 4096


def read(data: bytes, encoding: str = "") -> Book:
    """Every table of the page, the largest first. Refused where it has none."""
    declared = _DECLARED.search(data[:_HEAD])
    named = encoding or (declared[1].decode("ascii") if declared else "")
    decoded = decode(data, _known(named))
    page = LexborHTMLParser(decoded.text)
    page.strip_tags([*_UNSEEN], recursive=True)
    tables = page.css("table")
    if len(tables) > limits.MOST_SHEETS:
        raise too_large("sheets", limits.MOST_SHEETS)
    found = [s for s in (_sheet(t, n) for n, t in enumerate(tables, start=1)) if s.rows]
    if not found:
        raise Refused(message("tables-no-table"), message("tables-no-table-fix"))
    ordered = sorted(found, key=lambda s: -sum(map(len, s.rows)))
    return Book("html", tuple(ordered), decoded.encoding)


def _known(name: str) -> str:
    """A declared encoding as Python names it; pages that say Latin-1 mean Windows-1252 (WHATWG Encoding)."""
    lowered = name.lower()
    if lowered in ("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252"):
        return "cp1252"
    return "" if lowered in ("", "utf-8", "utf8") else lowered


def _sheet(table: LexborNode, number: int) -> Sheet:
    counting = Counting()
    rows: list[list[str]] = []
    pending: dict[int, tuple[int, str]] = {}
    for line in _rows(table):
        cells: list[str] = []
        for cell in (c for c in line.iter() if c.tag in ("td", "th")):
            _carry(cells, pending)
            text, across, down = _text(cell), _span(cell, "colspan"), _span(cell, "rowspan")
            for n in range(across):
                if down > 1:
                    pending[len(cells)] = (down - 1, text if n == 0 else "")
                cells.append(text if n == 0 else "")
        _carry(cells, pending)
        counting.row(len(rows) + 1, cells)
        rows.append(cells)
    caption = next((c for c in table.iter() if c.tag == "caption"), None)
    named = _text(caption).strip() if caption is not None else ""
    return sheet_of(named or str(number), rows)


def _carry(cells: list[str], pending: dict[int, tuple[int, str]]) -> None:
    """Cells of rows above that reach down to here."""
    while len(cells) in pending:
        left, text = pending.pop(len(cells))
        if left > 1:
            pending[len(cells)] = (left - 1, text)
        cells.append(text)


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    """The rows of this table, not of one inside a cell."""
    for part in table.iter():
        if part.tag == "tr":
            yield part
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from (r for r in part.iter() if r.tag == "tr")


def _span(cell: LexborNode, name: str) -> int:
    value = (cell.attributes.get(name) or "").strip()
    most = limits.MOST_COLUMNS + 1 if name == "colspan" else limits.MOST_ROWS
    return min(max(int(value), 1), most) if re.fullmatch(r"[0-9]{1,9}", value) else 1


def _text(cell: LexborNode) -> str:
    """What a reader sees: white space as one space, lines where the page breaks them."""
    pieces: list[str] = []
    for node in cell.traverse(include_text=True):
        if node.tag == "-text":
            pieces.append(re.sub(r"[ \t\r\n\f]+", " ", node.text_content or ""))
        elif node.tag in _BREAKS and node.mem_id != cell.mem_id:
            pieces.append("\n")
    lines = (re.sub(" +", " ", line).strip(" ") for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip("\n")
