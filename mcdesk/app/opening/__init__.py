"""Which program the desktop opens files in."""
