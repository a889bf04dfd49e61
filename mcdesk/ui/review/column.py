"""The column at the right of a form: the guide, or in its place the conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.review.talk import WHOLE
from mcdesk.ui.context import Ui
from mcdesk.ui.review.panel import TalkPanel
from mcdesk.ui.review.talk import Talk

WIDTH = 340
"""The least width of the conversation, in pixels at 100 %."""


class TalkColumn(QObject):
    """Makes the panel when it is first wanted, and says which of the two is."""

    turned = Signal(bool)
    """The column is wanted (or not) from now on."""
    jump = Signal(object)
    """The person wants to see the question at this :class:`Ref`."""

    def __init__(self, ui: Ui, talk: Talk, guide: QWidget, across: QHBoxLayout, at: Callable[[], Ref | None]) -> None:
        """``across`` is where the panel goes; ``at`` gives the question at hand."""
        super().__init__(guide.parentWidget())
        self._ui, self.talk, self._guide, self._across, self._at = ui, talk, guide, across, at
        self._panel: TalkPanel | None = None
        talk.wanted.connect(self.show)
        talk.shown.connect(self._show_at)

    @property
    def at(self) -> Ref:
        """The question at hand; that of the whole record where there is none."""
        return self._at() or WHOLE

    @property
    def widget(self) -> QWidget:
        """What stands there."""
        return self.panel() if self.talk.showing else self._guide

    def other(self) -> QWidget | None:
        """What does not stand there, where it was made."""
        return self._guide if self.talk.showing else self._panel

    def panel(self) -> TalkPanel:
        """The conversation."""
        if self._panel is None:
            made = self._panel = TalkPanel(self._ui, self.talk, self._guide.parentWidget())
            made.hide()
            made.closed.connect(self.toggle)
            made.jump.connect(self.jump)
            made.stand_on(self.at)
            self._across.addWidget(made)
        return self._panel

    def stand_on(self, ref: Ref) -> None:
        """This is the question at hand now."""
        if self._panel is not None:
            self._panel.stand_on(ref)

    def width(self, guide: int) -> int:
        """How wide the column is, where the guide is ``guide`` wide."""
        return max(guide, WIDTH) if self.talk.showing else guide

    def toggle(self) -> None:
        """Show the conversation in the place of the guide, or fold it."""
        shown = self.talk.showing and self.panel().isVisible()
        self._turn(talking=not shown, wanted=not shown)

    def toggle_guide(self) -> None:
        """Show the guide in the place of the conversation, or fold it."""
        self._turn(talking=False, wanted=self.talk.showing or not self._guide.isVisible())

    def show(self) -> TalkPanel:
        """Show the conversation."""
        self._turn(talking=True, wanted=True)
        return self.panel()

    def _turn(self, *, talking: bool, wanted: bool) -> None:
        if talking and not self.talk.showing:
            # Somebody else may have said something meanwhile, where the workspace is shared.
            self.talk.reload()
        self.talk.showing = talking
        self.turned.emit(wanted)

    def _show_at(self, ref: Ref) -> None:
        self.show().show_question(ref)
