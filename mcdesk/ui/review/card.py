"""One thread of the conversation as a card: where it stands, what was said, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.review.redline import redline
from mcdesk.domain.review.talk import Fate, Said, Thread
from mcdesk.domain.review.wording import Standing, standing, taken_back, text_at
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed, place_of
from mcdesk.ui.review import marked
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.steady_box import SteadyBox
from mcdesk.ui.wizard.link import WrappedLink

TOLD = 160
"""So many characters of what a button is about are told with it."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ThreadCard(QFrame):
    """Takes the focus as a whole and says what is in it; its buttons follow."""

    jump = Signal(object)
    """The person wants to see the question at this :class:`Ref`."""
    reached = Signal(str)
    """The focus came here (the name of the thread)."""

    def __init__(self, ui: Ui, talk: Talk, thread: Thread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._talk, self.topic = ui, talk, thread
        self.setObjectName(f"thread:{thread.id}")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        space = ui.theme.space
        self._box: QVBoxLayout = SteadyBox(self)
        self._box.setContentsMargins(space(3), space(2), space(3), space(2))
        self._box.setSpacing(space(1))
        self._where()
        if thread.offer is not None:
            self._offered()
        for said in thread.said:
            self._said(said)
        self._fate()
        self._acts()
        self.setAccessibleName(self._heard())

    def _where(self) -> None:
        ui, ref = self._ui, self.topic.ref
        if not ref.field:
            self._box.addWidget(wrapped(ui.say("review-whole"), "label", self))
            return
        link = WrappedLink(ui, place_of(ui, self._talk.draft, ref), ref, self, "label")
        link.setObjectName(f"review-at:{self.topic.id}")
        link.chosen.connect(self.jump)
        self._box.addWidget(link)

    def _offered(self) -> None:
        """The suggested wording against the text as it stands; of a settled one, the wording alone."""
        ui, thread = self._ui, self.topic
        self._box.addWidget(wrapped(ui.say("review-suggests"), "small", self))
        if thread.first.withdrawn or thread.first.wiped:
            return
        if not thread.open:
            self._box.addWidget(wrapped(thread.first.text, "", self))
            return
        runs = redline(text_at(self._talk.draft.answers, thread.ref), thread.first.text)
        label = QLabel(marked.html(ui, runs), self)
        label.setObjectName(f"wording:{thread.id}")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setAccessibleName(marked.spoken(ui, runs))
        self._box.addWidget(label)

    def _said(self, said: Said) -> None:
        ui = self._ui
        self._box.addWidget(wrapped(self._line(said), "small", self))
        if said.id == self.topic.id and self.topic.offer is not None and not said.withdrawn:
            return
        words = self._words(said)
        self._box.addWidget(wrapped(words, "hint" if said.withdrawn or said.wiped else "", self))
        if said.mine and not self._talk.silent and not said.withdrawn:
            self._box.addLayout(self._own(said, ui))

    def _own(self, said: Said, ui: Ui) -> FlowRow:
        row = FlowRow(ui.theme.space(1))
        ref, thread = self.topic.ref, self.topic.id
        edit = Writing(What.EDIT, ref, thread, said.id, said.text, said.private)
        row.addWidget(self._button("review-change", f"change:{said.id}", lambda: self._talk.begin(edit), said))
        take_back = self._button(
            "review-take-back", f"take-back:{said.id}", lambda: self._talk.withdraw(self.topic, said.id), said
        )
        row.addWidget(take_back)
        return row

    def _words(self, said: Said) -> str:
        if said.withdrawn or said.wiped:
            return self._ui.say("review-was-withdrawn" if said.withdrawn else "review-was-wiped")
        return said.text

    def _line(self, said: Said) -> str:
        """Who said it and when, and what else there is to know."""
        ui, profile = self._ui, self._talk.draft.services.profile
        role = ui.words(profile.role_label(said.role)) if said.role else ""
        notes = (
            role,
            formats.moment(said.at, ui.lang),
            ui.say("review-on-version", version=said.version) if said.version else "",
            ui.say("review-edited-note") if said.edited else "",
            ui.say("review-private-note") if said.private else "",
        )
        return " · ".join((said.who, *(n for n in notes if n)))

    def _fate(self) -> None:
        """What became of it, and what stands in the way of taking a suggestion."""
        ui, thread = self._ui, self.topic
        for icon, token, words in self._notes():
            self._box.addWidget(iconed(ui, icon, token, words, "hint", self))
        settled = thread.offer.settled if thread.offer is not None else None
        if settled is not None and settled.words:
            self._box.addWidget(wrapped(settled.words, "", self))

    def _notes(self) -> Iterator[tuple[str, str, str]]:
        say, thread, draft = self._ui.say, self.topic, self._talk.draft
        if thread.resolved is not None:
            yield "circle-check", "success", say("review-resolved-by", who=thread.resolved.who)
        if thread.offer is None:
            return
        if thread.offer.settled is not None:
            accepted = thread.offer.fate is Fate.ACCEPTED
            key = "review-accepted-by" if accepted else "review-declined-by"
            yield ("circle-check" if accepted else "x", "text_quiet", say(key, who=thread.offer.settled.who))
            if taken_back(draft.form, draft.answers, thread):
                yield "info", "text_quiet", say("review-not-there-now")
            return
        if thread.first.withdrawn:
            return
        now = standing(draft.form, draft.answers, thread)
        if now is not Standing.FITS:
            yield "triangle-alert", "warning", say(f"review-standing-{now.value}")
        elif draft.read_only:
            yield "info", "text_quiet", say("review-accept-later")

    def _acts(self) -> None:
        if self._talk.silent:
            return
        row = FlowRow(self._ui.theme.space(1))
        for made in self._buttons():
            row.addWidget(made)
        self._box.addLayout(row)

    def _buttons(self) -> Iterator[QPushButton]:
        talk, thread, draft = self._talk, self.topic, self._talk.draft
        ref, name = thread.ref, thread.id
        if thread.offer is not None and thread.open:
            takeable = standing(draft.form, draft.answers, thread) is not Standing.GONE
            if takeable and not draft.read_only:
                yield self._button("review-accept", f"accept:{name}", lambda: talk.accept(thread), role="secondary")
            refusal = Writing(What.REFUSAL, ref, name)
            yield self._button("review-decline", f"decline:{name}", lambda: talk.begin(refusal))
            if thread.first.mine:
                yield self._button("review-take-back", f"take-back:{name}", lambda: talk.withdraw(thread, name))
        reply = Writing(What.REPLY, ref, name, private=thread.first.private)
        yield self._button("review-reply", f"reply:{name}", lambda: talk.begin(reply))
        if thread.offer is None:
            key = "review-reopen" if thread.resolved else "review-resolve"
            done = thread.resolved is None
            yield self._button(key, f"resolve:{name}", lambda: talk.settle(thread, done=done))

    def _button(
        self, key: str, name: str, act: object, said: Said | None = None, *, role: str = "quiet"
    ) -> QPushButton:
        made = button(self._ui, key, role, parent=self)
        made.setObjectName(name)
        about = said or self.topic.first
        place = place_of(self._ui, self._talk.draft, self.topic.ref) if self.topic.ref.field else ""
        told = ". ".join(w for w in (place, about.who, " ".join(about.text.split())) if w)
        made.setAccessibleDescription(told[:TOLD])
        made.clicked.connect(act)
        return made

    def _heard(self) -> str:
        """The whole card in one breath."""
        ui, thread = self._ui, self.topic
        place = place_of(ui, self._talk.draft, thread.ref) if thread.ref.field else ui.say("review-whole")
        said = [formats.named(self._line(s), self._words(s), ui.lang) for s in thread.said]
        state = ui.say("review-is-open") if thread.open else ""
        kind = ui.say("review-suggests") if thread.offer is not None else ""
        return ". ".join(w for w in (place, kind, *said, *(n[2] for n in self._notes()), state) if w)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """This is the one that a person is at."""
        super().focusInEvent(event)
        self.reached.emit(self.topic.id)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the question."""
        if event.key() in ENTER and not event.modifiers() and self.topic.ref.field:
            self.jump.emit(self.topic.ref)
        else:
            super().keyPressEvent(event)
