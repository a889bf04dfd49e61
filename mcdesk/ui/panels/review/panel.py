"""The review page: problems first, then every answer with the proposal beside it, and submitting."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mcdesk.app import requests
from mcdesk.app.exporting import Exported, file_name
from mcdesk.app.requests import NotReady, Submitted
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.problems import blocking
from mcdesk.domain.records import Record, State
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import Panel, seen_or_told, while_alive, wrapped
from mcdesk.ui.panels.review.answers import AnswerList
from mcdesk.ui.panels.review.done import Confirmation
from mcdesk.ui.panels.review.preview import Preview
from mcdesk.ui.panels.review.problems import ProblemList
from mcdesk.ui.panels.review.saving import keep, kept_path
from mcdesk.ui.scrolling import bring_in_sight, page_around
from mcdesk.ui.tasks import Task

BESIDE = 860
"""From this width at 100 % (pixels) the proposal stands beside the answers, else below them."""


class ReviewPanel(Panel):
    """Submitting is always possible to ask for: the answer is either the list of problems or the confirmation."""

    submitted = Signal(object)
    """The :class:`~mcdesk.app.requests.Submitted` request."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("review-panel")
        self.problems = ProblemList(ui, draft, self)
        self.answers = AnswerList(ui, draft, self)
        self.preview = Preview(ui, draft, self)
        self.done = Confirmation(ui, draft, self)
        self.failure = wrapped("", "problem", self)
        self.look = wrapped(ui.say("panels-review-look"), "label", self)
        self.submit_button = button(ui, "panels-review-submit", icon="send", parent=self)
        self.submit_button.setObjectName("review-submit")
        self._acts = QWidget(self)
        self._submitting = self._preview_due = False
        self._wanted: QWidget | None = None
        self._round = 0
        self._lay_out()
        self.submit_button.clicked.connect(self.submit)
        self.done.next_version.connect(self.write_next_version)
        self.done.file_wanted.connect(self._keep_file)
        draft.rules.checked.connect(self.refresh)
        draft.saved.connect(self.refresh)

    def _lay_out(self) -> None:
        ui = self.ui
        down = self.column(4)
        acts = FlowRow(ui.theme.space(2), self._acts)
        acts.addWidget(self.submit_button)
        for key, icon, target in (
            ("panels-review-to-answers", "list-checks", self.answers),
            ("panels-review-to-preview", "eye", self.preview),
        ):
            go = button(ui, key, "quiet", icon=icon, parent=self._acts)
            go.clicked.connect(lambda _=False, target=target: self._bring_up(target))
            acts.addWidget(go)
        self.failure.hide()
        self.look.hide()
        for widget in (self.done, self.problems, self.failure, self.look, self._acts):
            down.addWidget(widget)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(ui.theme.space(6))
        self._sides.addWidget(self.answers, 1)
        self._sides.addWidget(self.preview, 1, Qt.AlignmentFlag.AlignTop)
        down.addLayout(self._sides)

    def refresh(self) -> None:
        """Show the request as it is now."""
        if not self.isVisible():
            return
        sent = self.draft.request.state is not State.DRAFT
        self.done.setVisible(sent)
        self.problems.setVisible(not sent)
        self.submit_button.setVisible(not sent)
        if sent:
            self.look.hide()
        if sent and self.done.shown != (self.draft.request.version, self.draft.request.state):
            self._show_sent(self.draft.request)
        self._round += 1
        self.ui.jobs.pieces.begin(self, self._refreshing(self._round))

    def _refreshing(self, at: int) -> Iterator[object]:
        # What is shown may have changed again before all of it is there.
        yield None
        self.problems.refresh()
        yield None
        for step in self.answers.refresh():
            yield step
            if at != self._round:
                return
        if self._preview_due:
            self._preview_due = False
            self.preview.refresh_if_stale()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._bring_up(wanted)

    def _show_sent(self, request: Record) -> None:
        self.done.show_request(request)
        path = kept_path(self.draft.services, request)
        there = path.exists()
        self.done.show_file(path if there else None, "" if there else self.ui.say("panels-done-no-file"))

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything anew, and make the preview once the page stands."""
        super().showEvent(event)
        self._preview_due = True
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Answers and proposal side by side where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self.ui.theme.px(BESIDE)
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if beside else below)
        self.preview.fit(min(self.window().height() - self.ui.theme.px(240), self.ui.theme.px(760)))

    def show_proposal(self) -> None:
        """Bring the proposal in sight, once all that stands above it is there."""
        self._wanted = self.preview
        self.refresh()

    def ask_to_submit(self) -> None:
        """Ask to look at the answers before they are frozen, with the focus on what submits."""
        self._wanted = self.submit_button
        self.look.show()
        announce(self.look, self.look.text())
        self.refresh()

    def _bring_up(self, target: QWidget) -> None:
        page = page_around(self)
        first = self.preview.bar.language if target is self.preview else target
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is not None:
            bring_in_sight(page, target, 0)

    def submit(self) -> None:
        """Submit the request, or say what stops it and put the focus on that."""
        if self.draft.request.state is not State.DRAFT:
            self._bring_up(self.done)
            return
        if self._submitting:
            return
        self._fail("")
        self.draft.rules.check_now()
        if blocking(self.draft.rules.problems):
            self._show_problems()
            return
        if not self.draft.flush():
            self._fail(self.ui.say("panels-review-not-saved"))
            return
        self._freeze()

    def _freeze(self) -> None:
        """Submit. The person may go on to another page, or to another look, before it is known what came of it."""
        self._submitting = True
        draft, jobs, services, request = self.draft, self.ui.jobs, self.draft.services, self.draft.request

        def sent(result: Submitted) -> None:
            if alive(self):
                self._sent(result)
            elif alive(draft):
                draft.adopt(result.request)

        not_sent = seen_or_told(self, self._not_sent, jobs)
        jobs.store(lambda: requests.submit(services, request).value, sent, not_sent)

    def _show_problems(self) -> None:
        self.problems.show_all_blocking()
        self._bring_up(self.problems)
        self.problems.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, words: str) -> None:
        self.failure.setText(words)
        self.failure.setVisible(bool(words))

    def _not_sent(self, error: Refused | Unavailable) -> None:
        self._submitting = False
        if isinstance(error, NotReady):
            self.draft.rules.refresh_others(lambda: self._show_problems() if alive(self) else None)
            return
        self._fail(self.ui.failure(error))

    def _sent(self, result: Submitted) -> None:
        self._submitting = False
        self.done.show_request(result.request)
        self.draft.adopt(result.request)
        self._bring_up(self.done)
        self._keep_file()
        self.preview.refresh()
        self.submitted.emit(result)

    def _keep_file(self) -> None:
        self.done.show_file(None)
        services, request, options = self.draft.services, self.draft.request, self.preview.bar.options
        self.ui.jobs.store(
            lambda: keep(services, request, options),
            while_alive(self, self._kept),
            seen_or_told(self, self._not_kept, self.ui.jobs),
            Task(message("underway-exporting", name=file_name(request))),
        )

    def _kept(self, done: Exported) -> None:
        self.done.show_file(done.path)

    def _not_kept(self, error: Refused | Unavailable) -> None:
        self.done.show_file(None, f"{self.ui.words(error.message)} {self.ui.say('panels-done-save-it')}")

    def write_next_version(self) -> None:
        """A draft of the next version, from what was submitted."""
        draft, services, request = self.draft, self.draft.services, self.draft.request

        def reopened(now: Record) -> None:
            if alive(draft):
                draft.adopt(now)
            if alive(self):
                self._reopened()

        not_reopened = seen_or_told(self, self._not_sent, self.ui.jobs)
        self.ui.jobs.store(lambda: requests.reopen(services, request).value, reopened, not_reopened)

    def _reopened(self) -> None:
        self.refresh()
        self.preview.refresh_if_stale()
        # The rows beside this panel were made for a request that could not be changed: begin on another page.
        self.draft.jump.emit(Ref(next(self.draft.form.fields()).key))
