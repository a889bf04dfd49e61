"""After a revocation: words to send to each learner, and what the college uploads so that others see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.awards.listing import Listed
from mcdesk.domain.badges.keys import Keeping, KeyRecord
from mcdesk.ui.awards.parts import add_field, back_button, secret_field, typed, who
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed


class FollowPage(ColumnPage):
    """``keys`` sign the status lists that name these badges; ``pages``: the badges are pages of a website, too."""

    back_wanted = Signal()
    wanted = Signal(object)
    """Write everything: the passphrases by the ids of the keys."""

    def __init__(
        self, ui: Ui, chosen: Sequence[Listed], keys: Sequence[KeyRecord], pages: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(ui, "awards-follow-page", ui.say("awards-follow-title"), parent)
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-follow-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("awards-follow-about"), "intro", self.body))
        self.box.addWidget(who(ui, ui.say("awards-follow-these", count=len(chosen)), chosen, self.body))
        self.box.addSpacing(ui.theme.space(2))
        self.box.addWidget(wrapped(ui.say("awards-follow-written"), "label", self.body))
        written = ["letters", *(["list"] if keys else []), *(["pages"] if pages else [])]
        for part in written:
            said = ui.say(f"awards-follow-{part}")
            self.box.addWidget(iconed(ui, "circle-check", "text_quiet", said, "", self.body))
        if not keys and not pages:
            self.box.addWidget(
                iconed(ui, "triangle-alert", "warning", ui.say("awards-revoked-unlisted"), "advice", self.body)
            )
        self._fields = {
            key.id: secret_field(
                ui,
                f"follow-passphrase-{number}",
                ui.say("awards-key-typed-of", fingerprint=key.fingerprint),
                "",
                self.body,
            )
            for number, key in enumerate(keys)
            if key.keeping is Keeping.TYPED
        }
        for field in self._fields.values():
            add_field(ui, self.box, field)
        for field in list(self._fields.values())[-1:]:
            field.control.returnPressed.connect(self._go)
        self.go = button(ui, "awards-follow-go", "primary", icon="save", parent=self.body)
        self.go.setObjectName("awards-follow-go")
        self.go.clicked.connect(self._go)
        row = FlowRow(ui.theme.space(3))
        row.addWidget(self.go)
        self.box.addSpacing(ui.theme.space(3))
        self.box.addLayout(row)
        self.finish()

    def _go(self) -> None:
        if not all(field.given() for field in self._fields.values()):
            return
        self.wanted.emit({key: typed(field) for key, field in self._fields.items()})

    def start(self) -> None:
        """Put the focus on the passphrase, or on the act."""
        first = next((f.control for f in self._fields.values()), self.go)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
