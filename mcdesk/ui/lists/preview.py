"""The panel beside a list: what is told of the selected line, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.lists.acts import Act, ActBar

T = TypeVar("T")


class Leaf(Generic[T]):
    """What is written into the panel, from the top."""

    def __init__(self, ui: Ui, item: T, acts: Sequence[Act[T]]) -> None:
        self.ui, self._item, self._acts = ui, item, acts
        self.body = QWidget()
        self.body.setProperty("role", "panel")
        self.box = QVBoxLayout(self.body)
        space = ui.theme.space
        self.box.setContentsMargins(space(5), space(5), space(5), space(6))
        self.box.setSpacing(space(1))

    def head(self, above: str, title: str) -> None:
        """The name of the line, and what stands above it."""
        self.line(above, "hint")
        self.line(title, "heading")

    def line(self, words: str, role: str = "") -> None:
        """A text of its own."""
        self.box.addWidget(wrapped(words, role, self.body))

    def gap(self, steps: float = 2) -> None:
        """Some room."""
        self.box.addSpacing(self.ui.theme.space(steps))

    def fact(self, label: str, words: str) -> None:
        """A fact under its label; one that is not known is left out."""
        if words:
            self.gap()
            self.line(label, "small")
            self.line(words)

    def acts(self) -> None:
        """A button for each act that fits the line."""
        self.gap()
        chosen = (self._item,)
        bar: ActBar[T] = ActBar(self.ui, [act for act in self._acts if act.fits(chosen)], self.body, lead="primary")
        bar.show_for(chosen)
        self.box.addWidget(bar)


class Preview(QScrollArea, Generic[T]):
    """Shows one line at a time; ``write`` tells of it."""

    def __init__(
        self,
        ui: Ui,
        name: str,
        acts: Sequence[Act[T]],
        write: Callable[[Leaf[T], T], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui, self._acts, self._write = ui, acts, write
        self.item: T | None = None
        self.setObjectName(f"{name}-preview")
        self.setProperty("role", "side")
        self.setAccessibleName(ui.say("lists-preview"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_item(self, item: T | None) -> None:
        """Show this one, or nothing."""
        if item is not None and item is self.item:
            return
        self.item = item
        self.setVisible(item is not None)
        self.refresh()

    def refresh(self) -> None:
        """Tell of it anew: more is known now. A button with the focus keeps it."""
        if self.item is None:
            gone = self.takeWidget()
            if gone is not None:
                gone.deleteLater()
            return
        leaf = Leaf(self._ui, self.item, self._acts)
        self._write(leaf, self.item)
        leaf.box.addStretch(1)
        old = focused_in(self)
        name = old.objectName() if old is not None else ""
        self.setWidget(leaf.body)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
