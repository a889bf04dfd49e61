"""The manager's desk in the window: its two places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.manager.reading import Reading


class ManagerActs:
    """One for a window. What was read for the figures outlives their page."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._reading: Reading | None = None

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"inbox": lambda: self.show("inbox"), "dashboard": lambda: self.show("dashboard")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each of its places."""
        return {"inbox": self._show_inbox, "dashboard": self._show_dashboard}

    def show(self, place: str) -> None:
        """Go to one of them; says so where no workspace is open."""
        if self._desk.services is None:
            self._desk.messages.fail(Refused(message("shell-no-workspace"), message("shell-no-workspace-fix")))
        else:
            self._window.show_place(place)

    def _services(self) -> Services | None:
        if self._desk.services is None:
            self._window.show_place("home")
        return self._desk.services

    def _show_inbox(self) -> None:
        from mcdesk.ui.manager.inbox_page import InboxPage

        services = self._services()
        if services is None:
            return
        page = InboxPage(self._window.ui, self._desk, services)
        page.open_wanted.connect(self._desk.open_record)
        page.dashboard_wanted.connect(lambda: self.show("dashboard"))
        self._window.frame.show_page("inbox", page)
        page.start()

    def _show_dashboard(self) -> None:
        from mcdesk.ui.manager.dashboard import DashboardPage
        from mcdesk.ui.manager.reading import Reading

        services = self._services()
        if services is None:
            return
        if self._reading is None:
            self._reading = Reading(self._desk, self._window)
        page = DashboardPage(self._window.ui, self._desk, services, self._reading)
        page.open_wanted.connect(self._desk.open_record)
        page.tools.report_wanted.connect(lambda kind: self._window.reports.summary(page.tools.scope, kind))
        self._window.frame.show_page("dashboard", page)
        page.start()
