"""The map of the open stack, drawn while it is written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mcdesk.app.pathways.exporting import save_map
from mcdesk.app.pathways.portfolio import Portfolio
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.pathways.plan import Naming
from mcdesk.domain.pathways.stacks import Members, stack_of
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.panels.parts import Panel, box, clear, iconed, seen_or_told, while_alive
from mcdesk.ui.pathways.map_bar import MapBar, asked_of
from mcdesk.ui.pathways.map_view import MapView
from mcdesk.ui.printing.asker import ask
from mcdesk.ui.printing.choices import Chosen

_HIGH = 420


class StackMapPanel(Panel):
    """The map with its bar, and what the rules say of the stack below it."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("stack-map")
        self._ordered: tuple[object, Members] | None = None
        self.view = MapView(ui, self)
        self.view.setMinimumHeight(ui.theme.px(_HIGH))
        self.bar = MapBar(ui, self.view, self)
        self._told, self._told_box = box(ui, "empty", self)
        down = self.column(3)
        for widget in (self.bar, self.view, self._told):
            down.addWidget(widget)
        self.bar.save_wanted.connect(self._ask)
        draft.rules.checked.connect(self.refresh)
        draft.changed.connect(lambda _key: self.refresh())
        self.refresh()

    @property
    def portfolio(self) -> Portfolio:
        """The open stack alone, as it stands now."""
        record = self.draft.request
        stack = stack_of(record.id, record.number, record.answers)
        return Portfolio((stack,), (record,), self._members(), Naming.of(self.draft.services.profile))

    def _members(self) -> Members:
        """Those that a stack can name, in order for looking them up; there may be thousands, and they seldom change."""
        others = self.draft.rules.others
        if self._ordered is None or self._ordered[0] is not others:
            self._ordered = (others, Members(others))
        return self._ordered[1]

    def refresh(self) -> None:
        """Draw the stack as it stands."""
        self.view.show_plan(self.portfolio.plan())
        clear(self._told_box)
        problems = [p for p in self.draft.rules.problems if p.rule.startswith("S")]
        for problem in problems:
            words = f"{self.ui.words(problem.message)} {self.ui.words(problem.fix)}"
            self._told_box.addWidget(iconed(self.ui, "triangle-alert", "warning", words, "", self._told))
        if not problems:
            said = self.ui.say("pathways-fine")
            self._told_box.addWidget(iconed(self.ui, "circle-check", "success", said, "", self._told))

    def _ask(self) -> None:
        services, found = self.draft.services, self.portfolio
        ask(self.ui, self, asked_of(self.ui, services.paper), partial(self._write, services, found))

    def _write(self, services: Services, found: Portfolio, chosen: Chosen, path: Path) -> None:
        done = while_alive(self, lambda _none: self.bar.tell(self.ui.say("pathways-saved", file=path.name)))
        failed = seen_or_told(self, self._failed, self.draft.jobs)
        work = partial(save_map, services, found, chosen.langs[0], path, (), chosen.paper)
        self.draft.jobs.work(work, done, failed)

    def _failed(self, error: Refused | Unavailable) -> None:
        self.bar.tell(self.ui.failure(error))
