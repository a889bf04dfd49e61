"""How much a package may hold. What comes by mail may be made to stop the program; nothing real comes near these."""

MEGABYTE = 1024 * 1024
MOST_BYTES = 256 * MEGABYTE
"""Of the file, and of all its parts together once they are unpacked."""
MOST_PARTS = 2000
MOST_JSON = 16 * MEGABYTE
"""Of one part that is not an attachment."""
MOST_ATTACHMENT = 25 * MEGABYTE
RATIO_FROM, MOST_RATIO = MEGABYTE, 200
"""A part of more than so many bytes may be so many times as large as what it is packed into."""
MOST_DEPTH = 60
MOST_VALUES = 500_000
MOST_DIGITS = 18
MOST_BASES = 8
"""How many earlier states of its answers a package brings, the last ones."""
MOST_LINES = 20_000
"""Of the history of one record."""
