"""Handing a record over to somebody else, and taking one in."""
