"""The page on which a workspace gets a passphrase, another one, or none, and its readable copies are dealt with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.vault.passphrases import AGAIN, LEAST, PASSPHRASE, check_new
from mcdesk.app.vault.ports import Stray
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.vault.field import PassphraseField
from mcdesk.ui.vault.stray_list import StrayList
from mcdesk.ui.workspace.focusing import focus_first, may_take_focus

PRESENT, REMOVAL = "present", "removal"
"""The boxes for the passphrase that is in force, by what they are for."""


class PassphrasePage(ColumnPage):
    """What is refused is told under the box that it is about."""

    set_wanted = Signal(str, str)
    """The present passphrase ("" where there is none) and the new one, which has been checked."""
    remove_wanted = Signal(str)
    """The present passphrase."""
    enclose_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, ui: Ui, path: Path, *, sealed: bool, can_write: bool, parent: QWidget | None = None) -> None:
        title = ui.say("vault-title", name=path.stem)
        super().__init__(ui, "passphrase", title, parent)
        self._sealed = sealed
        self.fields: dict[str, PassphraseField] = {}
        self.box.addWidget(wrapped(title, "title", self.body))
        icon, token, key = ("lock", "success", "is") if sealed else ("triangle-alert", "warning", "is-not")
        self.box.addWidget(iconed(ui, icon, token, ui.say(f"vault-{key}"), "intro", self.body))
        self._strays = QVBoxLayout()
        self.box.addLayout(self._strays)
        if can_write:
            self._setting()
            if sealed:
                self._removing()
        else:
            self.box.addWidget(wrapped(ui.say("vault-read-only"), "", self.body))
        self.finish()

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(5))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))

    def _ask(self, name: str, key: str, hint: str = "") -> PassphraseField:
        made = PassphraseField(self.ui, f"passphrase-{name}", self.ui.say(key), hint, self.body)
        self.fields[name] = made
        self.box.addSpacing(self.ui.theme.space(2))
        self.box.addWidget(made)
        return made

    def _setting(self) -> None:
        ui = self.ui
        self._heading("vault-change" if self._sealed else "vault-set")
        if not self._sealed:
            self.box.addWidget(wrapped(ui.say("vault-set-about"), "", self.body))
        warning = ui.say("vault-cannot-mend")
        self.box.addWidget(iconed(ui, "triangle-alert", "warning", warning, "", self.body))
        self.box.addWidget(wrapped(ui.say("vault-keep"), "hint", self.body))
        if self._sealed:
            self._ask(PRESENT, "vault-present")
        self._ask(PASSPHRASE, "vault-new", ui.say("vault-new-hint", least=LEAST))
        self._ask(AGAIN, "vault-again").entered.connect(self._set)
        made = button(ui, "vault-change-go" if self._sealed else "vault-set-go", "primary", parent=self.body)
        made.setObjectName("passphrase-set")
        made.clicked.connect(self._set)
        self.box.addSpacing(ui.theme.space(2))
        self.box.addWidget(made)

    def _removing(self) -> None:
        ui = self.ui
        self._heading("vault-remove")
        self.box.addWidget(wrapped(ui.say("vault-remove-about"), "", self.body))
        self._ask(REMOVAL, "vault-present").entered.connect(self._remove)
        made = button(ui, "vault-remove-go", "secondary", parent=self.body)
        made.setObjectName("passphrase-remove")
        made.clicked.connect(self._remove)
        self.box.addSpacing(ui.theme.space(2))
        self.box.addWidget(made)

    def _typed(self, name: str) -> str:
        return self.fields[name].typed if name in self.fields else ""

    def _set(self) -> None:
        self._clear()
        try:
            check_new(self._typed(PASSPHRASE), self._typed(AGAIN))
        except Refused as error:
            self.fields[error.field].tell(self.ui.words(error.message))
            return
        self.set_wanted.emit(self._typed(PRESENT), self._typed(PASSPHRASE))

    def _remove(self) -> None:
        self._clear()
        self.remove_wanted.emit(self._typed(REMOVAL))

    def _clear(self) -> None:
        for made in self.fields.values():
            made.tell("")

    def refuse(self, error: Refused | Unavailable, *, removing: bool) -> None:
        """The present passphrase is another one."""
        self._tell(REMOVAL if removing else PRESENT, error)

    def _tell(self, name: str, error: Refused | Unavailable) -> None:
        self.fields[name].tell(self.ui.failure(error))

    def show_strays(self, found: Sequence[Stray]) -> None:
        """Tell which copies are not under the passphrase."""
        if not found:
            return
        made = StrayList(self.ui, found, self.body)
        made.enclose_wanted.connect(self.enclose_wanted)
        made.delete_wanted.connect(self.delete_wanted)
        self._strays.addWidget(made)

    def start(self) -> None:
        """Put the focus on the first box."""
        if may_take_focus(self):
            focus_first(self, f"passphrase-{PRESENT}", f"passphrase-{PASSPHRASE}")
