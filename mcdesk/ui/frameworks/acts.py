"""The frameworks in the window: their pages, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import kept
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.files import ask_file, ask_save
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.app.frameworks.files import Opened
    from mcdesk.app.frameworks.importing import Wish
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.frameworks.entries import Shelved
    from mcdesk.ui.frameworks.importing import Preparing
    from mcdesk.ui.main_window import MainWindow


class FrameworkActs:
    """One for a window. It remembers the import that is prepared while its page is built anew."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._desk = window, window.desk
        self._running = Running(window.desk, window)
        self._preparing: Preparing | None = None
        self._chosen = self._looked_at = ""
        self._desk.workspace_changed.connect(self._forget)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"frameworks": self.show, "coverage": self.show_coverage}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each of its places."""
        return {
            "frameworks": self._show_page,
            "framework-import": self._show_import,
            "coverage": self._show_coverage,
        }

    def _forget(self) -> None:
        self._preparing, self._chosen, self._looked_at = None, "", ""

    @property
    def _ui(self) -> Ui:
        return self._window.ui

    def _open(self) -> Services | None:
        """The open workspace; says so where there is none."""
        services = self._desk.services
        if services is None:
            self._desk.messages.fail(Refused(message("shell-no-workspace"), message("shell-no-workspace-fix")))
        return services

    def show(self) -> None:
        """Go to the frameworks."""
        if self._open() is not None:
            self._window.show_place("frameworks")

    def show_coverage(self, framework: str = "") -> None:
        """Go to what is covered of a framework, or of all."""
        self._looked_at = framework
        if self._open() is not None:
            self._window.show_place("coverage")

    def _show_page(self) -> None:
        from mcdesk.ui.frameworks.page import FrameworksPage

        services = self._open()
        if services is None:
            self._window.show_place("home")
            return
        page = FrameworksPage(self._ui, self._desk, services)
        page.import_wanted.connect(self.ask_file)
        page.dropped.connect(self.open)
        page.coverage_wanted.connect(self.show_coverage)
        page.export_wanted.connect(self._export)
        page.remove_wanted.connect(self._remove)
        page.show_first(self._chosen)
        self._window.frame.show_page("frameworks", page)
        page.start()

    def ask_file(self, again: str = "") -> None:
        """Choose a file to import; ``again``: the framework whose next version it is."""
        if self._open() is None:
            return
        endings = " ".join(f"*{e}" for e in (*self._desk.program.tables.readable, ".json"))
        kinds = f"{self._ui.say('frameworks-files')} ({endings});;{self._ui.say('shell-files-all')} (*)"
        found = ask_file(self._window, self._ui.say("frameworks-import-title"), kinds)
        if found is not None:
            self.open(found, again)

    def open(self, path: Path, again: str = "") -> None:
        """Open a file and show what importing it would do."""
        from mcdesk.app.frameworks.files import arranged, open_file
        from mcdesk.domain.frameworks.presets import load_presets

        services = self._open()
        if services is None:
            return
        lang, tables, kept = self._ui.lang.short, self._desk.program.tables, self._kept()
        shelved = services.frameworks.shelved().get(again)
        preset = shelved.preset if shelved is not None else ""

        def work(_progress: Progress) -> tuple[Opened, Mapping[str, str]]:
            opened = open_file(tables, path, load_presets(), lang, preset if path.suffix.lower() != ".json" else "")
            return arranged(opened, kept), kept

        def then(found: tuple[Opened, Mapping[str, str]]) -> None:
            from mcdesk.ui.frameworks.importing import Preparing

            self._preparing = Preparing(load_presets(), found[0], again, kept=found[1])
            self._window.show_place("framework-import")

        self._running.start(self._ui, "frameworks-opening", work, then, beside=True)

    def _kept(self) -> Mapping[str, str]:
        from mcdesk.app.tables import remembered

        return remembered(self._desk.program.preferences, "framework")

    def _show_import(self) -> None:
        from mcdesk.ui.frameworks.import_page import ImportPage

        services = self._desk.services
        if services is None or self._preparing is None:
            self._window.show_place("frameworks" if services is not None else "home")
            return
        page = ImportPage(self._ui, services, self._preparing)
        page.import_wanted.connect(self._carry_out)
        page.left_page.connect(self._leave_import)
        page.dropped.connect(partial(self.open, again=self._preparing.again))
        page.template_wanted.connect(self._template)
        self._window.frame.show_page("framework-import", page)
        page.start()

    def _leave_import(self) -> None:
        self._preparing = None
        self._window.show_place("frameworks")

    def _carry_out(self, wish: Wish) -> None:
        from mcdesk.app.frameworks.importing import carry_out
        from mcdesk.app.tables import keep_columns

        services, preparing = self._open(), self._preparing
        if services is None or preparing is None:
            return

        def work(progress: Progress) -> Change[Shelved]:
            return carry_out(services, wish, preparing.presets, progress)

        def done(change: Change[Shelved]) -> None:
            if preparing.opened.sheet is not None:
                opened = preparing.opened
                keep_columns(self._desk.program.preferences, "framework", opened.headings, opened.columns)
            self._desk.hub.changed.emit(change)
            self._chosen = change.value.id
            self._desk.messages.confirm(message("frameworks-import-done", count=change.value.count))
            self._leave_import()

        self._running.start(self._ui, "frameworks-importing", work, done)

    def _remove(self, framework: str) -> None:
        from mcdesk.app.frameworks import using

        services = self._open()
        if services is not None:
            self._chosen = ""
            self._desk.do(
                lambda: using.remove(services, framework),
                lambda _id: self._desk.messages.confirm(message("frameworks-removed")),
            )

    def _ask_target(self, name: str, endings: str) -> Path | None:
        services = self._desk.services
        folder = services.store.path.parent if services is not None else Path()
        title = self._ui.say("frameworks-save-title")
        return ask_save(self._window, title, folder / name, endings)

    def _export(self, framework: str) -> None:
        from mcdesk.app.frameworks.exporting import framework_package, framework_sheet

        services, lang, tables = self._open(), self._ui.lang, self._desk.program.tables
        path = self._ask_target(kept(f"{framework}.json"), "CASE 1.1 (*.json);;Excel (*.xlsx);;CSV (*.csv)")
        if services is None or path is None:
            return
        if path.suffix.lower() == ".json":
            self._write(path, lambda: services.art.write(path, framework_package(services, framework, lang)))
        else:
            self._write(path, lambda: tables.write(path, [framework_sheet(services, framework, lang)]))

    def _template(self) -> None:
        from mcdesk.app.frameworks.exporting import template

        path = self._ask_target(f"{self._ui.say('frameworks-template-name')}.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        tables, lang = self._desk.program.tables, self._ui.lang
        if path is not None:
            self._write(path, lambda: tables.write(path, [template(lang)]))

    def _show_coverage(self) -> None:
        from mcdesk.ui.frameworks.coverage_page import CoveragePage

        services = self._open()
        if services is None:
            self._window.show_place("home")
            return
        page = CoveragePage(self._ui, self._desk, services, self._looked_at)
        page.export_wanted.connect(self._save_coverage)
        page.back_wanted.connect(self.show)
        self._window.frame.show_page("coverage", page)
        page.start()

    def _save_coverage(self, framework: str, gaps: bool) -> None:
        from mcdesk.app.frameworks import exporting, using

        services, lang, tables = self._open(), self._ui.lang, self._desk.program.tables
        name = f"{self._ui.say('frameworks-coverage')}.xlsx"
        path = self._ask_target(name, "Excel (*.xlsx);;CSV (*.csv);;CASE 1.1 (*.json)")
        if services is None or path is None:
            return

        def work() -> None:
            if path.suffix.lower() == ".json":
                services.art.write(path, exporting.coverage_package(services, lang))
                return
            found = using.covered(services, (framework,) if framework else (), gaps=gaps)
            tables.write(path, [exporting.coverage_sheet(services, found, lang)])

        self._write(path, work)

    def _write(self, path: Path, work: Callable[[], object]) -> None:
        saved = message("frameworks-saved", file=path.name)
        self._running.start(
            self._ui, "frameworks-saving", lambda _progress: work(), lambda _: self._desk.messages.confirm(saved)
        )
