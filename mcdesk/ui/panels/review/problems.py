"""What the rules say of the whole request, by severity; each line leads to its question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.flow import refs_in_order
from mcdesk.domain.problems import Problem, Severity, blocking
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.problem_line import LOOKS, TOKENS
from mcdesk.ui.panels.parts import anew, iconed, place_of, worded, wrapped
from mcdesk.ui.steady_box import SteadyBox
from mcdesk.ui.typed_words import carry

FEW = 12
"""So many lines of a severity are shown at first."""


class ProblemList(QFrame):
    """Problems, warnings and notes. Takes the focus when somebody submits too early."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft
        self.setObjectName("review-problems")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown: tuple[Problem, ...] | None = None
        self._whole: set[Severity] = set()
        self._down = SteadyBox(self)
        theme = ui.theme
        self._down.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        self._down.setSpacing(theme.space(2))
        carry(self)

    @property
    def looking_at(self) -> str:
        """The severities whose every line is shown."""
        return " ".join(sorted(self._whole))

    def look_at(self, what: str) -> None:
        """Show every line of them."""
        self._whole = {Severity(one) for one in what.split()}
        self._build(self.draft.rules.problems)

    def refresh(self) -> None:
        """Show what the rules say now."""
        found = self.draft.rules.problems
        if found == self._shown:
            return
        self._shown = found
        self._build(found)

    def show_all_blocking(self) -> None:
        """Show every problem that stops submitting, and take the focus."""
        self._whole.add(Severity.BLOCK)
        self._shown = None
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, found: Sequence[Problem]) -> None:
        stops = blocking(found)
        role = "summary" if stops else "card"
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().polish(self)
        holder = anew(self._down, self)
        inside = SteadyBox(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.ui.theme.space(2))
        heading = self.ui.say("panels-review-blocked", count=len(stops))
        icon, token = ("circle-alert", "problem") if stops else ("circle-check", "success")
        inside.addWidget(iconed(self.ui, icon, token, heading, "heading", holder))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(self.ui.words(p.message) for p in stops))
        for severity in Severity:
            group = refs_in_order(self.draft.form, (p for p in found if p.severity is severity))
            if group:
                self._add_group(inside, severity, group)
        self._down.addWidget(holder)
        holder.show()

    def _add_group(self, inside: SteadyBox, severity: Severity, group: Sequence[Problem]) -> None:
        holder = inside.parentWidget()
        assert holder is not None
        words = self.ui.say(f"panels-review-{severity.value}", count=len(group))
        inside.addWidget(wrapped(words, "subheading", holder))
        shown = group if severity in self._whole else group[:FEW]
        for problem in shown:
            inside.addWidget(ProblemRow(self.ui, self.draft, problem, holder))
        if len(shown) < len(group):
            more = worded(self.ui, self.ui.say("panels-review-all", count=len(group)), "chevron-down", holder)
            more.clicked.connect(lambda: self._show_whole(severity))
            inside.addWidget(more)

    def _show_whole(self, severity: Severity) -> None:
        self._whole.add(severity)
        self._build(self.draft.rules.problems)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ProblemRow(QWidget):
    """One problem: words, fix, where it is, the way there, and its rule on demand."""

    def __init__(self, ui: Ui, draft: Draft, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        icon, _ = LOOKS[problem.severity]
        words, fix = ui.words(problem.message), ui.words(problem.fix)
        down.addWidget(iconed(ui, icon, TOKENS[problem.severity], words, "label", self))
        inner = QVBoxLayout()
        inner.setContentsMargins(ui.theme.px(16) + ui.theme.space(2), 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(wrapped(fix, "", self))
        inner.addWidget(wrapped(place_of(ui, draft, problem.ref), "small", self))
        acts = FlowRow(ui.theme.space(1))
        go = button(ui, "panels-review-go", "quiet", icon="arrow-right", parent=self)
        go.setObjectName(f"go:{problem.ref}")
        go.setAccessibleDescription(f"{words} {fix}")
        go.clicked.connect(lambda: draft.jump.emit(problem.ref))
        self.why = button(ui, "panels-review-why", "quiet", icon="info", parent=self)
        self.why.setCheckable(True)
        self.why.setObjectName(f"why:{problem.rule}:{problem.ref}")
        carry(self.why)
        self.why.setAccessibleDescription(words)
        cited = ui.say("panels-review-rule", rule=problem.rule, source=ui.words(problem.source))
        self.rule = wrapped(cited, "small", self)
        self.rule.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rule.hide()
        self.why.toggled.connect(self.rule.setVisible)
        acts.addWidget(go)
        acts.addWidget(self.why)
        inner.addLayout(acts)
        inner.addWidget(self.rule)
        down.addLayout(inner)
