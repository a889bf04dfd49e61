"""The control with the focus can be seen. A start needs none of the kinds of widgets that are told apart here."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from mcdesk.ui.focus import focused_in, last_in
from mcdesk.ui.focus_ring import ancestors

ROOM = 24
"""The least that is seen around the control with the focus, in pixels."""
SETTLE_MS = 60
"""After this long a page that has just been shown, or whose rows have changed, stands still."""


def scroll_around(widget: QWidget | None) -> None:
    """Scroll what is around a control so far that it can be seen.

    Qt does it for a step within one area, not for one that comes from outside; and of a list it shows but the line at
    hand, from which the arrow keys lead out of sight.
    """
    if widget is not None:
        for area in _areas_around(widget):
            _show_whole(area, widget)


def _show_whole(area: QScrollArea, widget: QWidget) -> None:
    """All of it where there is room, else its beginning and, in any case, the line at hand."""
    from PySide6.QtWidgets import QAbstractItemView

    inside = area.widget()
    if isinstance(widget, QAbstractItemView) and inside is not None:
        place = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
        if place.height() + 2 * ROOM <= area.viewport().height():
            area.ensureVisible(place.left(), place.center().y(), 0, place.height() // 2 + ROOM)
            return
        area.verticalScrollBar().setValue(place.top() - ROOM)
    area.ensureWidgetVisible(widget, 0, ROOM)


def stay_in_sight(root: QWidget) -> None:
    """The control with the focus, where all of it can be seen, still can once the page around it has another size."""
    now = last_in(root)
    if now is None or not _is_whole(now):
        return

    def show() -> None:
        if now.hasFocus() and not _is_whole(now):
            scroll_around(now)

    QTimer.singleShot(SETTLE_MS, now, show)


def _is_whole(control: QWidget) -> bool:
    return control.visibleRegion().boundingRect().height() == control.height()


def show_where_it_begins(page: QWidget) -> None:
    """Once a page is laid out, bring in sight what it begins with: a line to write in, and whatever cannot be seen."""

    def show() -> None:
        from mcdesk.ui.staying import Staying

        control = focused_in(page)
        if control is not None:
            if _is_written_in(control) or not (is_seen(control) or _is_scrolled(control)):
                scroll_around(control)
            if is_seen(control) and control.findChild(Staying) is None:
                for area in _areas_around(control):
                    Staying(area, control)

    QTimer.singleShot(SETTLE_MS, page, show)


def is_seen(control: QWidget) -> bool:
    """Whether any of it is in sight."""
    return not control.visibleRegion().isEmpty()


def _areas_around(control: QWidget) -> Iterator[QScrollArea]:
    return (around for around in ancestors(control) if isinstance(around, QScrollArea))


def _is_written_in(control: QWidget) -> bool:
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    return isinstance(control, QLineEdit | QTextEdit) and not control.isReadOnly()


def _is_scrolled(control: QWidget) -> bool:
    """Whether somebody scrolled what is around it: the person did, or it is as it was before."""
    return any(area.verticalScrollBar().value() > 0 for area in _areas_around(control))
