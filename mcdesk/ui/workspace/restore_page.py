"""The page on which a person chooses how to restore: by replacing, or by adding what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mcdesk.app.upkeep.records import Backup, Condition, Counts, Examination
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.vault.field import PassphraseField
from mcdesk.ui.workspace.focusing import focus_first, may_take_focus
from mcdesk.ui.workspace.words import MARKS, records_words, when_words


@dataclass(frozen=True)
class Source:
    """What to restore from: a file, with what is known of it where it is a backup."""

    path: Path
    backup: Backup | None = None


class RestorePage(ColumnPage):
    """What the file holds beside what the workspace holds, and the two ways."""

    replace_wanted = Signal()
    merge_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, workspace: Path, source: Source, parent: QWidget | None = None) -> None:
        self._title = ui.say("upkeep-restore-title", name=workspace.stem)
        super().__init__(ui, "restore", self._title, parent)
        self._desk, self._workspace, self._source = desk, workspace, source
        self._head()
        self.box.addWidget(wrapped(ui.say("upkeep-backup-waiting"), "hint", self.body))
        self.finish()
        self._look()

    def _look(self) -> None:
        files, source = self._desk.program.files, self._source
        services, workspace = self._desk.services, self._workspace
        sha256 = source.backup.sha256 if source.backup is not None else ""

        def work() -> tuple[Examination, Counts]:
            here = files.properties(workspace).counts if services is not None else Counts()
            return files.examine(source.path, sha256), here

        self._desk.jobs.work(work, self._have, self._failed)

    def _failed(self, error: Refused | Unavailable) -> None:
        if alive(self):
            self._have((Examination(Condition.UNREADABLE, None, error.message), Counts()))

    def _head(self) -> None:
        ui, backup = self.ui, self._source.backup
        self.box.addWidget(wrapped(self._title, "title", self.body))
        if backup is not None:
            said = ui.say("upkeep-restore-from-backup", when=when_words(ui, backup))
        else:
            said = ui.say("upkeep-restore-from", file=self._source.path.name)
        self.box.addWidget(wrapped(said, "intro", self.body))

    def _have(self, found: tuple[Examination, Counts]) -> None:
        if not alive(self):
            return
        examined, here = found
        free = may_take_focus(self)
        self.clear()
        self._head()
        self._facts(examined, here)
        if examined.usable:
            self._ways()
        elif examined.condition is Condition.LOCKED:
            self._ask()
        back = button(self.ui, "upkeep-restore-back", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("restore-back")
        back.clicked.connect(self.back_wanted)
        self.way_back = back
        self.box.addSpacing(self.ui.theme.space(4))
        self.box.addWidget(back)
        self.finish()
        if free:
            focus_first(self, "restore-replace", "restore-passphrase", "restore-back")

    def _facts(self, examined: Examination, here: Counts) -> None:
        ui = self.ui
        self.box.addWidget(condition_line(ui, examined, self.body))
        if examined.counts is not None:
            holds = ui.say("upkeep-restore-holds", requests=records_words(ui, examined.counts))
            now = ui.say("upkeep-restore-now", requests=records_words(ui, here))
            both = f"{holds} {now}" if self._desk.services is not None else holds
            self.box.addWidget(wrapped(both, "", self.body))
        if examined.condition is Condition.CHANGED:
            self.box.addWidget(wrapped(ui.say("upkeep-restore-changed"), "", self.body))
        if not examined.usable and examined.condition is not Condition.LOCKED:
            self.box.addWidget(wrapped(ui.say("upkeep-restore-cannot"), "label", self.body))
            if examined.problem is not None:
                self.box.addWidget(wrapped(ui.words(examined.problem), "", self.body))
            self.box.addWidget(wrapped(ui.say("upkeep-restore-cannot-fix"), "", self.body))

    def _ask(self) -> None:
        """Ask for the passphrase of the file, where it is another one than that of the workspace."""
        ui, desk, path = self.ui, self._desk, self._source.path
        self.box.addWidget(wrapped(ui.say("vault-source"), "", self.body))
        field = PassphraseField(ui, "restore-passphrase", ui.say("vault-passphrase"), "", self.body)
        self.box.addWidget(field)
        go = button(ui, "vault-unlock", "primary", icon="lock", parent=self.body)
        go.setObjectName("restore-unlock")
        self.box.addWidget(go)

        def failed(error: Refused | Unavailable) -> None:
            if alive(field):
                field.tell(ui.words(error.message))

        def unlock() -> None:
            typed = field.typed
            desk.jobs.work(lambda: desk.program.vault.unlock(path, typed), lambda _: self._look(), failed)

        field.entered.connect(unlock)
        go.clicked.connect(unlock)

    def _ways(self) -> None:
        ui = self.ui
        services = self._desk.services
        self.box.addSpacing(ui.theme.space(6))
        self.box.addWidget(wrapped(ui.say("upkeep-restore-how"), "heading", self.body))
        about = "upkeep-restore-replace-about" if services is not None else "upkeep-restore-replace-gone"
        way = BigRow(ui, "history", ui.say("upkeep-restore-replace"), ui.say(about), self.body)
        way.setObjectName("restore-replace")
        way.clicked.connect(self.replace_wanted)
        self.box.addWidget(way)
        if services is not None and not services.store.read_only:
            words = ui.say("upkeep-restore-merge"), ui.say("upkeep-restore-merge-about")
            add = BigRow(ui, "plus", *words, self.body)
            add.setObjectName("restore-merge")
            add.clicked.connect(self.merge_wanted)
            self.box.addWidget(add)


def condition_line(ui: Ui, examined: Examination, parent: QWidget) -> QWidget:
    """The condition of a file: icon and word."""
    made = QWidget(parent)
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(ui.theme.space(1.5))
    picture, size = QLabel(made), ui.theme.px(16)
    picture.setPixmap(ui.icon(*MARKS[examined.condition], 16).pixmap(size, size))
    across.addWidget(picture)
    across.addWidget(wrapped(ui.say(f"upkeep-backup-{examined.condition.value}"), "", made), 1)
    return made
