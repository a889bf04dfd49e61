"""What is done with the ledger of awards in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.texts import message
from mcdesk.ui.awards.after_acts import AfterActs
from mcdesk.ui.awards.award_acts import AwardingActs
from mcdesk.ui.awards.key_acts import KeyActs
from mcdesk.ui.files import ask_files
from mcdesk.ui.printing.asker import Asked, ask

if TYPE_CHECKING:
    from mcdesk.app.awards.listing import Listed
    from mcdesk.app.badges.files import Told
    from mcdesk.app.services import Services
    from mcdesk.domain.awards.ledger import Line
    from mcdesk.ui.awards.checking import Checked
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen

ENDINGS = (".pdf", ".xlsx", ".csv")
"""How the ledger can be saved."""
BADGES = "*.json *.jsonld *.jwt *.jws *.png *.svg *.pdf"


class AwardActs(QObject):
    """Keeps what was chosen while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._chosen: Sequence[Listed] = ()
        self._checked: tuple[Checked, Sequence[Told]] | None = None
        self.awarding, self.after, self.keys = AwardingActs(window), AfterActs(window), KeyActs(window)
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        own = {"awards": self._go, "verify-badge": self.verify}
        return {**own, **self.awarding.table(), **self.keys.table()}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {
            "awards": self._show_ledger,
            "awards-revoke": lambda: self._show_sure("revoke"),
            "awards-remove": lambda: self._show_sure("remove"),
            "award-verify": self._show_report,
            **self.awarding.places(),
            **self.after.places(),
            **self.keys.places(),
        }

    def _go(self) -> None:
        self._window.show_place("awards")

    def _drop(self) -> None:
        self._chosen = ()

    def _show_ledger(self) -> None:
        from mcdesk.ui.awards.page import AwardsPage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        page = AwardsPage(self._window.ui, self._desk, services)
        self._window.frame.show_page("awards", page)
        page.revoke_wanted.connect(lambda chosen: self._ask("revoke", chosen))
        page.remove_wanted.connect(lambda chosen: self._ask("remove", chosen))
        page.save_wanted.connect(self.save)
        page.verify_wanted.connect(lambda paths: self.verify(*paths))
        page.award_wanted.connect(lambda: self._window.show_place("award-new"))
        page.roster_wanted.connect(self.awarding.read)
        page.correct_wanted.connect(lambda chosen: self.after.ask("correct", chosen))
        page.follow_wanted.connect(lambda chosen: self.after.ask("follow", chosen))
        page.keys_wanted.connect(lambda: self.keys.open("awards"))
        page.start()

    def _ask(self, act: str, chosen: Sequence[Listed]) -> None:
        self._chosen = chosen
        self._window.show_place(f"awards-{act}")

    def _show_sure(self, act: str) -> None:
        from mcdesk.ui.awards.sure_page import SurePage

        if self._desk.services is None or not self._chosen:
            self._go()
            return
        page = SurePage(self._window.ui, act, self._chosen)
        self._window.frame.show_page(f"awards-{act}", page)
        page.back_wanted.connect(self._go)
        page.sure.connect(self._revoke if act == "revoke" else self._remove)
        page.start()

    def _revoke(self, reason: str) -> None:
        from mcdesk.app.awards import keeping
        from mcdesk.ui.awards.parts import put_away

        services, lines = self._desk.services, [one.line for one in self._chosen]
        if services is not None and put_away(self._desk, {one.cohort.credential for one in self._chosen}):
            self._desk.do(lambda: keeping.revoke(services, lines, reason), self._revoked, once="ledger")

    def _revoked(self, gone: Sequence[Line]) -> None:
        from mcdesk.ui.messages import Banner, Choice

        said = message("awards-revoked", count=len(gone))
        follow = Choice(message("awards-follow"), lambda: self.after.after_revoking(gone))
        self._go()
        self._desk.messages.show(Banner("awards-revoked", "info", said, message("awards-follow-next"), (follow,)))

    def _remove(self, _reason: str) -> None:
        from mcdesk.app.awards import keeping

        services, lines = self._desk.services, [one.line for one in self._chosen]
        if services is not None:
            self._desk.do(lambda: keeping.remove_person(services, lines), self._removed, once="ledger")

    def _removed(self, gone: Sequence[Line]) -> None:
        from mcdesk.ui.messages import Banner

        said, hint = message("awards-removed-done", count=len(gone)), message("awards-removed-elsewhere")
        self._go()
        self._desk.messages.show(Banner("awards-removed", "info", said, hint))

    def save(self, shown: Sequence[Listed]) -> None:
        """Ask how the lines that are shown are made, a document to print or a table, and where they go."""
        ui, services = self._window.ui, self._desk.services
        if services is None:
            return
        files = tuple((message(f"awards-file-as-{ending[1:]}"), ending) for ending in ENDINGS)
        title, name = message("awards-save-title"), f"{ui.say('awards-ledger')}{ENDINGS[0]}"
        asked = Asked("ledger", title, name, services.paper, files, both=False)
        ask(ui, self._window, asked, partial(self._write, services, [one.line for one in shown]))

    def _write(self, services: Services, lines: Sequence[Line], chosen: Chosen, path: Path) -> None:
        from mcdesk.app.awards.ledger_document import write_ledger

        tables, done = self._desk.program.tables, message("awards-ledger-written", file=path.name, count=len(lines))
        self._desk.jobs.store(
            lambda: write_ledger(services, tables, lines, path, chosen.langs[0], chosen.paper),
            lambda _none: self._desk.messages.confirm(done),
            self._desk.messages.fail,
        )

    def verify(self, *paths: str | Path) -> None:
        """Check badges of anybody, those that the person chooses where no file is given."""
        from mcdesk.ui.awards.checking import Checked

        if not paths:
            ui = self._window.ui
            kinds = f"{ui.say('awards-badge-files')} ({BADGES});;{ui.say('shell-files-all')} (*)"
            paths = ask_files(self._window, ui.say("awards-verify"), kinds)
        if paths:
            self._check(Checked(tuple(Path(path) for path in paths)))

    def _check(self, checked: Checked) -> None:
        services, program = self._desk.services, self._desk.program
        (self._desk.jobs.work if services is None else self._desk.jobs.store)(
            lambda: checked.reports(program, services),
            lambda told: self._have(checked, told),
            self._desk.messages.fail,
        )

    def _have(self, checked: Checked, told: Sequence[Told]) -> None:
        self._checked = (checked, told)
        self._desk.messages.drop("failed")
        self._window.show_place("award-verify")

    def _show_report(self) -> None:
        from mcdesk.ui.awards.verify_page import VerifyPage

        if self._checked is None:
            self._go()
            return
        page = VerifyPage(self._window.ui, *self._checked)
        self._window.frame.show_page("award-verify", page)
        page.back_wanted.connect(self._go)
        page.other_wanted.connect(self.verify)
        page.dropped.connect(lambda paths: self.verify(*paths))
        page.again_wanted.connect(self._check)
        page.start()
