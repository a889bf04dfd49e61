"""A page that scrolls down where the window is low or the text is large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from mcdesk.ui.contents import contents

LEAST_HIGH = 170
"""A list or a text in such a page is never lower than this at 100 %; the page scrolls instead."""


def scrolling(page: QWidget) -> QWidget:
    """The inside of ``page``, which is as high as the page or higher."""
    area = QScrollArea(page)
    area.setProperty("role", "page")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget(area)
    inside.setProperty("role", "page")
    area.setWidget(inside)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return inside


def turn(head: QBoxLayout, page: QWidget) -> None:
    """Put what stands in ``head`` beside each other where the page is wide enough for its words, else below."""
    ways = QBoxLayout.Direction
    wanted = sum(one.sizeHint().width() for one in contents(head))
    room = page.width() - head.spacing() * (head.count() + 2) - page.fontMetrics().averageCharWidth() * 8
    head.setDirection(ways.LeftToRight if wanted <= room else ways.TopToBottom)
