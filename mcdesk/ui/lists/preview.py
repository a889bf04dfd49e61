"""The panel beside a list: what is told of the selected line, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.acts import Act, ActBar

T = TypeVar("T")


class Leaf(Generic[T]):
    """What is written into the panel, from the top."""

    def __init__(self, ui: Ui, chosen: Sequence[T], acts: Sequence[Act[T]]) -> None:
        self.ui, self._chosen, self._acts = ui, chosen, acts
        self.body = QWidget()
        self.body.setProperty("role", "panel")
        self.box = QVBoxLayout(self.body)
        space = ui.theme.space
        self.box.setContentsMargins(space(5), space(5), space(4), space(6))
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
        """A button for each act that fits what is selected."""
        self.gap()
        fitting = [act for act in self._acts if act.fits(self._chosen)]
        bar: ActBar[T] = ActBar(self.ui, fitting, self.body, lead="primary")
        bar.show_for(self._chosen)
        self.box.addWidget(bar)


class Preview(ScrollDown, Generic[T]):
    """Shows what is selected; ``write`` tells of one line, several are counted."""

    def __init__(
        self,
        ui: Ui,
        name: str,
        acts: Sequence[Act[T]],
        write: Callable[[Leaf[T], T], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"{name}-preview", parent)
        self._ui, self._acts, self._write = ui, acts, write
        self._chosen: Sequence[T] = ()
        self.setProperty("role", "side")
        self.setAccessibleName(ui.say("lists-preview"))

    @property
    def item(self) -> T | None:
        """The line that it tells of, None where none or several are selected."""
        return self._chosen[0] if len(self._chosen) == 1 else None

    def show_chosen(self, chosen: Sequence[T]) -> None:
        """Show these, or nothing."""
        before, self._chosen = self._chosen, tuple(chosen)
        self.setVisible(bool(chosen))
        if not chosen or [id(item) for item in before] != [id(item) for item in chosen]:
            self.refresh()

    def refresh(self) -> None:
        """Tell of it anew: more is known now. A button with the focus keeps it."""
        if not self._chosen:
            self.setWidget(QWidget())
            return
        leaf = Leaf(self._ui, self._chosen, self._acts)
        if self.item is not None:
            self._write(leaf, self.item)
        else:
            leaf.line(self._ui.say("lists-chosen", count=len(self._chosen)), "heading")
            leaf.acts()
        leaf.box.addStretch(1)
        old = focused_in(self)
        name = old.objectName() if old is not None else ""
        self.setWidget(leaf.body)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
