"""The figures of the open workspace, made beside the window: what was read last is kept while nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from mcdesk.app.changes import Change
from mcdesk.app.desk.gathering import checked_figures, gather
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.parts import Section
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.portfolio.holding import Material
from mcdesk.domain.portfolio.scope import KINDS, Scope
from mcdesk.domain.portfolio.whole import Portfolio, portfolio
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.desk import Desk
from mcdesk.ui.tasks import Task

KEPT = 2000
"""What was read of more records than this is not kept: it would fill the memory."""
TOLD_OF = frozenset({*(k.value for k in KINDS), RecordKind.STACK.value})


@dataclass(frozen=True)
class Shown:
    """Figures with their words."""

    portfolio: Portfolio
    sections: tuple[Section, ...]


class Reading(QObject):
    """One for a window. Only what was asked last is delivered."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._material: Material | None = None
        self._asked = self._changes = 0
        desk.hub.changed.connect(self._on_change)
        desk.workspace_changed.connect(self.forget)

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in TOLD_OF:
            self._material = None
            self._changes += 1

    def forget(self) -> None:
        """Another workspace is open."""
        self._material = None
        self._asked += 1

    def ask(
        self,
        services: Services,
        scope: Scope,
        teller: Teller,
        have: Callable[[Shown | None], None],
        *,
        checked: bool = False,
    ) -> Task:
        """The figures of a scope, with their words; None where somebody stopped it. Gives the task to look at."""
        self._asked += 1
        number, changes, kept = self._asked, self._changes, None if checked else self._material
        task = Task(message("desk-checking" if checked else "desk-reading"), cancellable=True, straight=True)

        def deliver(found: Shown | None) -> None:
            if number == self._asked:
                have(found)

        def go_on(material: Material | None) -> None:
            if number != self._asked:
                return
            if material is None:
                have(None)
                return
            if not checked:
                # What was changed while it was read may be missing in it.
                keeps = changes == self._changes and len(material.records) <= KEPT
                self._material = material if keeps else None
            # The worker lets go of it: the window would stand still while so much is taken apart.
            given = [material]
            # Beside the worker of the workspace: what somebody types meanwhile is saved at once.
            self._desk.jobs.work(
                lambda: _counted(services, given.pop(), scope, teller, task, checked=checked),
                deliver,
                self._desk.messages.fail,
                task,
            )

        if kept is not None:
            go_on(kept)
        else:
            self._desk.jobs.work(lambda: _read(services, task, whole=checked), go_on, self._desk.messages.fail, task)
        return task


def _read(services: Services, task: Task, *, whole: bool) -> Material | None:
    try:
        return gather(services, whole=whole, progress=task.step)
    except Cancelled:
        return None


def _counted(
    services: Services, material: Material, scope: Scope, teller: Teller, task: Task, *, checked: bool
) -> Shown | None:
    try:
        found = checked_figures(services, material, scope, task.step) if checked else portfolio(material, scope)
        return Shown(found, sections(teller, found))
    except Cancelled:
        return None
