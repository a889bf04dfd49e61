"""Competency frameworks: their items as a tree, reading them from files, comparing versions, and what they cover."""
