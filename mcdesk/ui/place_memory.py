"""Where the person is, to be there again after the pages were built anew in another language or theme."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QTextEdit, QWidget

from mcdesk.ui.focus import focused_in


@dataclass(frozen=True)
class Spot:
    """The control with the focus, the cursor in it, and how far each named area is scrolled (0 to 1)."""

    name: str = ""
    place: int = -1
    cursor: int = 0
    anchor: int = 0
    scrolled: dict[str, float] = field(default_factory=dict)


def spot_of(root: QWidget) -> Spot:
    """Where the person is below ``root``."""
    scrolled = {}
    for area in root.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        if area.objectName() and bar.maximum():
            scrolled[area.objectName()] = bar.value() / bar.maximum()
    now = focused_in(root)
    if now is None:
        return Spot(scrolled=scrolled)
    named = now
    while not named.objectName() or named.objectName().startswith("qt_"):
        parent = named.parentWidget()
        if parent is None:
            return Spot(scrolled=scrolled)
        named = parent
    place = -1 if named is now else named.findChildren(QWidget).index(now)
    cursor = anchor = 0
    if isinstance(now, QLineEdit):
        cursor = now.cursorPosition()
        anchor = now.selectionStart() if now.hasSelectedText() else cursor
    elif isinstance(now, QTextEdit):
        cursor, anchor = now.textCursor().position(), now.textCursor().anchor()
    return Spot(named.objectName(), place, cursor, anchor, scrolled)


def return_to(root: QWidget, spot: Spot) -> bool:
    """Put focus, cursor and scroll bars back as far as the same parts are there."""
    target = _target(root, spot)
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        _place_cursor(target, spot)
    scroll_to(root, spot)
    return target is not None


def scroll_to(root: QWidget, spot: Spot) -> None:
    """Put the scroll bars back as far as the same areas are there."""
    for area in root.findChildren(QScrollArea):
        share = spot.scrolled.get(area.objectName())
        if share is not None:
            bar = area.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))


def _target(root: QWidget, spot: Spot) -> QWidget | None:
    named = root.findChild(QWidget, spot.name) if spot.name else None
    if named is None or spot.place < 0:
        return named
    inside = named.findChildren(QWidget)
    return inside[spot.place] if spot.place < len(inside) else named


def _place_cursor(target: QWidget, spot: Spot) -> None:
    if isinstance(target, QLineEdit):
        target.setSelection(spot.anchor, spot.cursor - spot.anchor)
        if spot.anchor == spot.cursor:
            target.setCursorPosition(spot.cursor)
    elif isinstance(target, QTextEdit):
        cursor = target.textCursor()
        length = len(target.toPlainText())
        cursor.setPosition(min(spot.anchor, length))
        cursor.setPosition(min(spot.cursor, length), cursor.MoveMode.KeepAnchor)
        target.setTextCursor(cursor)
