"""What the pages of the designer are made of: labelled lists to drop down, each a choice of the recipe."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.domain.badge_image.recipe import Recipe
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped


class Tab(QWidget):
    """A page of the designer."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design, self.ui = design, design.ui
        self.box = QVBoxLayout(self)
        room = self.ui.theme.space(3)
        self.box.setContentsMargins(room, room, room, room)
        self.box.setSpacing(self.ui.theme.space(3))

    def refresh(self, recipe: Recipe) -> None:
        """Show a recipe, leaving alone what already says the same."""


def label_of(ui: Ui, words: str, parent: QWidget) -> QLabel:
    """The label of a control."""
    return wrapped(words, "label", parent)


def two_columns(ui: Ui) -> QGridLayout:
    """A grid of labels and controls."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(ui.theme.space(3))
    grid.setVerticalSpacing(ui.theme.space(2))
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return grid


class Choice(Drop):
    """A list of the members of an enumeration; ``picked`` is called with the chosen one."""

    def __init__(self, design: Design, name: str, members: Iterable[StrEnum], picked: Callable[[str], None]) -> None:
        super().__init__(design.ui.theme)
        self.setObjectName(f"choice:{name}")
        self.call(design.ui.say(f"badge-image-{name}"))
        for member in members:
            self.addItem(design.ui.say(f"badge-image-{name}-{member}"), member.value)
        self.setEnabled(not design.read_only)
        self.activated.connect(lambda _row: picked(str(self.currentData())))

    def stand_at(self, member: str) -> None:
        """Show a choice without making it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(member), 0))
        self.update()
