"""The finance page's sheet: what the fields above it come to, as numbers, a chart and a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.finance import Budget, budget_of
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button, relabel, stand_at_edge
from mcdesk.ui.panels.finance.chart import BreakEvenChart
from mcdesk.ui.panels.finance.numbers import NumbersTable
from mcdesk.ui.panels.finance.sheet import TONES, Sheet, SheetLine
from mcdesk.ui.panels.parts import Panel, box, clear, iconed, worded, wrapped

TARGET = "target_margin"


class FinancePanel(Panel):
    """Computed anew at every change of an answer on its page."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("finance-panel")
        profile = draft.services.profile
        target = profile.thresholds.get(TARGET)
        self._sheet = Sheet(ui, profile.currency, target.value if target else 0)
        self.chart = BreakEvenChart(ui, profile.currency, self)
        self.numbers = NumbersTable(ui, self._sheet.money, self)
        self.values: dict[str, QLabel] = {}
        self._notes: dict[str, QVBoxLayout] = {}
        self._shown: dict[str, SheetLine] = {}
        self._stack = QStackedWidget(self)
        self._toggle = button(ui, "panels-chart-as-table", "quiet", icon="grid-3x3", parent=self)
        self._missing_card, self._missing = box(ui, "strip", self)
        self._missing_card.setObjectName("finance-missing")
        self._missing.setSpacing(0)
        self._lay_out()
        form = draft.form
        self._keys = {f.key for f in form.page_of("fee").fields} if form.has("fee") else set()
        draft.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        down = self.column(4)
        down.addWidget(wrapped(self.ui.say("panels-finance"), "heading", self))
        down.addWidget(wrapped(self.ui.say("panels-finance-intro"), "hint", self))
        card, inside = box(self.ui, "card", self)
        inside.addLayout(self._grid(card))
        down.addWidget(card)
        down.addWidget(self._missing_card)
        nothing, words = box(self.ui, "empty", self)
        words.addWidget(wrapped(self.ui.say("panels-chart-nothing"), "hint", nothing))
        self._nothing = nothing
        down.addWidget(nothing)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.numbers)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._toggle.setObjectName("finance-as-table")
        stand_at_edge(self._toggle)
        self._toggle.clicked.connect(self._turn)
        down.addWidget(self._stack)
        down.addWidget(self._toggle)

    def _grid(self, card: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.ui.theme.space(4))
        grid.setVerticalSpacing(self.ui.theme.space(2))
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(self._sheet.lines(budget_of({}))):
            words = self.ui.say(f"panels-finance-{line.key}")
            grid.addWidget(wrapped(words, "", card), 2 * number, 0)
            value = QLabel(card)
            value.setObjectName(f"finance:{line.key}")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.values[line.key] = value
            grid.addWidget(value, 2 * number, 1)
            holder = QVBoxLayout()
            self._notes[line.key] = holder
            grid.addLayout(holder, 2 * number + 1, 0, 1, 2)
        return grid

    def _on_changed(self, key: str) -> None:
        if key in self._keys:
            self.refresh()

    def refresh(self) -> None:
        """Show what the answers come to now."""
        budget = budget_of(self.draft.answers)
        for line in self._sheet.lines(budget):
            if self._shown.get(line.key) != line:
                self._shown[line.key] = line
                self._show_line(line)
        self.chart.show_budget(budget)
        self.numbers.show_budget(budget)
        for widget in (self._toggle, self._stack):
            widget.setVisible(self.chart.drawn)
        self._nothing.setVisible(not self.chart.drawn)
        if not self.chart.drawn:
            self._stack.setCurrentWidget(self.chart)
        self._list_missing(budget)

    def _show_line(self, line: SheetLine) -> None:
        value, words = self.values[line.key], self.ui.say(f"panels-finance-{line.key}")
        shown = line.value or self.ui.say("panels-not-provided")
        value.setText(shown)
        value.setProperty("role", "label" if line.value else "hint")
        value.style().polish(value)
        value.setAccessibleName(self.ui.say("panels-labelled", label=words, value=f"{shown} {line.note}".strip()))
        clear(self._notes[line.key])
        icon, token = TONES[line.tone]
        if line.note and icon:
            self._notes[line.key].addWidget(iconed(self.ui, icon, token, line.note, line.tone, self))
        elif line.note:
            self._notes[line.key].addWidget(wrapped(line.note, "hint", self))

    def _list_missing(self, budget: Budget) -> None:
        form = self.draft.form
        missing = [key for key in budget.missing if form.has(key)]
        if missing == self._missing_card.property("keys"):
            return
        self._missing_card.setProperty("keys", missing)
        clear(self._missing)
        self._missing_card.setVisible(bool(missing))
        self._missing.addWidget(wrapped(self.ui.say("panels-finance-missing"), "label", self._missing_card))
        for key in missing:
            go = worded(self.ui, self.ui.words(form.field(key).label), "", self._missing_card)
            go.setObjectName(f"finance-missing:{key}")
            go.clicked.connect(self._jump_to(key))
            self._missing.addWidget(go)

    def _jump_to(self, key: str) -> Callable[[], None]:
        return lambda: self.draft.jump.emit(Ref(key))

    def _turn(self) -> None:
        table = self._stack.currentWidget() is self.chart
        self._stack.setCurrentWidget(self.numbers if table else self.chart)
        relabel(self._toggle, self.ui.say("panels-chart-as-chart" if table else "panels-chart-as-table"))
