"""The keys of this computer: whose they are, whether they sign, whether there is a backup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.app.acting import Acting
from mcdesk.domain import formats
from mcdesk.domain.badges import did
from mcdesk.domain.badges.keys import KeyRecord, Standing
from mcdesk.domain.people import Right
from mcdesk.ui.awards.parts import back_button, bar, issuer_words, not_yours
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import box, iconed

_STANDINGS = {
    Standing.IN_USE: ("circle-check", "success"),
    Standing.RETIRED: ("history", "text_quiet"),
    Standing.COMPROMISED: ("circle-alert", "problem"),
}


class KeysPage(ColumnPage):
    """The newest key stands first; ``back`` are the words of the way back. ``sample``: these are keys of the sample."""

    back_wanted = Signal()
    act_wanted = Signal(str, object)
    """``new`` or ``restore`` with None; ``backup`` or ``rotate`` with the key."""

    def __init__(
        self,
        ui: Ui,
        acting: Acting,
        keys: Sequence[KeyRecord],
        back: str,
        parent: QWidget | None = None,
        *,
        sample: bool = False,
    ) -> None:
        super().__init__(ui, "award-keys", ui.say("awards-keys-title"), parent)
        self._acting, self._sample = acting, sample
        self.back = back_button(self, back)
        self.back.clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-keys-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("awards-keys-sample" if sample else "awards-keys-about"), "intro", self.body))
        for line in not_yours(ui, acting, [Right.KEYS], self.body):
            self.box.addWidget(line)
        if not keys:
            self.box.addWidget(wrapped(ui.say("awards-keys-empty"), "", self.body))
        self.box.addSpacing(ui.theme.space(2))
        for number, key in enumerate(reversed(keys)):
            self._card(number, key)
        row = FlowRow(ui.theme.space(3))
        for act, icon in (("new", "plus"), ("restore", "inbox")):
            role = "primary" if act == "new" and not keys else "secondary"
            row.addWidget(self._button(act, icon, role, None, self.body))
        self.box.addSpacing(ui.theme.space(3))
        self.box.addLayout(row)
        self.finish()

    def _card(self, number: int, key: KeyRecord) -> None:
        ui = self.ui
        frame, inside = box(ui, "card", self.body)
        icon, token = _STANDINGS[key.standing]
        head = f"{ui.words(issuer_words(key.issuer))} · {ui.say(f'cli-standing-{key.standing.value}')}"
        inside.addWidget(iconed(ui, icon, token, head, "label", frame))
        made = formats.day(key.created.astimezone().date(), ui.lang)
        said = ui.say(f"awards-key-made-{key.public.algorithm.value.lower()}", day=made)
        inside.addWidget(wrapped(said, "", frame))
        inside.addWidget(wrapped(ui.say("awards-key-fingerprint", fingerprint=key.fingerprint), "", frame))
        if key.backed_up is not None:
            day = formats.day(key.backed_up.astimezone().date(), ui.lang)
            inside.addWidget(wrapped(ui.say("awards-key-backed-up", day=day), "hint", frame))
        elif key.standing is not Standing.COMPROMISED and not self._sample:
            inside.addWidget(iconed(ui, "triangle-alert", "warning", ui.say("awards-key-no-backup"), "advice", frame))
        technical = ui.say("awards-key-technical", algorithm=key.public.algorithm.value, did=key.issuer)
        inside.addWidget(wrapped(technical, "small", frame))
        row = FlowRow(ui.theme.space(2))
        acts = [("backup", "save", "secondary")]
        if key.standing is Standing.IN_USE and did.is_did_web(key.issuer):
            acts.append(("rotate", "history", "quiet"))
        for act, picture, role in acts:
            made_button = self._button(act, picture, role, key, frame)
            made_button.setObjectName(f"key-{act}-{number}")
            if made_button.isEnabled():
                made_button.setAccessibleDescription(key.fingerprint)
            row.addWidget(made_button)
        inside.addLayout(row)
        self.box.addWidget(frame)

    def _button(self, act: str, icon: str, role: str, key: KeyRecord | None, parent: QWidget) -> QPushButton:
        made = button(self.ui, f"awards-key-{act}", role, icon=icon, parent=parent)
        made.setObjectName(f"key-{act}")
        bar(self.ui, self._acting, Right.KEYS, made)
        made.clicked.connect(lambda: self.act_wanted.emit(act, key))
        return made

    def start(self) -> None:
        """Put the focus on the first key that is to be made, else on the way back."""
        first = self.findChild(QPushButton, "key-new")
        begins = first is not None and first.property("role") == "primary" and first.isEnabled()
        (first if first is not None and begins else self.back).setFocus(Qt.FocusReason.OtherFocusReason)
