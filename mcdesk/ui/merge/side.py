"""What one side says in a place of conflict, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mcdesk.domain.comparison import Pieces
from mcdesk.domain.merge.conflicts import Take
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.marked import marked
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.steady_box import SteadyBox


class SideView(QFrame):
    """``pieces`` are the side's words, () where it has nothing there; ``empty`` says so then."""

    def __init__(self, ui: Ui, take: Take, name: str, pieces: Pieces, empty: str, parent: QWidget) -> None:
        super().__init__(parent)
        space = ui.theme.space
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        down = SteadyBox(self)
        down.setContentsMargins(space(3), space(2.5), space(3), space(3))
        down.setSpacing(space(2))
        down.addWidget(wrapped(name, "label", self))
        self.words = wrapped("", "" if pieces else "hint", self)
        if pieces:
            self.words.setTextFormat(Qt.TextFormat.RichText)
            self.words.setText(marked(ui, pieces))
        else:
            self.words.setText(empty)
        self.words.setAccessibleName("".join(p.text for p in pieces) or empty)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        down.addWidget(self.words)
        down.addStretch(1)
        self.mark = iconed(ui, "circle-check", "success", ui.say("merge-stands"), "good", self)
        self.mark.hide()
        down.addWidget(self.mark)
        self.button = button(ui, f"merge-take-{take.value}", "secondary", parent=self)
        self.button.setCheckable(True)
        down.addWidget(self.button)

    def show_chosen(self, *, chosen: bool, alone: bool) -> None:
        """Mark it as what is to stand, ``alone`` or with the other side."""
        self.button.setChecked(alone)
        self.mark.setVisible(chosen)
        self.setProperty("role", "strip" if chosen else "card")
        self.style().unpolish(self)
        self.style().polish(self)
