"""The pages of a long document: which of them is in sight, wherever it is scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels.review.pages import PagesView
from mcdesk.ui.panels.review.pdf import PdfPages
from tests.ui.fakes import ui_of

LETTER, WIDE = (612.0, 792.0), (792.0, 612.0)


class Blank(PdfPages):
    """As many pages as wanted, every tenth on its side, with nothing on them."""

    def __init__(self, count: int) -> None:
        self.sizes = tuple(LETTER if n % 10 else WIDE for n in range(count))

    def image(self, number: int, scale: float) -> QImage:
        return QImage(8, 8, QImage.Format.Format_RGB32)


@pytest.fixture
def view(window: QWidget, jobs: Jobs, qtbot: QtBot) -> PagesView:
    made = PagesView(ui_of(jobs), window)
    made.resize(420, 560)
    with qtbot.waitExposed(window):
        window.show()
    return made


def test_each_page_of_a_long_document_can_be_gone_to(view: PagesView) -> None:
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, count: told.append((page, count)))
    view.show_pages(Blank(120))
    assert told[-1] == (1, 120)
    bar = view.verticalScrollBar()
    tops = []
    for page in range(118):
        view.go_to(page)
        assert told[-1] == (page + 1, 120)
        tops.append(bar.value())
    assert tops == sorted(set(tops))
    view.go_to(500)
    assert told[-1][0] >= 119
    assert bar.value() == bar.maximum()


def test_zoom_keeps_the_page_and_a_shorter_document_ends_sooner(view: PagesView) -> None:
    told: list[tuple[int, int]] = []
    view.show_pages(Blank(40))
    view.page_changed.connect(lambda page, count: told.append((page, count)))
    view.go_to(20)
    high = view.verticalScrollBar().maximum()
    view.zoom_by(1)
    assert view.verticalScrollBar().maximum() > high
    assert abs(told[-1][0] - 21) <= 1
    view.show_pages(Blank(0))
    assert told[-1] == (0, 0)
    assert view.verticalScrollBar().maximum() == 0
