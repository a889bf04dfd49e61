"""What was begun in the conversation and not sent, besides that which is being written."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import place_of
from mcdesk.ui.review.begun import Writing
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.wizard.link import WrappedLink

SHOWN = 60
"""So many characters of the words are shown."""


class HeldList(QWidget):
    """Each leads to its words; not there where nothing waits."""

    def __init__(self, ui: Ui, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._talk = ui, talk
        self._shown: tuple[Writing, ...] = ()
        self.setObjectName("review-held")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        talk.writing_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what waits now."""
        held = self._talk.held
        self.setVisible(bool(held))
        if held == self._shown:
            return
        self._shown = held
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if held:
            self._box.addWidget(wrapped(self._ui.say("review-not-sent", count=len(held)), "small", self))
        for writing in held:
            self._box.addWidget(self._link(writing))

    def _link(self, writing: Writing) -> WrappedLink:
        ui = self._ui
        where = place_of(ui, self._talk.draft, writing.ref) if writing.ref.field else ui.say("review-whole")
        what = ui.say(f"review-write-{writing.what.value}")
        words = shorten(writing.text, SHOWN, placeholder=" …")
        link = WrappedLink(ui, ui.say("review-held", what=what, place=where, words=words), writing.ref, self, "")
        link.setObjectName(f"held:{'|'.join(writing.place)}")
        link.clicked.connect(lambda: self._talk.begin(writing))
        return link
