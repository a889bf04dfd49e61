"""A page of the program's own: one column of things at a good reading width that scrolls down only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.focus import focused_in
from mcdesk.ui.steady_area import SteadyArea

WIDTH = 720
"""The most that a column is wide, in pixels at 100 %."""


class ScrollDown(SteadyArea):
    """As wide as there is room; what stands on :attr:`ground` scrolls down only, and has the focus itself.

    With a ``name`` it stays scrolled as far as it is when the pages are built anew.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One of our own: to ask for Qt's has PySide look through all kinds of widgets, a tenth of a start.
        self.ground = QWidget(self)
        self.setViewport(self.ground)


class ColumnPage(ScrollDown):
    """Add to :attr:`box`; call :meth:`clear` to begin anew."""

    def __init__(self, ui: Ui, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.ui = ui
        self.way_back: QAbstractButton | None = None
        """What leads back to where the person came from; Escape presses it, unless something is being written."""
        self.setAccessibleName(title)
        self._begin()

    def clear(self) -> None:
        """Take everything away."""
        if self.box.count():
            self._begin()

    def _begin(self) -> None:
        space = self.ui.theme.space
        # Whatever gets another parent is styled a second time, with everything in it.
        self.body = QWidget(self.ground)
        self.body.setProperty("role", "page")
        across = QHBoxLayout(self.body)
        across.setContentsMargins(space(8), space(8), space(8), space(12))
        column = QWidget(self.body)
        column.setMaximumWidth(self.ui.theme.px(WIDTH))
        across.addWidget(column, 8)
        across.addStretch(1)
        self.box = QVBoxLayout(column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(space(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape and self.way_back is not None and not _is_writing(focused_in(self)):
            self.way_back.click()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Show what was added since :meth:`clear`."""
        self.box.addStretch(1)
        self.setWidget(self.body)


def _is_writing(box: QWidget | None) -> bool:
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    if isinstance(box, QTextEdit):
        return not box.isReadOnly() and bool(box.toPlainText())
    return isinstance(box, QLineEdit) and not box.isReadOnly() and box.isModified()
