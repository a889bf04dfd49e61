"""The exit codes of the terminal."""

DONE = 0
REFUSED = 1
USAGE = 2
UNAVAILABLE = 3
INTERRUPTED = 130
NO_READER = 141
