"""A wizard in a window that has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.wizard.page import PageView
from mcdesk.ui.wizard.questions import PanelFactory
from mcdesk.ui.wizard.view import WizardView
from tests.ui.fixtures import own


def no_panels(_view: str, _ui: Ui, _draft: Draft, _parent: QWidget) -> QWidget | None:
    return None


def label_panels(view: str, _ui: Ui, _draft: Draft, parent: QWidget) -> QWidget | None:
    """A label in place of each panel."""
    label = QLabel(f"panel {view}", parent)
    label.setObjectName(f"panel:{view}")
    return label


def open_wizard(
    qtbot: QtBot, ui: Ui, draft: Draft, panels: PanelFactory = no_panels, width: int = 1280, height: int = 800
) -> WizardView:
    """The wizard of a draft, shown."""
    view = WizardView(ui, draft, panels)
    view.resize(width, height)
    own(qtbot, view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def page_of(view: WizardView) -> PageView:
    """The page that is open, whole."""
    assert view.page is not None
    view.page.finish()
    return view.page
