"""What is imported before the window is painted, and what comes after it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

from mcdesk.ahead import MODULES, libraries
from mcdesk.ui.feature_window import FeatureWindow
from mcdesk.ui.features import names_of
from tests.ui.shell.conftest import Opened

AFTER = (
    "fluent", "reportlab", "sqlalchemy", "alembic", "jsonschema", "phonenumbers", "mcdesk.domain.rules",
    "concurrent", "decimal", "getpass", "hashlib", "platform", "mcdesk.app", "mcdesk.domain.answers",
    "mcdesk.domain.records", "mcdesk.ui.crash_reports", "mcdesk.ui.request_acts", "mcdesk.ui.window_acts",
    "mcdesk.ui.awards", "mcdesk.ui.catalogue", "mcdesk.ui.certificates", "mcdesk.ui.credentials", "mcdesk.ui.draft",
    "mcdesk.ui.finding", "mcdesk.ui.frameworks", "mcdesk.ui.guide", "mcdesk.ui.handoff", "mcdesk.ui.panels",
    "mcdesk.ui.pathways", "mcdesk.ui.preferences", "mcdesk.ui.printing", "mcdesk.ui.review", "mcdesk.ui.showing",
    "mcdesk.ui.vault", "mcdesk.ui.home.trouble", "mcdesk.ui.qt_words", "mcdesk.ui.wizard", "mcdesk.ui.workspace",
    "QCalendarWidget", "QStyle",
)  # fmt: skip
"""Nothing of these is needed for the first picture of the window. PySide makes a kind of widget when it is first asked
for, and all kinds at once where a widget of Qt's own making comes into Python (``viewport``, ``parentWidget``).
"""
LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mcdesk.bootstrap import RealProgram
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.demonstration import Forgetful
from mcdesk.ui.main_window import MainWindow
app = QApplication([])
program = RealProgram(Forgetful(), Path("nowhere.mcworkspace"))
window = MainWindow(program, Appearance(app, program.preferences))
window.show()
window.grab()
print(*sys.modules, *vars(sys.modules["PySide6.QtWidgets"]))
window.close()
"""


def test_the_window_is_painted_before_its_features_are_there() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    early = [m for m in done.stdout.split() if any(m == name or m.startswith(f"{name}.") for name in AFTER)]
    assert early == [], "import it where it is first used, or for the type checker only"


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
