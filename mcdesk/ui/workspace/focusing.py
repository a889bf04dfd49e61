"""Where the focus goes when a page has read what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mcdesk.ui.focus import focused_in
from mcdesk.ui.in_sight import show_where_it_begins


def may_take_focus(page: QWidget) -> bool:
    """Whether the focus is in the page, or went with the page that was there before: nobody uses it elsewhere."""
    now = QApplication.focusWidget()
    return now is None or focused_in(page) is not None or not page.isVisible() or now.objectName().startswith("place:")


def focus_first(page: QWidget, *names: str) -> None:
    """Put the focus on the first of these that the page has."""
    for name in names:
        found = page.findChild(QWidget, name)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            show_where_it_begins(page)
            return
