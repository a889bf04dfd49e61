"""Marks of texts that have fallen behind the other language."""
