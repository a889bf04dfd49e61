"""The matrix page, by keyboard."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Reader, Ref
from mcdesk.domain.records import State
from mcdesk.domain.texts import Lang
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels import make_panel
from mcdesk.ui.panels.matrix.model import COMMENTS, MatrixModel
from mcdesk.ui.panels.matrix.panel import MatrixPanel
from mcdesk.ui.panels.matrix.view import MatrixView
from tests.ui.fakes import ui_of
from tests.ui.panels.support import draft_in

KEY = Qt.Key


@pytest.fixture
def panel(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> MatrixPanel:
    return shown(window, draft, jobs, qtbot)


def shown(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot, lang: Lang = Lang.EN) -> MatrixPanel:
    made = make_panel("matrix", ui_of(jobs, lang), draft, window)
    assert isinstance(made, MatrixPanel)
    made.resize(window.size())
    with qtbot.waitExposed(window):
        window.show()
    made.table.setFocus()
    return made


def covered(draft: Draft, assessment: int) -> tuple[str, ...]:
    return Reader(draft.answers).rows("assessments")[assessment].choices("outcomes")


def strength(draft: Draft, outcome: str, code: str) -> str | None:
    rows = Reader(draft.answers).rows("alignments")
    here = (r for r in rows if outcome in r.choices("outcome") and r.part("item").text("code") == code)
    return next((r.text("strength") for r in here), None)


def go(panel: MatrixPanel, row: int, code: str) -> None:
    codes = [panel.names.column_code(panel.grid, n) for n in range(len(panel.grid.columns))]
    panel.table.setCurrentIndex(panel.model.index(row, codes.index(code)))


def test_space_ticks_and_undo_takes_it_back(panel: MatrixPanel, draft: Draft, qtbot: QtBot) -> None:
    before = dict(draft.answers)
    QTest.keyClick(panel.table, KEY.Key_Down)
    QTest.keyClick(panel.table, KEY.Key_Right)
    assert panel.at == (1, 1)
    QTest.keyClick(panel.table, KEY.Key_Space)
    assert covered(draft, 1) == ("o2", "o3", "o4")
    assert panel.strip.covers.isChecked()
    QTest.keyClick(panel.table, KEY.Key_Delete)
    assert covered(draft, 1) == ("o3", "o4")
    draft.undo_stack.undo()
    draft.undo_stack.undo()
    assert draft.answers == before
    assert not panel.strip.covers.isChecked()
    assert panel.at == (1, 1)


def test_digits_set_a_strength_each_a_step_of_undo(panel: MatrixPanel, draft: Draft, qtbot: QtBot) -> None:
    before = dict(draft.answers)
    go(panel, 1, "EES4")
    for key, wanted in ((KEY.Key_3, "3"), (KEY.Key_1, "1"), (KEY.Key_0, None), (KEY.Key_4, "4")):
        QTest.keyClick(panel.table, key)
        assert strength(draft, "o2", "EES4") == wanted
    assert strength(draft, "o1", "EES4") == "4"
    for _ in range(4):
        draft.undo_stack.undo()
    assert draft.answers == before


def test_a_digit_in_an_assessment_and_space_in_a_competency_change_nothing(
    panel: MatrixPanel, draft: Draft, qtbot: QtBot
) -> None:
    before = dict(draft.answers)
    go(panel, 0, "A1")
    QTest.keyClick(panel.table, KEY.Key_3)
    go(panel, 1, "EES4")
    QTest.keyClick(panel.table, KEY.Key_Space)
    assert draft.answers == before


def test_home_and_end_go_along_the_row_and_tab_leaves(panel: MatrixPanel, qtbot: QtBot) -> None:
    QTest.keyClick(panel.table, KEY.Key_End)
    assert panel.at == (0, len(panel.grid.columns) - 1)
    QTest.keyClick(panel.table, KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert panel.at == (0, 0)
    QTest.keyClick(panel.table, KEY.Key_Tab)
    assert not panel.table.hasFocus()


def test_a_screen_reader_hears_the_cell(panel: MatrixPanel, draft: Draft) -> None:
    go(panel, 0, "FS4")
    index = panel.table.currentIndex()
    words = "Outcome 1, competency FS4: Significant (3)"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == words
    assert panel.strip.heading.text() == words
    table = QAccessible.queryAccessibleInterface(panel.table)
    told = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert words in told
    assert any(heading.startswith("O1 inspect a counterbalance") for heading in told)


def test_the_strip_edits_the_same_link(panel: MatrixPanel, draft: Draft, qtbot: QtBot) -> None:
    go(panel, 0, "FS4")
    form = panel.strip.form
    assert form.strength.currentText() == "Significant (3)"
    form.strength.setCurrentIndex(form.strength.findData("2"))
    form.strength.activated.emit(form.strength.currentIndex())
    assert strength(draft, "o1", "FS4") == "2"
    form.nature.setCurrentIndex(form.nature.findData("attitude"))
    form.nature.activated.emit(form.nature.currentIndex())
    form.reason.setFocus()
    form.reason.selectAll()
    QTest.keyClicks(form.reason, "Reads it daily")
    row = next(r for r in Reader(draft.answers).rows("alignments") if r.id == "m2")
    assert (row.text("nature"), row.text("rationale")) == ("attitude", "Reads it daily")
    go(panel, 1, "FS4")
    assert not form.reason.isVisible()


def test_a_competency_is_found_added_and_linked_without_leaving(panel: MatrixPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.add.click()
    search = panel.findChild(QLineEdit, "competency-search")
    assert isinstance(search, QLineEdit)
    assert search.hasFocus()
    QTest.keyClicks(search, "innov")
    search.setText(f"créativ {search.text()}")
    assert "Employment and Social Development Canada" in panel.picker.browser.details.licence.text()
    QTest.keyClick(search, KEY.Key_Return)
    added = panel.grid.columns[panel.at[1]].item
    assert added.framework == "sfs"
    assert panel.picker.isVisible()
    assert any(g.kind == "competency-unlinked" for g in panel.gaps)
    panel.table.setFocus()
    QTest.keyClick(panel.table, KEY.Key_2)
    assert strength(draft, "o1", added.code) == "2"
    QTest.keyClick(search, KEY.Key_Escape)
    assert not panel.picker.isVisible()


def test_gaps_are_told_in_words_and_lead_to_their_place(
    window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot
) -> None:
    more: Json = [{"id": "o1", "statement": "inspect a forklift"}, {"id": "o9", "statement": "something new"}]
    panel = shown(window, draft_in(services, jobs, answers={"outcomes": more}), jobs, qtbot)
    told = [g.long(panel.names, panel.grid) for g in panel.gaps]
    assert "O2 is covered by no assessment: something new" in told
    assert "O2 is linked to no external competency: something new" in told
    tip = panel.model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert "Not assessed" in str(tip)
    panel.draft.flush()


def test_jumping_to_an_alignment_goes_to_its_cell(panel: MatrixPanel) -> None:
    assert panel.reveal(Ref("alignments", "m3", "strength")) is panel.table
    assert panel.at[0] == 1
    assert panel.strip.heading.text().startswith("Outcome 2, competency EES3")
    assert panel.reveal(Ref("alignments", "m3", "rationale")) is panel.strip.form.reason
    assert panel.reveal(Ref("fee")) is None


def test_undoing_a_tick_stays_at_its_cell(panel: MatrixPanel, draft: Draft, qtbot: QtBot) -> None:
    before = covered(draft, 0)
    panel.table.setCurrentIndex(panel.model.index(1, 0))
    QTest.keyClick(panel.table, KEY.Key_Space)
    assert covered(draft, 0) != before
    for step in (draft.undo_stack.undo, draft.undo_stack.redo):
        panel.table.setCurrentIndex(panel.model.index(0, 1))
        with qtbot.waitSignal(draft.jump) as asked:
            step()
        assert asked.args is not None
        (ref,) = asked.args
        assert draft.form.page_of(ref.field).view == "matrix", "nobody is taken to the page of the assessments"
        assert panel.reveal(ref) is panel.table
        assert panel.at == (1, 0)


def test_a_submitted_request_is_shown_and_not_changed(
    window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot
) -> None:
    draft = draft_in(services, jobs)
    draft.adopt(replace(draft.request, state=State.SUBMITTED))
    panel = shown(window, draft, jobs, qtbot)
    before = dict(draft.answers)
    go(panel, 0, "EES4")
    QTest.keyClick(panel.table, KEY.Key_1)
    assert draft.answers == before
    assert not panel.add.isVisible()
    assert not panel.strip.remove.isVisible()
    assert not panel.strip.form.strength.isEnabled()
    assert panel.strip.form.reason.isReadOnly()


def test_an_empty_request_says_what_comes_first(window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    draft = draft_in(services, jobs, answers={"outcomes": None, "assessments": None, "alignments": None})
    panel = shown(window, draft, jobs, qtbot, Lang.FR)
    assert panel.empty.isVisible()
    assert not panel.table.isVisible()
    with qtbot.waitSignal(draft.jump) as asked:
        next(b for b in panel.empty.children() if hasattr(b, "click")).click()
    assert asked.args == [Ref("outcomes")]
    draft.flush()


def test_a_large_matrix_stays_quick(window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    outcomes: Json = [{"id": f"o{n}", "statement": f"do the thing number {n} to a standard"} for n in range(40)]
    item: dict[str, Json] = {"framework": "sfs", "title": "Skill"}
    links: Json = [
        {"id": f"m{n}-{o}", "outcome": [f"o{o}"], "item": {**item, "code": f"S{n}"}, "strength": "3"}
        for n in range(50)
        for o in range(n % 3, 40, 5)
    ]
    tests: Json = [{"id": f"a{n}", "title": f"Test {n}", "outcomes": [f"o{n}"]} for n in range(10)]
    large: dict[str, Json] = {"outcomes": outcomes, "assessments": tests, "alignments": links}
    panel = shown(window, draft_in(services, jobs, answers=large), jobs, qtbot)
    assert (panel.model.rowCount(), panel.model.columnCount()) == (40, 60)
    go(panel, 20, "S7")
    began = time.perf_counter()
    for key in (KEY.Key_4, KEY.Key_3, KEY.Key_2):
        QTest.keyClick(panel.table, key)
    # The goal is 50 ms each; the limit leaves room for a busy machine and still fails on a quadratic model.
    assert time.perf_counter() - began < 3 * 0.5
    panel.draft.flush()


def test_headings_are_measured_without_asking_each_for_its_words(panel: MatrixPanel, window: QWidget) -> None:
    asked: list[Ref] = []

    def counted(ref: Ref) -> int:
        asked.append(ref)
        return 0

    model = MatrixModel(panel.names, panel.grid, panel.gaps, window, counted)
    table = MatrixView(panel.ui.theme, model, window)
    for heading in (table.verticalHeader(), table.horizontalHeader()):
        assert heading.sizeHint().isValid()
    assert model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.FontRole) is None
    assert asked == []
    assert model.headerData(0, Qt.Orientation.Vertical, COMMENTS) == 0
    assert asked == [Ref("outcomes", panel.grid.outcomes[0].id)]
    for row in range(model.rowCount()):
        assert model.gaps_at(row=row) == tuple(g for g in panel.gaps if g.row == row)
