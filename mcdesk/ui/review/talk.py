"""The conversation about the open record: what was said, what is being written, and what is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QObject, Signal

from mcdesk.app.changes import Change
from mcdesk.app.review import talking
from mcdesk.app.review.unsent import Parts, Place, let_go
from mcdesk.domain.answers import Edit, Ref, set_answer
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.records import Record
from mcdesk.domain.review.reading import Choice, chosen, in_reading_order, open_by_question, open_in
from mcdesk.domain.review.talk import Thread
from mcdesk.domain.review.wording import is_worded, text_at
from mcdesk.ui.draft import Draft
from mcdesk.ui.review.begun import What, Writing, writing_of
from mcdesk.ui.review.saying import said_by

Failure = Refused | Unavailable


class Talk(QObject):
    """One for a draft, whose child it is; see :meth:`of`. It outlives the widgets, so no change of look loses words."""

    changed = Signal()
    """What was said, or what is shown of it, is another."""
    writing_changed = Signal()
    """Something else is being written, or nothing."""
    wanted = Signal()
    """The person begins to write, and wants to see where."""
    stands = Signal(object)
    """The person stands at this :class:`Ref` inside of a question."""
    started = Signal()
    """What is being written takes the focus now."""
    shown = Signal(object)
    """The person wants to see the conversation about the question at this :class:`Ref`."""
    failed = Signal(object)
    """Something could not be said: :class:`Refused` or :class:`Unavailable`. What was written is still here."""
    heard = Signal(object)
    """What others said while the record was open: a tuple of :class:`Said`."""
    typed = Signal(object)
    """A :class:`Writing` has other words now, or none any more."""
    dropped = Signal(object)
    """The person gave up a :class:`Writing` that had words."""
    sends = Signal()
    """What is being written is about to be sent; what keeps it does so now, or never."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.draft = draft
        self.threads: talking.Talk = ()
        self.choice = Choice.OPEN
        self.at = ""
        self.showing = False
        self.writing: Writing | None = None
        self._begun: dict[Place, Writing] = {}
        self._sending: set[Place] = set()
        draft.jobs.crashed.connect(self._not_sent)
        self.reload()

    @classmethod
    def of(cls, draft: Draft) -> Talk:
        """The conversation about this draft's record."""
        return draft.findChild(Talk) or cls(draft)

    @property
    def record(self) -> Record:
        """The record as it stands now."""
        return self.draft.request

    @property
    def silent(self) -> bool:
        """Whether nothing can be said: the workspace can only be read."""
        return self.draft.services.store.read_only

    @property
    def visible(self) -> tuple[Thread, ...]:
        """What is to be shown, in reading order."""
        return in_reading_order(self.draft.form, self.draft.answers, chosen(self.threads, self.choice))

    @property
    def open_count(self) -> int:
        """How many comments and suggestions are open."""
        return sum(t.open for t in self.threads)

    def open_at(self, field: str) -> int:
        """How many are open at a question."""
        return open_by_question(self.threads).get(field, 0)

    def open_in(self, ref: Ref) -> int:
        """How many are open at a cell, or in a whole row."""
        return len(open_in(self.threads, ref))

    def find(self, name: str) -> Thread | None:
        """The thread of this name."""
        return next((t for t in self.threads if t.id == name), None)

    def reload(self) -> None:
        """Read what was said again."""
        services, record_id = self.draft.services, self.draft.request.id
        self.draft.jobs.store(lambda: talking.talk(services, record_id), self._have, self._failed)

    def listen(self) -> None:
        """Read it again beside the window; what is new of others is told. A store that is away tells so itself."""
        services, record_id = self.draft.services, self.draft.request.id

        def have(found: talking.Talk) -> None:
            if shiboken6.isValid(self):
                before = {s.id for t in self.threads for s in t.said}
                new = tuple(s for t in found for s in t.said if s.id not in before and not s.mine)
                self._have(found)
                if new:
                    self.heard.emit(new)

        self.draft.jobs.store(lambda: talking.talk(services, record_id), have, lambda _error: None)

    def _have(self, found: talking.Talk) -> None:
        if shiboken6.isValid(self) and found != self.threads:
            self.threads = found
            self.changed.emit()

    def _failed(self, error: Failure) -> None:
        if shiboken6.isValid(self):
            self.failed.emit(error)

    def choose(self, choice: Choice) -> None:
        """Show other parts of the conversation."""
        if choice is not self.choice:
            self.choice = choice
            self.changed.emit()

    @property
    def held(self) -> tuple[Writing, ...]:
        """What was begun besides that which is being written, and not sent."""
        now = self.writing.place if self.writing is not None else None
        return tuple(w for place, w in self._begun.items() if place != now)

    def bring_back(self, kept: Mapping[Place, Parts]) -> tuple[Writing, ...]:
        """Go on with what was not sent when the record was closed last; gives what of it is here again."""
        found = [w for w in (writing_of(*item) for item in kept.items()) if w is not None and w.begun]
        self._begun = {**{w.place: w for w in found}, **self._begun}
        if found and self.writing is None:
            self.writing = found[-1]
            self.wanted.emit()
        self.writing_changed.emit()
        return tuple(found)

    def begin(self, writing: Writing) -> None:
        """Write something. What was begun at that place is gone on with, and what was being written waits."""
        now = self.writing
        if now is None or now.place != writing.place:
            self.writing = self._begun.get(writing.place) or replace(writing, was=writing.was or writing.text)
        self.wanted.emit()
        self.writing_changed.emit()
        self.started.emit()

    def suggest(self, ref: Ref) -> bool:
        """Write another wording, beginning with the text that stands there; False where there can be none."""
        if not is_worded(self.draft.form, ref):
            return False
        self.begin(Writing(What.SUGGESTION, ref, text=text_at(self.draft.answers, ref)))
        return True

    @property
    def sending(self) -> bool:
        """Whether what is being written is on its way, and no answer has come yet."""
        return self.writing is not None and self.writing.place in self._sending

    def type(self, text: str, *, private: bool) -> None:
        """Keep what has been written so far."""
        if self.writing is not None:
            self.writing = replace(self.writing, text=text, private=private)
            self._hold(self.writing)

    def _hold(self, writing: Writing) -> None:
        self._begun.pop(writing.place, None)
        if writing.begun:
            self._begun[writing.place] = writing
        self.typed.emit(writing)

    def drop(self) -> None:
        """Write this no more."""
        writing = self.writing
        if writing is not None and not self.sending:
            self._end(writing)
            if writing.begun:
                self.dropped.emit(writing)

    def take_up(self, writing: Writing) -> None:
        """Go on with something that was given up, or begun before."""
        self._hold(writing)
        self.begin(writing)

    def _end(self, writing: Writing) -> None:
        self._hold(replace(writing, text=""))
        if self.writing is not None and self.writing.place == writing.place:
            self.writing = None
        self.writing_changed.emit()

    def send(self) -> None:
        """Say what is being written, once."""
        writing = self.writing
        if writing is None or self.sending:
            return
        self._sending.add(writing.place)
        self.sends.emit()
        services, record_id = self.draft.services, self.record.id
        say = said_by(writing, self.find(writing.thread), services, self.record)

        def work() -> Change[talking.Talk]:
            change = say()
            let_go(services, record_id, writing.place)
            return change

        self.run(work, lambda: self._sent(writing), lambda: self._not_sent(writing.place))
        self.writing_changed.emit()

    def _sent(self, writing: Writing) -> None:
        mine = [(said.edited or said.at, t.id) for t in self.threads for said in t.said if said.mine]
        self.at = max(mine)[1] if mine else self.at
        self._sending.discard(writing.place)
        now = self.writing if self.writing is not None and self.writing.place == writing.place else None
        if (now or self._begun.get(writing.place, writing)).text == writing.text:
            self._end(writing)
        else:
            self.writing_changed.emit()

    def _not_sent(self, place: object) -> None:
        """The words are here still; after a fault of the program (an exception, no place) all of them."""
        self._sending = {p for p in self._sending if isinstance(place, tuple) and p != place}
        self.writing_changed.emit()

    def run(
        self,
        work: Callable[[], Change[talking.Talk]],
        then: Callable[[], None] = lambda: None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Do something with what was said, and show what came of it; ``otherwise`` comes before :attr:`failed`."""

        def done(change: Change[talking.Talk]) -> None:
            if shiboken6.isValid(self):
                self._have(change.value)
                then()

        def failed(error: Failure) -> None:
            if shiboken6.isValid(self):
                otherwise()
                self._failed(error)

        self.draft.jobs.store(work, done, failed)

    def accept(self, thread: Thread) -> bool:
        """Put the suggested wording into the answer, as an edit that can be undone; False where nothing can change."""
        field = self.draft.form.at(thread.ref)
        if field is None or self.draft.read_only or self.silent or thread.offer is None or not thread.open:
            return False
        edit = set_answer(self.draft.answers, thread.ref, parse(field, thread.first.text))
        self.draft.seal()
        if edit.before != edit.after:
            self.draft.edit(Edit(edit.ref, edit.before, edit.after, "edit-suggestion"))
        self.draft.seal()
        services, record = self.draft.services, self.record
        self.run(lambda: talking.accept(services, record, thread))
        return True

    def settle(self, thread: Thread, *, done: bool) -> None:
        """Resolve a comment, or open it again."""
        services, record = self.draft.services, self.record
        self.run(lambda: talking.resolve(services, record, thread, done=done))

    def withdraw(self, thread: Thread, name: str) -> None:
        """Take back what one said."""
        services, record = self.draft.services, self.record
        said = next((s for s in thread.said if s.id == name), None)
        if said is not None:
            self.run(lambda: talking.withdraw(services, record, said))
