"""How large a table of others may be: more than any list of a college, less than what stops a laptop."""

from __future__ import annotations

MOST_BYTES = 50_000_000
"""Of a file."""
MOST_UNPACKED = 300_000_000
"""Bytes of everything in a spreadsheet file, which is a ZIP archive."""
MOST_RATIO = 250
"""How many times larger a part of a spreadsheet file may get when it is unpacked; counts above ``RATIO_FROM``."""
RATIO_FROM = 2_000_000
"""Bytes."""
MOST_PARTS = 2_000
"""Files in a spreadsheet file."""
MOST_ROWS = 250_000
MOST_COLUMNS = 500
MOST_CELLS = 5_000_000
"""Rows times columns of a sheet."""
MOST_TEXT = 150_000_000
"""Characters in all cells."""
MOST_CELL_TEXT = 32_767
"""Characters of one cell that is written, in every format: what a spreadsheet program can hold."""
MOST_SHEETS = 50
"""Sheets of a file, tables of a page."""
