"""Versions of the credential that is open: issued, taken back, listed, compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.credentials.files import FileActs
from mcdesk.ui.credentials.places import VERSIONS
from mcdesk.ui.messages import Banner, Choice

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


class VersionActs:
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, files: FileActs) -> None:
        self._window, self._desk, self._files = window, window.desk, files

    def _open_record(self) -> Record | None:
        return self._desk.draft.request if self._desk.draft is not None else None

    def issue(self) -> None:
        """Freeze the next version of the open credential, or say what stands in the way."""
        from mcdesk.app.credentials import versions
        from mcdesk.app.requests import NotReady

        draft, services = self._desk.draft, self._desk.services
        if draft is None or services is None or not draft.flush():
            return
        record = draft.request

        def done(issued: versions.Issued) -> None:
            if self._desk.draft is draft:
                draft.adopt(issued.credential)
            number = issued.version.number
            self._desk.messages.drop("issue")
            self._desk.messages.confirm(message("credentials-issued", number=record.number, version=number))

        def failed(error: Refused | Unavailable) -> None:
            if isinstance(error, NotReady):
                ref = error.problems[0].ref
                first = Choice(message("shell-show-first-problem"), lambda: draft.jump.emit(ref), closes=False)
                text = message("credentials-not-ready", count=len(error.problems))
                self._desk.messages.show(Banner("issue", "problem", text, error.hint, (first,), passing=True))
            else:
                self._desk.messages.fail(error, key="issue", passing=True)

        self._desk.jobs.store(lambda: versions.issue(services, record).value, done, failed)

    def take_back(self) -> None:
        """Put the promises of the last version back; a banner gives the changes back."""
        from mcdesk.app.credentials import versions

        draft, services = self._desk.draft, self._desk.services
        if draft is None or services is None or not draft.flush():
            return
        record, before = draft.request, draft.answers

        def done(kept: Record) -> None:
            if self._desk.draft is not draft:
                return
            draft.adopt(kept)
            again = Choice(message("requests-trash-undo"), lambda: self._give_back(kept, before))
            said = message("credentials-taken-back", version=kept.version)
            self._desk.messages.show(Banner("taken-back", "info", said, None, (again,), passing=True))

        self._desk.do(lambda: versions.take_back(services, record), done)

    def _give_back(self, record: Record, answers: Answers) -> None:
        from mcdesk.app import records

        services, draft = self._desk.services, self._desk.draft
        if services is None or draft is None or draft.request.id != record.id or not draft.flush():
            return
        wanted = replace(draft.request, answers=answers)

        def done(kept: Record) -> None:
            if self._desk.draft is draft:
                draft.adopt(kept)

        self._desk.do(lambda: records.save(services, wanted), done)

    def open_page(self) -> None:
        """The versions of the open credential."""
        record = self._open_record()
        if record is not None and record.kind is RecordKind.CREDENTIAL and self._desk.draft is not None:
            self._desk.draft.flush()
            self._window.show_place(VERSIONS)

    def show(self) -> None:
        """The page of versions and decisions."""
        from mcdesk.ui.column import ColumnPage
        from mcdesk.ui.credentials.versions_page import Past, VersionsPage, past_of

        services, record, window = self._desk.services, self._open_record(), self._window
        if services is None or record is None:
            self._window.show_place("home")
            return
        window.frame.show_page(VERSIONS, ColumnPage(window.ui, "versions", window.ui.say("credentials-versions-title")))

        def have(past: Past) -> None:
            if window.frame.place != VERSIONS:
                return
            page = VersionsPage(window.ui, past)
            window.frame.show_page(VERSIONS, page)
            page.back_wanted.connect(lambda: window.show_place("request"))
            page.sheet_wanted.connect(lambda number: self._files.save_sheet(past.credential, number))
            page.compare_wanted.connect(self._compare)
            page.start()

        self._desk.jobs.store(lambda: past_of(services, record), have, self._desk.messages.fail)

    def _compare(self, left: int, right: int) -> None:
        self._window.talk.changes.compare(left, right, VERSIONS)
