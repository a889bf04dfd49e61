"""Pages: conditions, going on with and without problems, the way back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import count, islice
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.straight import straight
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.flow import PageState
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.wizard.page import PageView
from mcdesk.ui.wizard.view import WizardView
from tests.ui import fakes
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import label_panels, open_wizard, page_of


def page_in_part(view: WizardView) -> Iterator[None]:
    """What is still to be made of the page that is open."""
    assert view.page is not None
    return view.page._questions.steps


def left_half_made(view: WizardView) -> ref[PageView]:
    """The page that was open, with part of it still to be made, and was left for another."""
    assert view.page is not None
    assert not view.page.is_whole
    left = ref(view.page)
    view.open_page("conditions")
    return left


def is_gone(page: ref[PageView]) -> bool:
    """Whether nothing holds the page any more."""
    return page() is None


FULL: dict[str, Json] = {"text": "Welding", "integer": 36}


def test_a_question_behind_a_condition_comes_and_goes(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"gate": "yes", "behind": "kept"})
    view = open_wizard(qtbot, ui, draft)
    view.open_page("conditions")
    row = page_of(view).rows["behind"]
    assert row.isVisible()
    draft.put(Ref("gate"), "no")
    assert not row.isVisible()
    assert draft.answers["behind"] == "kept"
    draft.put(Ref("gate"), "yes")
    assert row.isVisible()


def test_a_page_that_is_left_half_made_is_gone_without_a_look_for_circles(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mcdesk.ui.pieces.SLICE", 1e-6)
    rows: list[Json] = [{"id": "a", "text": "One"}, {"id": "b", "text": "Two"}]
    view = open_wizard(qtbot, ui, make_draft({**FULL, "cards": rows, "tags": rows}))
    with straight():
        for steps in count():
            view.open_page("conditions")
            view.open_page("kinds")
            if len(list(islice(page_in_part(view), steps))) < steps:
                break
            left = left_half_made(view)
            qtbot.waitUntil(partial(is_gone, left))
        assert steps > len(rows)


def test_a_page_without_problems_is_complete_and_leads_on(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(FULL)
    view = open_wizard(qtbot, ui, draft)
    assert view.page_key == "kinds"
    page_of(view).on_button.click()
    assert view.page_key == "conditions"
    assert draft.page_state("kinds") is PageState.COMPLETE
    assert view.tasks.rows.rows["kinds"].accessibleName() == "Every kind, Complete"


def test_problems_are_shown_once_then_the_author_goes_on(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    page = page_of(view)
    told: list[bool] = []
    view.shown_errors_changed.connect(told.append)
    line = page.rows["text"].editor.focus_target()
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    line.clearFocus()
    draft.rules.check_now()
    assert not page.rows["text"].problems.isVisible(), "nothing is said on leaving a question"
    page.on_button.click()
    assert view.page_key == "kinds"
    assert page.summary.hasFocus()
    assert view.has_shown_errors
    assert told == [True]
    words = [link.words for link in page.summary.links]
    assert len(words) == 2
    assert words[0] in page.rows["text"].problems.words, "the same words stand beside the question"
    page.on_button.click()
    assert view.page_key == "conditions"
    assert draft.page_state("kinds") is PageState.ATTENTION
    assert told == [True, False]


def test_shown_problems_go_as_they_are_mended(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    view = open_wizard(qtbot, ui, draft)
    page = page_of(view)
    page.on_button.click()
    link = page.summary.links[1]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    line = page.rows["integer"].editor.focus_target()
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "36")
    draft.rules.check_now()
    assert [p.ref.field for p in page.problems if p.severity == "block"] == ["text"]
    assert len(page.summary.links) == 1
    assert not page.rows["integer"].problems.isVisible()
    assert QApplication.focusWidget() is line, "the focus stays where it was"
    draft.put(Ref("text"), "Welding")
    draft.rules.check_now()
    assert not page.summary.isVisible()
    assert not view.has_shown_errors
    assert page.on_button.text() == ui.say("wizard-continue")


def test_saving_is_never_refused(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"integer": "about forty"})
    view = open_wizard(qtbot, ui, draft)
    assert page_of(view).on_button.isEnabled()
    draft.put(Ref("paragraph"), "half a thou")
    assert draft.flush()
    kept = draft.services.store.get(draft.request.id)
    assert kept.answers == {"integer": "about forty", "paragraph": "half a thou"}


def test_back_from_the_first_page_is_the_overview(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft())
    view.open_page("conditions")
    page_of(view).back.emit()
    assert view.page_key == "kinds"
    page_of(view).back.emit()
    assert view.page is None
    assert view.overview.isVisible()
    assert QApplication.focusWidget() is view.overview.next_button


def test_submitting_lists_what_blocks_on_all_pages(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"agree": "yes"})
    view = open_wizard(qtbot, ui, draft)
    sent: list[bool] = []
    view.submit_wanted.connect(lambda: sent.append(True))
    view.open_page("last")
    page_of(view).on_button.click()
    assert not sent
    links = page_of(view).summary.links
    assert [link.ref.field for link in links] == ["text", "integer"]
    assert links[0].words.startswith("Every kind: ")
    links[1].click()
    assert view.page_key == "kinds"
    assert QApplication.focusWidget() is page_of(view).rows["integer"].editor.focus_target()
    draft.put(Ref("text"), "Welding")
    draft.put(Ref("integer"), 36)
    view.open_page("last")
    page_of(view).on_button.click()
    assert sent == [True]


def test_panels_stand_where_the_page_says(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft(form=fakes.the_form()), label_panels)
    view.open_page("mapping")
    assert "alignments" not in page_of(view).rows, "the panel takes the place of the matrix"
    assert page_of(view).panel is not None
    view.open_page("finance")
    settle()
    panel, fee = page_of(view).panel, page_of(view).rows["fee"]
    assert panel is not None
    assert panel.mapTo(view, panel.rect().topLeft()).y() > fee.mapTo(view, fee.rect().topLeft()).y()
    view.open_page("review")
    settle()
    panel, last = page_of(view).panel, page_of(view).rows["declaration"]
    assert panel is not None
    assert panel.mapTo(view, panel.rect().topLeft()).y() > last.mapTo(view, last.rect().topLeft()).y()


@pytest.mark.parametrize("key", [p.key for p in fakes.the_form().pages])
def test_every_page_fits_and_tab_reaches_the_way_on(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(form=fakes.the_form())
    view = open_wizard(qtbot, ui, draft, width=864, height=640)
    view.open_page(key)
    settle()
    page = page_of(view)
    inner = page.widget()
    assert inner is not None
    assert inner.width() <= page.viewport().width()
    seen = []
    for _ in range(200):
        now = QApplication.focusWidget()
        assert now is not None
        if now is page.on_button:
            return
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not reach the way on: {[w.objectName() for w in seen][:40]}")


def test_a_line_is_at_most_65_characters(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft(), width=2400)
    line = page_of(view).rows["text"].editor.focus_target()
    assert isinstance(line, QLineEdit)
    assert line.width() <= view.fontMetrics().horizontalAdvance("0") * 65


class _Sender(QLabel):
    """A panel that submits by itself."""

    asked = led = 0

    def submit(self) -> None:
        self.asked += 1

    def ask_to_submit(self) -> None:
        self.led += 1


def test_a_panel_that_submits_is_asked_to(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    made: list[_Sender] = []

    def panels(view: str, _ui: Ui, _draft: Draft, parent: QWidget) -> QWidget:
        made.append(_Sender(view, parent))
        return made[-1]

    view = open_wizard(qtbot, ui, make_draft(), panels)
    view.open_page("last")
    page_of(view).on_button.click()
    assert made[-1].asked == 1
    assert not page_of(view).summary.isVisible(), "the panel lists what stops it"
    page_of(view).ask_to_submit()
    assert (made[-1].asked, made[-1].led) == (2, 0), "something stops it: that is told"
