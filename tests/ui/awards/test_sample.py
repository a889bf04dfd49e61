"""Awarding is tried in the sample: what was awarded is seen, and invented learners get their badges in four steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.records import RecordKind
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.awards.verify_page import VerifyPage
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.overview import Overview
from tests.ui.awards.test_award import page_of, press, there, with_credential
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
LEDGER = 7


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> MainWindow:
    """The sample, chosen on the start page, with its ledger."""
    made = opened(None)
    made.menus.actions["sample"].trigger()
    settle(qtbot, made)
    made.show_place("awards")
    qtbot.waitUntil(lambda: page_of(made, AwardsPage).model.count() == LEDGER, timeout=20_000)
    return made


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in page_of(window, QWidget).findChildren(QLabel))


def test_invented_learners_are_awarded_and_their_badge_is_checked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: RealProgram
) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    standings = {one.line.standing for one in page_of(window, AwardsPage).model.shown}
    assert standings == set(Standing)
    window.show_place("award-new")
    press(qtbot, window, "award-invented")
    there(qtbot, window, QPushButton, "award-go")
    assert there(qtbot, window, Drop, "award-template").currentData()
    assert there(qtbot, window, QLineEdit, "award-cohort").text() == "Invented learners"
    assert "No badge that it signs is worth anything" in said(window)
    assert page_of(window, QWidget).findChild(QLineEdit, "award-passphrase") is None
    press(qtbot, window, "award-go")
    qtbot.waitUntil(lambda: page_of(window, QWidget).objectName() == "awards", timeout=20_000)
    qtbot.waitUntil(lambda: page_of(window, AwardsPage).model.count() == LEDGER + 4, timeout=20_000)
    assert len(list(folder.rglob("*.pdf"))) == 4
    assert program.badges.keys.records() == []
    assert program.preferences.get("table_columns") is None
    badge = next(path for path in folder.rglob("*.png") if path.name.startswith("Tomás"))
    window.awards.verify(badge)
    qtbot.waitUntil(lambda: isinstance(window.frame.stack.currentWidget(), VerifyPage), timeout=20_000)
    words = said(window)
    assert words.index("This is a badge of sample data") < words.index("File: passed"), "before what is right"


def test_the_keys_of_the_sample_say_what_they_are(window: MainWindow, qtbot: QtBot) -> None:
    window.awards.keys.open("awards")
    there(qtbot, window, QPushButton, "key-backup-0")
    assert "kept apart from those of the college" in said(window)
    assert "This key has no backup" not in said(window)
    press(qtbot, window, "key-new")
    place = there(qtbot, window, QLineEdit, "key-place")
    assert (place.text(), place.isReadOnly()) == ("badges.example.org", True)
    kind = there(qtbot, window, Drop, "key-algorithm")
    kind.setCurrentIndex(1)
    press(qtbot, window, "award-key-go")
    there(qtbot, window, QPushButton, "key-backup-1")


def test_elsewhere_nobody_is_invented(opened: Opened, workspace: Path, qtbot: QtBot, program: RealProgram) -> None:
    services = program.open(workspace, create=True)
    with_credential(services)
    services.store.close()
    made = opened(workspace)
    made.show_place("award-new")
    there(qtbot, made, QPushButton, "award-file")
    assert page_of(made, QWidget).findChild(QPushButton, "award-invented") is None


def test_what_has_the_focus_is_in_sight_also_in_a_low_window_with_large_text(window: MainWindow, qtbot: QtBot) -> None:
    def in_sight(name: str) -> bool:
        control = page_of(window, QWidget).findChild(QWidget, name)
        whole = control is not None and control.visibleRegion().boundingRect().height() == control.height()
        return whole and control.hasFocus()

    window.resize(1024, 640)
    window.appearance.set_scale(2.0)
    settle(qtbot, window)
    window.show_place("award-new")
    qtbot.waitUntil(lambda: in_sight("award-credential"))
    press(qtbot, window, "award-invented")
    there(qtbot, window, QPushButton, "award-columns")
    qtbot.waitUntil(lambda: in_sight("award-invented"))


def test_nobody_is_asked_to_submit_the_micro_credential_that_was_issued(window: MainWindow, qtbot: QtBot) -> None:
    services = window.desk.services
    assert services is not None
    record = next(r for r in services.store.records(RecordKind.CREDENTIAL) if r.version)
    window.desk.open_record(record.id)
    qtbot.waitUntil(lambda: window.frame.wizard is not None, timeout=20_000)
    wizard = window.frame.wizard
    assert wizard is not None
    wizard.open_overview()
    (overview,) = wizard.findChildren(Overview)
    assert overview.advice.text() == "Every page is complete."
    assert overview.next_button.text() == "Open Identity and names"
