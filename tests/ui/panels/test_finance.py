"""The finance sheet follows the answers; what is not known is never 0."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels import make_panel
from mcdesk.ui.panels.finance.chart import steps_to
from mcdesk.ui.panels.finance.panel import FinancePanel
from tests.ui.fakes import ui_of
from tests.ui.panels.support import draft_in


def shown(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot, lang: Lang = Lang.EN) -> FinancePanel:
    made = make_panel("finance", ui_of(jobs, lang), draft, window)
    assert isinstance(made, FinancePanel)
    made.resize(window.size())
    with qtbot.waitExposed(window):
        window.show()
    return made


@pytest.fixture
def panel(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> FinancePanel:
    return shown(window, draft, jobs, qtbot)


def words(panel: FinancePanel, key: str) -> str:
    return panel.values[key].text()


def test_the_sheet_is_computed_from_the_sample(panel: FinancePanel) -> None:
    assert words(panel, "development") == "$9,010.00"
    assert words(panel, "contribution") == "$541.50"
    assert words(panel, "break-even") == "9 learners"
    assert "5 learners above" in panel.values["break-even"].accessibleName()


def test_an_answer_changes_the_sheet_and_the_chart_at_once(panel: FinancePanel, draft: Draft) -> None:
    draft.put(Ref("fee"), "300.00")
    assert words(panel, "fee") == "$300.00"
    assert words(panel, "break-even") == "18 learners"
    assert "breaks even at 18 learners" in panel.chart.accessibleDescription()
    draft.undo_stack.undo()
    assert words(panel, "break-even") == "9 learners"


def test_a_fee_below_the_cost_of_a_learner_never_breaks_even(panel: FinancePanel, draft: Draft) -> None:
    draft.put(Ref("fee"), "10.00")
    assert words(panel, "break-even") == "Never"
    assert words(panel, "recovery") == "Never"


def test_what_is_not_known_is_not_provided_and_leads_to_its_question(
    panel: FinancePanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.put(Ref("fee"), None)
    for key in ("fee", "contribution", "break-even", "result", "margin", "recovery"):
        assert words(panel, key) == "Not provided"
    assert not panel.chart.drawn
    assert panel.chart.accessibleDescription().startswith("The chart appears once")
    link = panel.findChild(QPushButton, "finance-missing:fee")
    assert isinstance(link, QPushButton)
    with qtbot.waitSignal(draft.jump) as asked:
        link.click()
    assert asked.args == [Ref("fee")]


def test_the_chart_is_a_table_too(panel: FinancePanel, draft: Draft) -> None:
    toggle = panel.findChild(QPushButton, "finance-as-table")
    assert isinstance(toggle, QPushButton)
    toggle.click()
    assert panel.numbers.isVisible()
    rows = range(panel.numbers.rowCount())
    told = {cell.text() for n in rows if (cell := panel.numbers.item(n, 0)) is not None}
    assert {"Break-even: 9", "Expected: 14", "0"} <= told


def test_the_chart_is_drawn_in_every_state(panel: FinancePanel, draft: Draft) -> None:
    full = panel.chart.grab().toImage()
    draft.put(Ref("fee"), None)
    assert panel.chart.grab().toImage() != full


def test_french_and_an_empty_request(window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    draft = draft_in(services, jobs, "rough")
    panel = shown(window, draft, jobs, qtbot, Lang.FR)
    assert words(panel, "development") == "Non fourni"
    draft.flush()


def test_steps_are_round_and_reach_the_top() -> None:
    assert steps_to(9520) == [0, 5000, 10000]
    assert steps_to(7) == [0, 2, 4, 6, 8]
    assert steps_to(0)[-1] > 0
