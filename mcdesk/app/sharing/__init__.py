"""Sharing records without people: what would be removed, and the files without it."""
