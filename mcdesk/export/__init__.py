"""Adapters that turn an outline into a file."""
