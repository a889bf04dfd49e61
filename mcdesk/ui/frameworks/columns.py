"""Which column of a file becomes what: a line for each role, with the headings to choose from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mcdesk.app.frameworks.files import Opened
from mcdesk.domain.frameworks.presets import Role
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.controls import Drop

NONE = -1


class ColumnChoices(QWidget):
    """The roles of a table's columns."""

    chosen = Signal(int, str)
    """A column plays a role now; the column is -1 where none plays it any more."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self.drops: dict[Role, Drop] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(ui.theme.space(2))
        grid.setColumnStretch(1, 1)
        for row, role in enumerate(Role):
            label = QLabel(ui.say(f"frameworks-role-{role.value}"), self)
            label.setWordWrap(True)
            drop = Drop(ui.theme, self)
            drop.setObjectName(f"framework-column:{role.value}")
            drop.call(label.text())
            drop.activated.connect(lambda _n, r=role: self._choose(r))
            grid.addWidget(label, row, 0)
            grid.addWidget(drop, row, 1)
            self.drops[role] = drop

    def _choose(self, role: Role) -> None:
        column = self.drops[role].currentData()
        self.chosen.emit(int(column) if column else NONE, role.value)

    def show_file(self, opened: Opened) -> None:
        """Show the headings of a file, and which plays what."""
        mapped = opened.mapped
        for role, drop in self.drops.items():
            drop.clear()
            drop.addItem(self.ui.say("frameworks-no-column"), None)
            for place, heading in enumerate(opened.headings):
                drop.addItem(heading, str(place))
            drop.setCurrentIndex(drop.findData(str(mapped[role])) if role in mapped else 0)
