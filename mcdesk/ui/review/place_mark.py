"""How many comments are open at a row or a cell, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import ToolButton, put_count, rename
from mcdesk.ui.review.talk import Talk


class PlaceMark(ToolButton):
    """Of a row, all that is open in it; of a cell, what is open there. Not there where nothing is.

    ``always``: in a record that one only reads it stands there all the same, as the way to begin.
    """

    def __init__(self, ui: Ui, draft: Draft, ref: Ref, parent: QWidget, *, always: bool = False) -> None:
        super().__init__(parent)
        self._ui, self._talk, self.ref, self._name = ui, Talk.of(draft), ref, ""
        self._always = always and draft.read_only and not self._talk.silent
        self.setObjectName(f"talk:{ref}")
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(ui.icon("message-square", "text", 16))
        self.setIconSize(QSize(ui.theme.px(16), ui.theme.px(16)))
        self.clicked.connect(lambda: self._talk.shown.emit(self.ref))
        self._talk.changed.connect(self.refresh)
        self.refresh()

    def call(self, name: str) -> None:
        """Say what it is about."""
        self._name = name
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        count = self._talk.open_in(self.ref)
        put_count(self, count)
        key = "review-open-at" if count else "review-comment-on"
        rename(self, self._ui.say(key, count=count, question=self._name))
        self.setVisible(bool(count) or self._always)
