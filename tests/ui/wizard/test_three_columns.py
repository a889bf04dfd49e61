"""The three columns of the open request: folded, in large text, in a wide window."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.focus import focused_in
from mcdesk.ui.theme import Theme
from mcdesk.ui.wizard.columns import GUIDE
from mcdesk.ui.wizard.guide import WIDEST
from mcdesk.ui.wizard.view import WizardView
from tests.ui import fakes
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import no_panels, open_wizard, page_of


def test_side_panels_fold(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft())
    assert view.tasks.isVisible()
    assert view.guide.isVisible()
    view.columns.toggle_tasks()
    view.beside.toggle_guide()
    assert not view.tasks.isVisible()
    assert not view.guide.isVisible()
    view.resize(1000, 640)
    view.beside.toggle_guide()
    assert view.guide.isVisible()
    assert view.middle.isVisible()


def test_large_text_keeps_to_the_window(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    large = ui._replace(theme=Theme(scale=2.0))
    view = open_wizard(qtbot, large, make_draft(form=fakes.the_form()), width=864, height=640)
    assert not view.tasks.isVisible()
    view.beside.toggle_guide()
    assert view.guide.isVisible()
    assert not view.middle.isVisible()
    view.guide.close_button.click()
    assert view.middle.isVisible()


def narrow(qtbot: QtBot, ui: Ui, draft: Draft) -> WizardView:
    """Large text in a window that is wide enough for one column; the focus is on the first question."""
    view = open_wizard(qtbot, ui._replace(theme=Theme(scale=2.0)), draft, width=864, height=640)
    assert focused_in(view.middle) is not None
    return view


def test_where_one_column_fits_the_task_list_takes_the_focus_and_gives_it_back(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    view = narrow(qtbot, ui, make_draft(form=fakes.the_form()))
    before = focused_in(view)
    view.columns.toggle_tasks()
    assert not view.middle.isVisible()
    assert focused_in(view) is view.tasks.rows.rows[view.page_key]
    view.columns.toggle_tasks()
    assert view.middle.isVisible()
    assert focused_in(view) is before


def test_the_focus_stays_in_what_stands_in_the_place_of_the_page(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = narrow(qtbot, ui, make_draft(form=fakes.the_form()))
    view.columns.toggle_tasks()
    here = focused_in(view)
    view.columns.arrange()
    assert not view.middle.isVisible()
    assert focused_in(view) is here, "what is written goes into no page that cannot be seen"


def test_where_the_page_was_never_folded_the_focus_stays_where_it_was_put(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    view = WizardView(ui, make_draft(), no_panels)
    qtbot.addWidget(view)
    panel = view.beside.show()
    panel.choice.setFocus()
    view.columns.arrange()
    assert focused_in(view) is panel.choice


def test_where_one_column_fits_the_page_that_is_gone_to_takes_the_place_of_the_task_list(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    view = narrow(qtbot, ui, make_draft(form=fakes.the_form()))
    pages = view.draft.form.pages
    view.columns.toggle_tasks()
    view.tasks.rows.rows[pages[1].key].click()
    assert view.page_key == pages[1].key
    assert view.middle.isVisible()
    assert focused_in(view.middle) is not None
    view.columns.toggle_tasks()
    view.beside.toggle_guide()
    assert not view.middle.isVisible()
    view.next_problem()
    assert view.middle.isVisible()
    assert focused_in(view.middle) is not None


def test_in_a_wide_window_the_guide_stands_beside_the_questions(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    view = open_wizard(qtbot, ui, make_draft(), width=2200)
    assert view.middle.width() == page_of(view).reading_width
    assert view.guide.geometry().right() == view.rect().right()
    area = view.guide.findChild(QScrollArea)
    assert area is not None
    words = area.widget()
    assert words is not None
    assert 0 < words.width() <= WIDEST
    for width in (1280, 1180, 1110):
        view.resize(width, 800)
        settle()
        assert view.guide.geometry().right() == view.rect().right()
        assert view.guide.x() == view.middle.geometry().right() + 1
    assert view.guide.width() == GUIDE
