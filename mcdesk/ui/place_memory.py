"""Where the person is, to be there again after the pages were built anew in another language or theme."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QTextEdit, QWidget

from mcdesk.ui.focus import focused_in
from mcdesk.ui.focus_ring import ancestors


@dataclass(frozen=True)
class Spot:
    """The control with the focus, the cursor in it, and how far each named area is scrolled (0 to 1).

    A control without a name is the how manyth of its ``kind`` in what has the ``name``. ``around`` are the names of
    what that is in: several questions may each have a part of that name.
    """

    name: str = ""
    kind: str = ""
    place: int = -1
    cursor: int = 0
    anchor: int = 0
    scrolled: dict[str, float] = field(default_factory=dict)
    around: tuple[str, ...] = ()


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
    kind = type(now).__name__
    place = -1 if named is now else _inside(named, kind).index(now)
    cursor = anchor = 0
    if isinstance(now, QLineEdit):
        cursor = now.cursorPosition()
        anchor = now.selectionStart() if now.hasSelectedText() else cursor
    elif isinstance(now, QTextEdit):
        cursor, anchor = now.textCursor().position(), now.textCursor().anchor()
    return Spot(named.objectName(), kind, place, cursor, anchor, scrolled, _around(named))


def return_to(root: QWidget, spot: Spot) -> bool:
    """Put focus, cursor and scroll bars back as far as the same parts are there; whether the focus is where it was."""
    target = _target(root, spot)
    there = target is not None and not _put_away(target, root)
    if target is not None and there:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        _place_cursor(target, spot)
    scroll_to(root, spot)
    return there


def scroll_to(root: QWidget, spot: Spot) -> None:
    """Put the scroll bars back as far as the same areas are there."""
    for area in root.findChildren(QScrollArea):
        share = spot.scrolled.get(area.objectName())
        if share is not None:
            bar = area.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))


def _target(root: QWidget, spot: Spot) -> QWidget | None:
    every = root.findChildren(QWidget, spot.name) if spot.name else []
    found = [widget for widget in every if _around(widget) == spot.around] or every
    # What can be done with a line stands beside the list or below it, and one of them is hidden.
    named = next((widget for widget in found if not _put_away(widget, root)), next(iter(found), None))
    if named is None or spot.place < 0:
        return named
    inside = _inside(named, spot.kind)
    if spot.place < len(inside):
        return inside[spot.place]
    return named if named.focusPolicy() is not Qt.FocusPolicy.NoFocus else None


def _around(widget: QWidget) -> tuple[str, ...]:
    return tuple(w.objectName() for w in ancestors(widget) if w.objectName() and not w.objectName().startswith("qt_"))


def _put_away(widget: QWidget, root: QWidget) -> bool:
    """Whether somebody hid it; what Qt itself shows with its next layout is none of that."""
    by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    around = (widget, *(w for w in ancestors(widget) if root.isAncestorOf(w)))
    return any(w.isHidden() and w.testAttribute(by_hand) for w in around)


def _inside(named: QWidget, kind: str) -> list[QWidget]:
    return [widget for widget in named.findChildren(QWidget) if type(widget).__name__ == kind]


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
