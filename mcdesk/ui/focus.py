"""Which control has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def focused_in(root: QWidget) -> QWidget | None:
    """The control below ``root`` that has, or will have, the focus of its window; None where there is none."""
    now = last_in(root.window())
    return now if now is not None and root.isAncestorOf(now) else None


def last_in(root: QWidget) -> QWidget | None:
    """The control below ``root`` that had the focus last, or has it now; None where none had it."""
    found: list[QWidget | None] = [root.focusWidget()]
    return found[0]


def hand_on() -> None:
    """Let the control with the focus hand on what was written there, before what it belongs to is closed."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
