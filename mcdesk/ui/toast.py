"""The confirmation that goes by itself, where it covers nothing that can be pressed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLayout, QScrollArea, QWidget

from mcdesk.domain.texts import Message
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import breakable
from mcdesk.ui.messages import Messages, announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

TOAST_MS = 5000
LOOKS_MS = (60, 600)
"""So long after it came, its place is looked at again: what it tells of may have the page built anew, in pieces."""
LEAST = 64
"""What a page keeps at 100 %: it has a line of its own at its top. One that is lower is covered at its foot."""
WIDE = 560
"""The most that it is wide, in pixels at 100 %: its lines break there, or where the page ends."""
STEP = 8
"""Pixels between two places that are tried."""


class Toast(QLabel):
    """Stands at the foot of the page, or above what can be pressed there; a page that is full leaves room for it."""

    def __init__(self, ui: Ui, messages: Messages, over: QWidget, below: QLayout, parent: QWidget) -> None:
        """``over`` is what it stands on; ``below`` lays that out, and is given a margin where it is full."""
        super().__init__(parent)
        self._ui, self._over, self._below, self._frame = ui, over, below, parent
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.go)
        messages.confirmed.connect(self._say)
        over.installEventFilter(self)

    def _say(self, text: Message) -> None:
        words = self._ui.words(text)
        self.setText(breakable(words))
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        for after in LOOKS_MS:
            QTimer.singleShot(after, self, self._look)
        announce(self, words)

    def _look(self) -> None:
        here = QRect(self._over.mapFrom(self._frame, self.pos()), self.size())
        if self.isVisible() and not self.has_room and any(here.intersects(one) for one in _taken(self._over)):
            self.place()

    def go(self) -> None:
        """Go, and give the page back the room that it left."""
        self.hide()
        self._below.setContentsMargins(0, 0, 0, 0)

    @property
    def _room(self) -> QRect:
        edge = self._ui.theme.space(6)
        return self._over.rect().adjusted(edge, edge, -edge, -edge)

    def _fit(self) -> None:
        """As wide as its words, and in several lines where there is less room."""
        most = min(self._room.width(), self._ui.theme.px(WIDE))
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > most:
            self.setWordWrap(True)
            self.resize(most, self.heightForWidth(most))

    def place(self) -> None:
        """Go where neither words are covered nor what can be pressed; a page without such a place leaves room below.

        Where it has none to spare, its foot is covered for that while.
        """
        room = self._room
        self._fit()
        found = free_place(room, self.rect(), list(_taken(self._over)))
        if found is not None:
            self.move(self._over.mapTo(self._frame, found))
        else:
            self._stand_below()

    @property
    def has_room(self) -> bool:
        """Whether the page leaves room for it."""
        return self._below.contentsMargins().bottom() > 0

    def _stand_below(self) -> None:
        self._fit()
        room_for_it = self.height() + 2 * self._ui.theme.space(2)
        whole = self._over.height() + self._below.contentsMargins().bottom()
        spared = whole - room_for_it >= self._ui.theme.px(LEAST)
        self._below.setContentsMargins(0, 0, 0, room_for_it if spared else 0)
        left = self._over.mapTo(self._frame, QPoint(0, 0)).x()
        gap = self._ui.theme.space(2)
        middle = left + (self._over.width() - self.width()) // 2
        self.move(max(left, middle), self._frame.height() - self.height() - gap)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find another place when the page changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._stand_below() if self.has_room else self.place()
        return super().eventFilter(watched, event)


def free_place(room: QRect, size: QRect, taken: Sequence[QRect]) -> QPoint | None:
    """Where something of this size meets nothing of what is taken: as low as it can, and in the middle if it can."""
    right = room.right() - size.width() + 1
    for top in range(room.bottom() - size.height() + 1, room.top() - 1, -STEP):
        for left in (room.center().x() - size.width() // 2, room.left(), right):
            here = QRect(left, top, size.width(), size.height())
            if room.contains(here) and not any(here.intersects(one) for one in taken):
                return here.topLeft()
    return None


def _taken(over: QWidget) -> Iterator[QRect]:
    """Where words stand on a page, and what can be pressed, rows of lists among it."""
    from PySide6.QtWidgets import QAbstractItemView

    for widget in over.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollArea):
            continue
        if isinstance(widget, QAbstractItemView):
            yield from (_in(over, widget, rows) for rows in _rows(widget))
        elif isinstance(widget, QLabel) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield _in(over, widget, widget.rect())


def _rows(view: QAbstractItemView) -> Iterator[QRect]:
    """The heads of a list, and its rows as far as they go."""
    port = view.viewport()
    yield QRect(0, 0, view.width(), port.y())
    rows, root = view.model().rowCount(view.rootIndex()), view.rootIndex()
    if rows:
        last = view.visualRect(view.model().index(rows - 1, 0, root))
        end = last.bottom() if last.isValid() else port.height()
        yield QRect(port.pos(), port.size()).intersected(QRect(0, 0, view.width(), port.y() + max(end, 0)))


def _in(over: QWidget, widget: QWidget, rect: QRect) -> QRect:
    """What of a part of a widget is in sight, in the coordinates of ``over``."""
    seen = widget.visibleRegion().boundingRect().intersected(rect)
    return QRect(widget.mapTo(over, seen.topLeft()), seen.size())
