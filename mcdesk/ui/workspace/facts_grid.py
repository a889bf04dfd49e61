"""Labels with what they stand for, one below the other, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped


class FactsGrid(QWidget):
    """Label and value beside each other; below each other at large text."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ui.theme.space(6))
        self._grid.setColumnStretch(1, 1)
        self._narrow = ui.theme.scale >= 1.75
        self._grid.setVerticalSpacing(ui.theme.space(1 if self._narrow else 2))

    def add(self, label: str, value: str) -> QLabel:
        """A line; the value can be selected, and is called by its label."""
        name = wrapped(label, "hint", self)
        said = wrapped(value, "", self)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(formats.named(label, value, self._ui.lang))
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        if self._narrow:
            self._grid.addWidget(name, row, 0, 1, 2)
            self._grid.addWidget(said, row + 1, 0, 1, 2)
        else:
            name.setMinimumWidth(self._ui.theme.px(170))
            self._grid.addWidget(name, row, 0, top)
            self._grid.addWidget(said, row, 1, top)
        return said
