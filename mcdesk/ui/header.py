"""The line above every page: where you are, whether it is saved, and what is done with the whole request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.elided import ElidedLabel
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.kinds import LOOKS
from mcdesk.ui.saved_state import SavedState

ROOMY = 620
"""From this width at 100 % the buttons have words beside their icons."""


class Header(QFrame):
    """The breadcrumb, and for an open request “Saved 10:42”, Preview and Submit."""

    list_wanted = Signal(str)
    """The person wants the list that the record belongs to (the name of its place)."""
    preview_wanted = Signal()
    submit_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, *, sample: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._draft = ui, draft
        self.look = LOOKS[draft.request.kind]
        self.setObjectName("header")
        self.setProperty("role", "header")
        self.saved = SavedState(ui, draft, self)
        self._crumb = button(ui, self.look.words, "quiet", parent=self)
        self._crumb.clicked.connect(lambda: self.list_wanted.emit(self.look.place))
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "label")
        self._then = QLabel("›", self)
        self._sample = QLabel(ui.say("shell-sample"), self)
        self._sample.setProperty("role", "tag")
        self._is_sample = sample
        self.preview = button(ui, "shell-preview", "secondary", icon="eye", parent=self)
        self.preview.clicked.connect(self.preview_wanted)
        self.submit = button(ui, "shell-submit", "secondary", icon="send", parent=self)
        self.submit.clicked.connect(self.submit_wanted)
        for name in ("preview", "submit"):
            getattr(self, name).setObjectName(f"header-{name}")
        self._lay_out()
        draft.changed.connect(self._retitle)
        draft.saved.connect(self._refresh)
        self._retitle()
        self._refresh()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(2), space(1.5), space(4), space(1.5))
        row.setSpacing(space(2))
        # The crumb has room of its own at its right.
        path = QHBoxLayout()
        path.setSpacing(0)
        path.addWidget(self._crumb)
        path.addWidget(self._then)
        row.addLayout(path)
        row.addWidget(self._title, 1)
        row.addWidget(self._sample)
        row.addSpacing(space(2))
        row.addWidget(self.saved)
        row.addSpacing(space(2))
        row.addWidget(self.preview)
        row.addWidget(self.submit)

    def _retitle(self, _key: str = "") -> None:
        self._title.say(self._draft.request.title or self._ui.say("wizard-untitled"))

    def _refresh(self, _request: object = None) -> None:
        self.preview.setVisible(self.look.submitted)
        self.submit.setVisible(self.look.submitted and not self._draft.read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons lose their words where there is no room."""
        super().resizeEvent(event)
        roomy = self.width() >= self._ui.theme.px(ROOMY)
        self._crumb.setVisible(roomy)
        self._then.setVisible(roomy)
        self._sample.setVisible(roomy and self._is_sample)
        for made, key in ((self.preview, "shell-preview"), (self.submit, "shell-submit")):
            made.setText(f" {self._ui.say(key)}" if roomy else "")
            made.setToolTip("" if roomy else self._ui.say(key))
            made.setAccessibleName(self._ui.say(key))
