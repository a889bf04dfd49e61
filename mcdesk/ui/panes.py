"""Going from one part of the window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.tab_order import in_order
from mcdesk.ui.in_sight import scroll_around

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mcdesk.ui.frame import Frame


def next_pane(frame: Frame, by: int) -> None:
    """Put the focus into the next part of the window (-1: the one before), around the end."""
    panes = frame.panes()[::by]
    at = next((n for n, p in enumerate(panes) if focused_in(p) is not None), -1)
    for pane in (*panes[at + 1 :], *panes[: at + 1]):
        if focus_first(pane):
            return


def focus_first(pane: QWidget) -> bool:
    """Put the focus on the first control of a part of the window; False where it has none."""
    for widget in in_order(pane):
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            scroll_around(widget)
            return True
    return False
