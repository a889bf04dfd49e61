"""What is done with reports in the window: each asks where to, is made beside the window, and says where it lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Message, message
from mcdesk.ui.files import free
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.printing.asker import Asked, ask
from mcdesk.ui.reporting import asking
from mcdesk.ui.sheets import open_file
from mcdesk.ui.workspace.running import Running

if TYPE_CHECKING:
    from mcdesk.app.desk.committee.planning import Plan
    from mcdesk.app.desk.committee.recording import Kept
    from mcdesk.app.desk.summary.frame import SummaryOptions
    from mcdesk.app.exporting import Exported
    from mcdesk.app.services import Services
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.portfolio.scope import Scope
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen

CHECKED = 60
"""How much of a committee's pack is done, in percent, once its requests were checked."""
KIND = "report"
"""Whoever prints one of them prints the others: their choices are remembered as one."""
Work = Callable[["Progress"], "list[Exported]"]
Draw = Callable[["SummaryOptions", Path, "Progress"], "list[Exported]"]
"""Draws a document as it was asked for, to where it was."""


class ReportActs(QObject):
    """One for a window; keeps the sheet of decisions that is being looked at while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._running = Running(window.desk, window)
        self._plan: tuple[str, Plan] | None = None
        window.desk.workspace_changed.connect(self._forget)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"report-page": self.page, "report-decisions": self.choose}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"decisions": self._show_decisions}

    def _forget(self) -> None:
        self._plan = None
        self._running.stop()

    def _services(self) -> Services | None:
        if self._desk.services is None:
            self._desk.messages.fail(Refused(message("shell-no-workspace"), message("shell-no-workspace-fix")))
        return self._desk.services

    def _ask(self, services: Services, name: str, draw: Draw, called: str = "") -> None:
        """Ask how a document of this name is made and where it goes, and draw it there."""
        title, where = message("printing-save-of", name=called or name), asking.suggested(services, name, ".pdf")
        ask(self._window.ui, self._window, Asked(KIND, title, where, services.paper), partial(self._draw, draw))

    def _draw(self, draw: Draw, chosen: Chosen, path: Path) -> None:
        from mcdesk.app.desk.summary.frame import SummaryOptions
        from mcdesk.ui.printing.asking import made_as

        options = SummaryOptions(chosen.langs, chosen.paper)
        self._make(path, lambda progress: draw(options, path, progress), made_as(chosen))

    def _make(self, path: Path, work: Work, how: Message | None = None) -> None:
        name = message("reporting-making", file=path.name)
        self._running.start(self._window.ui, name, work, partial(self._written, how), beside=True)

    def _written(self, how: Message | None, done: Sequence[Exported]) -> None:
        first = done[0].path
        ways = (
            Choice(message("reporting-open"), lambda: open_file(first), closes=False),
            Choice(message("upkeep-open-folder"), lambda: open_file(first.parent), closes=False),
        )
        said = message("reporting-written", paths="\n".join(str(d.path) for d in done))
        missing = "".join(d.missing for d in done)
        hint = message("cli-missing-characters", characters=" ".join(missing)) if missing else how
        self._desk.messages.show(Banner("reporting", "success", said, hint, ways))

    def summary(self, scope: Scope, kind: str, *, checked: bool = False) -> None:
        """What the dashboard shows with this scope: ``pdf``, ``compared`` with the period before, or ``xlsx``.

        ``checked``: also what the rules find, which the dashboard shows.
        """
        services, ui = self._services(), self._window.ui
        if services is None:
            return
        name, tables = ui.say(f"reporting-name-{kind}"), self._desk.program.tables

        def draw(options: SummaryOptions, path: Path, progress: Progress) -> list[Exported]:
            from mcdesk.ui.reporting.making import Wanted, made

            return [made(services, tables, Wanted(scope, kind, options, checked), path, progress)]

        if asking.SUFFIXES[kind] == ".pdf":
            self._ask(services, name, draw)
            return
        from mcdesk.app.desk.summary.frame import SummaryOptions

        path, options = (
            asking.where(ui, self._window, services, name, asking.SUFFIXES[kind]),
            SummaryOptions((ui.lang,)),
        )
        if path is not None:
            self._make(path, lambda progress: draw(options, path, progress))

    def page(self) -> None:
        """One page of the record that is open."""
        from mcdesk.domain.portfolio.scope import KINDS

        services, draft = self._services(), self._desk.draft
        if services is None or draft is None or not draft.flush():
            return
        record = draft.request
        if record.kind not in KINDS:
            self._desk.messages.fail(Refused(message("reporting-no-page"), message("reporting-no-page-fix")))
            return

        def draw(options: SummaryOptions, path: Path, progress: Progress) -> list[Exported]:
            from mcdesk.app.desk.reporting import write_document
            from mcdesk.app.desk.summary import one

            return [write_document(services, one.outline(services, record, options), path, progress=progress)]

        self._ask(services, f"{record.number} {record.title}", draw, record.number)

    def committee(self, ids: Sequence[str]) -> None:
        """The pack of the requests with these ids, with the sheet for the decisions beside it."""
        services, ui = self._services(), self._window.ui
        if services is None:
            return
        tables, ending = self._desk.program.tables, f" - {ui.say('committee-decisions')}.xlsx"

        def draw(options: SummaryOptions, path: Path, progress: Progress) -> list[Exported]:
            from mcdesk.app.desk.committee import pack, sheet
            from mcdesk.app.desk.reporting import write_document, write_sheets
            from mcdesk.app.upkeep.records import portion

            chosen, beside = pack.chosen(services, ids), free(path.with_name(f"{path.stem}{ending}"))
            outline = pack.outline(services, chosen, options, portion(progress, 0, CHECKED))
            sheets = sheet.sheets(services, chosen, options.langs[0])
            written = write_document(services, outline, path, progress=portion(progress, CHECKED, 100))
            # The sheet belongs to the pack: from here on it is not stopped any more.
            return [written, write_sheets(services, tables, sheets, beside)]

        self._ask(services, ui.say("committee-pack"), draw)

    def choose(self) -> None:
        """Choose a filled sheet of decisions and say what it would do."""
        services, ui = self._services(), self._window.ui
        if services is None:
            return
        path = asking.which(ui, self._window, self._desk.program.tables)
        if path is not None:
            self.look(path)

    def look(self, path: Path) -> None:
        """Say what a filled sheet of decisions would do."""
        services, tables, lang = self._services(), self._desk.program.tables, self._window.ui.lang
        if services is None or (self._desk.draft is not None and not self._desk.draft.flush()):
            return

        def work(progress: Progress) -> Plan:
            from mcdesk.app.desk.committee.planning import planned

            return planned(services, tables.read(path), lang, progress)

        def have(plan: Plan) -> None:
            self._plan = (path.name, plan)
            self._window.show_place("decisions")

        self._running.start(self._window.ui, "reporting-reading", work, have)

    def _show_decisions(self) -> None:
        from mcdesk.ui.reporting.decisions_page import DecisionsPage

        if self._plan is None or self._desk.services is None:
            self._window.show_place("home")
            return
        page = DecisionsPage(self._window.ui, *self._plan)
        self._window.frame.show_page("decisions", page)
        page.left_page.connect(lambda: self._window.show_place("requests"))
        page.other_wanted.connect(self.choose)
        page.record_wanted.connect(self._record)
        page.start()

    def _record(self, rows: frozenset[int]) -> None:
        """Record these rows of the sheet; () takes it as a whole."""
        services, found = self._services(), self._plan
        if services is None or found is None or not self._desk.close_request():
            return
        plan = found[1]
        from mcdesk.app.desk.committee.recording import record

        self._desk.do(lambda: record(services, plan, rows), self._recorded)

    def _recorded(self, kept: Kept) -> None:
        self._plan = None
        self._window.show_place("requests")
        said = message("reporting-recorded", count=len(kept.done))
        left = ", ".join(str(row.number) for row in kept.left)
        hint = message("reporting-left", rows=left) if left else None
        tone = "warning" if kept.failed else "success"
        self._desk.messages.show(Banner("reporting", tone, said, hint))
