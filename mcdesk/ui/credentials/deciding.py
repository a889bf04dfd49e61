"""Decisions on the record that is open, or on a request: asked for, said what they lack, recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mcdesk.app.review.unsent import DECISION, NOTHING
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.texts import Message, message
from mcdesk.ui.credentials.places import DECIDING, NEW
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import Banner

if TYPE_CHECKING:
    from mcdesk.app.credentials.standing import Way
    from mcdesk.app.review.unsent import Parts
    from mcdesk.app.services import Services
    from mcdesk.domain.life.steps import Decision
    from mcdesk.ui.credentials.decision_page import DecisionPage
    from mcdesk.ui.main_window import MainWindow


class DecidingActs:
    """Lives as long as the window. ``_asked`` is the decision that a page asks for, ``_words`` what stands in it."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._asked: tuple[Record, Way, Sequence[Message]] | None = None
        self._words: Parts = NOTHING

    def _open_record(self) -> Record | None:
        return self._desk.draft.request if self._desk.draft is not None else None

    def approve_open(self) -> None:
        """Ask for the decision on the request that is open, or say why it cannot be approved."""
        record = self._open_record()
        if record is None or record.kind is not RecordKind.REQUEST:
            text, hint = message("credentials-no-request-open"), message("credentials-no-request-open-fix")
            self._desk.messages.show(Banner("approve", "info", text, hint))
            return
        self.approve(record)

    def approve(self, request: Record) -> None:
        """Ask for the decision on a request."""
        from mcdesk.app.credentials.making import approving

        services = self._desk.services
        step = approving(services, request) if services is not None else None
        if services is None or step is None:
            text = message("life-not-submitted" if request.editable else "life-approved-already", number=request.number)
            hint = message("life-not-submitted-fix" if request.editable else "life-approved-already-fix")
            self._desk.messages.show(Banner("approve", "warning", text, hint))
            return
        self._ask(request, step.key)

    def step(self, key: str) -> None:
        """Ask for the decision on a step of the open credential."""
        record = self._open_record()
        if record is not None and self._desk.draft is not None and self._desk.draft.flush():
            self._ask(record, key)

    def _ask(self, record: Record, key: str) -> None:
        from mcdesk.app.credentials.standing import ways
        from mcdesk.app.pathways.portfolio import impact, portfolio
        from mcdesk.app.pathways.telling import told
        from mcdesk.app.review.unsent import unsent

        services = self._desk.services
        if services is None:
            return

        self._desk.keeper(services, record.id).keep_now()

        def look() -> tuple[Way | None, Sequence[Message], Parts]:
            way = next((w for w in ways(services, record) if w.step.key == key), None)
            retires = way is not None and way.step.target is State.RETIRED
            words = unsent(services, record.id).get((DECISION, key), NOTHING)
            return way, told(impact(portfolio(services), record.id)) if retires else (), words

        def have(found: tuple[Way | None, Sequence[Message], Parts]) -> None:
            way, follows, words = found
            if way is not None:
                self._asked, self._words = (record, way, follows), words
                self._window.show_place(DECIDING)
            elif words:
                self._window.talk.unsent.offer_as_comment(record, (DECISION, key), words)

        self._desk.jobs.store(look, have, self._desk.messages.fail)

    def show(self) -> None:
        """The page that asks."""
        from mcdesk.ui.credentials.decision_page import DecisionPage

        services, window = self._desk.services, self._window
        if services is None or self._asked is None:
            self._window.show_place("home")
            return
        record, way, follows = self._asked
        page = DecisionPage(window.ui, record, way, services.today(), follows, self._words)
        window.frame.show_page(DECIDING, page)
        page.back_wanted.connect(lambda: self._leave(record))
        page.jump_wanted.connect(lambda ref: self._jump(record, ref))
        page.decided.connect(lambda decision: self._decide(page, record, way, decision))
        page.typed.connect(lambda words: self._typed(services, record, way, words))
        page.start()

    def _typed(self, services: Services, record: Record, way: Way, words: Parts) -> None:
        self._words = words
        self._desk.keeper(services, record.id).hold((DECISION, way.step.key), words)

    def _leave(self, record: Record) -> None:
        """Back from a decision: to the record where it is open, else to where the decision was asked for."""
        opened = self._open_record()
        self._window.show_place("request" if opened is not None and opened.id == record.id else NEW)

    def _jump(self, record: Record, ref: Ref) -> None:
        if self._desk.draft is not None and self._desk.draft.request.id == record.id:
            self._window.show_place("request")
            self._desk.draft.jump.emit(ref)
        else:
            self._desk.open_record(record.id)

    def _decide(self, page: DecisionPage, record: Record, way: Way, decision: Decision) -> None:
        from mcdesk.app.credentials import making
        from mcdesk.app.credentials.deciding import NotYet
        from mcdesk.app.review.unsent import let_go

        services, place = self._desk.services, (DECISION, way.step.key)
        if services is None:
            return
        # What is typed is kept before it, so that nothing keeps it once it was sent.
        self._desk.keeper(services, record.id).keep_now()

        def work() -> Record:
            # Opening or reading it in the meantime may have saved it.
            now = services.store.get(record.id)
            done = making.take(services, now, way.step.key, decision).value
            let_go(services, record.id, place)
            return done

        def failed(error: Refused | Unavailable) -> None:
            if isinstance(error, NotYet) and alive(page):
                page.refuse(error.lacking)
            else:
                self._desk.messages.fail(error, key="decision")

        def decided(done: Record) -> None:
            self._words = NOTHING
            if self._desk.services is not services:
                return
            self._desk.keeper(services, record.id).let_go(place)
            self._window.talk.unsent.told()
            self._decided(done, record)

        self._desk.jobs.store(work, decided, failed)

    def _decided(self, done: Record, record: Record) -> None:
        from mcdesk.app.changes import touched

        self._asked = None
        self._desk.messages.drop("decision")
        draft = self._desk.draft
        for kind, record_id in ((done.kind, done.id), (record.kind, record.id)):
            self._desk.hub.changed.emit(touched(done, kind, record_id))
        if done.kind is not record.kind:
            said = message("credentials-approved", number=record.number, made=done.number)
            if draft is not None:
                self._desk.close_request()
            self._desk.open_record(done.id, lambda: self._desk.messages.show(Banner("approve", "success", said)))
        elif draft is not None and draft.request.id == done.id:
            draft.adopt(done)
            self._window.show_place("request")
            state = self._desk.program.definitions.profile.state_label(done.state)
            self._desk.messages.confirm(message("credentials-now", number=done.number, state=state))
