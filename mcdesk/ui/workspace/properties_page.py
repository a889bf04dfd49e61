"""The page of a workspace's properties, with a check of everything in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.upkeep.records import Cancelled, Integrity, Properties, unwatched
from mcdesk.domain import formats
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce
from mcdesk.ui.workspace.facts_grid import FactsGrid
from mcdesk.ui.workspace.focusing import focus_first, may_take_focus
from mcdesk.ui.workspace.words import size_words

ACTS = ("back-up", "save-copy", "move", "passphrase", "folder")


class PropertiesPage(ColumnPage):
    """Where the workspace lies, what it holds, whether it is whole. It is read beside the window."""

    act_wanted = Signal(str)
    """One of :data:`ACTS`, or ``backups``."""

    def __init__(self, ui: Ui, desk: Desk, workspace: Path, parent: QWidget | None = None) -> None:
        self._title = ui.say("upkeep-properties-title", name=workspace.stem)
        super().__init__(ui, "properties", self._title, parent)
        self._desk, self._workspace = desk, workspace
        self._result = QVBoxLayout()
        self._again = button(ui, "upkeep-check-again", "secondary", parent=self.body)
        self.box.addWidget(wrapped(self._title, "title", self.body))
        self.box.addWidget(wrapped(ui.say("upkeep-properties-reading"), "hint", self.body))
        self.finish()
        files = desk.program.files

        def work() -> Properties | None:
            try:
                return files.properties(workspace)
            except Cancelled:
                return None

        desk.jobs.work(work, self._have, desk.messages.fail)

    def _have(self, found: Properties | None) -> None:
        if found is None or not alive(self):
            return
        free = may_take_focus(self)
        self.clear()
        ui, space = self.ui, self.ui.theme.space
        self.box.addWidget(wrapped(self._title, "title", self.body))
        self.box.addSpacing(space(2))
        # Above the facts, which are longer than a low window: the page begins with the focus in sight.
        flow = FlowRow(space(2))
        keys = {"back-up": "upkeep-backup-now", "save-copy": "upkeep-save-copy", "move": "upkeep-move"}
        for act, key in {**keys, "passphrase": "vault-way", "folder": "upkeep-open-folder"}.items():
            made = button(ui, key, "secondary", parent=self.body)
            made.setObjectName(f"properties-{act}")
            made.clicked.connect(lambda _checked=False, a=act: self.act_wanted.emit(a))
            flow.addWidget(made)
        self.box.addLayout(flow)
        self.box.addSpacing(space(4))
        self.box.addWidget(self._facts(found))
        self.box.addSpacing(space(6))
        self.box.addWidget(wrapped(ui.say("upkeep-check"), "heading", self.body))
        self._result = QVBoxLayout()
        self._result.setSpacing(space(1))
        self.box.addLayout(self._result)
        self._again = button(ui, "upkeep-check-again", "secondary", parent=self.body)
        self._again.setObjectName("check-again")
        self._again.clicked.connect(self.check)
        self.box.addWidget(self._again)
        self.finish()
        if free:
            focus_first(self, "properties-back-up")
        self.check()

    def _facts(self, found: Properties) -> FactsGrid:
        ui, counts = self.ui, found.counts
        grid = FactsGrid(ui, self.body)
        moments = {"begun": (found.begun_at, "unknown"), "backup": (found.last_backup, "no-backup")}
        said = {
            key: formats.moment(at, ui.lang) if at else ui.say(f"upkeep-properties-{otherwise}")
            for key, (at, otherwise) in moments.items()
        }
        lines = {
            "file": str(found.path),
            "size": size_words(ui, found.size),
            "begun": said["begun"],
            "requests": formats.number(counts.requests, ui.lang),
            "credentials": formats.number(counts.credentials, ui.lang),
            "trashed": formats.number(counts.trashed, ui.lang),
            "versions": formats.number(counts.versions, ui.lang),
            "attachments": formats.number(counts.attachments, ui.lang),
            "people": formats.number(counts.people, ui.lang),
            "events": formats.number(counts.events, ui.lang),
            "schema": str(found.schema_version),
            "backup": said["backup"],
        }
        for key, value in lines.items():
            grid.add(ui.say(f"upkeep-properties-{key}"), value).setObjectName(f"properties:{key}")
        sealed = ui.say("vault-fact-is" if self._desk.sealed else "vault-fact-is-not")
        grid.add(ui.say("vault-fact"), sealed).setObjectName("properties:protection")
        return grid

    def check(self) -> None:
        """Read everything in the workspace."""
        self._say("circle-dashed", "text_quiet", self.ui.say("upkeep-check-running"))
        self._again.hide()
        files, workspace = self._desk.program.files, self._workspace

        def work() -> Integrity | None:
            try:
                return files.check(workspace, unwatched)
            except Cancelled:
                return None

        self._desk.jobs.work(work, self._checked, self._desk.messages.fail)

    def _checked(self, found: Integrity | None) -> None:
        if not alive(self):
            return
        ui = self.ui
        self._again.show()
        if found is None:
            self._say("circle-dashed", "text_quiet", ui.say("upkeep-check-stopped"))
        elif not found.faults:
            self._say("circle-check", "success", ui.say("upkeep-check-whole"))
        else:
            self._say("circle-alert", "problem", ui.say("upkeep-check-faults", count=len(found.faults)))
            for fault in found.faults:
                self._result.addWidget(wrapped(ui.words(fault), "", self.body))
            self._result.addWidget(wrapped(ui.say("upkeep-check-faults-fix"), "hint", self.body))
            way = button(ui, "upkeep-show-backups", "secondary", parent=self.body)
            way.clicked.connect(lambda: self.act_wanted.emit("backups"))
            self._result.addWidget(way)

    def _say(self, icon: str, colour: str, words: str) -> None:
        while (item := self._result.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        line = QWidget(self.body)
        line.setObjectName("check-result")
        line.setAccessibleName(words)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.ui.theme.space(2))
        picture, size = QLabel(line), self.ui.theme.px(20)
        picture.setPixmap(self.ui.icon(icon, colour, 20).pixmap(size, size))
        across.addWidget(picture)
        across.addWidget(wrapped(words, "label", line), 1)
        self._result.addWidget(line)
        announce(self, words)
