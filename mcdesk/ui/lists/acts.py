"""What can be done with the selected lines of a list, as data: buttons, menus and keys are made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, lock, relabel

T = TypeVar("T")
TWO = 2


class Key(Enum):
    """The keys that a list gives an act to."""

    NONE = ""
    ENTER = "enter"
    DELETE = "delete"


def one(chosen: Sequence[object]) -> bool:
    """Exactly one line is selected."""
    return len(chosen) == 1


def some(chosen: Sequence[object]) -> bool:
    """One line or more."""
    return bool(chosen)


def two(chosen: Sequence[object]) -> bool:
    """Exactly two lines."""
    return len(chosen) == TWO


def several(chosen: Sequence[object]) -> bool:
    """Two lines or more."""
    return len(chosen) >= TWO


@dataclass(frozen=True)
class Act(Generic[T]):
    """``words`` is the key of what it says, and of its name; ``many`` of what it says where several are selected.

    ``fits`` tells for which selection it can be done; ``refused`` says why the person may not, "" where they may.
    """

    words: str
    run: Callable[[Sequence[T]], object]
    fits: Callable[[Sequence[T]], bool] = one
    icon: str = ""
    key: Key = Key.NONE
    many: str = ""
    refused: str = ""

    def say(self, ui: Ui, count: int) -> str:
        """What it says of so many lines."""
        return ui.say(self.many, count=count) if self.many and count > 1 else ui.say(self.words)


class ActBar(QWidget, Generic[T]):
    """Acts as buttons; each shows where it fits what is selected. The one for Enter has the role ``lead``."""

    def __init__(self, ui: Ui, acts: Sequence[Act[T]], parent: QWidget | None = None, lead: str = "quiet") -> None:
        super().__init__(parent)
        self._ui, self._lead, self._chosen = ui, lead, tuple[T, ...]()
        self._flow = FlowRow(ui.theme.space(1), self)
        self._made = [(act, self._button(act)) for act in acts]
        self.show_for(())

    def _button(self, act: Act[T]) -> QPushButton:
        role = self._lead if act.key is Key.ENTER else "quiet"
        made = button(self._ui, act.words, role, icon=act.icon, parent=self)
        made.setObjectName(act.words)
        if act.refused:
            lock(self._ui, made, act.refused)
        made.clicked.connect(lambda _on=False: act.run(self._chosen))
        return self.add(made)

    def add(self, made: QPushButton) -> QPushButton:
        """Put a further button at the end."""
        self._flow.addWidget(made)
        return made

    @property
    def offered(self) -> tuple[str, ...]:
        """The acts that show."""
        return tuple(act.words for act, made in self._made if not made.isHidden())

    def show_for(self, chosen: Sequence[T]) -> None:
        """Offer what can be done with these."""
        self._chosen = tuple(chosen)
        for act, made in self._made:
            relabel(made, act.say(self._ui, len(chosen)))
            made.setVisible(act.fits(chosen))
