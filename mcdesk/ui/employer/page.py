"""Asking an employer: the form to send, and the answer that comes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from mcdesk.app.employer.form import partners
from mcdesk.domain import formats
from mcdesk.domain.records import Event, Record
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.typed_words import carry

_PRINT = 16


class EmployerPage(ColumnPage):
    """``answers`` are the lines of the history that keep what came back, the oldest first; ``row`` is the partner's."""

    back_wanted = Signal()
    save_wanted = Signal(str, str)
    """The row of a partner, and ``pdf`` or ``docx``."""
    take_in_wanted = Signal(str)
    """The row of the partner whose answer came back."""

    def __init__(self, ui: Ui, record: Record, answers: Sequence[Event], row: str = "") -> None:
        super().__init__(ui, "employer", ui.say("employer-place"))
        self._record, self._answers = record, tuple(answers)
        self.partner = Drop(ui.theme, self.body)
        self._build()
        self.partner.setCurrentIndex(max(self.partner.findData(row), 0))
        carry(self.partner)

    def _build(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.back = button(ui, "credentials-back-one", "quiet", icon="chevron-left", parent=self.body)
        self.back.setObjectName("employer-back")
        self.back.clicked.connect(self.back_wanted)
        self.way_back = self.back
        self.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("employer-place"), "title", self.body))
        named = f"{self._record.number} · {self._record.title or ui.say('wizard-untitled')}"
        self.box.addWidget(wrapped(named, "hint", self.body))
        self.box.addWidget(wrapped(ui.say("employer-place-text"), "intro", self.body))
        self.box.addSpacing(space(2))
        found = partners(self._record)
        if found:
            self._ask()
            for row in found:
                self.partner.addItem(row.text("organization"), row.id)
        else:
            self.box.addWidget(wrapped(ui.say("employer-no-partners"), "label", self.body))
            self.box.addWidget(wrapped(ui.say("employer-no-partners-fix"), "", self.body))
        if self._answers:
            self._tell()
        self.finish()

    def _ask(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        label = wrapped(ui.say("employer-partner"), "label", self.body)
        label.setBuddy(self.partner)
        self.partner.setObjectName("employer-partner")
        self.partner.call(ui.say("employer-partner"))
        self.partner.setMaximumWidth(ui.theme.px(420))
        self.box.addWidget(label)
        self.box.addWidget(self.partner)
        self.box.addSpacing(space(2))
        row = FlowRow(space(2))
        for key, role, icon in (("pdf", "secondary", "file-text"), ("word", "secondary", "file-text")):
            made = button(ui, f"employer-save-{key}", role, icon=icon, parent=self.body)
            made.setObjectName(f"employer-{key}")
            form = "docx" if key == "word" else key
            made.clicked.connect(lambda _on=False, form=form: self.save_wanted.emit(self.row, form))
            row.addWidget(made)
        take_in = button(ui, "employer-take-in", "secondary", icon="inbox", parent=self.body)
        take_in.setObjectName("employer-take-in")
        take_in.clicked.connect(lambda: self.take_in_wanted.emit(self.row))
        row.addWidget(take_in)
        self.box.addLayout(row)

    @property
    def row(self) -> str:
        """The row of the partner that is chosen, "" where there is none."""
        return str(self.partner.currentData() or "")

    def _tell(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        names = {row.id: row.text("organization") for row in partners(self._record)}
        self.box.addSpacing(space(4))
        self.box.addWidget(wrapped(ui.say("employer-answers"), "heading", self.body))
        for event in reversed(self._answers):
            self.box.addSpacing(space(2))
            name = names.get(str(event.detail.get("row", "")), "")
            self.box.addWidget(wrapped(name or "—", "label", self.body))
            self.box.addWidget(wrapped(self._answer(event), "", self.body))
            if event.words:
                self.box.addWidget(wrapped(event.words, "hint", self.body))

    def _answer(self, event: Event) -> str:
        ui = self.ui
        said = {
            key: ui.say(f"employer-{found}") if (found := str(event.detail.get(key, ""))) else ui.say("employer-open")
            for key in ("demand", "job")
        }
        day = formats.day(event.at.astimezone().date(), ui.lang)
        print_ = str(event.detail.get("sha256", ""))[:_PRINT]
        return ui.say("employer-answer", day=day, demand=said["demand"], job=said["job"], print=print_)

    def start(self) -> None:
        """Begin with the partner."""
        (self.partner if self.partner.count() else self.back).setFocus(Qt.FocusReason.OtherFocusReason)
