"""The real window on an empty workspace, at the templates, and with one that is designed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.ui.certificates.designer import Designer
from mcdesk.ui.certificates.list_page import TemplatesPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["designer", "opened", "page", "program", "window", "workspace"]


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path) -> MainWindow:
    program.open(workspace, create=True).store.close()
    made = opened(workspace)
    made.resize(1280, 800)
    made.menus.actions["certificates"].trigger()
    settle(qtbot, made)
    return made


@pytest.fixture
def page(window: MainWindow) -> TemplatesPage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, TemplatesPage)
    return found


@pytest.fixture
def designer(qtbot: QtBot, window: MainWindow, page: TemplatesPage) -> Designer:
    """The designer of a copy of the formal template."""
    page.copy_wanted.emit(page.listed[0].template)
    settle(qtbot, window)
    found = window.frame.stack.currentWidget()
    assert isinstance(found, Designer)
    qtbot.waitUntil(lambda: found.drawing.drawn is not None, timeout=10000)
    return found


def drawn(qtbot: QtBot, designer: Designer) -> None:
    """Wait until the page shows the template as it is."""

    def there() -> bool:
        found = designer.drawing.drawn
        return found is not None and found.template is designer.design.template

    qtbot.waitUntil(there, timeout=10000)
