"""Review: problems lead to their questions, submitting always answers, and a submitted version is frozen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Record, State
from mcdesk.domain.texts import message
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels import make_panel
from mcdesk.ui.panels.review.answers import MANY
from mcdesk.ui.panels.review.panel import ReviewPanel
from mcdesk.ui.panels.review.problems import ProblemRow
from mcdesk.ui.saved_state import SavedState
from tests.ui.fakes import ui_of
from tests.ui.panels.support import VersionStore, draft_in, services_at


def shown(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> ReviewPanel:
    made = make_panel("review", ui_of(jobs), draft, window)
    assert isinstance(made, ReviewPanel)
    made.resize(window.size())
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: jobs.busy == 0, timeout=30000)
    return made


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def pressed(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def panel(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> ReviewPanel:
    return shown(window, draft, jobs, qtbot)


def test_answers_are_shown_as_read_and_each_can_be_changed(panel: ReviewPanel, draft: Draft, qtbot: QtBot) -> None:
    words = said(panel.answers)
    for part in ("36\N{NO-BREAK SPACE}hours", "September 2027", "$595.00", "Practical operating test", "Not provided"):
        assert part in words
    change = pressed(panel.answers, "change:fee")
    assert change.accessibleName().startswith("Change ")
    with qtbot.waitSignal(draft.jump) as asked:
        change.click()
    assert asked.args == [Ref("fee")]


def test_only_what_changed_is_drawn_anew(panel: ReviewPanel, draft: Draft, qtbot: QtBot) -> None:
    kept = pressed(panel.answers, "change:fee")
    draft.put(Ref("department"), "Another one")
    draft.rules.check_now()
    qtbot.waitUntil(lambda: "Another one" in said(panel.answers))
    assert pressed(panel.answers, "change:fee") is kept


def test_what_was_there_stays_until_all_that_changed_is_drawn(panel: ReviewPanel, draft: Draft, qtbot: QtBot) -> None:
    section = next(s for s in panel.answers.sections if s.page.key == "basics")
    before = pressed(section, "change:department")
    draft.put(Ref("department"), "Another one")
    steps = section.refresh()
    next(steps)
    assert before.isVisibleTo(section)
    assert "Another one" not in " ".join(label.text() for label in shown_labels(section))
    del steps
    draft.put(Ref("department"), "A third one")
    for _ in section.refresh():
        pass
    words = " ".join(label.text() for label in shown_labels(section))
    assert "A third one" in words
    assert "Another one" not in words
    assert list(section.refresh()) == []


def test_a_long_table_is_put_into_words_in_steps(panel: ReviewPanel, draft: Draft, qtbot: QtBot) -> None:
    section = next(s for s in panel.answers.sections if s.page.key == "outcomes")
    draft.put(Ref("outcomes"), [{"id": f"o{n}", "statement": f"lift load {n}"} for n in range(1)])
    few = len(list(section.refresh()))
    draft.put(Ref("outcomes"), [{"id": f"o{n}", "statement": f"lift load {n}"} for n in range(3 * MANY)])
    assert len(list(section.refresh())) == few + 3
    assert f"lift load {3 * MANY - 1}" in said(section)


def shown_labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_problems_are_listed_by_severity_and_lead_to_their_question(
    window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot
) -> None:
    draft = draft_in(services, jobs, answers={"duration_weeks": 40})
    panel = shown(window, draft, jobs, qtbot)
    words = said(panel.problems)
    assert "Must be fixed" in words
    assert words.index("Must be fixed") < words.index("Warnings")
    row = panel.problems.findChildren(ProblemRow)[0]
    assert not row.rule.isVisible()
    row.why.click()
    assert row.rule.isVisible()
    assert "Rule R02" in row.rule.text()
    with qtbot.waitSignal(draft.jump) as asked:
        pressed(panel.problems, "go:duration_weeks").click()
    assert asked.args == [Ref("duration_weeks")]


def test_submit_is_never_disabled_and_answers_with_the_problems(
    window: QWidget, services: Services, jobs: Jobs, qtbot: QtBot
) -> None:
    draft = draft_in(services, jobs, "rough")
    panel = shown(window, draft, jobs, qtbot)
    assert panel.submit_button.isEnabled()
    panel.submit_button.click()
    assert panel.problems.hasFocus()
    assert "stop you from submitting" in panel.problems.accessibleName()
    assert panel.submit_button.isEnabled()
    assert draft.request.state is State.DRAFT
    draft.flush()


def test_submitting_freezes_version_one_and_shows_its_number(
    panel: ReviewPanel, draft: Draft, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(panel.submitted) as sent:
        panel.submit_button.click()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    store = draft.services.store
    assert isinstance(store, VersionStore)
    assert [v.number for v in store.frozen] == [1]
    assert sent.args is not None
    assert sent.args[0].version.number == 1
    assert draft.read_only
    assert panel.done.isVisible()
    assert not panel.problems.isVisible()
    words = said(panel.done)
    assert "Reference number 2026-0001, version 1" in words
    assert "What happens next" in words
    assert draft.services.profile.contacts[0].name in words
    kept = tmp_path / "proposals" / "2026-0001 Forklift Operation and Load Handling v1.pdf"
    assert kept.exists()
    assert str(kept) in words
    assert panel.answers.findChild(QPushButton, "change:fee") is None


def test_a_pdf_that_nothing_opens_is_told_beside_its_place(
    panel: ReviewPanel, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.submit()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    for opens in (False, True):
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url, opens=opens: opens)
        pressed(panel.done, "panels-done-open").click()
        told = [label for label in panel.done.findChildren(QLabel) if "on this computer opens" in label.text()]
        assert any(label.isVisible() for label in told) is not opens


def test_what_became_of_a_submitted_request_is_told_and_its_answers_stay_locked(
    panel: ReviewPanel, draft: Draft, jobs: Jobs, qtbot: QtBot
) -> None:
    saved = SavedState(panel.ui, draft, panel)
    panel.submit()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert (saved.words, draft.read_only) == ("Submitted, read-only", True)
    draft.adopt(replace(draft.request, state=State.RETURNED))
    qtbot.waitUntil(lambda: "Version 1 of request 2026-0001 was submitted" in said(panel.done))
    assert "Reference number 2026-0001, version 1. Returned for changes" in said(panel.done)
    assert pressed(panel.done, "next-version").isVisible()
    assert (saved.words, draft.read_only) == ("Returned for changes, read-only", True)


def test_the_next_version_begins_with_the_same_answers(
    panel: ReviewPanel, draft: Draft, jobs: Jobs, qtbot: QtBot
) -> None:
    answers = dict(draft.answers)
    with qtbot.waitSignal(panel.submitted):
        panel.submit()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    with qtbot.waitSignal(draft.jump) as begun:
        pressed(panel.done, "next-version").click()
    assert begun.args == [Ref("working_title")]
    assert draft.request.state is State.DRAFT
    assert not panel.done.isVisible()
    assert panel.submit_button.isVisible()
    assert draft.answers == answers
    with qtbot.waitSignal(panel.submitted) as sent:
        panel.submit()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert sent.args is not None
    assert sent.args[0].version.number == 2


def test_a_folder_that_cannot_be_written_says_what_to_do(
    panel: ReviewPanel, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "proposals").write_text("in the way", "utf-8")
    with qtbot.waitSignal(panel.submitted):
        panel.submit()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert "cannot be written" in said(panel.done)
    assert "Save the PDF below" in said(panel.done)


def test_the_preview_is_the_real_document_with_its_words(
    window: QWidget, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = draft_in(services_at(tmp_path, real=True), jobs)
    panel = shown(window, draft, jobs, qtbot)
    preview = panel.preview
    qtbot.waitUntil(lambda: preview.made is not None, timeout=30000)
    made = preview.made
    assert made is not None
    assert len(made.pages.sizes) > 5
    assert "Forklift Operation and Load Handling" in preview.text.toPlainText()
    assert not preview.stale
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.at.text() == f"Page 2 of {len(made.pages.sizes)}"
    blank = preview.view.grab().toImage()
    qtbot.waitUntil(lambda: preview.view.grab().toImage() != blank, timeout=30000)
    QTest.keyClick(preview.view, Qt.Key.Key_Plus)
    assert preview.view.zoom == 1.25
    assert preview.view.horizontalScrollBar().maximum() > 0
    image = made.pages.image(0, 0.5)
    assert (image.width(), image.height()) == (306, 396)
    assert image.pixelColor(20, 20) != image.pixelColor(20, 380)
    draft.put(Ref("department"), "Another one")
    draft.rules.check_now()
    assert "Refresh" in preview.told.text()
    preview.refresh()
    qtbot.waitUntil(lambda: not preview.stale, timeout=30000)
    assert "Another one" in preview.text.toPlainText()
    saved = tmp_path / "mine"
    preview.save_to(saved)
    qtbot.waitUntil(lambda: jobs.busy == 0, timeout=30000)
    assert saved.with_name("mine.pdf").read_bytes().startswith(b"%PDF")
    draft.flush()


def test_one_that_could_not_be_made_does_not_keep_the_next_from_sight(
    window: QWidget, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = shown(window, draft_in(services_at(tmp_path, real=True), jobs), jobs, qtbot).preview
    qtbot.waitUntil(lambda: preview.made is not None and jobs.busy == 0, timeout=30000)
    asked: list[ProposalOptions] = []

    def first_not(services: Services, request: Record, options: ProposalOptions) -> Outline:
        asked.append(options)
        if len(asked) == 1:
            raise Unavailable(message("panels-preview-not-made"))
        return proposal(services, request, options)

    monkeypatch.setattr("mcdesk.ui.panels.review.preview.proposal", first_not)
    preview.bar.comments.click()
    preview.bar.without.click()
    preview.save_to(tmp_path / "proposals" / "gone" / "mine.pdf")
    qtbot.waitUntil(lambda: jobs.busy == 0, timeout=30000)
    assert len(asked) == 2
    assert not preview.stale


def test_a_panel_that_is_gone_drops_what_comes_late(window: QWidget, draft: Draft, jobs: Jobs, qtbot: QtBot) -> None:
    panel = make_panel("review", ui_of(jobs), draft, window)
    assert isinstance(panel, ReviewPanel)
    panel.preview.refresh()
    panel.deleteLater()
    with qtbot.waitSignal(panel.destroyed):
        pass
    qtbot.waitUntil(lambda: jobs.busy == 0)
