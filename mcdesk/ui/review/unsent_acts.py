"""What was written about a record and not sent: kept while it is typed, and brought back, which is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.handoff.put_off import FILE, MERGE
from mcdesk.app.review.unsent import ALONG, DECISION, RUBRIC, Parts, Place, unsent, waiting
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.review.talk import WHOLE
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.talk import Talk

if TYPE_CHECKING:
    from mcdesk.domain.records import Record
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.unsent import WordKeeper

BANNER = "unsent"
MOST = 3
"""So many ways are offered at once."""


class UnsentActs(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._desk.workspace_changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Say what waits in the workspace that was opened."""
        services = self._desk.services
        if services is not None and not services.store.read_only:
            self._desk.jobs.store(lambda: waiting(services), self._tell, self._not_known)

    def _not_known(self, _error: Refused | Unavailable) -> None:
        """The words are told of when their record is opened; opening tells what is the matter with the workspace."""

    def _tell(self, records: tuple[Record, ...]) -> None:
        opened = self._desk.draft.request.id if self._desk.draft is not None else ""
        waits = [r for r in records if r.id != opened]
        if not waits:
            return
        names = ", ".join(r.number for r in waits)
        text = message("review-unsent-waiting", count=len(waits), names=names)
        self._desk.messages.show(
            Banner(BANNER, "info", text, message("review-unsent-waiting-fix"), self._opening(waits))
        )

    def _opening(self, records: list[Record]) -> tuple[Choice, ...]:
        def way(record: Record) -> Choice:
            return Choice(
                message("review-unsent-open", number=record.number), lambda: self._desk.open_record(record.id)
            )

        return tuple(way(record) for record in records[:MOST])

    def follow(self, draft: Draft, talk: Talk) -> None:
        """Keep what is written about the record that was opened, and bring back what was not sent."""
        services, record_id = draft.services, draft.request.id
        keeper = self._desk.keeper(services, record_id)
        talk.typed.connect(lambda writing: self._typed(talk, keeper, writing))
        talk.dropped.connect(lambda writing: self._dropped(draft, writing))
        talk.sends.connect(keeper.keep_now)
        keeper.keep_now()

        def have(kept: dict[Place, Parts]) -> None:
            if draft is self._desk.draft:
                self._have(draft, talk, kept)

        self._desk.jobs.store(lambda: unsent(services, record_id), have, self._not_known)

    def _typed(self, talk: Talk, keeper: WordKeeper, writing: Writing) -> None:
        if writing.begun:
            keeper.hold(writing.place, writing.parts)
            return
        keeper.let_go(writing.place)
        if not talk.held:
            self.told()

    def told(self) -> None:
        """The words that were told of are sent or given up, or their record is closed."""
        self._desk.messages.drop(BANNER)

    def _have(self, draft: Draft, talk: Talk, kept: Mapping[Place, Parts]) -> None:
        self._desk.messages.drop(BANNER)
        if draft.services.store.read_only or not kept:
            return
        begun = talk.bring_back(kept)
        ways = tuple(self._ways(draft, kept))
        count = len(begun) + len(ways)
        if begun and talk.writing is not None:
            ways = (Choice(message("review-unsent-talk"), partial(self._go_to, talk, talk.writing)), *ways)
        if count:
            text = message("review-unsent-back", count=count)
            self._desk.messages.show(Banner(BANNER, "info", text, None, ways[:MOST]))

    def _go_to(self, talk: Talk, writing: Writing) -> None:
        self._window.show_place("request")
        talk.begin(writing)

    def _ways(self, draft: Draft, kept: Mapping[Place, Parts]) -> Iterator[Choice]:
        """The ways to the words that are no part of the conversation."""
        window, steps = self._window, {s.key: s.label for s in draft.services.profile.workflow}
        if any(place[0] == RUBRIC for place in kept):
            yield Choice(message("review-unsent-rubric"), window.workflow.open_rubric)
        for place, words in kept.items():
            if place[0] == DECISION:
                name = steps.get(place[1], place[1])
                yield Choice(message("review-unsent-decision", step=name), partial(self._decide, place[1]))
            elif place[0] == ALONG:
                yield Choice(message("review-unsent-along"), window.handoff.sending.send)
            elif place[0] == MERGE and words.get(FILE):
                path = Path(words[FILE])
                yield Choice(message("review-unsent-merge", file=path.name), partial(window.handoff.look, path))

    def _decide(self, step: str) -> None:
        self._window.credentials.deciding.step(step)

    def offer_as_comment(self, record: Record, place: Place, words: Parts) -> None:
        """The decision is not possible any more: its words may be said as a comment, and stay until then."""
        draft = self._desk.draft
        text = " ".join(w for w in words.values() if w.strip())
        if draft is None or draft.request.id != record.id:
            return

        def say_it() -> None:
            self._desk.keeper(draft.services, record.id).let_go(place)
            Talk.of(draft).take_up(Writing(What.COMMENT, WHOLE, text=text))

        told = message("review-unsent-no-step", number=record.number)
        way = Choice(message("review-unsent-as-comment"), say_it)
        self._desk.messages.show(Banner(BANNER, "info", told, message("review-unsent-words", words=text), (way,)))

    def _dropped(self, draft: Draft, writing: Writing) -> None:
        """What was given up can be taken up again."""

        def again() -> None:
            self._window.show_place("request")
            Talk.of(draft).take_up(writing)

        way = Choice(message("review-unsent-again"), again)
        self._desk.messages.show(Banner(BANNER, "info", message("review-unsent-dropped"), None, (way,)))
