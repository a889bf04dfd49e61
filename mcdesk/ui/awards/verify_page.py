"""What was found of a badge: the verdict, what it says of itself, and each stage in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.badges.findings import Outcome, Report, Verdict
from mcdesk.ui.awards.parts import back_button
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
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

    def __init__(self, ui: Ui, name: str, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(ui, "award-verify", ui.say("awards-verify-title"), parent)
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-verify-title"), "title", self.body))
        self.box.addWidget(wrapped(name, "hint", self.body))
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
        self.finish()

    def _facts(self, report: Report) -> None:
        facts = report.facts
        said = [facts.name, facts.issuer_name or facts.issuer, facts.recipient_name, facts.issued]
        if any(said):
            self.box.addWidget(wrapped(" · ".join(s for s in said if s), "intro", self.body))

    def start(self) -> None:
        """Say the verdict, and put the focus on the next step."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.verdict)
