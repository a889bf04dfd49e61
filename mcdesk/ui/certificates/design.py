"""The template that is being designed: what is chosen in it, its undo, and its way into the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from mcdesk.app.certificates import templates
from mcdesk.app.services import Services
from mcdesk.domain.certificates.facts import Facts, sample
from mcdesk.domain.certificates.template import Box, Template
from mcdesk.domain.texts import Lang
from mcdesk.ui.desk import Desk

PAUSE_MS = 600
SAMPLES = ("usual", "long", "without-address")
_LONG = "Maria del Carmen Fernández-Villanueva y Rodríguez de la Concepción Montgomery-Featherstonehaugh"


class _Change(QUndoCommand):
    """From one template to another; changes of the same thing in a row merge."""

    def __init__(self, design: Design, what: str, after: Template, key: str) -> None:
        super().__init__()
        self._design, self._key = design, (key, design.chosen, design.step)
        self._before, self._after = design.template, after
        self.setText(what)

    def id(self) -> int:
        """All changes are of one kind."""
        return 2

    def redo(self) -> None:
        """Make the change."""
        self._design.take(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._design.take(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the next change of the same thing into this one."""
        if not isinstance(other, _Change) or not self._key[0] or other._key != self._key:
            return False
        self._after = other._after
        return True


class Design(QObject):
    """Lives as long as the template is open; pages come and go around it."""

    changed = Signal()
    """The template is another one."""
    chosen_changed = Signal()
    saved_changed = Signal()

    def __init__(self, desk: Desk, services: Services, template: Template, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.services, self.template = desk, services, template
        self.files = desk.program.certificates
        self.stack = QUndoStack(self)
        self.chosen: tuple[str, ...] = ()
        self.lang = Lang.EN
        self.sample = SAMPLES[0]
        self.snapping = True
        self.saved = True
        self.step = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.services.store.read_only

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The chosen boxes in the order of reading."""
        return tuple(box for box in self.template.boxes if box.id in self.chosen)

    @property
    def facts(self) -> Facts:
        """The invented learner that the template is shown with."""
        found = sample(self.lang)
        issuer = self.services.profile.issuer.name.to(self.lang)
        values = {**found.values, "issuer": issuer}
        if self.sample == "long":
            values["learner_name"] = _LONG
        if self.sample == "without-address":
            values["address"] = ""
        return replace(found, values=values)

    def put(self, what: str, template: Template, key: str = "") -> None:
        """Change the template.

        ``what`` names it for undo (``certificates-undo-<what>``); changes of one ``key`` in a row are one.
        """
        if template != self.template and not self.read_only:
            self.stack.push(_Change(self, what, template, key))

    def end_step(self) -> None:
        """What comes next is undone by itself."""
        self.step += 1

    def take(self, template: Template) -> None:
        """Have this template from now on."""
        self.template = template
        self.choose(self.chosen)
        self.saved = False
        self._timer.start()
        self.changed.emit()
        self.saved_changed.emit()

    def choose(self, ids: Sequence[str]) -> None:
        """Choose boxes by their ids, less those that there are no more: a finding is of the page as it was drawn."""
        there = {box.id for box in self.template.boxes}
        chosen = tuple(one for one in ids if one in there)
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def save(self) -> None:
        """Keep the template now."""
        self._timer.stop()
        if self.saved or self.read_only:
            return
        template = self.template
        self.desk.jobs.store(
            lambda: templates.save(self.services, self.files, template),
            lambda _none: self._have_saved(template),
            self.desk.messages.fail,
        )

    def _have_saved(self, template: Template) -> None:
        self.saved = template == self.template
        self.saved_changed.emit()

    def show_in(self, lang: Lang) -> None:
        """Show the template in a language."""
        if lang is not self.lang:
            self.lang = lang
            self.changed.emit()

    def show_sample(self, name: str) -> None:
        """Show the template with another invented learner."""
        if name != self.sample:
            self.sample = name
            self.changed.emit()
