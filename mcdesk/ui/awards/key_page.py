"""One act on a key, with the passphrases that it needs: made, rotated, backed up, restored."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.badges import did
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord
from mcdesk.ui.awards.parts import add_field, back_button, drop, issuer_words, secret_field, typed
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.messages import announce
from mcdesk.ui.typed_words import carry


@dataclass(frozen=True)
class KeyOrder:
    """What was asked for; passphrases are "" where none was needed."""

    act: str
    key: KeyRecord | None
    place: str = ""
    algorithm: Algorithm = Algorithm.ED25519
    passphrase: str = ""
    """Of the key: the one that it has, or the one that it gets."""
    backup_passphrase: str = ""
    compromised: bool = False


class KeyPage(ColumnPage):
    """``act`` is ``new``, ``rotate``, ``backup`` or ``restore``; ``place`` is the issuer of the profile.

    ``sample``: the key is made for the sample, whose issuer stays the invented one.
    """

    back_wanted = Signal()
    wanted = Signal(object)
    """Do it: a :class:`KeyOrder`."""

    def __init__(
        self,
        ui: Ui,
        act: str,
        key: KeyRecord | None,
        place: str,
        has_keyring: bool,
        parent: QWidget | None = None,
        *,
        sample: bool = False,
    ) -> None:
        super().__init__(ui, f"award-key-{act}", ui.say(f"awards-key-{act}-title"), parent)
        self.act, self.key, self._keyring = act, key, has_keyring
        self._sample = place if sample else ""
        self.place: LineField | None = None
        self.algorithm: Drop | None = None
        self.leaked: Check | None = None
        self.secrets: dict[str, LineField] = {}
        back_button(self, "awards-keys-back").clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say(f"awards-key-{act}-title"), "title", self.body))
        if key is not None:
            said = ui.say("awards-key-is", fingerprint=key.fingerprint, issuer=issuer_words(key.issuer))
            self.box.addWidget(wrapped(said, "", self.body))
        self.box.addWidget(wrapped(ui.say(f"awards-key-{act}-about"), "intro", self.body))
        self._fields(place)
        if self.secrets:
            list(self.secrets.values())[-1].control.returnPressed.connect(self._go)
        self.wrong = wrapped("", "problem", self.body)
        self.wrong.hide()
        self.box.addWidget(self.wrong)
        self.go = button(ui, f"awards-key-{act}-go", "primary", parent=self.body)
        self.go.setObjectName("award-key-go")
        self.go.clicked.connect(self._go)
        row = FlowRow(ui.theme.space(3))
        row.addWidget(self.go)
        self.box.addSpacing(ui.theme.space(3))
        self.box.addLayout(row)
        self.finish()

    def _fields(self, place: str) -> None:
        ui = self.ui
        if self.act == "new":
            hint = ui.say("awards-key-place-sample" if self._sample else "awards-key-place-hint")
            self.place = LineField(ui, "key-place", ui.say("awards-key-place"), hint, self.body)
            self.place.control.setText(did.place_of(place) or place)
            self.place.control.setReadOnly(bool(self._sample))
            add_field(ui, self.box, self.place)
            kinds = [(a.value, ui.say(f"awards-key-signs-{a.value.lower()}")) for a in Algorithm]
            label = ui.say("awards-key-kind")
            self.algorithm = drop(ui, self.box, "key-algorithm", label, kinds, Algorithm.ED25519.value, self.body)
            self.box.addWidget(wrapped(ui.say("awards-key-kind-hint"), "small", self.body))
            carry(self.algorithm)
        if self.act == "rotate":
            label, about = ui.say("awards-key-leaked"), ui.say("awards-key-leaked-hint")
            self.leaked = Check(ui.theme, self.body)
            self.leaked.setObjectName("key-leaked")
            self.leaked.setAccessibleName(label)
            carry(self.leaked)
            self.box.addWidget(OptionRow(ui, self.leaked, label, about, self.body))
        if self.act == "backup":
            if self.key is not None and self.key.keeping is Keeping.TYPED:
                self._secret("own", "awards-key-typed")
            self._secret("backup", "awards-backup-passphrase", "awards-backup-passphrase-hint")
            self._secret("again", "awards-passphrase-again")
            return
        if self.act == "restore":
            self._secret("backup", "awards-backup-typed")
        if not self._kept_by_keyring:
            self._secret("own", "awards-key-passphrase", "awards-key-passphrase-hint")
            self._secret("again", "awards-passphrase-again")

    @property
    def _kept_by_keyring(self) -> bool:
        """Whether no passphrase is needed for the key that is made."""
        if self.act == "rotate" and self.key is not None:
            return self.key.keeping is Keeping.KEYRING
        return self._keyring

    def _secret(self, name: str, label: str, hint: str = "") -> None:
        words = self.ui.say(hint) if hint else ""
        self.secrets[name] = secret_field(self.ui, f"key-{name}", self.ui.say(label), words, self.body)
        add_field(self.ui, self.box, self.secrets[name])

    def _go(self) -> None:
        said = {name: typed(field) for name, field in self.secrets.items()}
        twice = said.get("backup" if self.act == "backup" else "own")
        if "again" in said and said["again"] != twice:
            told = f"{self.ui.say('cli-passphrases-differ')} {self.ui.say('cli-passphrases-differ-fix')}"
            self.wrong.setText(told)
            self.wrong.show()
            self.secrets["again"].control.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, told)
            return
        algorithm = Algorithm(str(self.algorithm.currentData())) if self.algorithm else Algorithm.ED25519
        order = KeyOrder(
            self.act,
            self.key,
            self.place.text if self.place else "",
            algorithm,
            said.get("own", ""),
            said.get("backup", ""),
            compromised=self.leaked is not None and self.leaked.isChecked(),
        )
        self.wanted.emit(order)

    def start(self) -> None:
        """Put the focus on the first thing to fill in, or on the act."""
        fields = [f.control for f in (self.place, *self.secrets.values()) if f is not None]
        first: QWidget = self.leaked or next(iter(fields), None) or self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)
