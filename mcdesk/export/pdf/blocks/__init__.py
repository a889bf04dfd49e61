"""One drawing per kind of block."""
