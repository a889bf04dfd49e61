"""Before something that cannot be undone: what it is about, its reason, and the act itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.awards.listing import Listed
from mcdesk.ui.awards.parts import back_button, who
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import AreaField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce


class SurePage(ColumnPage):
    """``act`` is ``revoke``, which needs a reason, or ``remove``."""

    back_wanted = Signal()
    sure = Signal(str)
    """The person is sure; the reason, "" where none is asked for."""

    def __init__(self, ui: Ui, act: str, chosen: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(ui, f"awards-{act}-page", ui.say(f"awards-{act}-title"), parent)
        self.act, space = act, ui.theme.space
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say(f"awards-{act}-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say(f"awards-{act}-about"), "intro", self.body))
        self.box.addWidget(who(ui, ui.say(f"awards-{act}-these", count=len(chosen)), chosen, self.body))
        label, hint = ui.say("awards-reason"), ui.say("awards-reason-hint")
        self.reason = AreaField(ui, "awards-reason", label, hint, self.body)
        self.reason.setVisible(act == "revoke")
        self.box.addWidget(self.reason)
        self.wrong = wrapped("", "problem", self.body)
        self.wrong.hide()
        self.box.addWidget(self.wrong)
        self.go = button(ui, f"awards-{act}-go", "primary", parent=self.body)
        self.go.setObjectName("awards-sure")
        self.go.clicked.connect(self._go)
        row = FlowRow(space(3))
        row.addWidget(self.go)
        self.box.addSpacing(space(3))
        self.box.addLayout(row)
        self.finish()

    def _go(self) -> None:
        if self.act == "revoke" and not self.reason.text:
            said = f"{self.ui.say('awards-no-reason')} {self.ui.say('awards-no-reason-fix')}"
            self.wrong.setText(said)
            self.wrong.show()
            self.reason.control.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, said)
            return
        self.sure.emit(self.reason.text)

    def start(self) -> None:
        """Put the focus on the reason, or on the act."""
        first: QWidget = self.reason.control if self.act == "revoke" else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)
