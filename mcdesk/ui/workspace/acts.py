"""What the menu entries about the workspace do, and the pages behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.sheets import open_file
from mcdesk.ui.workspace.automatic import BANNER, AutomaticBackups
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.services import Services
    from mcdesk.app.upkeep.archive_files import Index
    from mcdesk.app.upkeep.records import Backup, MergeReport, Progress
    from mcdesk.ui.home.trouble import TroublePage
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.workspace.restore_page import Source


class UpkeepActs:
    """One for a window. It remembers what its pages are about while they are built anew."""

    def __init__(self, window: MainWindow) -> None:
        from mcdesk.ui.workspace.restoring_acts import RestoringActs

        self._window, self._desk = window, window.desk
        self._running = Running(window.desk, window)
        self._restoring = RestoringActs(window.desk, self._running)
        self.automatic = AutomaticBackups(window.desk, self.show_backups, self._running.stop)
        self._source: Source | None = None
        self._report: tuple[Path, MergeReport] | None = None

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "back-up": self.back_up,
            "backups": self.show_backups,
            "save-copy": self.save_copy,
            "move": self.move,
            "properties": self.show_properties,
            "save-everything": self.save_everything,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each place of the window that is about the workspace."""
        return {
            "backups": self._show_backups,
            "restore": self._show_restore,
            "merged": self._show_report,
            "properties": self._show_properties,
        }

    def help_trouble(self, page: TroublePage) -> None:
        """Offer the backups of a workspace that could not be opened."""
        from mcdesk.ui.workspace.trouble import offer_backups

        offer_backups(self._desk, page, self.restore, self.show_backups)

    @property
    def _ui(self) -> Ui:
        return self._window.ui

    def workspace(self) -> Path | None:
        """The workspace that is open, or the one that could not be opened."""
        if self._desk.services is not None:
            return self._desk.services.store.path
        return self._desk.trouble.path if self._desk.trouble is not None else None

    def opened(self) -> Services | None:
        """The open workspace; says so where there is none, or where it is no file."""
        services = self._desk.services
        if services is None:
            self._desk.messages.fail(Refused(message("shell-no-workspace"), message("shell-no-workspace-fix")))
        elif self._desk.watch.shared is not None:
            name = services.store.path.stem
            self._desk.messages.fail(Refused(message("shared-no-file", name=name), message("shared-no-file-fix")))
            return None
        return services

    def back_up(self) -> None:
        """Make a backup now."""
        from mcdesk.app.upkeep import backing_up

        services, desk = self.opened(), self._desk
        if services is None or (desk.draft is not None and not desk.draft.flush()):
            return
        files, here = desk.program.files, services

        def work(progress: Progress) -> Backup:
            return backing_up.back_up(files, here.store.path, here.clock.now(), progress)

        def failed(error: Refused | Unavailable) -> None:
            self.automatic.fail(here, error)

        self._running.start(self._ui, "upkeep-backup-now", work, self._backed_up, failed, beside=True)

    def _backed_up(self, _made: Backup) -> None:
        from mcdesk.ui.workspace.backups_page import BackupsPage

        self._desk.messages.drop(BANNER)
        self._desk.messages.confirm(message("upkeep-backed-up"))
        page = self._window.frame.stack.currentWidget()
        if isinstance(page, BackupsPage):
            page.reload()

    def show_backups(self) -> None:
        """Go to the backups of the workspace that is open, or that could not be opened."""
        if (self._desk.services is None and self.workspace() is not None) or self.opened():
            self._window.show_place("backups")

    def _show_backups(self) -> None:
        from mcdesk.ui.workspace.backups_page import BackupsPage
        from mcdesk.ui.workspace.restore_page import Source

        workspace = self.workspace()
        if workspace is None:
            self._window.show_place("home")
            return
        page = BackupsPage(self._ui, self._desk, workspace)
        page.back_up_wanted.connect(self.back_up)
        page.file_wanted.connect(self.restore_file)
        page.restore_wanted.connect(lambda b: self.restore(Source(b.path, b)))
        page.folder_wanted.connect(open_file)
        self._window.frame.show_page("backups", page)
        page.reload()

    def restore_file(self) -> None:
        """Restore from a file that the person chooses."""
        from mcdesk.ui.workspace import asking
        from mcdesk.ui.workspace.restore_page import Source

        workspace = self.workspace()
        if workspace is not None:
            path = asking.ask_source(self._ui, self._window, workspace.parent)
            if path is not None:
                self.restore(Source(path))

    def restore(self, source: Source) -> None:
        """Choose how to restore from a file."""
        self._source = source
        self._window.show_place("restore")

    def _show_restore(self) -> None:
        from mcdesk.ui.workspace.restore_page import RestorePage

        workspace, source = self.workspace(), self._source
        if workspace is None or source is None:
            self._window.show_place("home")
            return
        page = RestorePage(self._ui, self._desk, workspace, source)
        page.back_wanted.connect(self.show_backups)
        page.replace_wanted.connect(
            lambda: self._restoring.replace(self._ui, workspace, source.path, lambda: self.restore(source))
        )
        page.merge_wanted.connect(lambda: self._restoring.merge(self._ui, source.path, self._merged))
        self._window.frame.show_page("restore", page)

    def _merged(self, report: MergeReport) -> None:
        if self._source is not None:
            self._report = (self._source.path, report)
            self._window.show_place("merged")

    def _show_report(self) -> None:
        from mcdesk.ui.workspace.report_page import ReportPage

        workspace = self.workspace()
        if workspace is None or self._report is None:
            self._window.show_place("home")
            return
        page = ReportPage(self._ui, workspace, *self._report)
        page.requests_wanted.connect(lambda: self._window.show_place("requests"))
        self._window.frame.show_page("merged", page)

    def save_copy(self) -> None:
        """Save a copy under another name."""
        from mcdesk.ui.workspace import asking

        services = self.opened()
        path = asking.ask_copy(self._ui, self._window, services.store.path) if services is not None else None
        flushed = self._desk.draft is None or self._desk.draft.flush()
        if services is not None and path is not None and flushed:
            self._restoring.copy(self._ui, services.store.path, path)

    def move(self) -> None:
        """Move the workspace and its backups."""
        from mcdesk.ui.workspace import asking

        services = self.opened()
        path = asking.ask_move(self._ui, self._window, services.store.path) if services is not None else None
        if services is not None and path is not None and path != services.store.path:
            self._restoring.move(self._ui, services.store.path, path)

    def show_properties(self) -> None:
        """Go to the properties of the open workspace."""
        if self.opened() is not None:
            self._window.show_place("properties")

    def _show_properties(self) -> None:
        from mcdesk.ui.workspace.properties_page import PropertiesPage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        page = PropertiesPage(self._ui, self._desk, services.store.path)
        folder = services.store.path.parent
        own = {"folder": lambda: open_file(folder), "passphrase": self._window.vault.show}
        page.act_wanted.connect(lambda name: own[name]() if name in own else self._window.run(name))
        self._window.frame.show_page("properties", page)

    def save_everything(self) -> None:
        """Write everything into one archive, beside the window."""
        from mcdesk.app.upkeep.archive import save_everything
        from mcdesk.ui.workspace import asking

        services, desk = self.opened(), self._desk
        if services is None:
            return
        here, name = services, f"{services.store.path.stem} {services.today():%Y-%m-%d}.zip"
        readable = desk.sealed
        path = asking.ask_archive(self._ui, self._window, services.store.path.with_name(name), readable=readable)
        if path is None or (desk.draft is not None and not desk.draft.flush()):
            return
        target, lang = path, self._ui.lang

        def work(progress: Progress) -> Index:
            return save_everything(here, desk.program.files, target, lang, progress)

        def done(_index: Index) -> None:
            ways = (Choice(message("upkeep-open-folder"), lambda: open_file(target.parent), closes=False),)
            text = message("upkeep-archived", path=str(target))
            hint = message("vault-archive-readable") if readable else None
            desk.messages.show(Banner("archived", "warning" if readable else "success", text, hint, ways))

        self._running.start(self._ui, "upkeep-archiving", work, done, beside=True)
