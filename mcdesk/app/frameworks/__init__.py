"""Frameworks at hand: browsed, searched, imported, removed, and what the college's records cover of them."""
