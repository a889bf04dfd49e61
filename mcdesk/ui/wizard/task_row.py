"""One page of the form in the task list: the whole row opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.domain.fields import Page
from mcdesk.domain.flow import PageState
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.whole_button import WholeButton
from mcdesk.ui.wizard.states import LOOKS


class TaskRow(WholeButton):
    """Icon, title and state; ``large`` adds what the page settles."""

    def __init__(self, ui: Ui, page: Page, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(ui.theme, parent)
        self.ui, self.page_key = ui, page.key
        self._title, self._intro, self._large = ui.words(page.title), ui.words(page.intro), large
        self._state: PageState | None = None
        self.setObjectName(f"task:{page.key}")
        self.setCheckable(True)
        self._picture = QLabel(self)
        self._word = wrapped("", "small", self)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        row = QHBoxLayout(self)
        room = theme.space(3 if self._large else 2)
        row.setContentsMargins(theme.space(3), room, theme.space(3), room)
        row.setSpacing(theme.space(3))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.space(0.5))
        said.addWidget(wrapped(self._title, "subheading" if self._large else "", self))
        if self._large:
            said.addWidget(wrapped(self._intro, "hint", self))
        said.addWidget(self._word)
        row.addLayout(said, 1)
        self.let_through()

    def show_state(self, state: PageState) -> None:
        """Show where the page stands."""
        if state is self._state:
            return
        self._state = state
        look = LOOKS[state]
        size = self.ui.theme.px(18)
        self._picture.setPixmap(self.ui.icon(look.icon, look.token, 18).pixmap(size, size))
        word = self.ui.say(look.word)
        self._word.setText(word)
        self.setAccessibleName(self.ui.say("wizard-task", title=self._title, state=word))
        if self._large:
            self.setAccessibleDescription(self._intro)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens; every other key is for the list."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
