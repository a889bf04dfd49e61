"""The line above the page: where it stands in the form, and the buttons that fold the panels at its sides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.domain.fields import Form
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.controls import wrapped


class TopLine(QWidget):
    """“Page 5 of 13”, between the two folding buttons."""

    tasks_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, ui: Ui, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._keys = ui, [p.key for p in form.pages]
        self._tasks = icon_button(ui, "panel-left", ui.say("wizard-tasks-hide"), self)
        self._guide = icon_button(ui, "panel-right", ui.say("wizard-guide-show"), self)
        self._tasks.setObjectName("toggle-tasks")
        self._guide.setObjectName("toggle-guide")
        self._where = wrapped("", "small", self)
        self._tasks.clicked.connect(self.tasks_wanted)
        self._guide.clicked.connect(self.guide_wanted)
        line = QHBoxLayout(self)
        space = ui.theme.space
        line.setContentsMargins(space(2), space(2), space(2), 0)
        line.setSpacing(space(2))
        line.addWidget(self._tasks)
        line.addWidget(self._where, 1)
        line.addWidget(self._guide)

    def stand_on(self, key: str) -> None:
        """Say which page is open; "" for the overview, which has no panels."""
        self.setVisible(bool(key))
        if key:
            self._where.setText(self._ui.say("wizard-where", number=self._keys.index(key) + 1, total=len(self._keys)))

    def show_columns(self, *, tasks: bool, guide: bool) -> None:
        """Name the buttons by what they would do now."""
        rename(self._tasks, self._ui.say("wizard-tasks-hide" if tasks else "wizard-tasks-show"))
        rename(self._guide, self._ui.say("wizard-guide-hide" if guide else "wizard-guide-show"))
