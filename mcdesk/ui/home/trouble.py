"""The page for a workspace that could not be opened: what is the matter, and every way on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.errors import Refused
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Trouble
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce


class TroublePage(ColumnPage):
    """Nothing was changed in the file."""

    retry_wanted = Signal(object)
    open_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal(object)

    def __init__(self, ui: Ui, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(ui, "trouble", ui.say("home-trouble"), parent)
        error, path = trouble.error, trouble.path
        self.box.addWidget(wrapped(ui.say("home-trouble"), "title", self.body))
        self.box.addWidget(wrapped(ui.words(error.message), "intro", self.body))
        if isinstance(error, Refused) and error.hint is not None:
            self.box.addWidget(wrapped(ui.words(error.hint), "", self.body))
        self.box.addWidget(wrapped(str(path), "small", self.body))
        self.box.addSpacing(ui.theme.space(6))
        self.box.addWidget(wrapped(ui.say("home-trouble-ways"), "heading", self.body))
        if trouble.before is not None:
            self._back(trouble.before)
        self._row("history", "home-retry").clicked.connect(lambda: self.retry_wanted.emit(path))
        for copy in copies_beside(path):
            row = BigRow(ui, "copy", ui.say("home-copy", name=copy.name), ui.say("home-copy-about"), self.body)
            row.clicked.connect(lambda _checked=False, c=copy: self.copy_wanted.emit(c))
            self.box.addWidget(row)
        self._row("folder-open", "home-open").clicked.connect(self.open_wanted)
        self._row("file-plus", "home-new-workspace").clicked.connect(self.new_wanted)
        self.finish()
        announce(self, ui.words(error.message))

    def _back(self, before: Path) -> None:
        row = BigRow(self.ui, "undo-2", self.ui.say("home-back", name=before.stem), str(before), self.body)
        row.setObjectName("home-back")
        row.clicked.connect(lambda: self.retry_wanted.emit(before))
        self.box.addWidget(row)

    def _row(self, icon: str, key: str) -> BigRow:
        row = BigRow(self.ui, icon, self.ui.say(key), self.ui.say(f"{key}-about"), self.body)
        row.setObjectName(key)
        self.box.addWidget(row)
        return row


def copies_beside(path: Path) -> list[Path]:
    """Copies of the workspace that were made before it was changed, the latest first."""
    if not path.parent.is_dir():
        return []
    marks = ("before", "backup")
    beside = (p for p in path.parent.iterdir() if p != path and p.name.startswith(path.stem))
    found = (p for p in beside if any(m in p.name for m in marks) and p.is_file())
    return sorted(found, key=lambda p: p.stat().st_mtime, reverse=True)[:3]
