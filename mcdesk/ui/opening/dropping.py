"""Files that are dropped on the window, whatever page is open and whatever is below the pointer.

Qt asks the widget below the pointer first, and a line of text would take the address of a file as words. So packages
and workspaces are taken where the drag enters the window itself, before any widget is asked; other files go to the
widgets that want them, also where a line of text lies above such a widget, and where none does, the window says why
it does not.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mcdesk.domain.opening.types import type_of
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.files import files_in, take_copy

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow

Kind = QEvent.Type
OF_DRAGS = (Kind.DragEnter, Kind.DragMove, Kind.Drop)
TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Below(NamedTuple):
    """What lies below the pointer: what takes files, or something else that takes drops; whether a text lies above."""

    taker: TakesFiles | None = None
    other: bool = False
    text: bool = False


class Dropping(QObject):
    """One for a window."""

    dropped = Signal(object)
    """A tuple of paths."""
    one_by_one = Signal(object)
    """A tuple of paths, of which what lies below the pointer takes one at a time."""
    taken = Signal()
    """What lies below the pointer took files."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Hear of drags before the widgets: the window of the system may come later, and anew."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours, and what nobody else takes."""
        kind = event.type()
        if watched is self._window and kind in (Kind.Show, Kind.WinIdChange):
            self._follow()
        if kind not in OF_DRAGS or not isinstance(event, QDropEvent):
            return False
        paths = files_in(event.mimeData())
        if not paths:
            return False
        below = self._below(event)
        if watched is not self._window and not any(type_of(p) is not None for p in paths):
            if below.taker is not None and below.taker.wants_files(paths):
                return self._hand_over(below.taker, paths, event, text=below.text)
            if below.other and not below.text:
                return False
        take_copy(event)
        if kind is Kind.Drop:
            (self.one_by_one if _takes_one(below.taker, paths) else self.dropped).emit(paths)
        return True

    def _hand_over(self, taker: TakesFiles, paths: tuple[Path, ...], event: QDropEvent, *, text: bool) -> bool:
        """Leave it to Qt to bring the drag there, but where a text would take the address of a file as words."""
        dropped = event.type() is Kind.Drop
        if dropped:
            self.taken.emit()
        if not text:
            return False
        take_copy(event)
        if dropped:
            taker.take_files(paths)
        return True

    def _below(self, event: QDropEvent) -> Below:
        below: QWidget | None = self._window.childAt(event.position().toPoint())
        text = False
        while below is not None and below is not self._window:
            if isinstance(below, TEXTS) or isinstance(below.parentWidget(), TEXTS):
                text = True
            elif below.acceptDrops():
                found: object = below
                return Below(found, False, text) if isinstance(found, TakesFiles) else Below(None, True, text)
            below = below.parentWidget()
        return Below(text=text)


def _takes_one(taker: TakesFiles | None, paths: tuple[Path, ...]) -> bool:
    """Whether it takes such files, but not several of them."""
    return taker is not None and len(paths) > 1 and all(taker.wants_files((p,)) for p in paths)
