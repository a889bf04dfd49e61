"""The page that shows what was saved before the program ended unexpectedly, beside what stood there before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.recovery import Interrupted
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Json, texts_in
from mcdesk.domain.fields import Field
from mcdesk.domain.texts import Lang, Local, message
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import Banner, Choice

LONGEST = 240
"""How many characters of an answer are shown here."""


def recovery_banner(found: Interrupted, acts: Sequence[Choice]) -> Banner:
    """Asks what becomes of the interrupted work."""
    time = Local(*(formats.clock(found.last_saved, lang) for lang in Lang))
    text = message("shell-recovery", time=time)
    hint = message("shell-recovery-text", title=found.request.title or found.request.number)
    return Banner("recovery", "warning", text, hint, tuple(acts), closable=False)


@dataclass(frozen=True)
class Said:
    """The keys of what the page says; ``sides`` of each answer are as it was before, and as it is kept."""

    title: str
    intro: str
    keep: str
    before: str
    both: str
    sides: tuple[str, str]


AFTER_THE_END = Said(
    "shell-recovery-title",
    "shell-recovery-intro",
    "shell-recovery-continue",
    "shell-recovery-before",
    "shell-recovery-both",
    ("shell-recovery-side-before", "shell-recovery-side-saved"),
)


class RecoveryPage(ColumnPage):
    """Every answer that differs, before and after."""

    continue_wanted = Signal()
    before_wanted = Signal()

    def __init__(
        self,
        ui: Ui,
        services: Services,
        found: Interrupted,
        parent: QWidget | None = None,
        said: Said = AFTER_THE_END,
    ) -> None:
        super().__init__(ui, "recovery", ui.say(said.title), parent)
        self._services, self._found, self._said = services, found, said
        space = ui.theme.space
        self.box.addWidget(wrapped(ui.say(said.title), "title", self.body))
        intro = ui.say(said.intro, count=len(found.changed))
        self.box.addWidget(wrapped(intro, "intro", self.body))
        self.box.addSpacing(space(2))
        flow = FlowRow(space(2))
        keep = button(ui, said.keep, "primary", parent=self.body)
        keep.setObjectName("recovery-continue")
        keep.clicked.connect(self.continue_wanted)
        before = button(ui, said.before, "secondary", parent=self.body)
        before.setObjectName("recovery-before")
        before.clicked.connect(self.before_wanted)
        flow.addWidget(keep)
        flow.addWidget(before)
        self.box.addLayout(flow)
        self.box.addWidget(wrapped(ui.say(said.both), "hint", self.body))
        for key in found.changed:
            self._difference(key)
        self.finish()

    def _difference(self, key: str) -> None:
        form, ui, space = self._services.form_of(self._found.request.kind), self.ui, self.ui.theme.space
        if not form.has(key):
            return
        field = form.field(key)
        self.box.addSpacing(space(4))
        self.box.addWidget(wrapped(ui.words(field.label), "subheading", self.body))
        across = QHBoxLayout()
        across.setSpacing(space(3))
        both = (self._found.before.answers, self._found.request.answers)
        for key_of_side, answers in zip(self._said.sides, both, strict=True):
            across.addWidget(self._side(key_of_side, shown(ui, field, answers.get(key))), 1)
        self.box.addLayout(across)

    def _side(self, said: str, words: str) -> QFrame:
        space = self.ui.theme.space
        frame = QFrame(self.body)
        frame.setProperty("role", "card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(space(3), space(2), space(3), space(2))
        box.addWidget(wrapped(self.ui.say(said), "small", frame))
        label = wrapped(words, "", frame)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(label)
        box.addStretch(1)
        return frame


def shown(ui: Ui, field: Field, value: Json) -> str:
    """An answer in a few words."""
    if isinstance(value, str):
        option = field.option(value)
        words = ui.words(option.label) if option else value
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        words = str(value)
    else:
        known = (field.option(t) for t in texts_in(value))
        words = " · ".join(ui.words(o.label) if o else t for o, t in zip(known, texts_in(value), strict=False))
    words = " ".join(words.split())
    if not words:
        return ui.say("shell-recovery-nothing")
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
