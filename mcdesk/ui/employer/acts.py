"""Saving the form for an employer, and taking in what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import message
from mcdesk.ui.files import ask_file
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.printing.asker import Asked, ask
from mcdesk.ui.sheets import open_file

if TYPE_CHECKING:
    from mcdesk.app.employer.returning import Answer
    from mcdesk.app.services import Services
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen

PLACE = "employer"


class EmployerActs(QObject):
    """Lives as long as the window, and knows by the ids of records which partner was chosen last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._chosen: dict[str, str] = {}

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"ask-employer": self.open_page}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {PLACE: self._show}

    def open_page(self) -> None:
        """Ask about the record that is open."""
        self._window.show_place(PLACE if self._desk.draft is not None else "home")

    def _here(self) -> tuple[Services, Record] | None:
        draft, services = self._desk.draft, self._desk.services
        return (services, draft.request) if draft is not None and services is not None else None

    def _show(self) -> None:
        from mcdesk.app.employer.returning import ANSWERED
        from mcdesk.domain.history.privacy import seen_by

        here = self._here()
        if here is None:
            self._window.show_place("home")
            return
        services, record = here

        def read() -> list[Event]:
            return [e for e in seen_by(services.store.history(record.id), services.me) if e.action == ANSWERED]

        self._desk.jobs.store(read, lambda found: self._put(record, tuple(found)), self._desk.messages.fail)

    def _put(self, record: Record, answers: tuple[Event, ...]) -> None:
        from mcdesk.ui.employer.page import EmployerPage

        window = self._window
        if window.place != PLACE:
            return
        page = EmployerPage(window.ui, record, answers, self._chosen.get(record.id, ""))
        page.partner.activated.connect(lambda _at: self._chosen.update({record.id: page.row}))
        window.frame.show_page(PLACE, page)
        page.back_wanted.connect(lambda: window.show_place("request"))
        page.save_wanted.connect(self.save)
        page.take_in_wanted.connect(self.choose)
        page.start()

    def save(self, row: str, form: str) -> None:
        """Ask how the form is made, as ``pdf`` or ``docx``, and where it goes; write it there."""
        here, ui = self._here(), self._window.ui
        if here is None:
            return
        services, record = here
        suffix = services.exporters[form].suffix
        where = self._folder() / f"{record.number} {ui.say('employer-place')}{suffix}"
        files = ((message("pdf-format" if form == "pdf" else "pdf-word-format"), suffix),)
        title = message(f"employer-save-{form}-title")
        # An answer is read by the names of what is filled in, and each stands once: one language at a time.
        asked = Asked("employer-form", title, where, services.paper, files, both=False)
        ask(ui, self._window, asked, partial(self._write, services, record, row, form))

    def _write(self, services: Services, record: Record, row: str, form: str, chosen: Chosen, path: Path) -> None:
        from mcdesk.app.employer.form import employer_form

        def write() -> Path:
            made = employer_form(services, record, row, chosen.langs[0], chosen.paper)
            services.exporters[form].write(made, path)
            return path

        self._desk.jobs.work(write, partial(self._saved, chosen), self._desk.messages.fail)

    def _saved(self, chosen: Chosen, path: Path) -> None:
        from mcdesk.ui.printing.asking import made_as

        look = Choice(message("credentials-open-file"), lambda: open_file(path), closes=False)
        said = message("employer-saved", path=str(path))
        self._desk.messages.show(Banner("employer", "success", said, made_as(chosen), (look,)))

    def _folder(self) -> Path:
        services = self._desk.services
        here = services.store.path.parent if services is not None else Path.home()
        return here if here.is_dir() else Path.home()

    def choose(self, row: str) -> None:
        """Choose the file that came back."""
        ui = self._window.ui
        kinds = f"{ui.say('employer-came-back')} (*.pdf *.docx)"
        chosen = ask_file(self._window, ui.say("employer-take-in"), kinds)
        if chosen is not None:
            self.take_in(row, chosen)

    def take_in(self, row: str, path: Path) -> None:
        """Keep what came back, and fill the partner in from it where the request is still being written."""
        from mcdesk.app.employer.returning import keep, look

        here, draft = self._here(), self._desk.draft
        if here is None or draft is None or not draft.flush():
            return
        services, record = here
        forms = self._desk.program.filled_forms

        def work() -> Answer:
            answer = look(services, record, path, forms)
            keep(services, record, row, answer)
            return answer

        self._desk.jobs.store(work, lambda answer: self._kept(record, row, answer), self._desk.messages.fail)

    def _kept(self, record: Record, row: str, answer: Answer) -> None:
        from mcdesk.app.employer.form import partner_of
        from mcdesk.app.employer.returning import confirmations

        draft, changed = self._desk.draft, 0
        if draft is not None and draft.request.id == record.id and not draft.read_only:
            for ref, value in confirmations(draft.request, row, answer):
                changed += draft.value(ref) != value
                draft.put(ref, value)
            draft.seal()
        partner = partner_of(record, row).text("organization")
        said = message("employer-kept-answer", partner=partner, changed=changed)
        self._desk.messages.show(Banner("employer", "success", said))
        if answer.other:
            text, hint = message("employer-other-state", asked=answer.other), message("employer-other-state-fix")
            self._desk.messages.show(Banner("employer-other", "warning", text, hint))
        if self._window.place == PLACE:
            self._show()
