"""What changed in the open record: since the person looked last, and between any two versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.app.review.redlining import Redline, compare, newest_pair
from mcdesk.app.review.seeing import note_seen
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record, Version
from mcdesk.domain.texts import message
from mcdesk.ui.draft import Draft
from mcdesk.ui.messages import Banner, Choice, announce
from mcdesk.ui.panels.parts import place_of, while_alive
from mcdesk.ui.printing.asker import Asked, ask
from mcdesk.ui.review.looked import Looked
from mcdesk.ui.sheets import open_file
from mcdesk.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mcdesk.app.exporting import Exported
    from mcdesk.app.services import Services
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen
    from mcdesk.ui.review.redline_page import RedlinePage
    from mcdesk.ui.wizard.view import WizardView

REDLINE = "redline"
"""The place of the redline in the window."""
EVERY = "every"
"""What is ticked for a redline with the answers that are the same."""


class ChangeActs(QObject):
    """Lives as long as the window. ``_pair`` is what was compared last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._pair: tuple[int, int] | None = None
        self._back = "request"
        self._looking: Draft | None = None
        self._desk.request_opened.connect(self._on_opened)
        self._desk.request_closed.connect(self._on_closed)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "next-change": lambda: self.go(1),
            "previous-change": lambda: self.go(-1),
            "redline": self.open,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {REDLINE: self.show}

    def _on_opened(self, draft: Draft) -> None:
        if draft is not self._looking:
            self._looking, self._pair = draft, None
            Looked.of(draft)

    def _on_closed(self) -> None:
        draft, self._looking = self._looking, None
        if draft is not None:
            services, record = draft.services, draft.request
            self._desk.jobs.store(lambda: note_seen(services, record), failed=self._not_noted)

    def _not_noted(self, _error: Refused | Unavailable) -> None:
        """The same is marked again next time; saving tells what is the matter with the workspace."""

    def hold(self, view: WizardView) -> None:
        """Serve the line above the pages of the open record."""
        bar = view.changed_bar
        bar.next_wanted.connect(lambda: self.go(1))
        bar.redline_wanted.connect(self.open)

    def go(self, step: int) -> None:
        """To the next answer that changed since the person looked last; -1: to the one before."""
        draft, view = self._desk.draft, self._window.frame.wizard
        if draft is None or view is None:
            return
        self._window.show_place("request")
        looked = Looked.of(draft)
        found = looked.go(step)
        if found is None:
            self._desk.messages.confirm(message("review-nothing-new"))
            return
        ref, number = found
        view.show_ref(ref)
        ui, count = self._window.ui, len(looked.places)
        announce(view, ui.say("review-change-at", number=number, count=count, where=place_of(ui, draft, ref)))

    def open(self) -> None:
        """Show the redline of the open record: the two versions that were compared last, else the newest ones."""
        services, record = self._here()
        if services is None or record is None:
            return
        if self._pair is not None:
            self.compare(*self._pair)
            return

        def have(pair: tuple[int, int] | None) -> None:
            if pair is None:
                self._desk.messages.confirm(message("review-one-version"))
            else:
                self.compare(*pair)

        self._desk.jobs.store(lambda: newest_pair(services, record), have, self._desk.messages.fail)

    def compare(self, older: int, newer: int, back: str = "request") -> None:
        """Show the redline between two versions of the open record (0: what is being written); ``back``: its place."""
        self._pair, self._back = (older, newer), back
        self._window.show_place(REDLINE)

    def _here(self) -> tuple[Services | None, Record | None]:
        draft = self._desk.draft
        if draft is not None:
            draft.flush()
        return self._desk.services, draft.request if draft is not None else None

    def show(self) -> None:
        """The page of the redline."""
        from mcdesk.ui.review.redline_page import RedlinePage

        services, record = self._here()
        pair, window = self._pair, self._window
        if services is None or record is None or pair is None:
            window.show_place("home")
            return

        def read() -> tuple[Sequence[Version], Redline]:
            return services.store.versions(record.id), compare(services, record, *pair, window.ui.lang)

        def have(found: tuple[Sequence[Version], Redline]) -> None:
            if window.place != REDLINE:
                return
            page = RedlinePage(window.ui, record, found[0], pair)
            window.frame.show_page(REDLINE, page)
            page.back_wanted.connect(lambda: window.show_place(self._back))
            page.pair_wanted.connect(lambda older, newer: self._again(page, services, record, (older, newer)))
            page.pdf_wanted.connect(lambda: self._save(page, services))
            page.show_redline(found[1])
            page.start()

        self._desk.jobs.store(read, have, self._desk.messages.fail)

    def _again(self, page: RedlinePage, services: Services, record: Record, pair: tuple[int, int]) -> None:
        self._pair = pair
        lang = self._window.ui.lang
        self._desk.jobs.store(
            lambda: compare(services, record, *pair, lang),
            while_alive(page, page.show_redline),
            self._desk.messages.fail,
        )

    def _save(self, page: RedlinePage, services: Services) -> None:
        """Ask how the redline is made and where it goes; it begins as it is shown."""
        from mcdesk.app.exporting import file_name

        redline = page.redline
        if redline is None:
            return
        name = file_name(redline.record, f" {self._window.ui.say('review-redline-kind')}.pdf")
        ticked = frozenset({EVERY} if page.every.isChecked() else ())
        where, title = services.store.path.parent / name, message("printing-save-redline")
        asked = Asked("redline", title, where, services.paper, ticks={EVERY: "printing-every"}, ticked=ticked)
        ask(self._window.ui, self._window, asked, partial(self._write, services, redline))

    def _write(self, services: Services, redline: Redline, chosen: Chosen, path: Path) -> None:
        from mcdesk.app.review.redline_document import RedlineOptions, write_redline

        options = RedlineOptions(chosen.langs, chosen.paper, EVERY in chosen.ticked)
        work, task = (
            partial(write_redline, services, redline, options, path),
            Task(message("underway-exporting", name=path.name)),
        )
        self._desk.jobs.work(work, partial(self._written, chosen), self._desk.messages.fail, task)

    def _written(self, chosen: Chosen, made: Exported) -> None:
        from mcdesk.ui.printing.asking import made_as

        look = (Choice(message("shell-open-pdf"), lambda: open_file(made.path), closes=False),)
        hint = made_as(chosen, EVERY if EVERY in chosen.ticked else "changed")
        said = message("shell-exported", path=str(made.path))
        self._desk.messages.show(Banner("exported", "success", said, hint, look))
