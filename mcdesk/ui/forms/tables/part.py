"""One row of a table, with what can be done with it by keyboard."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Protocol
from weakref import proxy

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Problem
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.editor import Place


class RowActs(Protocol):
    """What a table does with its rows."""

    def move_row(self, row_id: str, by: int) -> None:
        """Move a row by so many places; negative is up."""

    def duplicate_row(self, row_id: str) -> None:
        """Copy a row below itself."""

    def remove_row(self, row_id: str) -> None:
        """Remove a row; it can be put back."""


_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _PAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class RowPart(QFrame):
    """What all ways of showing a row have in common: its id, its number, its keys, its buttons."""

    def __init__(self, place: Place, row_id: str, acts: RowActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.row_id = place, row_id
        # The table holds its rows. A row that held its table too would keep the page until circles are looked for.
        self.acts: RowActs = proxy(acts)
        self.ui: Ui = place.ui
        self.number, self.title = 0, ""
        self.setObjectName(f"table-row:{place.ref.field}:{row_id}")

    @property
    def ref(self) -> Ref:
        """The row."""
        return Ref(self.place.ref.field, self.row_id)

    @abstractmethod
    def stand(self, number: int, title: str, last: bool) -> None:
        """Stand at place ``number`` (from 1) under the name ``title``."""

    @abstractmethod
    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong in this row."""

    @abstractmethod
    def reveal(self, ref: Ref) -> QWidget | None:
        """The control for ``ref``, made visible."""

    def refresh(self) -> None:
        """Show and hide what depends on the answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up, Alt+Down, Ctrl+D, Ctrl+Shift+Delete."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        with_keys = event.modifiers() & ~_PAD
        if with_keys == _ALT and event.key() == Qt.Key.Key_Up:
            return lambda: self.acts.move_row(self.row_id, -1)
        if with_keys == _ALT and event.key() == Qt.Key.Key_Down:
            return lambda: self.acts.move_row(self.row_id, 1)
        if with_keys == _CTRL and event.key() == Qt.Key.Key_D:
            return lambda: self.acts.duplicate_row(self.row_id)
        if with_keys == _CTRL | _SHIFT and event.key() == Qt.Key.Key_Delete:
            return lambda: self.acts.remove_row(self.row_id)
        return None

    def make_button(self, name: str, icon: str, slot: Callable[[], None]) -> QToolButton:
        """A button of this row; :meth:`name_buttons` gives it its words."""
        made = icon_button(self.ui, icon, "", self)
        made.setObjectName(name)
        made.setEnabled(not self.place.draft.read_only)
        made.clicked.connect(slot)
        return made

    def name_buttons(self, buttons: Sequence[QToolButton]) -> None:
        """Say on each button which row it acts on."""
        row = self.ui.say("editors-row-of", number=self.number, title=self.title)
        for made in buttons:
            rename(made, self.ui.say(f"editors-{made.objectName()}", row=row))

    def on_up(self) -> None:
        """Move up."""
        self.acts.move_row(self.row_id, -1)

    def on_down(self) -> None:
        """Move down."""
        self.acts.move_row(self.row_id, 1)

    def on_duplicate(self) -> None:
        """Duplicate."""
        self.acts.duplicate_row(self.row_id)

    def on_remove(self) -> None:
        """Remove."""
        self.acts.remove_row(self.row_id)
