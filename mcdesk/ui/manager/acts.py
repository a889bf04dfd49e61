"""The manager's desk in the window: its places, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_save
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.sheets import open_file
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.sharing.sharing import As, Prepared
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.portfolio.scope import Scope
    from mcdesk.domain.texts import Message
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.manager.reading import Reading


class ManagerActs:
    """One for a window. What was read for the figures outlives their page."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._reading: Reading | None = None
        self._running = Running(window.desk, window)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "inbox": lambda: self.show("inbox"),
            "dashboard": lambda: self.show("dashboard"),
            "share": lambda: self.show("share"),
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each of its places."""
        return {"inbox": self._show_inbox, "dashboard": self._show_dashboard, "share": self._show_share}

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
        page.pack_wanted.connect(self._window.reports.committee)
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
        page.tools.report_wanted.connect(
            lambda kind: self._window.reports.summary(page.tools.scope, kind, checked=page.checked)
        )
        page.osap_wanted.connect(self._save_osap)
        self._window.frame.show_page("dashboard", page)
        page.start()

    def _save_osap(self, scope: Scope) -> None:
        from mcdesk.app.desk import osap_sheet

        services, tables, ui = self._services(), self._desk.program.tables, self._window.ui
        if services is None:
            return
        title, kinds = ui.say("desk-osap-sheet"), "Excel (*.xlsx)"
        start = services.store.path.with_name(f"{title}.xlsx")
        path = ask_save(self._window, title, start, kinds)
        if path is None:
            return

        def done(count: int) -> None:
            self._written(message("desk-osap-saved", file=path.name, count=count), path)

        self._running.start(
            ui, "desk-reading", lambda _step: osap_sheet.save(services, tables, scope, path, ui.lang), done
        )

    def _written(self, text: Message, path: Path) -> None:
        ways = (Choice(message("upkeep-open-folder"), lambda: open_file(path.parent), closes=False),)
        self._desk.messages.show(Banner("written", "success", text, None, ways))

    def _show_share(self) -> None:
        from mcdesk.ui.manager.share_page import SharePage

        services, draft = self._services(), self._desk.draft
        if services is None or (draft is not None and not draft.flush()):
            return
        page = SharePage(self._window.ui, self._desk, services, draft.request if draft is not None else None)
        page.save_wanted.connect(self._share)
        self._window.frame.show_page("share", page)
        page.start()

    def _share(self, prepared: Prepared, how: As) -> None:
        from mcdesk.app.sharing import sharing

        services, program, ui = self._services(), self._desk.program, self._window.ui
        if services is None:
            return
        ending = sharing.SUFFIXES[how]
        start = services.store.path.with_name(sharing.suggested(prepared, how))
        kinds = f"{ui.say(f'sharing-as-{how}')} (*{ending})"
        path = ask_save(self._window, ui.say("sharing-save-title"), start, kinds)
        if path is None:
            return
        tools = sharing.Tools(services.exporters, program.tables, program.handoff.packages, lambda: program.files)

        def work(progress: Progress) -> None:
            sharing.save(services, prepared, how, path, ui.lang, tools, progress)

        def done(_none: None) -> None:
            self._written(message("sharing-saved", file=path.name), path)

        self._running.start(ui, "sharing-saving", work, done)
