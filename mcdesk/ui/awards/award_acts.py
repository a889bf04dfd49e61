"""Awarding a class in the window: files chosen, the key made, the work done beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mcdesk.domain.texts import message
from mcdesk.ui.awards.held import waiting
from mcdesk.ui.files import ask_file, ask_folder, ask_save
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.awards.awarding import Awarded
    from mcdesk.app.awards.delivering import Delivered
    from mcdesk.app.changes import Change
    from mcdesk.ui.awards.order import Ordering
    from mcdesk.ui.main_window import MainWindow


class AwardingActs(QObject):
    """Keeps the order while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._ordering: Ordering | None = None
        self._running = Running(window.desk, window)
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"award": lambda: self._window.show_place("award-new")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"award-new": self._show}

    def _drop(self) -> None:
        if self._ordering is not None:
            self._ordering.forget()

    @property
    def ordering(self) -> Ordering:
        """The award that is put together."""
        from mcdesk.ui.awards.order import Ordering

        if self._ordering is None:
            self._ordering = Ordering(self._desk, self)
        return self._ordering

    def _show(self) -> None:
        from mcdesk.ui.awards.award_page import AwardPage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        page = AwardPage(self._window.ui, self.ordering, services.acting)
        self._window.frame.show_page("award-new", page)
        page.back_wanted.connect(lambda: self._window.show_place("awards"))
        page.file_wanted.connect(self.choose)
        page.dropped.connect(self.ordering.take)
        page.paste_wanted.connect(self.paste)
        page.invented_wanted.connect(self.invent)
        page.template_wanted.connect(self.save_blank)
        page.errors_wanted.connect(self.save_errors)
        page.keys_wanted.connect(lambda: self._window.awards.keys.open("award-new"))
        page.award_wanted.connect(self.award)
        page.credentials_wanted.connect(lambda: self._window.show_place("credentials"))
        page.start()
        self.ordering.look()

    def read(self, path: Path) -> None:
        """Award the people of this roster."""
        self._window.show_place("award-new")
        self.ordering.take(path)

    def choose(self) -> None:
        """Choose a roster and read it."""
        ui, tables = self._window.ui, self._desk.program.tables
        endings = " ".join(f"*{e}" for e in tables.readable)
        kinds = f"{ui.say('catalogue-files')} ({endings});;{ui.say('shell-files-all')} (*)"
        found = ask_file(self._window, ui.say("awards-file"), kinds)
        if found is not None:
            self.ordering.take(found)

    def paste(self) -> None:
        """Read the cells on the clipboard."""
        self.ordering.paste(QApplication.clipboard().text(), self._window.ui.say("catalogue-pasted"))

    def invent(self) -> None:
        """Take invented learners, in the sample."""
        ui = self._window.ui
        self.ordering.invent(ui.lang, ui.say("awards-invented-source"))

    def _save_as(self, title: str, name: str) -> Path | None:
        ui = self._window.ui
        kinds = f"{ui.say('awards-file-as-xlsx')} (*.xlsx);;{ui.say('awards-file-as-csv')} (*.csv)"
        return ask_save(self._window, ui.say(title), f"{name}.xlsx", kinds)

    def save_blank(self) -> None:
        """Write a blank roster for the credential."""
        from mcdesk.app.awards.ordering import to_award
        from mcdesk.app.awards.rosters import blank_template

        services, tables, lang = self._desk.services, self._desk.program.tables, self._window.ui.lang
        credential = self.ordering.credential
        path = self._save_as("awards-blank", self._window.ui.say("awards-roster"))
        if services is None or path is None:
            return

        def work() -> None:
            version = to_award(services, services.store.get(credential))
            tables.write(path, blank_template(services, version, lang))

        done = message("awards-template-saved", file=path.name)
        self._desk.jobs.store(work, lambda _none: self._desk.messages.confirm(done), self._desk.messages.fail)

    def save_errors(self) -> None:
        """Write the rows that have to be mended."""
        from mcdesk.domain.tabular.writing import problem_sheet

        roster, tables, ui = self.ordering.roster, self._desk.program.tables, self._window.ui
        path = self._save_as("awards-errors", ui.say("tables-problems"))
        if roster is None or path is None:
            return
        done = message("catalogue-errors-saved", file=path.name)
        self._desk.jobs.work(
            lambda: tables.write(path, [problem_sheet(roster.preview, ui.lang)]),
            lambda _none: self._desk.messages.confirm(done),
            self._desk.messages.fail,
        )

    def award(self) -> None:
        """Choose the folder, then award and write everything; it can be stopped, and the same order completes it."""
        from mcdesk.app.awards import rosters
        from mcdesk.app.tables import keep_columns
        from mcdesk.domain.tabular.preview import headers_of
        from mcdesk.ui.awards.parts import put_away

        ui, services, ordering = self._window.ui, self._desk.services, self.ordering
        order, facts, roster, key = ordering.order, ordering.facts, ordering.roster, ordering.key
        if services is None or order is None or facts is None or key is None or roster is None:
            return
        folder = ask_folder(self._window, ui.say("awards-folder"))
        if folder is None or not put_away(self._desk, {order.credential.id}):
            return
        preview = roster.preview
        if not services.sample:
            # What is tried has no consequences for the college's own rosters.
            headers = headers_of(preview.sheet, preview.header)
            keep_columns(self._desk.program.preferences, rosters.REMEMBERED, headers, preview.columns)
        from mcdesk.ui.awards.working import Unlocking, Work

        token, phrases = ordering.token_key if ordering.tokens else None, ordering.phrases
        keys = Unlocking(key, phrases.get(key.id, ""), token, phrases.get(token.id, "") if token else "")
        work = Work(services, self._desk.program, order, keys, ordering.certificates)
        self._running.start(
            ui,
            "awards-under-way",
            lambda progress: work.run(folder, ui.lang, progress),
            lambda done: self._done(done[0], done[1], folder),
        )

    def _done(self, change: Change[Awarded], delivered: Delivered, folder: Path) -> None:
        from mcdesk.ui.messages import Banner, Choice
        from mcdesk.ui.sheets import open_file

        done = change.value
        self.ordering.forget()
        self._window.show_place("awards")
        self._desk.hub.changed.emit(change)
        if done.again:
            said = message("awards-again", number=done.cohort.number)
        elif done.fresh:
            said = message("awards-done", count=done.fresh, number=done.cohort.number, name=done.cohort.name)
        else:
            said = message("awards-none")
        look = Choice(message("awards-open-folder"), lambda: open_file(folder), closes=False)
        self._desk.messages.show(Banner("awarded", "success", said, None, (look,)))
        waiting(self._window, delivered.filed, delivered.certified)
