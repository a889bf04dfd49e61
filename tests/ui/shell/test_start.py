"""What is imported before the window is painted, and what comes after it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ahead import MODULES, libraries
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.feature_window import FeatureWindow
from mcdesk.ui.features import names_of
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.theme.accent import bundled_accent
from mcdesk.ui.workspace.automatic import AutomaticBackups
from tests.ui.shell.conftest import Opened, settle

AFTER = (
    "fluent", "reportlab", "sqlalchemy", "alembic", "jsonschema", "phonenumbers", "mcdesk.domain.rules",
    "concurrent", "decimal", "getpass", "hashlib", "platform", "mcdesk.app", "mcdesk.domain.answers",
    "mcdesk.domain.records", "mcdesk.ui.crash_reports", "mcdesk.ui.request_acts", "mcdesk.ui.window_acts",
    "mcdesk.ui.awards", "mcdesk.ui.catalogue", "mcdesk.ui.certificates", "mcdesk.ui.credentials", "mcdesk.ui.draft",
    "mcdesk.ui.finding", "mcdesk.ui.frameworks", "mcdesk.ui.guide", "mcdesk.ui.handoff", "mcdesk.ui.panels",
    "mcdesk.ui.pathways", "mcdesk.ui.preferences", "mcdesk.ui.printing", "mcdesk.ui.review", "mcdesk.ui.showing",
    "mcdesk.ui.vault", "mcdesk.ui.home.trouble", "mcdesk.ui.qt_words", "mcdesk.ui.wizard", "mcdesk.ui.workspace",
    "QAbstractItemView", "QCalendarWidget", "QComboBox", "QLineEdit", "QStyle", "QTextEdit",
)  # fmt: skip
"""Nothing of these is needed for the first picture of the window. PySide makes a kind of widget when it is first asked
for, and all kinds at once where a widget of Qt's own making comes into Python (``viewport``, ``parentWidget``).
"""
LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang, _words_of
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.demonstration import Forgetful
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.theme.accent import bundled_accent
app = QApplication([])
program = RealProgram(Forgetful(), Path("nowhere.mcworkspace"))
window = MainWindow(program, Appearance(app, program.preferences))
window.show()
window.grab()
print(*sys.modules, *vars(sys.modules["PySide6.QtWidgets"]))
print(*(area for area in ("cli", "rules", "wizard") if area not in _words_of(Lang.EN)._unread))
window.close()
"""


def test_the_window_is_painted_before_its_features_are_there() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    there, read = done.stdout.splitlines()
    early = [m for m in there.split() if any(m == name or m.startswith(f"{name}.") for name in AFTER)]
    assert early == [], "import it where it is first used, or for the type checker only"
    assert read == "", "what a start says stands in the files that the names of its messages begin with"


def restarted(qtbot: QtBot, window: MainWindow, once: Callable[[], object]) -> list[str]:
    """What was made of the features when the workspace came; ``once`` is done then."""
    made: list[str] = []

    def hear() -> None:
        if window.desk.services is not None:
            window.desk.workspace_changed.disconnect(hear)
            made.extend(name for name in names_of(FeatureWindow) if name in vars(window))
            once()

    window.desk.workspace_changed.connect(hear)
    window.show()
    window.start()
    settle(qtbot, window)
    return made


def words_on(window: MainWindow) -> list[str]:
    """What the page says that is in sight."""
    page = window.frame.stack.currentWidget()
    return [label.text() for label in page.findChildren(QLabel)] if page is not None else []


@pytest.fixture
def again(qtbot: QtBot, qapp: QApplication, opened: Opened, program: RealProgram) -> Iterator[MainWindow]:
    """A window that is not started yet, where a workspace with a request was open last."""
    first = opened(None)
    first.desk.new_request()
    settle(qtbot, first)
    first.close()
    look = Appearance(qapp, program.preferences)
    window = MainWindow(program, look)
    look.setParent(window)
    yield window
    window.close()
    window.deleteLater()


def test_a_workspace_is_in_sight_before_the_features_which_look_at_it_when_they_come(
    qtbot: QtBot, again: MainWindow
) -> None:
    said: list[str] = []
    assert restarted(qtbot, again, lambda: said.extend(words_on(again))) == []
    assert said == ["Opening the workspace…"]
    assert again.findChild(QWidget, "continue") is not None
    assert "Opening the workspace…" not in words_on(again)
    assert set(names_of(FeatureWindow)) <= set(vars(again))
    backups = again.findChild(AutomaticBackups)
    assert backups is not None
    assert backups.timer.isActive()


def test_who_opens_a_record_at_once_finds_every_feature_there(qtbot: QtBot, again: MainWindow) -> None:
    heard: list[object] = []

    def open_first() -> None:
        assert again.desk.services is not None
        again.desk.open_record(again.desk.services.store.get("2026-0001").id)
        heard.extend(set(names_of(FeatureWindow)) - set(vars(again)))

    restarted(qtbot, again, open_first)
    assert heard == []
    assert again.frame.wizard is not None
    assert again.place == "request"


def test_a_first_start_has_the_colour_of_the_college_at_once(
    qtbot: QtBot, qapp: QApplication, opened: Opened, program: RealProgram
) -> None:
    window = opened(None)
    accent = str(program.definitions.profile.colours["accent"])
    assert bundled_accent() == accent
    assert window.ui.theme.tokens.accent == accent
    assert program.preferences.get("accent") is None, "there was nothing to change"


def test_every_feature_is_what_its_line_says(opened: Opened) -> None:
    window = opened(None)
    kinds = FeatureWindow.__annotations__
    for name in names_of(FeatureWindow):
        assert kinds[name] == f"Later[{type(getattr(window, name)).__name__}]"


def test_what_shows_a_record_is_imported_before_the_window_shows_it() -> None:
    look = "import sys; from mcdesk.ui.record_pages import OF_KIND, bring_in\n"
    look += "for kind in OF_KIND: bring_in(kind)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    assert {"mcdesk.ui.wizard.page", "mcdesk.ui.credentials.life_bar", "mcdesk.domain.rules"} <= {*done.stdout.split()}


def test_the_libraries_that_are_loaded_ahead_are_those_that_an_import_finds() -> None:
    assert libraries() == [import_module(f"PySide6.{name}").__file__ for name in MODULES]


def test_no_library_of_python_waits_for_those_of_qt() -> None:
    look = """
import sys
from importlib.machinery import EXTENSION_SUFFIXES
import mcdesk.__main__
from mcdesk.ahead import begin
begin()
before = set(sys.modules)
import mcdesk.bootstrap, PySide6.QtCore, mcdesk.ui.main_window
late = {name: getattr(sys.modules[name], "__file__", None) or "" for name in set(sys.modules) - before}
print(*(name for name, path in late.items() if path.endswith(tuple(EXTENSION_SUFFIXES))))
"""
    done = subprocess.run([sys.executable, "-c", look], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    late = [name for name in done.stdout.split() if not name.startswith(("PySide6.", "shiboken6."))]
    assert late == [], "name it in BEFORE, or import it later"


def test_what_is_loaded_ahead_is_there_and_no_import_reads_sources() -> None:
    look = """
import sys
from mcdesk.ahead import begin
begin()
import mcdesk.ui.elided, linecache
from PySide6.QtWidgets import QStyle
from PySide6.QtSvg import *
print(QStyle.__name__, QSvgRenderer.__name__, [name for name in linecache.cache if "elided" in name])
"""
    done = subprocess.run([sys.executable, "-c", look], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    assert done.stdout.split() == ["QStyle", "QSvgRenderer", "[]"]
