"""What a person does with a request as a whole: copy, trash, submit, reopen, decide after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.texts import message
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.trash import Trash

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.app.recovery import Interrupted
    from mcdesk.app.requests import NotReady, Submitted
    from mcdesk.app.services import Services
    from mcdesk.domain.answers import Ref
    from mcdesk.domain.errors import Refused, Unavailable
    from mcdesk.domain.records import Record


class RequestActs(QObject):
    """The acts behind the buttons and the menus. Every one of them can be taken back, or says that it cannot."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.trash = desk, Trash(desk)
        self._leaving: Interrupted | None = None

    def _services(self) -> Services:
        from mcdesk.domain.errors import Refused

        if self._desk.services is None:
            raise Refused(message("shell-no-workspace"), message("shell-no-workspace-fix"))
        return self._desk.services

    def duplicate(self, request: Record, copy_title: str) -> None:
        """A new draft with the same answers, named ``copy_title`` where the original has a title."""
        from mcdesk.app import copying

        services = self._services()
        said = message("requests-duplicated", number=request.number)
        # A list reads only some of the answers.
        self._desk.do(
            lambda: copying.duplicate(services, services.store.get(request.id), copy_title),
            lambda _kept: self._desk.messages.confirm(said),
            once="new",
        )

    def submit(self) -> None:
        """Freeze the open request as the next version, or say what stands in the way.

        For a form whose last page has no panel that submits by itself.
        """
        from mcdesk.app import requests
        from mcdesk.app.requests import NotReady
        from mcdesk.domain.problems import blocking

        draft, services = self._desk.draft, self._desk.services
        if draft is None or services is None:
            return
        draft.rules.check_now()
        found = blocking(draft.rules.problems)
        if found:
            self._not_ready(NotReady(found))
            return
        if not draft.flush():
            return
        request = draft.request

        def failed(error: Refused | Unavailable) -> None:
            if isinstance(error, NotReady):
                self._not_ready(error)
            else:
                self._desk.messages.fail(error, self.submit, "submit", passing=True)

        self._desk.jobs.store(lambda: requests.submit(services, request), lambda done: self._sent(done.value), failed)

    def _not_ready(self, error: NotReady) -> None:
        first = Choice(message("shell-show-first-problem"), lambda: self._jump(error.problems[0].ref), closes=False)
        self._desk.messages.show(Banner("submit", "problem", error.message, error.hint, (first,), passing=True))

    def _jump(self, ref: Ref) -> None:
        if self._desk.draft is not None:
            self._desk.draft.jump.emit(ref)

    def _sent(self, sent: Submitted) -> None:
        self._desk.messages.drop("submit")
        if self._desk.draft is not None:
            self._desk.draft.adopt(sent.request)
        said = message("requests-submitted-text", number=sent.request.number, version=sent.request.version)
        self._desk.messages.show(Banner("submit", "success", said))

    def keep_recovered(self) -> None:
        """Go on with what was saved before the program ended."""
        from mcdesk.app import recovery
        from mcdesk.app.review.seeing import note_own

        found, services = self._desk.interrupted, self._services()
        self._desk.interrupted = None
        self._desk.messages.drop("recovery")
        if found is None:
            return

        def work() -> None:
            note_own(services, found)
            recovery.end(services)

        self._desk.jobs.store(work, lambda _none: self._desk.open_record(found.request.id))

    def go_back_before(self) -> None:
        """Start from the version before; what was saved lies in the trash."""
        from mcdesk.app import recovery

        found, services = self._desk.interrupted, self._services()
        if found is None or found is self._leaving or not self._desk.close_request():
            return
        # Asked for twice before it is done, it is done once.
        self._leaving = found

        def done(change: Change[Record]) -> None:
            self._desk.interrupted = None
            self._desk.messages.drop("recovery")
            self._desk.hub.changed.emit(change)
            self._desk.messages.confirm(message("requests-went-back"))
            self._desk.open_record(change.value.id)

        def failed(error: Refused | Unavailable) -> None:
            self._leaving = None
            self._desk.messages.fail(error, self.go_back_before)

        self._desk.jobs.store(lambda: recovery.go_back(services, found), done, failed)
