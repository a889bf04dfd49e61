"""Which control has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def focused_in(root: QWidget) -> QWidget | None:
    """The control below ``root`` that has, or will have, the focus of its window; None where there is none."""
    found: list[QWidget | None] = [root.window().focusWidget()]
    now = found[0]
    return now if now is not None and root.isAncestorOf(now) else None
