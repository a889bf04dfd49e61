"""Sizes that have no name in Qt for Python."""

from __future__ import annotations

ANY_SIZE = 16777215
"""What Qt takes for no limit (QWIDGETSIZE_MAX)."""
