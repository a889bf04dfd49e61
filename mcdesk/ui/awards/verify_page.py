"""What was found of a badge: the verdict, what it says of itself, and each stage in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mcdesk.domain import formats
from mcdesk.domain.badges.findings import Outcome, Report, Verdict
from mcdesk.ui.awards.checking import Checked
from mcdesk.ui.awards.parts import add_field, back_button
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed

_VERDICTS = {
    Verdict.GOOD: ("circle-check", "success"),
    Verdict.WARNED: ("triangle-alert", "warning"),
    Verdict.BAD: ("x", "problem"),
    Verdict.OPEN: ("circle-dashed", "text_quiet"),
}
_OUTCOMES = {
    Outcome.PASSED: ("circle-check", "success"),
    Outcome.WARNING: ("triangle-alert", "warning"),
    Outcome.FAILED: ("x", "problem"),
    Outcome.NOT_CHECKED: ("circle-dashed", "text_quiet"),
}


class VerifyPage(ColumnPage):
    """A badge of anybody, checked off line."""

    back_wanted = Signal()
    other_wanted = Signal()
    again_wanted = Signal(object)
    """Check again, with what was brought along: a :class:`~mcdesk.ui.awards.checking.Checked`."""

    def __init__(self, ui: Ui, checked: Checked, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(ui, "award-verify", ui.say("awards-verify-title"), parent)
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-verify-title"), "title", self.body))
        self._checked = checked
        self.box.addWidget(wrapped(checked.path.name, "hint", self.body))
        icon, token = _VERDICTS[report.verdict]
        self.verdict = ui.say(f"badges-verdict-{report.verdict.value}")
        self.box.addWidget(iconed(ui, icon, token, self.verdict, "heading", self.body))
        self._facts(report)
        for finding in report.findings:
            icon, token = _OUTCOMES[finding.outcome]
            stage, outcome = ui.say(f"badges-stage-{finding.stage.value}"), finding.outcome.value
            head = ui.say("awards-verify-stage", stage=stage, outcome=ui.say(f"badges-outcome-{outcome}"))
            frame, inside = box(ui, "card", self.body)
            inside.addWidget(iconed(ui, icon, token, head, "label", frame))
            inside.addWidget(wrapped(ui.words(finding.message), "", frame))
            self.box.addWidget(frame)
        self.other = button(ui, "awards-verify-other", "secondary", parent=self.body)
        self.other.setObjectName("awards-verify-other")
        self.other.clicked.connect(self.other_wanted)
        row = FlowRow(ui.theme.space(3))
        row.addWidget(self.other)
        self.box.addLayout(row)
        self._along()
        self.finish()

    def _along(self) -> None:
        """What can be brought along, and what was."""
        ui, checked = self.ui, self._checked
        self.box.addSpacing(ui.theme.space(4))
        self.box.addWidget(wrapped(ui.say("awards-along"), "heading", self.body))
        self.box.addWidget(wrapped(ui.say("awards-along-about"), "hint", self.body))
        for path in (*checked.files, *checked.folders):
            self.box.addWidget(iconed(ui, "paperclip", "text_quiet", path.name, "", self.body))
        hint = ui.say("awards-along-recipient-hint")
        self.recipient = LineField(ui, "along-recipient", ui.say("awards-along-recipient"), hint, self.body)
        self.recipient.control.setText(checked.recipient)
        self.recipient.control.returnPressed.connect(self._again)
        add_field(ui, self.box, self.recipient)
        row = FlowRow(ui.theme.space(3))
        acts = (
            ("again", "circle-check", self._again),
            ("file", "paperclip", self._file),
            ("folder", "folder-open", self._folder),
        )
        for act, icon, run in acts:
            made = button(ui, f"awards-along-{act}", "secondary", icon=icon, parent=self.body)
            made.setObjectName(f"along-{act}")
            made.clicked.connect(run)
            row.addWidget(made)
        self.box.addSpacing(ui.theme.space(2))
        self.box.addLayout(row)

    def _again(self) -> None:
        self.again_wanted.emit(replace(self._checked, recipient=self.recipient.text))

    def _file(self) -> None:
        kinds = f"{self.ui.say('awards-along-files')} (*.json *.jwt);;{self.ui.say('shell-files-all')} (*)"
        start = str(self._checked.path.parent)
        found, _ = QFileDialog.getOpenFileName(self, self.ui.say("awards-along-file"), start, kinds)
        if found:
            files = tuple(dict.fromkeys((*self._checked.files, Path(found))))
            self.again_wanted.emit(replace(self._checked, recipient=self.recipient.text, files=files))

    def _folder(self) -> None:
        start = str(self._checked.path.parent)
        found = QFileDialog.getExistingDirectory(self, self.ui.say("awards-along-folder"), start)
        if found:
            folders = tuple(dict.fromkeys((*self._checked.folders, Path(found))))
            self.again_wanted.emit(replace(self._checked, recipient=self.recipient.text, folders=folders))

    def _facts(self, report: Report) -> None:
        facts = report.facts
        day = formats.day(date.fromisoformat(facts.issued), self.ui.lang) if facts.issued else ""
        said = [facts.name, facts.issuer_name or facts.issuer, facts.recipient_name, day]
        if any(said):
            self.box.addWidget(wrapped(" · ".join(s for s in said if s), "intro", self.body))

    def start(self) -> None:
        """Say the verdict, and put the focus on the next step."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.verdict)
