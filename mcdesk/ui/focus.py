"""Which control has the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QScrollArea, QTextEdit, QWidget

from mcdesk.ui.focus_ring import ancestors

ROOM = 24
"""The least that is seen around the control with the focus, in pixels."""
SETTLE_MS = 60
"""After this long a page that has just been shown stands still."""


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


def bring_in_sight(widget: QWidget | None) -> None:
    """Scroll what is around a control so far that it can be seen.

    Qt does it for a step within one area, not for one that comes from outside; and of a list it shows but the line at
    hand, from which the arrow keys lead out of sight.
    """
    for around in ancestors(widget) if widget is not None else ():
        if isinstance(around, QScrollArea) and widget is not None:
            _show_whole(around, widget)


def _show_whole(area: QScrollArea, widget: QWidget) -> None:
    """All of it where there is room, else its beginning and, in any case, the line at hand."""
    inside = area.widget()
    if isinstance(widget, QAbstractItemView) and inside is not None:
        place = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
        if place.height() + 2 * ROOM <= area.viewport().height():
            area.ensureVisible(place.left(), place.center().y(), 0, place.height() // 2 + ROOM)
            return
        area.verticalScrollBar().setValue(place.top() - ROOM)
    area.ensureWidgetVisible(widget, 0, ROOM)


def show_where_it_begins(page: QWidget) -> None:
    """Once a page is laid out, bring in sight what it begins with: a line to write in, and whatever cannot be seen."""

    def show() -> None:
        now = focused_in(page)
        if now is not None and (_is_written_in(now) or (now.visibleRegion().isEmpty() and not _is_scrolled(now))):
            bring_in_sight(now)

    QTimer.singleShot(SETTLE_MS, page, show)


def _is_written_in(control: QWidget) -> bool:
    return isinstance(control, QLineEdit | QTextEdit) and not control.isReadOnly()


def _is_scrolled(control: QWidget) -> bool:
    """Whether somebody scrolled what is around it: the person did, or it is as it was before."""
    return any(isinstance(a, QScrollArea) and a.verticalScrollBar().value() > 0 for a in ancestors(control))
