"""What was found of a badge, or of each of several: the verdict, what it says of itself, each stage in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.badges.files import Told, worst
from mcdesk.domain import formats
from mcdesk.domain.badges.findings import Finding, Outcome, Verdict
from mcdesk.domain.typography import unbroken
from mcdesk.ui.awards.checking import Checked
from mcdesk.ui.awards.parts import add_field, back_button, drop
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.files import ask_file, ask_folder
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed

_VERDICTS = {
    Verdict.GOOD: ("circle-check", "success"),
    Verdict.WARNED: ("triangle-alert", "warning"),
    Verdict.BAD: ("x", "problem"),
    Verdict.OPEN: ("circle-dashed", "text_quiet"),
    Verdict.UNSETTLED: ("circle-dashed", "text_quiet"),
}
_OUTCOMES = {
    Outcome.PASSED: ("circle-check", "success"),
    Outcome.WARNING: ("triangle-alert", "warning"),
    Outcome.FAILED: ("x", "problem"),
    Outcome.NOT_CHECKED: ("circle-dashed", "text_quiet"),
}


class VerifyPage(TakesFiles, ColumnPage):
    """Badges of anybody, checked off line."""

    back_wanted = Signal()
    other_wanted = Signal()
    dropped = Signal(object)
    """Check the files of these paths, which were dropped here."""
    again_wanted = Signal(object)
    """Check again, with what was brought along: a :class:`~mcdesk.ui.awards.checking.Checked`."""

    def __init__(self, ui: Ui, checked: Checked, told: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(ui, "award-verify", ui.say("awards-verify-title"), parent)
        self.setAcceptDrops(True)
        back_button(self).clicked.connect(self.back_wanted)
        self.box.addWidget(wrapped(ui.say("awards-verify-title"), "title", self.body))
        self._checked = checked
        self.box.addWidget(wrapped(checked.names, "hint", self.body))
        self.told = tuple(told)
        overall = worst(self.told)
        icon, token = _VERDICTS[overall]
        self.verdict = self._verdict(overall)
        self.box.addWidget(iconed(ui, icon, token, self.verdict, "heading", self.body))
        self._next()
        self._choose()
        self._frame = QWidget(self.body)
        self._findings = QVBoxLayout(self._frame)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self._findings.setSpacing(ui.theme.space(2))
        self.box.addWidget(self._frame)
        self._show(next(n for n, one in enumerate(self.told) if one.report.verdict is overall))
        self._along()
        self.finish()

    def _next(self) -> None:
        """The next step has the focus, so it stands where the verdict is in sight with it."""
        self.other = button(self.ui, "awards-verify-other", "secondary", parent=self.body)
        self.other.setObjectName("awards-verify-other")
        self.other.clicked.connect(self.other_wanted)
        row = FlowRow(self.ui.theme.space(3))
        row.addWidget(self.other)
        self.box.addLayout(row)

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
        found = ask_file(self, self.ui.say("awards-along-file"), kinds, self._checked.paths[0].parent)
        if found is not None:
            files = tuple(dict.fromkeys((*self._checked.files, found)))
            self.again_wanted.emit(replace(self._checked, recipient=self.recipient.text, files=files))

    def _folder(self) -> None:
        found = ask_folder(self, self.ui.say("awards-along-folder"), self._checked.paths[0].parent)
        if found is not None:
            folders = tuple(dict.fromkeys((*self._checked.folders, found)))
            self.again_wanted.emit(replace(self._checked, recipient=self.recipient.text, folders=folders))

    def _verdict(self, overall: Verdict) -> str:
        """In words; of several badges, how many are good."""
        if len(self.told) == 1:
            return self.ui.say(f"badges-verdict-{overall.value}")
        good = sum(one.report.verdict in (Verdict.GOOD, Verdict.WARNED) for one in self.told)
        files = len(self._checked.paths)
        key = "awards-verify-files" if files > 1 else "awards-verify-several"
        return self.ui.say(key, count=len(self.told), good=good, files=files)

    def _choose(self) -> None:
        """Of several badges one is shown; the choice names each with its verdict."""
        if len(self.told) == 1:
            self.which = None
            return
        ui = self.ui
        choices = [(str(n), f"{self._name(one)} – {self._said(one)}") for n, one in enumerate(self.told)]
        self.which = drop(ui, self.box, "verify-which", ui.say("awards-verify-which"), choices, "0", self.body)
        self.which.activated.connect(self._show)

    def _name(self, one: Told) -> str:
        """Whose it is; of several files also where it was found, as one person may have several."""
        whose = one.report.facts.recipient_name
        if whose and len(self._checked.paths) > 1:
            return f"{whose} · {one.name}"
        return whose or one.name or "\u2013"

    def _said(self, one: Told) -> str:
        return self.ui.say(f"badges-verdict-{one.report.verdict.value}")

    def _show(self, number: int) -> None:
        """Show what was found of one badge; what is wrong, or else to be read, stands first, and again at its stage."""
        if self.which is not None:
            self.which.setCurrentIndex(number)
        role, self.wrong = self._first_of(self.told[number].report.findings)
        while (item := self._findings.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        one, ui, report = self.told[number], self.ui, self.told[number].report
        facts = report.facts
        day = unbroken(formats.day(date.fromisoformat(facts.issued), self.ui.lang)) if facts.issued else ""
        said = [facts.name, facts.issuer_name or facts.issuer, facts.recipient_name, day]
        if one.name:
            self._add(iconed(ui, "paperclip", "text_quiet", one.name, "hint", self._frame))
        if any(said):
            self._add(wrapped(" · ".join(s for s in said if s), "intro", self._frame))
        for words in self.wrong:
            self._add(wrapped(words, role, self._frame))
        for finding in report.findings:
            icon, token = _OUTCOMES[finding.outcome]
            stage, outcome = ui.say(f"badges-stage-{finding.stage.value}"), finding.outcome.value
            head = ui.say("awards-verify-stage", stage=stage, outcome=ui.say(f"badges-outcome-{outcome}"))
            frame, inside = box(ui, "entry", self._frame)
            inside.setContentsMargins(0, ui.theme.space(2), 0, ui.theme.space(3))
            inside.setSpacing(ui.theme.space(1))
            inside.addWidget(iconed(ui, icon, token, head, "label", frame))
            said_of_it = wrapped(ui.words(finding.message), "", frame)
            # Below the words of the head, not below its icon.
            said_of_it.setContentsMargins(ui.theme.px(16) + ui.theme.space(2), 0, 0, 0)
            inside.addWidget(said_of_it)
            self._add(frame)

    def _first_of(self, findings: Sequence[Finding]) -> tuple[str, list[str]]:
        """What counts most of some findings, and how it is written: what failed, else the warnings."""
        for outcome, role in ((Outcome.FAILED, "problem"), (Outcome.WARNING, "advice")):
            found = [self.ui.words(one.message) for one in findings if one.outcome is outcome]
            if found:
                return role, found
        return "", []

    def _add(self, made: QWidget) -> None:
        self._findings.addWidget(made)
        # What is added to a page that is seen already would stay hidden.
        made.show()

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Check them."""
        self.dropped.emit(files)

    def start(self) -> None:
        """Say the verdict and what is wrong, and put the focus on the next step."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " – ".join([self.verdict, *self.wrong]))
