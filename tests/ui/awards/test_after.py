"""After an award, in the real window: keys backed up and restored, a name corrected, what follows a revocation."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.hosting import write_hosted
from mcdesk.app.awards.publishing import write_published
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.badges.keys import Standing as KeyStanding
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource
from mcdesk.ui.awards.correct_page import CorrectPage
from mcdesk.ui.awards.keys_page import KeysPage
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.awards.sure_page import SurePage
from mcdesk.ui.awards.verify_page import VerifyPage
from mcdesk.ui.main_window import MainWindow
from tests.badge.classes import SPOKEN, issued, key_of, make_key, order
from tests.ui.awards.test_award import fill, page_of, press, there
from tests.ui.awards.test_award import make_key as make_key_in_window
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
BACKUP = "written down and locked away"
PROFILE = 'did = "badges.example.org"\nstatus_list = "https://badges.example.org/status"\n'


@pytest.fixture
def window(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, tmp_path: Path, public: None
) -> MainWindow:
    services = program.open(workspace, create=True)
    make_key(program)
    award(services, program.badges, key_of(program), order(issued(services), 2))
    services.store.close()
    made = opened(workspace)
    made.menus.actions["awards"].trigger()
    settle(qtbot, made)
    return made


@pytest.fixture
def public(tmp_path: Path, program: RealProgram) -> None:
    """The profile names where status lists and pages are published."""
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    places = f'{PROFILE}hosted = "https://badges.example.org/ob2"\nemail = "badges@example.org"\n'
    path = tmp_path / "profile.toml"
    path.write_text(text.replace("[issuer]\n", f"[issuer]\n{places}", 1), "utf-8")
    program.preferences.set("profile_file", str(path))
    program.forget_definitions()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "made"
    made.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


def choose(window: MainWindow, *places: int) -> None:
    """Select lines of the ledger."""
    table = page_of(window, AwardsPage).table
    table.clearSelection()
    for place in places:
        table.selectRow(place)
        table.setSelectionMode(table.SelectionMode.MultiSelection)
    table.setSelectionMode(table.SelectionMode.ExtendedSelection)


def is_open(window: MainWindow) -> bool:
    """Whether a record is open."""
    return window.desk.draft is not None


def verdict(window: MainWindow, qtbot: QtBot, path: Path) -> str:
    window.awards.verify(str(path))
    settle(qtbot, window)
    return str(page_of(window, VerifyPage).verdict)


def test_a_name_is_corrected_and_the_earlier_badge_is_known_as_superseded(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    services = window.desk.services
    assert services is not None
    page = page_of(window, AwardsPage)
    first = page.model.shown[0].line
    (tmp_path / "before.json").write_text(services.store.awards.text(first.id), "utf-8")
    choose(window, 0)
    press(qtbot, window, "awards-correct")
    correcting = page_of(window, CorrectPage)
    assert correcting.name.control.hasFocus()
    assert [field.label.text() for field in (correcting.name, correcting.reason)] == ["Name", "Reason (optional)"]
    press(qtbot, window, "awards-correct-go")
    assert correcting.wrong.isVisible()
    fill(qtbot, window, "correct-name", "Zoe Rightly")
    fill(qtbot, window, "correct-passphrase", "not this one")
    press(qtbot, window, "awards-correct-go")
    qtbot.waitUntil(lambda: [b.key for b in window.desk.messages.banners] == ["failed"], timeout=20_000)
    fill(qtbot, window, "correct-passphrase", SPOKEN)
    QTest.keyClick(there(qtbot, window, QLineEdit, "correct-passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.frame.stack.currentWidget(), AwardsPage), timeout=20_000)
    settle(qtbot, window)
    assert [b.key for b in window.desk.messages.banners] == ["awards-after"]
    names = [one.line.name for one in page_of(window, AwardsPage).model.shown if one.line.standing is Standing.ISSUED]
    assert names.count("Zoe Rightly") == 2
    assert len(list(folder.rglob("*.eml"))) == 1
    assert len(list((folder / "to-upload").rglob("*.json"))) > 4
    assert verdict(window, qtbot, tmp_path / "before.json").startswith("Not verified")
    (after,) = (folder / "badges").glob("*.en.json")
    assert verdict(window, qtbot, after).startswith("Verified")


def test_where_no_key_signs_a_button_leads_to_where_one_is_made(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.desk.program.badges.keys, "records", lambda: ())
    choose(window, 0)
    press(qtbot, window, "awards-correct")
    settle(qtbot, window)
    (told,) = window.desk.messages.banners
    assert told.text.key == "awards-no-key"
    (way,) = [b for b in window.frame.banners.findChildren(QPushButton) if b.text() == "Open the keys"]
    way.click()
    settle(qtbot, window)
    page = page_of(window, KeysPage)
    assert page.findChild(QPushButton, "key-new") is not None
    assert window.desk.messages.banners == ()
    press(qtbot, window, "awards-back")
    page_of(window, AwardsPage)


def test_a_revocation_is_followed_by_words_to_send_and_what_is_uploaded(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    choose(window, 0)
    press(qtbot, window, "awards-revoke")
    there(qtbot, window, QPushButton, "awards-sure")
    QTest.keyClicks(page_of(window, SurePage).reason.control, "Awarded by mis")
    for lang in (Lang.FR, Lang.EN):
        window.appearance.set_lang(lang)
        settle(qtbot, window)
        assert page_of(window, SurePage).reason.text == "Awarded by mis", "what was typed outlives its page"
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    QTest.keyClicks(page_of(window, SurePage).reason.control, "take")
    press(qtbot, window, "awards-sure")
    banner = next(b for b in window.desk.messages.banners if b.key == "awards-revoked")
    banner.choices[0].run()
    settle(qtbot, window)
    fill(qtbot, window, "follow-passphrase-0", SPOKEN)
    QTest.keyClick(there(qtbot, window, QLineEdit, "follow-passphrase-0"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.frame.stack.currentWidget(), AwardsPage), timeout=20_000)
    settle(qtbot, window)
    (draft,) = folder.rglob("*.eml")
    assert "Awarded by mistake" in draft.read_text("utf-8")
    assert len(list((folder / "to-upload" / "status").glob("*.json"))) == 1
    assert len(list((folder / "to-upload" / "ob2" / "assertions").glob("*.json"))) == 1
    choose(window, 0)
    page = page_of(window, AwardsPage)
    assert "awards-follow" in page.bar.offered
    assert "awards-correct" not in page.bar.offered


def test_a_badge_is_checked_against_what_was_brought_along(
    window: MainWindow,
    qtbot: QtBot,
    program: RealProgram,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services = window.desk.services
    assert services is not None
    badges = window.desk.program.badges
    lines, key = services.store.awards.lines(), key_of(program)
    (tmp_path / "badge.json").write_text(services.store.awards.text(lines[0].id), "utf-8")
    filing = Filing(folder, Lang.EN)
    published = write_published(services, badges, key, filing)
    write_hosted(services, badges, lines, filing)
    listed = next(p for p in published if p.parent.name == "status")
    assert verdict(window, qtbot, tmp_path / "badge.json").startswith("Verified")
    fill(qtbot, window, "along-recipient", "somebody@example.org")
    press(qtbot, window, "along-again")
    assert page_of(window, VerifyPage).verdict.startswith("Not verified")
    fill(qtbot, window, "along-recipient", "learner0@example.org")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    press(qtbot, window, "along-file")
    assert page_of(window, VerifyPage).verdict == "Verified"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "badge.json"), ""))
    press(qtbot, window, "along-file")
    assert [b.key for b in window.desk.messages.banners] == ["failed"]
    picture = next((folder / "to-upload" / "ob2" / "assertions").glob("*.png"))
    assert verdict(window, qtbot, picture).startswith("Open")
    press(qtbot, window, "along-folder")
    assert page_of(window, VerifyPage).verdict.startswith("Verified, with a warning")


def test_tokens_need_a_key_of_their_own(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "awards-award")
    assert not there(qtbot, window, QCheckBox, "award-tokens").isEnabled()
    make_key_in_window(qtbot, window, tokens=True)
    qtbot.waitUntil(lambda: there(qtbot, window, QCheckBox, "award-tokens").isEnabled())
    box = there(qtbot, window, QCheckBox, "award-tokens")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    there(qtbot, window, QLineEdit, "award-token-passphrase")


def test_a_credential_that_is_open_is_put_away_before_its_numbers_are_written(window: MainWindow, qtbot: QtBot) -> None:
    services = window.desk.services
    assert services is not None
    (record,) = services.store.records(RecordKind.CREDENTIAL)
    window.desk.open_record(record.id)
    settle(qtbot, window)
    assert is_open(window)
    window.show_place("awards")
    settle(qtbot, window)
    choose(window, 0, 1)
    press(qtbot, window, "awards-revoke")
    QTest.keyClicks(page_of(window, SurePage).reason.control, "Awarded by mistake")
    press(qtbot, window, "awards-sure")
    assert not is_open(window)
    (offering,) = Reader(services.store.get(record.id).answers).rows("offerings")
    assert offering.integer("badges") == 1


def test_a_key_is_backed_up_tested_replaced_and_restored(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: RealProgram
) -> None:
    file = tmp_path / "college"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file.with_suffix(".mckey")), ""))
    press(qtbot, window, "awards-keys")
    press(qtbot, window, "key-backup-0")
    fill(qtbot, window, "key-own", SPOKEN)
    fill(qtbot, window, "key-backup", BACKUP)
    press(qtbot, window, "award-key-go")
    assert not file.with_suffix(".mckey").exists()
    fill(qtbot, window, "key-again", BACKUP)
    # Enter in the last box does it, as on every page that asks for a passphrase.
    QTest.keyClick(there(qtbot, window, QLineEdit, "key-again"), Qt.Key.Key_Return)
    settle(qtbot, window)
    page_of(window, KeysPage)
    assert program.badges.keys.records()[0].backed_up is not None
    press(qtbot, window, "key-rotate-0")
    leaked = there(qtbot, window, QCheckBox, "key-leaked")
    leaked.setChecked(True)
    window.appearance.set_theme("dark")
    settle(qtbot, window)
    assert there(qtbot, window, QCheckBox, "key-leaked").isChecked(), "what was ticked outlives its page"
    for name in ("key-own", "key-again"):
        fill(qtbot, window, name, SPOKEN)
    press(qtbot, window, "award-key-go")
    assert [k.standing for k in program.badges.keys.records()] == [KeyStanding.COMPROMISED, KeyStanding.IN_USE]
    press(qtbot, window, "key-restore")
    fill(qtbot, window, "key-backup", "not the passphrase")
    for name in ("key-own", "key-again"):
        fill(qtbot, window, name, SPOKEN)
    press(qtbot, window, "award-key-go")
    assert [b.key for b in window.desk.messages.banners][-1] == "failed"
    fill(qtbot, window, "key-backup", BACKUP)
    press(qtbot, window, "award-key-go")
    page_of(window, KeysPage)
    assert len(program.badges.keys.records()) == 2
