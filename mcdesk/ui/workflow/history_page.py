"""The history of a record, newest first, and above it what it proves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.app.services import Services
from mcdesk.app.workflow.history import Past, line_words, proof_words
from mcdesk.domain import formats
from mcdesk.domain.records import Event
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.steady_box import SteadyBox

FIRST, GROUP = 12, 6
"""So many lines are there at once, more than can be seen; the others come so many at a time."""


class HistoryPage(ColumnPage):
    """Reads nothing itself: it shows a :class:`Past`."""

    back_wanted = Signal()

    def __init__(self, ui: Ui, services: Services, past: Past) -> None:
        super().__init__(ui, "record-history", ui.say("workflow-history"))
        self._services, self._past = services, past
        self._build()

    def _build(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.back = button(ui, "credentials-back-one", "quiet", icon="chevron-left", parent=self.body)
        self.back.setObjectName("history-back")
        self.back.clicked.connect(self.back_wanted)
        self.way_back = self.back
        self.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("workflow-history"), "title", self.body))
        record = self._past.record
        named = f"{record.number} · {record.title or ui.say('wizard-untitled')}"
        self.box.addWidget(wrapped(named, "hint", self.body))
        self.box.addSpacing(space(2))
        self.box.addWidget(self._proof())
        newest = tuple(reversed(self._past.lines))
        for event in newest[:FIRST]:
            self.box.addSpacing(space(2))
            self.box.addWidget(self._line(event, self.body))
        self.finish()
        ui.jobs.pieces.begin(self, self._earlier(newest[FIRST:]))

    def _earlier(self, lines: Sequence[Event]) -> Iterator[None]:
        """Add the earlier lines, a few at a time: each few appear, and are laid out, as one."""
        for start in range(0, len(lines), GROUP):
            group = QWidget(self.body)
            group.hide()
            down = SteadyBox(group)
            down.setContentsMargins(0, 0, 0, 0)
            down.setSpacing(self.ui.theme.space(4))
            for event in lines[start : start + GROUP]:
                down.addWidget(self._line(event, group))
            # Below all others, and above the room that is left.
            self.box.insertSpacing(self.box.count() - 1, self.ui.theme.space(2))
            self.box.insertWidget(self.box.count() - 1, group)
            group.show()
            yield

    def _proof(self) -> QFrame:
        ui, space, holds = self.ui, self.ui.theme.space, self._past.proof.holds
        frame = QFrame(self.body)
        frame.setObjectName("history-proof")
        frame.setProperty("role", "strip")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(4), space(3), space(4), space(3))
        box.setSpacing(space(1))
        first, *more = (ui.words(said) for said in proof_words(self._past))
        look = ("circle-check", "success") if holds else ("triangle-alert", "problem")
        box.addWidget(iconed(ui, *look, first, "label", frame))
        wrong = len(self._past.proof.findings)
        for number, words in enumerate(more):
            box.addWidget(wrapped(words, "problem" if number < wrong else "hint", frame))
        box.addWidget(wrapped(ui.say("workflow-proof-means"), "small", frame))
        frame.setAccessibleName(first)
        frame.setAccessibleDescription(" ".join(more))
        return frame

    def _line(self, event: Event, parent: QWidget) -> QFrame:
        ui, space = self.ui, self.ui.theme.space
        frame = QFrame(parent)
        frame.setProperty("role", "card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(4), space(2), space(4), space(2))
        box.setSpacing(0)
        box.addWidget(wrapped(ui.words(line_words(self._services, event)), "label", frame))
        if event.words:
            box.addWidget(wrapped(event.words, "", frame))
        box.addWidget(wrapped(self._who(event), "hint", frame))
        wrong = [f for f in self._past.proof.findings if f.event is event]
        if wrong:
            box.addWidget(iconed(ui, "triangle-alert", "problem", ui.say("workflow-line-wrong"), "problem", frame))
        return frame

    def _who(self, event: Event) -> str:
        ui, profile = self.ui, self._services.profile
        signer = self._past.signer(event)
        role = ui.words(profile.role_label(str(event.detail.get("role", "") or (signer.role if signer else ""))))
        key = "workflow-line-signed" if event.seal and event.seal.signature else "workflow-line-plain"
        who = f"{event.who}, {role}" if role else event.who
        return ui.say(key, who=who, when=formats.moment(event.at, ui.lang))

    def start(self) -> None:
        """Put the focus where what was found is read."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
