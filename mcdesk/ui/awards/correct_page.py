"""A name or an e-mail address is put right: the badge is issued again, and the earlier one is superseded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.awards.listing import Listed
from mcdesk.domain.badges.identity import plain_email
from mcdesk.domain.badges.keys import Keeping, KeyRecord
from mcdesk.ui.awards.parts import SecretField, add_field, back_button, drop, secret_field, typed, who
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.typed_words import carry


@dataclass(frozen=True)
class Correction:
    """What was put right: "" leaves what was said. ``template`` names a template, "" for no certificates."""

    name: str
    email: str
    reason: str
    passphrase: str
    template: str


class CorrectPage(ColumnPage):
    """For the badges of one person, signed again with ``key``; ``templates`` are names to choose from."""

    back_wanted = Signal()
    sure = Signal(object)
    """Correct: a :class:`Correction`."""

    def __init__(
        self,
        ui: Ui,
        chosen: Sequence[Listed],
        key: KeyRecord,
        templates: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, "awards-correct-page", ui.say("awards-correct-title"), parent)
        self._line = chosen[0].line
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-correct-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("awards-correct-about"), "intro", self.body))
        self.box.addWidget(who(ui, ui.say("awards-correct-these", count=len(chosen)), chosen, self.body))
        self.name = self._field("name", ui.say("awards-head-name"), self._line.name)
        self.email = self._field("email", ui.say("awards-head-email"), self._line.email)
        reason = ui.say("editors-optional", label=ui.say("awards-head-reason"))
        self.reason = self._field("reason", reason, hint=ui.say("awards-correct-reason-hint"))
        none = ("", ui.say("awards-template-none"))
        label = ui.say("awards-template")
        self.template = drop(ui, self.box, "correct-template", label, [none, *templates], "", self.body)
        carry(self.template)
        self.passphrase: SecretField | None = None
        if key.keeping is Keeping.TYPED:
            field = secret_field(ui, "correct-passphrase", ui.say("awards-key-typed"), "", self.body)
            field.control.returnPressed.connect(self._go)
            self.passphrase = field
            add_field(ui, self.box, field)
        self.wrong = wrapped("", "problem", self.body)
        self.wrong.hide()
        self.box.addWidget(self.wrong)
        self.go = button(ui, "awards-correct-go", "primary", parent=self.body)
        self.go.setObjectName("awards-correct-go")
        self.go.clicked.connect(self._go)
        row = FlowRow(ui.theme.space(3))
        row.addWidget(self.go)
        self.box.addSpacing(ui.theme.space(3))
        self.box.addLayout(row)
        self.finish()

    def _field(self, part: str, label: str, text: str = "", hint: str = "") -> LineField:
        field = LineField(self.ui, f"correct-{part}", label, hint, self.body)
        field.control.setText(text)
        return add_field(self.ui, self.box, field)

    def _go(self) -> None:
        name = "" if self.name.text == self._line.name else " ".join(self.name.text.split())
        email = "" if plain_email(self.email.text) == plain_email(self._line.email) else self.email.text
        if not name and not email:
            said = self.ui.say("awards-correct-nothing")
            self.wrong.setText(said)
            self.wrong.show()
            self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, said)
            return
        if self.passphrase is not None and not self.passphrase.given():
            return
        template = str(self.template.currentData())
        self.sure.emit(Correction(name, email, self.reason.text, typed(self.passphrase), template))

    def start(self) -> None:
        """Put the focus on the name, what is in it selected."""
        self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.control.selectAll()
