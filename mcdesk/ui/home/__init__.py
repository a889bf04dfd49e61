"""Where the program begins: go on, start, open, try."""
