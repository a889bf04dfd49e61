"""The numbers of the chart as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from mcdesk.domain.finance import Budget
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.marked_rows import MarkedItems

_HEADS = ("learners", "revenue", "cost", "result")
ROWS = 12


def told(budget: Budget) -> Iterator[int]:
    """The numbers of learners to tell of: at even steps, and those that mean something."""
    top = budget.series()[-1].learners if budget.series() else 0
    even = range(0, top + 1, max(top // (ROWS - 4), 1))
    meant = (budget.least, budget.break_even.learners, budget.expected, budget.most)
    yield from sorted({*even, *(n for n in meant if n is not None and n <= top)} if top else set())


class NumbersTable(MarkedItems):
    """Learners, revenue, cost and result of one offering."""

    def __init__(self, ui: Ui, money: Callable[[Decimal | None], str], parent: QWidget | None = None) -> None:
        super().__init__(ui.theme, 0, len(_HEADS), parent)
        self.ui, self._money = ui, money
        self.setObjectName("finance-numbers")
        self.setHorizontalHeaderLabels([ui.say(f"panels-chart-{head}") for head in _HEADS])
        self.setAccessibleName(ui.say("panels-chart"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ui.theme.px(30))

    def show_budget(self, budget: Budget) -> None:
        """Show the numbers of another budget."""
        rows = list(told(budget))
        self.setRowCount(len(rows))
        for place, learners in enumerate(rows):
            amounts = (budget.revenue_at(learners), budget.cost_at(learners), budget.result_at(learners))
            for column, words in enumerate((self._named(budget, learners), *map(self._money, amounts))):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(place, column, item)

    def _named(self, budget: Budget, learners: int) -> str:
        if learners == budget.break_even.learners:
            return self.ui.say("panels-chart-even-mark", count=learners)
        if learners == budget.expected:
            return self.ui.say("panels-chart-expected-mark", count=learners)
        return str(learners)
