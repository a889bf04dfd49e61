"""The page of the backups: when each was made, what it holds, whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.upkeep import backing_up
from mcdesk.app.upkeep.records import Backup, Examination
from mcdesk.app.upkeep.rotation import PLAN
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, stand_at_edge
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.workspace.focusing import focus_first, may_take_focus
from mcdesk.ui.workspace.words import MARKS, about_words, when_words

BESIDE = 620
"""From this width on, at 100 %, a row shows everything beside each other."""


class BackupRow(QFrame):
    """One backup, its condition, and the way to restore it."""

    restore_wanted = Signal()

    def __init__(self, ui: Ui, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self.backup = ui, backup
        self.setProperty("role", "card")
        self.setObjectName(f"backup:{backup.path.stem}")
        space = ui.theme.space
        when = when_words(ui, backup)
        self._across = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._across.setContentsMargins(space(4), space(2.5), space(3), space(2.5))
        self._across.setSpacing(space(1))
        down = QVBoxLayout()
        down.setSpacing(space(1))
        down.addWidget(wrapped(when, "label", self))
        self.about = wrapped(about_words(ui, backup, None), "hint", self)
        down.addWidget(self.about)
        flow = FlowRow(space(4))
        flow.addWidget(self._condition())
        self.restore = button(ui, "upkeep-restore", "quiet", icon="history", parent=self)
        self.restore.setObjectName(f"restore:{backup.path.stem}")
        self.restore.setAccessibleName(ui.say("upkeep-restore-of", when=when))
        self.restore.clicked.connect(self.restore_wanted)
        flow.addWidget(self.restore)
        self._across.addLayout(down, 1)
        self._across.addLayout(flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The condition stands beside the date where there is room, else below it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= self._ui.theme.px(BESIDE)
        self._across.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _condition(self) -> QWidget:
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, self._ui.theme.space(1.5), 0, self._ui.theme.space(1.5))
        across.setSpacing(self._ui.theme.space(1.5))
        self._icon = QLabel(made)
        self.condition = QLabel(self._ui.say("upkeep-backup-waiting"), made)
        across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.condition)
        self._draw("circle-dashed", "text_quiet")
        return made

    def _draw(self, icon: str, colour: str) -> None:
        size = self._ui.theme.px(16)
        self._icon.setPixmap(self._ui.icon(icon, colour, 16).pixmap(size, size))

    def show_examined(self, found: Examination) -> None:
        """Show what the backup turned out to be."""
        self._draw(*MARKS[found.condition])
        self.condition.setText(self._ui.say(f"upkeep-backup-{found.condition.value}"))
        self.about.setText(about_words(self._ui, self.backup, found.counts))
        self.restore.setVisible(found.usable)


class BackupsPage(ColumnPage):
    """Every backup of a workspace, the newest first; each is read again while the page is shown."""

    back_up_wanted = Signal()
    file_wanted = Signal()
    restore_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, ui: Ui, desk: Desk, workspace: Path, parent: QWidget | None = None) -> None:
        self._title = ui.say("upkeep-backups-title", name=workspace.stem)
        super().__init__(ui, "backups", self._title, parent)
        self._desk, self._workspace = desk, workspace
        self.rows: list[BackupRow] = []
        self._head()
        self.finish()

    def reload(self) -> None:
        """Read which backups there are."""
        files, workspace = self._desk.program.files, self._workspace
        self._desk.jobs.work(lambda: backing_up.listed(files, workspace), self._have, self._desk.messages.fail)

    def _head(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.box.addWidget(wrapped(self._title, "title", self.body))
        plan = {"minutes": PLAN.after_minutes, "last": PLAN.last, "days": PLAN.days, "months": PLAN.months}
        intro = "upkeep-backups-sample" if self._desk.sample else "upkeep-backups-intro"
        self.box.addWidget(wrapped(ui.say(intro, **plan), "", self.body))
        self.box.addSpacing(space(2))
        flow = FlowRow(space(2))
        if self._desk.services is not None:
            now = button(ui, "upkeep-backup-now", "primary", parent=self.body)
            now.setObjectName("back-up-now")
            now.clicked.connect(self.back_up_wanted)
            flow.addWidget(now)
        other = button(ui, "upkeep-restore-file", "secondary", parent=self.body)
        other.setObjectName("restore-file")
        other.clicked.connect(self.file_wanted)
        flow.addWidget(other)
        self.box.addLayout(flow)

    def _have(self, found: Sequence[Backup]) -> None:
        if not alive(self):
            return
        free = may_take_focus(self)
        self.clear()
        self._head()
        self.rows = []
        self._list(found) if found else self._none()
        self.finish()
        if free:
            focus_first(self, "back-up-now", "restore-file")
        for row in self.rows:
            self._examine(row)

    def _none(self) -> None:
        self.box.addSpacing(self.ui.theme.space(6))
        self.box.addWidget(wrapped(self.ui.say("upkeep-backups-none"), "heading", self.body))
        if not self._desk.sample:
            self.box.addWidget(wrapped(self.ui.say("upkeep-backups-none-text"), "hint", self.body))

    def _list(self, found: Sequence[Backup]) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.box.addSpacing(space(6))
        self.box.addWidget(wrapped(ui.say("upkeep-backups-list"), "heading", self.body))
        folder = found[0].path.parent
        self.box.addWidget(wrapped(ui.say("upkeep-backups-where", folder=str(folder)), "small", self.body))
        opener = button(ui, "upkeep-open-folder", "quiet", icon="folder-open", parent=self.body)
        stand_at_edge(opener)
        opener.clicked.connect(lambda: self.folder_wanted.emit(folder))
        self.box.addWidget(opener)
        for backup in found:
            row = BackupRow(ui, backup, self.body)
            row.restore_wanted.connect(lambda b=backup: self.restore_wanted.emit(b))
            self.rows.append(row)
            self.box.addWidget(row)

    def _examine(self, row: BackupRow) -> None:
        files, backup = self._desk.program.files, row.backup

        def have(found: Examination) -> None:
            if alive(row):
                row.show_examined(found)

        self._desk.jobs.work(lambda: backing_up.examined(files, backup), have)
