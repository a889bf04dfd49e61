"""Sharing without people: personal data found, replaced by a marker that anybody sees, and listed."""
