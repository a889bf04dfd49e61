"""About: everything that is bundled or installed at run time is there with its licence."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.resources import resource
from mcdesk.ui.about.components import components
from mcdesk.ui.about.page import AboutPage
from mcdesk.ui.main_window import MainWindow
from tests.quality.sources import ROOT
from tests.ui.fakes import guarded
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_names import nameless, out_of_reach

LOCK = ROOT / "requirements" / "runtime.txt"
BUILDING = {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
"""Install the program from a checkout; nothing of them is in it."""


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed(name: str) -> bool:
    try:
        return distribution(name) is not None
    except PackageNotFoundError:
        return False


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


def test_everything_that_is_locked_is_named_with_the_whole_text_of_its_licence() -> None:
    """Parts of extras too: the library of PostgreSQL and OpenSSL come with ``psycopg[binary]``."""
    found = {plain(c.name): c for c in components(Lang.EN)}
    locked = {plain(name) for name in re.findall(r"^([\w.-]+)==", LOCK.read_text("utf-8"), re.MULTILINE)}
    here = {name for name in locked - BUILDING if installed(name)}
    assert here - set(found) == set()
    assert "psycopg-binary" in found
    assert [c.name for c in found.values() if not c.licence] == []
    assert [c.name for c in found.values() if not c.text and c.licence != "Public domain"] == []
    for name in ("Qt", "PySide6-Essentials"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in found[plain(name)].text
        assert "TERMS AND CONDITIONS" in found[plain(name)].text


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


def test_a_site_that_nothing_opens_is_told(qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(None)
    page = page_of(qtbot, window)
    QTest.keyClicks(page.list.line, "sqlalchemy")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with guarded(window.guard):
        page.home.click()
    (told,) = window.desk.messages.banners
    assert str(told.text.args["name"]).startswith("https://")


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    page = page_of(qtbot, window)
    assert nameless(page) == []
    assert out_of_reach(page) == []
