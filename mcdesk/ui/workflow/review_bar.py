"""The line above a request that was submitted: the stage it waits in, for whom and how long, and what leads on."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.acting import Refusal
from mcdesk.app.credentials.deciding import Decided
from mcdesk.app.workflow.stand import Stand, others_decide, stand_of, waiting_words
from mcdesk.domain import formats
from mcdesk.domain.records import Record, State
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.stand_bar import StandBar

REOPENS = frozenset({State.RETURNED, State.WITHDRAWN})
"""From these the author goes on with the next version; before anybody took it up it can be taken back as well."""


WRITING = REOPENS | {State.DRAFT}
LONGEST = 200
"""So many characters of a decision stand here at 100 %; all of it stands in the history."""


class ReviewBar(StandBar):
    """Not there while a first draft is written."""

    next_version_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, "review-bar", "review", parent)
        self._draft = draft
        self.stand: Stand | None = None
        self._shown: tuple[State, int] | None = None
        self.words = wrapped("", "", self)
        self.write = button(ui, "credentials-more", "secondary", icon="file-plus", parent=self)
        self.history = button(ui, "workflow-history", "quiet", icon="history", parent=self)
        self.lay_out((("write", self.write), ("history", self.history)))
        self._down.addWidget(self.words)
        self.write.clicked.connect(self.next_version_wanted)
        self.history.clicked.connect(self.history_wanted)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look)
        draft.saved.connect(self._on_saved)
        self._show_bare()
        self._look()

    def _on_saved(self, record: Record) -> None:
        if (record.state, record.version) != self._shown:
            self._show_bare()
            self._timer.start()

    def _look(self) -> None:
        record, services, problems = self._draft.request, self._draft.services, self._draft.rules.problems
        if not record.version:
            return
        self._draft.jobs.store(
            lambda: stand_of(services, record, problems), while_alive(self, self.show_stand), lambda _error: None
        )

    def _show_bare(self) -> None:
        """The state alone, until it is known what leads on."""
        record, ui = self._draft.request, self._ui
        self._shown = (record.state, record.version)
        self.setVisible(bool(record.version))
        self.show_state(record.state, self._state_words(record))
        self.about.hide()
        self.words.hide()
        self.show_ways(())
        self.more.hide()
        self.write.setVisible(record.state in REOPENS and not self._draft.services.store.read_only)
        relabel(self.write, ui.say("workflow-next-version", version=record.version + 1))

    def _state_words(self, record: Record) -> str:
        if record.state is State.DRAFT:
            return self._ui.say("workflow-being-written", version=record.version + 1)
        return self._ui.words(self._draft.services.profile.state_label(record.state))

    def show_stand(self, stand: Stand) -> None:
        """Say how it stands now."""
        self._show_bare()
        self.stand = stand
        ui, record, services = self._ui, self._draft.request, self._draft.services
        waits = waiting_words(services, stand)
        self.about.setText(ui.words(waits) if waits else self._since(stand))
        self.about.setProperty("role", "problem" if stand.late else "hint")
        self.about.style().polish(self.about)
        self.about.show()
        said = self._said(stand.last)
        self.words.setText(said)
        self.words.setVisible(bool(said))
        ways = () if services.store.read_only else stand.ways
        self.show_ways(ways)
        if ways and record.state in WRITING:
            # The author goes on writing; what else is possible stands in the menu.
            self.next.hide()
            self.add(f"step:{ways[0].step.key}", ui.words(ways[0].step.label), self.next.click)
        if record.state is State.SUBMITTED and not services.store.read_only:
            self.add("next-version", self.write.accessibleName(), self.next_version_wanted.emit)
        self.more.setVisible(not self._menu.isEmpty())

    @property
    def refusal(self) -> Refusal | None:
        """Why the person at the keyboard does not decide on this request; None where that is not so."""
        return others_decide(self._draft.services, self.stand) if self.stand is not None else None

    def _since(self, stand: Stand) -> str:
        return self._ui.say("workflow-since", day=formats.day(stand.since, self._ui.lang))

    def _said(self, last: Decided | None) -> str:
        """What was said with the decision that led here; while a new version is written, with the return."""
        if last is None or not (last.reason or last.exception):
            return ""
        words = " ".join(w for w in (last.reason, last.exception) if w)
        room = int(LONGEST / self._ui.theme.scale**2)
        day = formats.day(last.on or last.at.astimezone().date(), self._ui.lang)
        return self._ui.say("workflow-said", who=last.who, day=day, words=shorten(words, room, placeholder=" …"))
