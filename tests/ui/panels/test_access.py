"""What holds for every panel: names for a screen reader, both languages, every theme, large text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.services import Services
from mcdesk.domain.texts import Lang
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.panels import SERVES, make_panel
from mcdesk.ui.theme import Theme
from mcdesk.ui.theme.tokens import THEMES
from tests.ui.fakes import the_form, ui_of
from tests.ui.panels.support import draft_in

VIEWS = ("matrix", "finance", "overlap", "review")


def held(view: str, services: Services, jobs: Jobs, lang: Lang, theme: Theme, sample: str = "forklift") -> QScrollArea:
    """A panel in a page that scrolls up and down."""
    draft_in(services, jobs)
    draft = draft_in(services, jobs, sample)
    page = QScrollArea()
    page.setWidgetResizable(True)
    panel = make_panel(view, ui_of(jobs, lang, theme), draft, page)
    assert panel is not None
    draft.setParent(panel)
    page.setWidget(panel)
    return page


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_a_name(view: str, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    page = held(view, services, jobs, Lang.FR, Theme())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    controls = [
        w
        for w in page.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.objectName() != "qt_spinbox_lineedit"
    ]
    assert controls
    inner = ("qt_tabwidget_tabbar", "qt_scrollarea_viewport")
    assert [
        f"{type(w).__name__} {w.objectName()}" for w in controls if not name_of(w) and w.objectName() not in inner
    ] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_large_text_fits_a_narrow_page(view: str, theme: str, services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    page = held(view, services, jobs, Lang.FR, Theme(THEMES[theme], 2.0), "rough" if theme == "dark" else "forklift")
    qtbot.addWidget(page)
    page.setFont(Theme(scale=2.0).font())
    page.resize(780, 560)
    page.show()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert page.horizontalScrollBar().maximum() == 0
    assert not page.grab().isNull()


def test_every_view_of_the_form_has_its_panel(services: Services, jobs: Jobs, qtbot: QtBot) -> None:
    views = {p.view for p in the_form().pages if p.view}
    assert views == set(VIEWS)
    assert all(the_form().has(key) for keys in SERVES.values() for key in keys)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert make_panel("no such view", ui_of(jobs), draft_in(services, jobs), parent) is None
