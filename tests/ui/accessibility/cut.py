"""What does not fit: areas that scroll sideways, and words that are cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from mcdesk.ui.elided import ElidedLabel
from tests.ui.accessibility.tree import path_of

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def sideways(root: QWidget) -> Iterator[str]:
    """Areas with more to their right, and what goes beyond the window."""
    for area in root.findChildren(QScrollArea):
        inner = area.widget()
        if not area.isVisible() or inner is None:
            continue
        if area.horizontalScrollBar().maximum() > 0 or inner.width() > area.viewport().width():
            yield f"{inner.width()} px in {area.viewport().width()}: {path_of(area)}"


def cut(root: QWidget) -> Iterator[str]:
    """Labels and buttons whose words have no room, unless the whole stands in their tool tip."""
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, ElidedLabel):
            yield from _cut_label(label)
    for made in (*root.findChildren(QPushButton), *root.findChildren(QToolButton)):
        icon_only = isinstance(made, QToolButton) and made.toolButtonStyle() is _ICON_ONLY
        if made.isVisible() and made.text() and not icon_only and made.width() < made.minimumSizeHint().width():
            yield f"{made.width()} of {made.minimumSizeHint().width()} px: {path_of(made)} {made.text()!r}"


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    rich = label.textFormat() is Qt.TextFormat.RichText
    words = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if rich else label.text()
    needed = label.fontMetrics().boundingRect(0, 0, max(room.width(), 1), 100000, flags, words)
    if needed.width() > room.width() + 1 and label.toolTip() != label.text():
        yield f"{room.width()} of {needed.width()} px wide: {path_of(label)} {label.text()[:40]!r}"
    elif needed.height() > room.height() + 2:
        yield f"{room.height()} of {needed.height()} px high: {path_of(label)} {label.text()[:40]!r}"
