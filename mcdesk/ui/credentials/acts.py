"""Credentials in the window: their places, and what is done with the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui import reading
from mcdesk.ui.credentials.deciding import DecidingActs
from mcdesk.ui.credentials.files import FileActs
from mcdesk.ui.credentials.places import DECIDING, LIST, NEW, VERSIONS
from mcdesk.ui.credentials.versioning import VersionActs

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


class CredentialActs(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.files = FileActs(window)
        self.deciding = DecidingActs(window)
        self.versions = VersionActs(window, self.files)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "credentials": lambda: self._window.show_place(LIST),
            "new-credential": lambda: self._window.show_place(NEW),
            "approve": self.deciding.approve_open,
            "versions": self.versions.open_page,
            "calendar": self.files.save_calendar,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {
            LIST: self._show_list,
            NEW: self._show_new,
            DECIDING: self.deciding.show,
            VERSIONS: self.versions.show,
        }

    def hold(self, view: QWidget) -> None:
        """Serve the editor of the credential that is open; nothing happens with the view of another record."""
        from mcdesk.ui.credentials.life_bar import LifeBar

        life = view.findChild(QWidget, "life-bar")
        if not isinstance(life, LifeBar):
            return
        life.step_wanted.connect(self.deciding.step)
        life.issue_wanted.connect(self.versions.issue)
        life.take_back_wanted.connect(self.versions.take_back)
        life.versions_wanted.connect(self.versions.open_page)
        life.sheet_wanted.connect(lambda: self.files.save_sheet(self._open_record(), 0))

    def _open_record(self) -> Record | None:
        return self._desk.draft.request if self._desk.draft is not None else None

    def _home(self) -> None:
        self._window.show_place("home")

    def _show_list(self) -> None:
        from mcdesk.ui.credentials.list_page import CredentialsPage

        services, window = self._desk.services, self._window
        if services is None:
            self._home()
            return
        page = CredentialsPage(window.ui, self._desk, services)
        window.frame.show_page(LIST, page)
        page.new_wanted.connect(lambda: window.show_place(NEW))
        page.open_wanted.connect(self._desk.open_record)
        page.copy_wanted.connect(self.duplicate)
        page.trash_refused.connect(lambda: reading.explained(window, act="trash"))
        page.sheet_wanted.connect(self._save_sheet)
        page.calendar_wanted.connect(self.files.save_calendar)
        page.start()

    def _save_sheet(self, listed: Record) -> None:
        """The list reads only a few answers of a record."""
        services = self._desk.services
        if services is not None:
            self._desk.jobs.store(
                lambda: services.store.get(listed.id),
                lambda record: self.files.save_sheet(record, record.version),
                self._desk.messages.fail,
            )

    def _show_new(self) -> None:
        from mcdesk.ui.credentials.new_page import NewCredentialPage

        services, window = self._desk.services, self._window
        if services is None:
            self._home()
            return
        page = NewCredentialPage(window.ui, self._desk, services)
        window.frame.show_page(NEW, page)
        page.back_wanted.connect(lambda: window.show_place(LIST))
        page.request_chosen.connect(self._from_request)
        page.course_chosen.connect(self._from_course)
        page.empty_wanted.connect(lambda: self._desk.new_record(RecordKind.CREDENTIAL))
        page.start()

    def _opens(self, made: Record) -> None:
        self._desk.open_record(made.id)

    def _from_request(self, request: Record) -> None:
        from mcdesk.app.credentials import making
        from mcdesk.domain.records import State

        services = self._desk.services
        if services is None:
            return
        if request.state is State.APPROVED:
            self._desk.do(lambda: making.from_request(services, request), self._opens, once="new")
        else:
            self.deciding.approve(request)

    def _from_course(self, code: str, name: str) -> None:
        from mcdesk.app.credentials import making

        services = self._desk.services
        if services is not None:
            self._desk.do(lambda: making.from_course(services, code, name), self._opens, once="new")

    def duplicate(self, record: Record) -> None:
        """A new credential with the same promises, and open it."""
        from mcdesk.app.credentials import making

        services = self._desk.services
        if services is not None:
            name = self._window.ui.say("requests-copy-title", title=record.title)
            self._desk.do(
                lambda: making.duplicate(services, services.store.get(record.id), name), self._opens, once="new"
            )
