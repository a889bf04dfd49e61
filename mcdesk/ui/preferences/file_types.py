"""What a double click on files of the program's own kinds opens, and the ways to change that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.opening.ports import Standing
from mcdesk.app.services import Program
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import clear, iconed

ICONS = {
    Standing.NOBODY: ("circle-dashed", "text_quiet"),
    Standing.HERE: ("circle-check", "success"),
    Standing.ELSEWHERE: ("info", "accent"),
    Standing.BY_ITSELF: ("info", "accent"),
}


class FileTypesRow(QWidget):
    """Asks the desktop beside the window; where that does not work, says why and lets it be tried again."""

    def __init__(self, ui: Ui, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._program = ui, program
        self.said = ""
        self._busy = False
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(wrapped(ui.say("files-title"), "heading", self))
        box.addWidget(wrapped(ui.say("files-about"), "hint", self))
        self._told = QVBoxLayout()
        box.addLayout(self._told)
        self.associate = button(ui, "files-associate", "secondary", parent=self)
        self.associate.setObjectName("files-associate")
        self.associate.clicked.connect(self._associate)
        self.forget = button(ui, "files-forget", "quiet", parent=self)
        self.forget.setObjectName("files-forget")
        self.forget.clicked.connect(self._forget)
        row = FlowRow(space(2))
        for made in (self.associate, self.forget):
            made.hide()
            row.addWidget(made)
        box.addLayout(row)
        self._tell("files-looking", "circle-dashed", "text_quiet")
        self._ask(program.file_types.standing)

    def _associate(self) -> None:
        register, lang = self._program.file_types, self.ui.lang

        def work() -> Standing:
            register.associate(lang)
            return register.standing()

        self._ask(work, "files-associated")

    def _forget(self) -> None:
        register = self._program.file_types

        def work() -> Standing:
            register.forget()
            return register.standing()

        self._ask(work, "files-forgotten")

    def _ask(self, work: Callable[[], Standing], done: str = "") -> None:
        if self._busy:
            return
        self._busy = True

        def have(standing: Standing) -> None:
            if alive(self):
                self._busy = False
                self._show(standing, done)

        def failed(error: Refused | Unavailable) -> None:
            if alive(self):
                self._busy = False
                self._failed(error)

        self.ui.jobs.work(work, have, failed)

    def _show(self, standing: Standing, done: str) -> None:
        focused = next((made for made in (self.associate, self.forget) if made.hasFocus()), None)
        self._tell(f"files-standing-{standing}", *ICONS[standing])
        elsewhere = standing is Standing.ELSEWHERE
        relabel(self.associate, self.ui.say("files-associate-again" if elsewhere else "files-associate"))
        self.associate.setVisible(standing in (Standing.NOBODY, Standing.ELSEWHERE))
        self.forget.setVisible(standing in (Standing.HERE, Standing.ELSEWHERE))
        if done:
            announce(self, self.ui.say(done))
            if focused is not None:
                (self.forget if standing is Standing.HERE else self.associate).setFocus()

    def _failed(self, error: Refused | Unavailable) -> None:
        words = self.ui.failure(error)
        self._say(words, "triangle-alert", "warning")
        self.associate.show()
        announce(self, words)

    def _tell(self, key: str, icon: str, token: str) -> None:
        self._say(self.ui.say(key), icon, token)

    def _say(self, words: str, icon: str, token: str) -> None:
        self.said = words
        clear(self._told)
        self._told.addWidget(iconed(self.ui, icon, token, words, "", self))
