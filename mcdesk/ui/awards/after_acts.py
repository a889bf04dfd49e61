"""Correcting badges, and what follows a revocation: asked for on a page, done beside the window, put into a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message
from mcdesk.ui.awards.held import waiting
from mcdesk.ui.files import ask_folder
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.awards.following import Followed
    from mcdesk.app.awards.listing import Listed
    from mcdesk.app.services import Services
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.awards.ledger import Line
    from mcdesk.domain.badges.keys import KeyRecord
    from mcdesk.domain.certificates.template import Template
    from mcdesk.ui.awards.correct_page import Correction
    from mcdesk.ui.main_window import MainWindow


@dataclass(frozen=True)
class Ready:
    """What was read for a page: the badges, the keys that sign, the templates, whether there are pages."""

    chosen: Sequence[Listed]
    keys: tuple[KeyRecord, ...]
    templates: Mapping[str, Template]
    pages: bool


class AfterActs(QObject):
    """Keeps what was chosen while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._ready: Ready | None = None
        self._running = Running(window.desk, window)
        window.desk.workspace_changed.connect(self._drop)

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"awards-correct": self._show_correct, "awards-follow": self._show_follow}

    def _drop(self) -> None:
        self._ready = None

    def _go(self) -> None:
        self._window.show_place("awards")

    def ask(self, act: str, chosen: Sequence[Listed]) -> None:
        """Read what the page of ``correct`` or ``follow`` needs, and show it."""
        services, program = self._desk.services, self._desk.program
        if services is None or not chosen:
            return

        def read() -> Ready:
            from mcdesk.app.awards.choosing import choices
            from mcdesk.app.awards.following import to_publish
            from mcdesk.app.awards.hosting import has_site
            from mcdesk.app.awards.issuing import key_for
            from mcdesk.app.badges.at_hand import tools_in

            keeper = tools_in(program, services).keys
            lines = [one.line for one in chosen]
            issuers = [lines[0].issuer] if act == "correct" else to_publish(lines)
            keys = tuple(key_for(keeper, issuer) for issuer in issuers)
            found = choices(services, keeper, program.certificates) if act == "correct" else None
            return Ready(chosen, keys, found.templates if found else {}, has_site(services))

        def have(ready: Ready) -> None:
            self._ready = ready
            self._window.show_place(f"awards-{act}")

        self._desk.jobs.store(read, have, self._failed)

    def _failed(self, error: Refused | Unavailable) -> None:
        """Where a key is missing, the way to the keys stands beside it."""
        keys = Choice(message("awards-no-key-open"), lambda: self._window.awards.keys.open("awards"))
        missing = isinstance(error, Refused) and error.field == "key"
        self._desk.messages.fail(error, ways=(keys,) if missing else ())

    def after_revoking(self, gone: Sequence[Line]) -> None:
        """Ask for what follows the revocation of these lines."""
        services, ids = self._desk.services, {line.id for line in gone}
        if services is None:
            return
        from mcdesk.app.awards.listing import listed

        self._desk.jobs.store(
            lambda: [one for one in listed(services) if one.line.id in ids],
            lambda chosen: self.ask("follow", chosen),
            self._desk.messages.fail,
        )

    def _show_correct(self) -> None:
        from mcdesk.ui.awards.correct_page import CorrectPage

        ready, ui = self._ready, self._window.ui
        if self._desk.services is None or ready is None or len(ready.keys) != 1:
            self._go()
            return
        templates = [(key, template.name.to(ui.lang)) for key, template in ready.templates.items()]
        page = CorrectPage(ui, ready.chosen, ready.keys[0], templates)
        self._window.frame.show_page("awards-correct", page)
        page.back_wanted.connect(self._go)
        page.sure.connect(self.correct)
        page.start()

    def _show_follow(self) -> None:
        from mcdesk.ui.awards.follow_page import FollowPage

        ready = self._ready
        if self._desk.services is None or ready is None:
            self._go()
            return
        page = FollowPage(self._window.ui, ready.chosen, ready.keys, ready.pages)
        self._window.frame.show_page("awards-follow", page)
        page.back_wanted.connect(self._go)
        page.wanted.connect(self.follow)
        page.start()

    def _ask_folder(self) -> Path | None:
        return ask_folder(self._window, self._window.ui.say("awards-folder"))

    def correct(self, wanted: Correction) -> None:
        """Choose the folder, issue the badges again, and write their files."""
        services, ready = self._desk.services, self._ready
        folder = self._ask_folder()
        if services is None or ready is None or folder is None:
            return
        self._start(
            "awards-correcting",
            lambda progress: self._corrected(services, ready, wanted, folder, progress),
            "awards-corrected",
            len(ready.chosen),
            folder,
        )

    def _corrected(
        self, services: Services, ready: Ready, wanted: Correction, folder: Path, progress: Progress
    ) -> Followed:
        from mcdesk.app.awards import keeping
        from mcdesk.app.awards.certifying import Wanted
        from mcdesk.app.awards.delivering import Tools
        from mcdesk.app.awards.files import Filing
        from mcdesk.app.awards.following import after_correction
        from mcdesk.app.badges.at_hand import tools_in

        program = self._desk.program
        badges = tools_in(program, services)
        key = badges.keys.open(ready.keys[0].id, wanted.passphrase)
        lines = [one.line for one in ready.chosen]
        person = keeping.Person(wanted.name, wanted.email)
        made = keeping.correct(services, badges, key, lines, person.name, person.email, wanted.reason).value
        template = ready.templates.get(wanted.template)
        printed = Wanted(template) if template else None
        tools = Tools(badges, program.tables, program.certificates, printed)
        return after_correction(services, tools, key, made, Filing(folder, self._window.ui.lang), progress)

    def follow(self, passphrases: Mapping[str, str]) -> None:
        """Choose the folder, and write what follows a revocation."""
        services, ready, program, lang = self._desk.services, self._ready, self._desk.program, self._window.ui.lang
        folder = self._ask_folder()
        if services is None or ready is None or folder is None:
            return

        def work(_progress: Progress) -> Followed:
            from mcdesk.app.awards.files import Filing
            from mcdesk.app.awards.following import after_revocation
            from mcdesk.app.badges.at_hand import tools_in

            tools = tools_in(program, services)
            keys = [tools.keys.open(key.id, passphrases.get(key.id, "")) for key in ready.keys]
            lines = [one.line for one in ready.chosen]
            return after_revocation(services, tools, keys, lines, Filing(folder, lang))

        self._start("awards-following", work, "awards-followed", len(ready.chosen), folder)

    def _start(self, under_way: str, work: Callable[[Progress], Followed], done: str, count: int, folder: Path) -> None:
        from mcdesk.ui.sheets import open_file

        def then(found: Followed) -> None:
            look = Choice(message("awards-open-folder"), lambda: open_file(folder), closes=False)
            said = message(done, count=count, folder=str(folder))
            self._desk.messages.drop("awards-revoked")
            self._go()
            self._desk.messages.show(Banner("awards-after", "success", said, None, (look,)))
            waiting(self._window, found.filed, found.certified)

        self._running.start(self._window.ui, under_way, work, then)
