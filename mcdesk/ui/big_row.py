"""A whole row to click: icon, title and a line about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.whole_button import WholeButton


class BigRow(WholeButton):
    """Enter and Space choose it."""

    def __init__(self, ui: Ui, icon: str, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(ui.theme, parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        space = ui.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(2.5), space(3), space(2.5))
        row.setSpacing(space(3))
        picture = QLabel(self)
        size = ui.theme.px(20)
        picture.setPixmap(ui.icon(icon, "accent", 20).pixmap(size, size))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout()
        down.setSpacing(space(0.5))
        down.addWidget(wrapped(title, "label", self))
        if about:
            down.addWidget(wrapped(about, "hint", self))
        row.addLayout(down, 1)
        self.let_through()
