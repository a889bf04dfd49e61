"""The conversation beside the form: what was said about its questions, in the order of the form."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.review.reading import Choice, beside, nearest
from mcdesk.domain.review.talk import WHOLE, Thread
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.place_memory import return_to, spot_of
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.card import ThreadCard
from mcdesk.ui.review.held import HeldList
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.review.writing import WritingBox
from mcdesk.ui.steady_area import SteadyArea
from mcdesk.ui.steady_box import SteadyBox

MOST = 40
"""So many threads are drawn at once; a button shows as many more."""


class TalkPanel(QFrame):
    """Follows the draft; what is written in it lives in :class:`Talk`."""

    closed = Signal()
    jump = Signal(object)
    """The person wants to see the question at this :class:`Ref`."""

    def __init__(self, ui: Ui, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self.talk, self._most = ui, talk, MOST
        self._question = WHOLE
        self.cards: dict[str, ThreadCard] = {}
        self.setObjectName("talk")
        self.setProperty("role", "panel")
        self.setAccessibleName(ui.say("review-comments"))
        self.close_button = icon_button(ui, "x", ui.say("review-close"), self)
        self.close_button.setObjectName("review-close")
        self.choice = Drop(ui.theme, self)
        self.choice.setObjectName("review-choice")
        self.choice.call(ui.say("review-choice"))
        self.comment = button(ui, "review-comment", "secondary", icon="message-square", parent=self)
        self.comment.setObjectName("review-comment")
        self.whole = button(ui, "review-comment-whole", "quiet", parent=self)
        self.whole.setObjectName("review-comment-whole")
        self.count = wrapped("", "small", self)
        self.writing, self.held = WritingBox(ui, talk, self), HeldList(ui, talk, self)
        self._scroll, self._list = SteadyArea(self), QWidget(self)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        space, ui = self._ui.theme.space, self._ui
        box = QVBoxLayout(self)
        box.setContentsMargins(space(3), space(3), 0, 0)
        box.setSpacing(space(2))
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, space(2), 0)
        top.addWidget(wrapped(ui.say("review-comments"), "subheading", self), 1)
        top.addWidget(self.close_button)
        box.addLayout(top)
        body = QWidget(self._scroll)
        body.setAutoFillBackground(False)
        inside = self._inside = SteadyBox(body)
        inside.setContentsMargins(0, 0, space(3), space(6))
        inside.setSpacing(space(2))
        for choice in Choice:
            self.choice.addItem(ui.say(f"review-show-{choice.value}"), choice)
        inside.addWidget(self.choice)
        row = FlowRow(space(1))
        row.addWidget(self.comment)
        row.addWidget(self.whole)
        inside.addLayout(row)
        inside.addWidget(self.writing)
        inside.addWidget(self.held)
        inside.addWidget(self.count)
        inside.addWidget(self._list)
        inside.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setObjectName("review-threads")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        box.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        talk = self.talk
        self.close_button.clicked.connect(self.closed)
        self.choice.activated.connect(lambda _n: talk.choose(self.choice.currentData()))
        self.comment.clicked.connect(lambda: talk.begin(Writing(What.COMMENT, self._question)))
        self.whole.clicked.connect(lambda: talk.begin(Writing(What.COMMENT, WHOLE)))
        talk.changed.connect(self.refresh)
        talk.started.connect(self._write)
        self.writing.done.connect(self._written)
        talk.draft.changed.connect(self._on_answer)

    def _on_answer(self, field: str) -> None:
        """A suggestion is shown against the text as it stands."""
        if any(t.offer is not None and t.ref.field == field for t in self.talk.threads):
            self.refresh()

    def _write(self) -> None:
        if self.talk.writing is not None and self.isVisible():
            self.writing.start()

    def _written(self) -> None:
        # The box goes, and would take the focus along to nowhere.
        if self.isVisible():
            self.show_card(self.talk.at) if self.talk.at in self.cards else self.start()

    def stand_on(self, ref: Ref) -> None:
        """The question that a new comment would be about."""
        self._question = ref
        self.comment.setEnabled(bool(ref.field) and not self.talk.silent)

    def refresh(self) -> None:
        """Draw the conversation anew; the focus stays where it was."""
        talk, ui = self.talk, self._ui
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(talk.choice))
        threads = talk.visible
        self.whole.setEnabled(not talk.silent)
        self.comment.setEnabled(bool(self._question.field) and not talk.silent)
        none = "review-none-open" if talk.choice is Choice.OPEN else "review-none"
        self.count.setText(ui.say("review-count", count=len(threads)) if threads else ui.say(none))
        spot = spot_of(self._scroll) if focused_in(self._scroll) is not None else None
        bar, order = self._scroll.verticalScrollBar().value(), list(self.cards)
        self._draw(threads)
        if spot is not None and not return_to(self._scroll, spot):
            self._go_on(order)
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(bar))

    def _go_on(self, order: list[str]) -> None:
        """The card with the focus is gone (it was settled): the one that stands in its place now takes it."""
        place = order.index(self.talk.at) if self.talk.at in order else 0
        left = list(self.cards.values())
        target = left[min(place, len(left) - 1)] if left else self.choice
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self, threads: tuple[Thread, ...]) -> None:
        space = self._ui.theme.space
        body = QWidget(self._scroll.widget())
        box = SteadyBox(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        self.cards = {}
        for thread in threads[: self._most]:
            card = ThreadCard(self._ui, self.talk, thread, body)
            card.jump.connect(self.jump)
            card.reached.connect(self._reach)
            self.cards[thread.id] = card
            box.addWidget(card)
        if len(threads) > self._most:
            more = button(self._ui, "review-more", "secondary", parent=body)
            more.setObjectName("review-more")
            more.clicked.connect(self._show_more)
            box.addWidget(more)
        old, self._list = self._list, body
        self._inside.replaceWidget(old, body)
        # The focus is brought back by name, and the old cards have the names of the new ones.
        old.setParent(self)
        old.hide()
        old.deleteLater()
        body.show()

    def _show_more(self) -> None:
        self._most += MOST
        self.refresh()

    def _reach(self, name: str) -> None:
        self.talk.at = name

    def go(self, step: int) -> Thread | None:
        """To the next thread (-1: the one before), with the focus on it; None where there is none."""
        threads = self.talk.visible
        found = beside(threads, self.talk.at, step)
        if found is None:
            announce(self, self.count.text())
            return None
        while found.id not in self.cards:
            self._show_more()
        self.talk.at = found.id
        return found

    def show_card(self, name: str) -> None:
        """Put the focus on a card."""
        card = self.cards.get(name)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, 24))

    def show_question(self, ref: Ref) -> None:
        """Show what was said about a question; where nothing was, begin."""
        found = nearest(self.talk.visible, ref)
        if found is not None and found.id in self.cards:
            self.show_card(found.id)
        elif not self.talk.silent:
            self.talk.begin(Writing(What.COMMENT, ref))

    def start(self) -> None:
        """Put the focus on the first thing said, or on the way to say something."""
        first = next(iter(self.cards.values()), None)
        target = self.writing.area if self.talk.writing is not None else first or self.choice
        target.setFocus(Qt.FocusReason.OtherFocusReason)
