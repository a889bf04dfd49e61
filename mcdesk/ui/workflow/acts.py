"""What is done with a request while it is reviewed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.app.review.unsent import Parts
    from mcdesk.app.services import Services
    from mcdesk.app.workflow.history import Past
    from mcdesk.domain.review.rubric import Marks
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.review.rubric_page import RubricPage

HISTORY = "record-history"
RUBRIC = "rubric"


class WorkflowActs(QObject):
    """Lives as long as the window. ``_past`` is the history that is shown, ``_marked`` what is marked by the rubric."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._past: Past | None = None
        self._marked: tuple[Record, Marks] | None = None
        self._unmarked: dict[str, Parts] = {}

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "decide": self.choose_step,
            "next-version": self.write_next_version,
            "record-history": self.open_history,
            "rubric": self.open_rubric,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {HISTORY: self._show_history, RUBRIC: self._show_rubric}

    def hold(self, view: QWidget) -> None:
        """Serve the line above the request that is open; nothing happens with the view of another record."""
        from mcdesk.ui.workflow.review_bar import ReviewBar

        bar = view.findChild(QWidget, "review-bar")
        if isinstance(bar, ReviewBar):
            bar.step_wanted.connect(self._window.credentials.deciding.step)
            bar.next_version_wanted.connect(self.write_next_version)
            bar.history_wanted.connect(self.open_history)

    def _open_record(self) -> Record | None:
        draft = self._desk.draft
        if draft is None:
            text, hint = message("workflow-nothing-open"), message("workflow-nothing-open-fix")
            self._desk.messages.show(Banner("review", "info", text, hint, passing=True))
        return draft.request if draft is not None else None

    def choose_step(self) -> None:
        """Show the steps that lead on from the open record, or say who takes them."""
        from mcdesk.ui.stand_bar import StandBar
        from mcdesk.ui.workflow.review_bar import ReviewBar

        record = self._open_record()
        if record is None:
            return
        self._window.show_place("request")
        view = self._window.frame.wizard
        bar = view.columns.above if view is not None else None
        refusal = bar.refusal if isinstance(bar, ReviewBar) else None
        if refusal is not None:
            ways = (Choice(message("workflow-preferences"), lambda: self._window.show_place("preferences")),)
            self._desk.messages.show(Banner("review", "info", refusal.said, refusal.fix, ways, passing=True))
        elif isinstance(bar, StandBar) and bar.isVisibleTo(self._window):
            bar.choose_step()
        else:
            text = message("workflow-not-submitted", number=record.number)
            fix = message("workflow-not-submitted-fix")
            self._desk.messages.show(Banner("review", "info", text, fix, passing=True))

    def write_next_version(self) -> None:
        """A draft of the next version of the open request."""
        from mcdesk.app import requests

        record, services, draft = self._open_record(), self._desk.services, self._desk.draft
        if record is None or services is None or draft is None:
            return

        def work() -> Record:
            return requests.reopen(services, services.store.get(record.id)).value

        def done(kept: Record) -> None:
            if self._desk.draft is draft:
                draft.adopt(kept)
                self._window.show_place("request")
            said = message("workflow-now-writing", number=kept.number, version=kept.version + 1)
            self._desk.messages.confirm(said)

        self._desk.jobs.store(work, done, lambda error: self._desk.messages.fail(error, key="review"))

    def open_history(self) -> None:
        """Read and check the history of the open record, and show it."""
        from mcdesk.app.workflow.history import past_of

        record, services = self._open_record(), self._desk.services
        if record is None or services is None:
            return

        def have(past: Past) -> None:
            self._past = past
            self._window.show_place(HISTORY)

        self._desk.jobs.store(lambda: past_of(services, record), have, self._desk.messages.fail)

    def _show_history(self) -> None:
        from mcdesk.ui.workflow.history_page import HistoryPage

        services, window = self._desk.services, self._window
        if services is None or self._past is None:
            window.show_place("home")
            return
        page = HistoryPage(window.ui, services, self._past)
        window.frame.show_page(HISTORY, page)
        page.back_wanted.connect(lambda: window.show_place("request"))
        page.start()

    def open_rubric(self) -> None:
        """Read what was marked of the open record, and show the rubric."""
        from mcdesk.app.review.marking import marks
        from mcdesk.app.review.unsent import RUBRIC as MARKS
        from mcdesk.app.review.unsent import unsent

        record, services = self._open_record(), self._desk.services
        if record is None or services is None:
            return
        if not record.version:
            text = message("workflow-not-submitted", number=record.number)
            self._desk.messages.show(Banner("review", "info", text, message("workflow-not-submitted-fix")))
            return

        def read() -> tuple[Marks, dict[str, Parts]]:
            kept = unsent(services, record.id)
            return marks(services, record.id), {place[1]: words for place, words in kept.items() if place[0] == MARKS}

        def have(found: tuple[Marks, dict[str, Parts]]) -> None:
            self._marked, self._unmarked = (record, found[0]), found[1]
            self._window.show_place(RUBRIC)

        self._desk.keeper(services, record.id).keep_now()
        self._desk.jobs.store(read, have, self._desk.messages.fail)

    def _show_rubric(self) -> None:
        from mcdesk.app.review.unsent import RUBRIC as MARKS
        from mcdesk.ui.review.rubric_page import RubricPage

        services, window = self._desk.services, self._window
        if services is None or self._marked is None:
            window.show_place("home")
            return
        record, marks = self._marked
        page = RubricPage(window.ui, services, record, marks, self._unmarked)
        keeper = self._desk.keeper(services, record.id)
        page.back_wanted.connect(lambda: window.show_place("request"))
        page.marked.connect(lambda *given: self._mark(services, page, *given))

        def typed(criterion: str, words: Parts) -> None:
            self._unmarked[criterion] = words
            keeper.hold((MARKS, criterion), words)

        page.typed.connect(typed)
        # It hands on what was brought back as soon as the focus passes by, which may be while it is put in its place.
        window.frame.show_page(RUBRIC, page)
        page.start()

    def _mark(self, services: Services, page: RubricPage, criterion: str, level: str, note: str) -> None:
        from mcdesk.app.review.marking import mark
        from mcdesk.app.review.unsent import RUBRIC as MARKS
        from mcdesk.app.review.unsent import let_go

        if self._marked is None:
            return
        record = self._marked[0]
        self._desk.keeper(services, record.id).keep_now()

        def work() -> Change[Marks]:
            change = mark(services, record, criterion, level, note)
            let_go(services, record.id, (MARKS, criterion))
            return change

        def done(change: Change[Marks]) -> None:
            self._marked = (record, change.value)
            self._unmarked.pop(criterion, None)
            self._desk.keeper(services, record.id).let_go((MARKS, criterion))
            if alive(page):
                page.show_marks(change.value)
            self._desk.messages.confirm(message("review-mark-kept"))

        self._desk.jobs.store(
            work,
            done,
            lambda error: self._desk.messages.fail(
                error, lambda: self._mark(services, page, criterion, level, note), "rubric"
            ),
        )
