"""Documents for a word processor."""
