"""What a filled sheet of decisions would do, row by row, before any of it is recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.desk.committee.planning import Mark, Plan, Row
from mcdesk.domain import formats
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed
from mcdesk.ui.typed_words import carry

ICONS = {
    Mark.READY: ("circle-check", "success"),
    Mark.PROBLEM: ("circle-alert", "problem"),
    Mark.RECORDED: ("check", "text_quiet"),
    Mark.UNDECIDED: ("circle-dashed", "text_quiet"),
}


class DecisionsPage(ColumnPage):
    """A strip for each row. Where one has a problem, those that are ready are recorded only where they are chosen."""

    left_page = Signal()
    other_wanted = Signal()
    record_wanted = Signal(object)
    """The numbers of the rows that were chosen; none where the sheet is taken as a whole."""

    def __init__(self, ui: Ui, file: str, plan: Plan, parent: QWidget | None = None) -> None:
        title = ui.say("reporting-decisions")
        super().__init__(ui, "decisions", title, parent)
        self.plan = plan
        self.checks: dict[int, Check] = {}
        self.whole = not plan.marked(Mark.PROBLEM)
        back = button(ui, "requests-back", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("decisions-back")
        back.clicked.connect(self.left_page)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(title, "title", self.body))
        self.box.addWidget(wrapped(file, "hint", self.body))
        self.told = wrapped(self._counts(), "", self.body)
        self.box.addWidget(self.told)
        if not self.whole:
            words = ui.say("reporting-some-wrong")
            self.box.addWidget(iconed(ui, "triangle-alert", "warning", words, "", self.body))
        for row in plan.rows:
            self.box.addWidget(self._strip(row))
        self._ways()
        self.finish()
        self._choose()

    def _counts(self) -> str:
        say = self.ui.say
        counts = [(m, len(self.plan.marked(m))) for m in Mark]
        said = (formats.named(say(f"committee-mark-{m}"), n, self.ui.lang) for m, n in counts if n)
        return " · ".join(said) or say("reporting-no-rows")

    def _strip(self, row: Row) -> QWidget:
        ui = self.ui
        frame, inside = box(ui, "card", self.body)
        words = ui.say("reporting-row", row=str(row.number), name=self._name(row))
        if row.mark is Mark.READY:
            check = self.checks[row.number] = Check(ui.theme)
            check.setObjectName(f"row:{row.number}")
            check.setAccessibleName(f"{words}, {self._decision(row)}")
            check.setChecked(self.whole)
            carry(check)
            check.toggled.connect(self._choose)
            inside.addWidget(OptionRow(ui, check, words, self._decision(row), frame))
        else:
            inside.addWidget(wrapped(words, "label", frame))
            if row.step is not None:
                inside.addWidget(wrapped(self._decision(row), "hint", frame))
        inside.addWidget(iconed(ui, *ICONS[row.mark], ui.say(f"committee-mark-{row.mark}"), "hint", frame))
        for one in row.troubles:
            said = ui.say("reporting-trouble", cell=one.cell, what=ui.words(one.message), fix=ui.words(one.fix))
            inside.addWidget(wrapped(said, "", frame))
        return frame

    def _name(self, row: Row) -> str:
        if row.record is None:
            return row.name or "–"
        return f"{row.record.number} {row.record.title}".strip()

    def _decision(self, row: Row) -> str:
        if row.step is None or row.decision is None:
            return ""
        day = formats.day(row.decision.on, self.ui.lang)
        said = self.ui.say("reporting-decision", step=self.ui.words(row.step.label), day=day)
        return "\n".join(filter(None, (said, row.decision.reason, row.decision.exception)))

    def _ways(self) -> None:
        ways = QWidget(self.body)
        flow = FlowRow(self.ui.theme.space(2), ways)
        self.record = button(self.ui, "reporting-record", "primary", parent=ways)
        self.record.setObjectName("decisions-record")
        self.record.clicked.connect(self._go)
        other = button(self.ui, "reporting-other", "secondary", parent=ways)
        other.setObjectName("decisions-other")
        other.clicked.connect(self.other_wanted)
        for one in (self.record, other):
            flow.addWidget(one)
        self.box.addSpacing(self.ui.theme.space(2))
        self.box.addWidget(ways)

    @property
    def chosen(self) -> frozenset[int]:
        """The numbers of the rows that would be recorded."""
        return frozenset(number for number, check in self.checks.items() if check.isChecked())

    def _choose(self) -> None:
        count = len(self.chosen)
        relabel(self.record, self.ui.say("reporting-record-some", count=count))
        self.record.setVisible(bool(self.checks))

    def _go(self) -> None:
        if not self.chosen:
            announce(self, self.ui.say("reporting-choose"))
            self.told.setText(self.ui.say("reporting-choose"))
            return
        self.record_wanted.emit(frozenset() if self.whole and len(self.chosen) == len(self.checks) else self.chosen)

    def start(self) -> None:
        """Put the focus on the first row that can be recorded."""
        first = next(iter(self.checks.values()), None)
        (first or self.record if self.checks else self.findChild(QWidget, "decisions-other") or self).setFocus()
        announce(self, self._counts())
