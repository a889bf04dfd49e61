"""Packages as ZIP files."""
