"""The catalogue in the window: its places, its files, importing, exporting, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_file, ask_save
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.catalogue.ports import Import, Query, Undone
    from mcdesk.app.changes import Change
    from mcdesk.ui.catalogue.bringing import Bringing
    from mcdesk.ui.catalogue.page import CataloguePage
    from mcdesk.ui.main_window import MainWindow


class CatalogueActs(QObject):
    """Keeps the table that is being brought in while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._bringing: Bringing | None = None
        self._running = Running(window.desk, window)
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"catalogue": self._go, "import-table": lambda: self._window.show_place("catalogue-import")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"catalogue": self._show_catalogue, "catalogue-import": self._show_import}

    def _go(self) -> None:
        self._window.show_place("catalogue")

    def _drop(self) -> None:
        if self._bringing is not None:
            self._bringing.forget()

    @property
    def bringing(self) -> Bringing:
        """The table that is being brought in."""
        from mcdesk.ui.catalogue.bringing import Bringing

        if self._bringing is None:
            self._bringing = Bringing(self._desk, self)
        return self._bringing

    def _show_catalogue(self) -> None:
        from mcdesk.ui.catalogue.page import CataloguePage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        page: CataloguePage = CataloguePage(self._window.ui, self._desk, services)
        self._window.frame.show_page("catalogue", page)
        page.open_wanted.connect(self._desk.open_record)
        page.import_wanted.connect(lambda: self._window.show_place("catalogue-import"))
        page.export_wanted.connect(self.export)
        page.dropped.connect(self._read)
        page.start()

    def _show_import(self) -> None:
        from mcdesk.ui.catalogue.import_page import ImportPage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        page = ImportPage(self._window.ui, self._desk, services, self.bringing)
        self._window.frame.show_page("catalogue-import", page)
        page.back_wanted.connect(self._go)
        page.file_wanted.connect(self.choose)
        page.paste_wanted.connect(self.paste)
        page.template_wanted.connect(self.save_template)
        page.errors_wanted.connect(self.save_errors)
        page.import_wanted.connect(self.bring_in)
        page.undo_wanted.connect(self.undo)
        page.start()

    def _read(self, path: Path) -> None:
        self._window.show_place("catalogue-import")
        self.bringing.read(path)

    def choose(self) -> None:
        """Choose a file and read it."""
        ui, tables = self._window.ui, self._desk.program.tables
        endings = " ".join(f"*{e}" for e in tables.readable)
        kinds = f"{ui.say('catalogue-files')} ({endings});;{ui.say('shell-files-all')} (*)"
        found = ask_file(self._window, ui.say("catalogue-choose-file"), kinds)
        if found is not None:
            self.bringing.read(found)

    def paste(self) -> None:
        """Read the cells on the clipboard."""
        self.bringing.paste(QApplication.clipboard().text(), self._window.ui.say("catalogue-pasted"))

    def _ask_save(self, title: str, name: str) -> Path | None:
        ui, tables = self._window.ui, self._desk.program.tables
        kinds = ";;".join(f"{ui.say(f'catalogue-file-{e[1:]}')} (*{e})" for e in tables.writable)
        return ask_save(self._window, ui.say(title), f"{name}{tables.writable[0]}", kinds)

    def save_template(self) -> None:
        """Write a blank table to fill in."""
        from mcdesk.app.catalogue import importing

        services, ui, tables = self._desk.services, self._window.ui, self._desk.program.tables
        path = self._ask_save("catalogue-template", ui.say("catalogue-template-name"))
        if services is None or path is None:
            return
        self._desk.jobs.work(
            lambda: tables.write(path, importing.blank_template(services, ui.lang)),
            lambda _none: self._saved("catalogue-template-saved", path),
            self._desk.messages.fail,
        )

    def save_errors(self) -> None:
        """Write the rows that have to be mended."""
        from mcdesk.domain.tabular.writing import problem_sheet

        brought, lang, tables = self.bringing.brought, self._window.ui.lang, self._desk.program.tables
        path = self._ask_save("catalogue-save-errors", self._window.ui.say("tables-problems"))
        if brought is None or path is None:
            return
        self._desk.jobs.work(
            lambda: tables.write(path, [problem_sheet(brought.plan.preview, lang)]),
            lambda _none: self._saved("catalogue-errors-saved", path),
            self._desk.messages.fail,
        )

    def _saved(self, key: str, path: Path) -> None:
        self._desk.messages.confirm(message(key, file=path.name))

    def export(self, query: Query) -> None:
        """Write what the list shows."""
        from mcdesk.app.catalogue import exporting

        services, ui, tables = self._desk.services, self._window.ui, self._desk.program.tables
        path = self._ask_save("catalogue-export", ui.say("catalogue-title"))
        if services is None or path is None:
            return

        def done(count: int) -> None:
            self._desk.messages.confirm(message("catalogue-exported", count=count, file=path.name))

        self._desk.jobs.store(
            lambda: exporting.export(services, tables, query, path, ui.lang), done, self._desk.messages.fail
        )

    def bring_in(self) -> None:
        """Keep what was planned, all or nothing; a banner takes it back."""
        from mcdesk.app.catalogue import importing
        from mcdesk.app.tables import keep_columns
        from mcdesk.domain.tabular.preview import headers_of

        brought, services = self.bringing.brought, self._desk.services
        if brought is None or services is None:
            return
        headers = headers_of(brought.sheet, brought.reading.header)
        keep_columns(self._desk.program.preferences, importing.REMEMBERED, headers, brought.reading.columns)
        self._running.start(
            self._window.ui,
            "catalogue-importing",
            lambda progress: importing.keep(services, brought.plan, brought.source, progress=progress),
            self._brought_in,
        )

    def _brought_in(self, change: Change[Import]) -> None:
        from mcdesk.ui.messages import Banner, Choice

        made = change.value
        self.bringing.forget()
        self._window.show_place("catalogue")
        self._desk.hub.changed.emit(change)
        undo = Choice(message("catalogue-undo"), lambda: self.undo(made.id), undoes=True)
        said = message("catalogue-brought-in", added=made.added, updated=made.updated, source=made.source)
        self._desk.messages.show(Banner("catalogue-import", "success", said, None, (undo,)))

    def undo(self, import_id: int) -> None:
        """Take an import back."""
        from mcdesk.app.catalogue import importing

        services = self._desk.services
        if services is not None:
            self._desk.do(lambda: importing.undo(services, import_id), self._undone)

    def _undone(self, done: Undone) -> None:
        from mcdesk.ui.messages import Banner

        left = (
            message("catalogue-undone-left", count=len(done.left), numbers=", ".join(done.left)) if done.left else None
        )
        said = message("catalogue-undone-done", trashed=done.trashed, restored=done.restored)
        self._desk.messages.show(Banner("catalogue-import", "info", said, left))
        if self._window.frame.place == "catalogue-import":
            self._window.show_place("catalogue-import")
