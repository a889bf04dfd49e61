"""The seal of the certificates of an award: a key file, opened with its passphrase, and said honestly whose it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.certificates.ports import SealKey
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Message
from mcdesk.ui.awards.parts import add_field, secret_field
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.files import ask_file, documents
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed

NEXT = tuple(f"award-seal-{name}" for name in ("passphrase", "none", "choose", "open"))
"""Where the focus goes when the control that had it went with what was chosen: the first that is there."""


class Seal(QObject):
    """The key that is chosen: ``file`` as soon as it is named, ``key`` once it is open."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: Path | None = None
        self.key: SealKey | None = None
        self.typed = ""
        """The passphrase as it stands in its line, until the key is open."""
        self.problem: tuple[Message, Message | None] | None = None

    @property
    def waiting(self) -> bool:
        """Whether a key is named and not open yet."""
        return self.file is not None and self.key is None

    def take(self, file: Path | None) -> None:
        """Seal with the key in this file, None for no seal."""
        self.forget()
        self.file = file
        self.changed.emit()

    def forget(self) -> None:
        """No key is chosen, and nobody is told."""
        self.file = self.key = self.problem = None
        self.typed = ""

    def open(self) -> None:
        """Open the key with what was typed, beside the window."""
        file, passphrase, files = self.file, self.typed, self._desk.program.certificates
        if file is not None:
            self._desk.jobs.work(
                lambda: files.seal_key(file, passphrase),
                lambda key: self._have(file, key),
                lambda error: self._have_problem(file, error),
            )

    def _have(self, file: Path, key: SealKey) -> None:
        if self.file == file:
            self.key, self.problem, self.typed = key, None, ""
            self.changed.emit()

    def _have_problem(self, file: Path, error: Refused | Unavailable) -> None:
        if self.file != file:
            return
        if isinstance(error, Refused):
            self.problem = (error.message, error.hint)
            self.changed.emit()
        else:
            self._desk.messages.fail(error)


class SealChoice(QWidget):
    """No seal, a key to be opened, or the key that seals, with who vouches for it."""

    def __init__(self, ui: Ui, seal: Seal, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._seal = ui, seal
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(ui.theme.space(2))
        self._down.addSpacing(ui.theme.space(2))
        self._down.addWidget(wrapped(ui.say("awards-seal"), "label", self))
        if seal.file is None:
            self._down.addWidget(wrapped(ui.say("awards-seal-about"), "hint", self))
            self._buttons(("choose", "lock"))
        elif seal.key is None:
            self._shut(seal.file)
        else:
            self._open(seal.key)

    def _buttons(self, *named: tuple[str, str]) -> None:
        row = FlowRow(self._ui.theme.space(3))
        acts = {"choose": self._choose, "open": self._seal.open, "none": lambda: self._seal.take(None)}
        for name, icon in named:
            made = button(self._ui, f"awards-seal-{name}", "secondary", icon=icon, parent=self)
            made.setObjectName(f"award-seal-{name}")
            made.clicked.connect(acts[name])
            row.addWidget(made)
        self._down.addLayout(row)

    def _shut(self, file: Path) -> None:
        ui, problem = self._ui, self._seal.problem
        self._down.addWidget(iconed(ui, "paperclip", "text_quiet", file.name, "", self))
        if problem is not None:
            said, hint = problem
            self._down.addWidget(iconed(ui, "circle-alert", "problem", ui.words(said), "problem", self))
            if hint is not None:
                self._down.addWidget(wrapped(ui.words(hint), "hint", self))
        field = secret_field(ui, "award-seal-passphrase", ui.say("awards-seal-passphrase"), "", self)
        field.control.setText(self._seal.typed)
        field.control.textChanged.connect(lambda text: setattr(self._seal, "typed", text))
        field.control.returnPressed.connect(self._seal.open)
        add_field(ui, self._down, field)
        self._buttons(("open", "lock"), ("none", "x"))

    def _open(self, key: SealKey) -> None:
        ui = self._ui
        said = ui.say("awards-seal-own" if key.self_signed else "awards-seal-vouched", signer=key.signer)
        icon, token = ("triangle-alert", "warning") if key.self_signed else ("circle-check", "success")
        self._down.addWidget(iconed(ui, icon, token, said, "", self))
        self._buttons(("none", "x"))

    def _choose(self) -> None:
        ui = self._ui
        kinds = f"{ui.say('awards-seal-files')} (*.p12 *.pfx);;{ui.say('shell-files-all')} (*)"
        found = ask_file(self, ui.say("awards-seal-choose"), kinds, documents(), secret=True)
        if found is not None:
            self._seal.take(found)
