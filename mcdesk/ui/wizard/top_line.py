"""The line above the page: where it stands in the form, and the buttons that fold the panels at its sides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import icon_button, put_count, rename
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.review.talk import Talk


class TopLine(QWidget):
    """“Page 5 of 13”, between the two folding buttons."""

    tasks_wanted = Signal()
    guide_wanted = Signal()
    talk_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._keys = ui, [p.key for p in draft.form.pages]
        self._conversation = Talk.of(draft)
        self._tasks = icon_button(ui, "panel-left", ui.say("wizard-tasks-hide"), self)
        self._guide = icon_button(ui, "panel-right", ui.say("wizard-guide-show"), self)
        self._talk = icon_button(ui, "message-square", ui.say("review-show", count=0), self)
        self._talking = False
        self._tasks.setObjectName("toggle-tasks")
        self._talk.setObjectName("toggle-talk")
        self._guide.setObjectName("toggle-guide")
        self._where = wrapped("", "small", self)
        self._tasks.clicked.connect(self.tasks_wanted)
        self._guide.clicked.connect(self.guide_wanted)
        self._talk.clicked.connect(self.talk_wanted)
        line = QHBoxLayout(self)
        space = ui.theme.space
        line.setContentsMargins(space(2), space(2), space(2), 0)
        line.setSpacing(space(2))
        line.addWidget(self._tasks)
        line.addWidget(self._where, 1)
        line.addWidget(self._talk)
        line.addWidget(self._guide)
        self._conversation.changed.connect(self._count)
        self._count()

    def stand_on(self, key: str) -> None:
        """Say which page is open; "" for the overview, which has no panels."""
        self.setVisible(bool(key))
        if key:
            self._where.setText(self._ui.say("wizard-where", number=self._keys.index(key) + 1, total=len(self._keys)))

    def show_columns(self, *, tasks: bool, guide: bool, talk: bool = False) -> None:
        """Name the buttons by what they would do now."""
        self._talking = talk
        self._count()
        rename(self._tasks, self._ui.say("wizard-tasks-hide" if tasks else "wizard-tasks-show"))
        rename(self._guide, self._ui.say("wizard-guide-hide" if guide else "wizard-guide-show"))

    def _count(self) -> None:
        """Say how many comments are open."""
        count = self._conversation.open_count
        put_count(self._talk, count)
        rename(self._talk, self._ui.say("review-hide" if self._talking else "review-show", count=count))
