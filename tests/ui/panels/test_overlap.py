"""Look-alikes: shown side by side, decided with a reason, and said where there are none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import records
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Reader, Ref
from mcdesk.domain.records import RecordKind
from mcdesk.domain.similarity import NAMED
from mcdesk.domain.texts import Lang
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels import make_panel
from mcdesk.ui.panels.overlap.compare import pairs
from mcdesk.ui.panels.overlap.panel import OverlapPanel
from mcdesk.ui.typed_words import Box, typed_in, words_in, write
from tests.domain.definitions import request_form, sample
from tests.ui.fakes import ui_of
from tests.ui.panels.support import draft_in


def shown(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> OverlapPanel:
    made = make_panel("overlap", ui_of(jobs), draft, window)
    assert isinstance(made, OverlapPanel)
    made.resize(window.size())
    with qtbot.waitExposed(window):
        window.show()
    return made


def told(panel: OverlapPanel) -> QWidget:
    found = panel.findChild(QWidget, "overlap-told")
    assert isinstance(found, QWidget)
    return found


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def crowded(services: Services, jobs: Jobs) -> Draft:
    """The sample beside one like it and one unlike it."""
    draft_in(services, jobs, answers={"working_title": "Safe Forklift Operation and Load Handling"})
    draft_in(services, jobs, "rough")
    return draft_in(services, jobs)


def test_alone_in_the_workspace(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> None:
    panel = shown(window, draft, jobs, qtbot)
    assert "no other record" in said(told(panel))
    assert not panel.list.isVisible()


def test_none_alike_says_what_was_compared(window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    draft_in(services, jobs, "rough")
    panel = shown(window, draft_in(services, jobs), jobs, qtbot)
    assert "Compared with 1 other record. None looks alike." in said(told(panel))


def test_why_and_side_by_side(window: QWidget, crowded: Draft, jobs: Jobs, qtbot: QtBot) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    assert panel.list.count() == 1
    assert "2026-0001 Safe Forklift Operation and Load Handling" in panel.list.item(0).text()
    qtbot.waitUntil(lambda: "The titles agree" in said(panel))
    words = said(panel)
    assert "Working title: differs" in words
    assert "Instructional hours: the same" in words


def test_what_the_other_one_says_is_read_again_with_the_others(
    window: QWidget, services: Services, crowded: Draft, jobs: Jobs, qtbot: QtBot
) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    qtbot.waitUntil(lambda: "Instructional hours: the same" in said(panel))
    (other,) = (r for r in services.store.records() if r.number == "2026-0001")
    services.store.save(replace(other, answers={**other.answers, "instructional_hours": 5}))
    crowded.rules.refresh_others()
    qtbot.waitUntil(lambda: "Instructional hours: differs" in said(panel))


def test_a_decision_is_recorded_and_undone(window: QWidget, crowded: Draft, jobs: Jobs, qtbot: QtBot) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    before = dict(crowded.answers)
    panel.decision.choices["different"].click()
    QTest.keyClicks(panel.decision.reason, "That one has no dock work")
    (row,) = Reader(crowded.answers).rows("overlap_decisions")
    assert row.text("record") in {o.id for o in crowded.rules.others if o.number == "2026-0001"}
    assert row.text("record_title") == "2026-0001 Safe Forklift Operation and Load Handling"
    assert (row.text("decision"), row.text("reason")) == ("different", "That one has no dock work")
    assert "its decision is recorded" in said(told(panel))
    while crowded.undo_stack.canUndo():
        crowded.undo_stack.undo()
    assert crowded.answers == before
    assert not panel.decision.choices["different"].isChecked()
    assert panel.decision.reason.toPlainText() == ""
    crowded.flush()


def test_a_reason_is_typed_before_anything_is_decided(
    window: QWidget, crowded: Draft, jobs: Jobs, qtbot: QtBot
) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    QTest.keyClicks(panel.decision.reason, "Another dock")
    (row,) = Reader(crowded.answers).rows("overlap_decisions")
    assert row.text("reason") == panel.decision.reason.toPlainText() == "Another dock"
    while crowded.undo_stack.canUndo():
        crowded.undo_stack.undo()
    assert not Reader(crowded.answers).rows("overlap_decisions")
    crowded.flush()


def test_a_decision_is_taken_back_and_another_title_ends_the_likeness(
    window: QWidget, crowded: Draft, jobs: Jobs, qtbot: QtBot
) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    panel.decision.choices["replace"].click()
    panel.decision.take_back.click()
    assert not Reader(crowded.answers).rows("overlap_decisions")
    crowded.put(Ref("working_title"), "Bread and pastry")
    crowded.put(Ref("alignments"), None)
    crowded.rules.check_now()
    assert panel.list.count() == 0
    crowded.flush()


def test_of_very_many_as_many_are_listed_as_are_named_and_the_next_come_with_each_decision(
    window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot
) -> None:
    for _ in range(NAMED + 2):
        records.create(services, RecordKind.REQUEST, {"working_title": "Safe Forklift Operation and Load Handling"})
    draft = draft_in(services, jobs)
    panel = shown(window, draft, jobs, qtbot)
    assert panel.list.count() == NAMED
    assert sum(p.rule == "R12" for p in draft.rules.problems) == NAMED + 1
    panel.decision.choices["replace"].click()
    assert panel.list.count() == NAMED + 1
    draft.flush()


@pytest.mark.parametrize("carried", [typed_in, words_in])
def test_the_record_that_is_looked_at_is_carried_over_and_no_reason_to_another(
    window: QWidget,
    services: Services,
    jobs: Jobs,
    qtbot: QtBot,
    crowded: Draft,
    carried: Callable[[QWidget], Mapping[Box, str]],
) -> None:
    draft_in(services, jobs, answers={"working_title": "Safe Forklift Operation at the Loading Dock"})
    draft = draft_in(services, jobs)
    panel = shown(window, draft, jobs, qtbot)
    assert panel.list.count() > 1
    panel.list.setCurrentRow(1)
    QTest.keyClicks(panel.decision.reason, "That one is for a dock")
    answers = dict(draft.answers)
    words = carried(panel)
    assert [name for name, _number in words] == ["overlap-list"]
    panel.deleteLater()
    again = shown(window, draft, jobs, qtbot)
    write(again, words)
    assert again.list.currentRow() == 1
    assert again.decision.reason.toPlainText() == "That one is for a dock"
    assert draft.answers == answers
    draft.flush()


def test_a_jump_to_a_decision_selects_its_record(window: QWidget, crowded: Draft, jobs: Jobs, qtbot: QtBot) -> None:
    panel = shown(window, crowded, jobs, qtbot)
    panel.decision.choices["extend"].click()
    (row,) = Reader(crowded.answers).rows("overlap_decisions")
    assert panel.reveal(Ref("overlap_decisions", row.id, "reason")) is panel.decision.reason
    assert panel.reveal(Ref("skill_gap")) is None
    crowded.flush()


def test_lists_are_compared_line_by_line() -> None:
    mine = sample("forklift")
    kept = [r.data for r in Reader(mine).rows("outcomes")][:2]
    theirs: dict[str, Json] = {**mine, "outcomes": [*kept, {"id": "x", "statement": "Repair a mast"}]}
    found = {p.label: p for p in pairs(request_form(), mine, theirs, Lang.EN)}
    outcomes = found["Learning outcomes"]
    assert len(outcomes.both) == 2
    assert outcomes.theirs == ("Repair a mast",)
    assert len(outcomes.mine) == 3
    assert found["Working title"].same
