"""Asking an employer in the window."""
