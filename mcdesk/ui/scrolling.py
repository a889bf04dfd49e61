"""A page that scrolls down where the window is low or the text is large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from mcdesk.ui.column import ScrollDown
from mcdesk.ui.contents import contents
from mcdesk.ui.in_sight import SETTLE_MS

LEAST_HIGH = 170
"""A list or a text in such a page is never lower than this at 100 %; the page scrolls instead."""


def scrolling(page: QWidget) -> QWidget:
    """The inside of ``page``, which is as high as the page or higher."""
    area = ScrollDown(parent=page)
    inside = QWidget(area)
    inside.setProperty("role", "page")
    area.setWidget(inside)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return inside


def bring_in_sight(area: QScrollArea, widget: QWidget, room: int) -> None:
    """Scroll ``area`` to a control in it, with ``room`` pixels around it, once what has changed there is laid out."""

    # The layout of what has just been shown is only done when the event loop is reached, and a wrapped label
    # that appears (an error summary) is given its height one turn later.
    def show() -> None:
        if widget.height() + 2 * room <= area.viewport().height():
            area.ensureWidgetVisible(widget, 0, room)
        elif (body := area.widget()) is not None:
            # What is higher than the page is read from its beginning.
            area.verticalScrollBar().setValue(widget.mapTo(body, QPoint(0, 0)).y() - room // 12)
            if isinstance(widget, QTextEdit):
                show_caret(widget)

    QTimer.singleShot(0, widget, show)
    QTimer.singleShot(SETTLE_MS, widget, show)


def page_around(widget: QWidget) -> QScrollArea | None:
    """The area that scrolls with ``widget`` in it; None where nothing around it scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def show_caret(text: QTextEdit) -> None:
    """Scroll the page around a text that never scrolls itself, so far that the line with the cursor can be seen."""
    page = page_around(text)
    body = page.widget() if page is not None else None
    if page is None or body is None:
        return
    at = text.cursorRect()
    line = QRect(text.viewport().mapTo(body, at.topLeft()), at.size())
    if line.bottom() >= body.height():
        # Around a very long text the page grows some turns later than the text, and can scroll there only then.
        once = Qt.ConnectionType.SingleShotConnection
        page.verticalScrollBar().rangeChanged.connect(lambda *_: show_caret(text) if isValid(text) else None, once)
        return
    shown = page.viewport().rect().translated(-body.pos())
    # A press of the mouse on a line that is partly in sight would move the line away below it.
    if QApplication.mouseButtons() == Qt.MouseButton.NoButton or not shown.intersects(line):
        page.ensureVisible(0, line.center().y(), 0, line.height() * 3 // 2)


def turn(head: QBoxLayout, page: QWidget) -> None:
    """Put what stands in ``head`` beside each other where the page is wide enough for its words, else below."""
    ways = QBoxLayout.Direction
    wanted = sum(one.sizeHint().width() for one in contents(head))
    room = page.width() - head.spacing() * (head.count() + 2) - page.fontMetrics().averageCharWidth() * 8
    head.setDirection(ways.LeftToRight if wanted <= room else ways.TopToBottom)
