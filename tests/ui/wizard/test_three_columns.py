"""The three columns of the open request: folded, in large text, in a wide window."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.theme import Theme
from mcdesk.ui.wizard.columns import GUIDE
from mcdesk.ui.wizard.guide import WIDEST
from tests.ui import fakes
from tests.ui.fixtures import MakeDraft, settle
from tests.ui.wizard.support import open_wizard, page_of


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
