"""Files that are dropped on the window, whatever page is open and whatever is below the pointer.

Qt asks the widget below the pointer first, and a line of text would take the address of a file as words. So packages
and workspaces are taken where the drag enters the window itself, before any widget is asked; other files go to the
widgets that want them, and where none does, the window says why it does not.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mcdesk.domain.opening.types import type_of
from mcdesk.ui.files import files_in, take_copy

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow

Kind = QEvent.Type
OF_DRAGS = (Kind.DragEnter, Kind.DragMove, Kind.Drop)
TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Dropping(QObject):
    """One for a window."""

    dropped = Signal(object)
    """A tuple of paths."""

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
        if not paths or (watched is not self._window and not self._wanted(paths, event)):
            return False
        take_copy(event)
        if kind is Kind.Drop:
            self.dropped.emit(paths)
        return True

    def _wanted(self, paths: tuple[Path, ...], event: QDropEvent) -> bool:
        """Whether a drag is taken before the widgets are asked."""
        if any(type_of(p) is not None for p in paths):
            return True
        below: QWidget | None = self._window.childAt(event.position().toPoint())
        while below is not None:
            if isinstance(below, TEXTS) or isinstance(below.parentWidget(), TEXTS):
                return True
            if below.acceptDrops():
                return False
            below = below.parentWidget()
        return False
