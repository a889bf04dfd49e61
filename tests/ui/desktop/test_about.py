"""About: everything that is bundled or installed at run time is there with its licence."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.resources import resource
from mcdesk.ui.about.components import components
from mcdesk.ui.about.page import AboutPage
from mcdesk.ui.main_window import MainWindow
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach


def page_of(qtbot: QtBot, window: MainWindow) -> AboutPage:
    window.menus.actions["about"].trigger()
    page = window.frame.stack.currentWidget()
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(lambda: bool(page.components))
    settle(qtbot, window)
    return page


def test_every_runtime_package_is_named_with_version_and_licence() -> None:
    found = {c.name.lower(): c for c in components(Lang.EN)}
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "reportlab", "python", "qt", "sqlite"} <= set(found)
    assert "pytest" not in found
    assert "mcdesk" not in found
    packages = [c for c in found.values() if c.kind == "package"]
    assert [c.name for c in packages if not c.version] == []
    assert [c.name for c in packages if not (c.licence or c.text)] == []


def test_every_licence_file_of_the_resources_is_there_whole() -> None:
    texts = {c.text for c in components(Lang.EN)}
    root = resource("fonts")
    for path in [*root.glob("OFL-*.txt"), root.parent / "icons" / "LICENSE"]:
        assert path.read_text("utf-8") in texts
    assert any("foundation" in c.name.lower() for c in components(Lang.EN) if c.kind == "bundled")


def test_the_list_is_searched_and_shows_the_licence(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(None))
    QTest.keyClicks(page.list.line, "sqlalchemy")
    assert page.title.text().startswith("SQLAlchemy 2")
    assert "Permission is hereby granted" in page.text.toPlainText()
    assert page.home.isVisible()


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    page = page_of(qtbot, window)
    assert nameless(page) == []
    assert out_of_reach(page) == []
