"""The page that asks for the passphrase of a locked workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.vault.field import PassphraseField


class UnlockPage(ColumnPage):
    """It says the workspace's name and nothing of what is in it."""

    unlock_wanted = Signal(str)
    open_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, ui: Ui, path: Path, *, returning: bool, parent: QWidget | None = None) -> None:
        """``returning``: it was open a moment ago, and opens again where it was."""
        self._title = ui.say("vault-unlock-title", name=path.stem)
        super().__init__(ui, "unlock", self._title, parent)
        space = ui.theme.space
        self.box.addWidget(iconed(ui, "lock", "accent", self._title, "title", self.body))
        about = "vault-unlock-returning" if returning else "vault-unlock-about"
        self.box.addWidget(wrapped(ui.say(about), "intro", self.body))
        self.box.addWidget(wrapped(str(path), "small", self.body))
        self.box.addSpacing(space(3))
        self.field = PassphraseField(ui, "unlock-passphrase", ui.say("vault-passphrase"), "", self.body)
        self.field.entered.connect(self._go)
        self.box.addWidget(self.field)
        self.go = button(ui, "vault-unlock", "primary", icon="lock", parent=self.body)
        self.go.setObjectName("unlock-go")
        self.go.clicked.connect(self._go)
        self.box.addSpacing(space(1))
        self.box.addWidget(self.go)
        self.box.addSpacing(space(3))
        self.box.addWidget(wrapped(ui.say("vault-unlock-forgotten"), "hint", self.body))
        self.box.addSpacing(space(5))
        self.box.addWidget(wrapped(ui.say("vault-unlock-ways"), "heading", self.body))
        self._row("folder-open", "home-open").clicked.connect(self.open_wanted)
        self._row("file-plus", "home-new-workspace").clicked.connect(self.new_wanted)
        self.finish()

    def _row(self, icon: str, key: str) -> BigRow:
        row = BigRow(self.ui, icon, self.ui.say(key), self.ui.say(f"{key}-about"), self.body)
        row.setObjectName(key)
        self.box.addWidget(row)
        return row

    def start(self) -> None:
        """Put the focus where the passphrase goes."""
        self.field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.field.tell("")
            self.go.setEnabled(False)
            self.unlock_wanted.emit(self.field.typed)

    def refuse(self, error: Refused | Unavailable) -> None:
        """Say why it did not open; what was typed stays, to be mended."""
        self.go.setEnabled(True)
        self.field.tell(self.ui.failure(error))
