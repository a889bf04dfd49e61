"""A class is awarded in the real window: credential, roster with a problem mended in place, key, folder."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.app.credentials import making, versions
from mcdesk.app.credentials.deciding import decide
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.awards import order
from mcdesk.ui.awards.award_page import AwardPage
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.demonstration.credentials import MORE
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import sample
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]
KEY = Qt.Key
SPOKEN = "forklift under the evening stars"


def with_credential(services: Services) -> None:
    """An issued credential, so that its class can be awarded."""
    request = requests.submit(services, requests.create(services, sample("forklift")).value).value.request
    decision = Decision(services.today(), "Committee")
    made = versions.amend(services, making.approve(services, request, decision).value, MORE).value
    for step in ("begin", "ready"):
        made = decide(services, made, step, decision).value
    versions.issue(services, made)


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path) -> MainWindow:
    services = program.open(workspace, create=True)
    with_credential(services)
    services.store.close()
    made = opened(workspace)
    made.menus.actions["award"].trigger()
    settle(qtbot, made)
    return made


def page_of(window: MainWindow, kind: type[QWidget]) -> Any:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found


def there(qtbot: QtBot, window: MainWindow, kind: type[QWidget], name: str) -> Any:
    """A control of the page, once the page was built around what changed."""
    qtbot.waitUntil(lambda: page_of(window, QWidget).findChild(kind, name) is not None)
    return page_of(window, QWidget).findChild(kind, name)


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    made = there(qtbot, window, QPushButton, name)
    made.setFocus()
    QTest.keyClick(made, KEY.Key_Return)
    settle(qtbot, window)


def fill(qtbot: QtBot, window: MainWindow, name: str, text: str) -> None:
    line = there(qtbot, window, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def counted(window: MainWindow) -> tuple[int | None, ...]:
    """The numbers of the offering: enrolled, completed, badges."""
    assert window.desk.services is not None
    (credential,) = window.desk.services.store.records(RecordKind.CREDENTIAL)
    (offering,) = Reader(credential.answers).rows("offerings")
    return tuple(offering.integer(key) for key in ("enrolled", "completed", "badges"))


def choose(qtbot: QtBot, window: MainWindow, name: str, place: int) -> Drop:
    made: Drop = there(qtbot, window, Drop, name)
    made.setCurrentIndex(place)
    made.activated.emit(place)
    return made


def make_key(qtbot: QtBot, window: MainWindow, *, tokens: bool = False) -> None:
    """Go to the keys, make one, and come back."""
    press(qtbot, window, "award-keys")
    press(qtbot, window, "key-new")
    if tokens:
        fill(qtbot, window, "key-place", "badges.example.org")
        kind = there(qtbot, window, Drop, "key-algorithm")
        kind.setCurrentIndex(1)
    for name in ("key-own", "key-again"):
        fill(qtbot, window, name, SPOKEN)
    press(qtbot, window, "award-key-go")
    there(qtbot, window, QPushButton, "key-backup-0")
    press(qtbot, window, "awards-back")


def test_a_class_is_awarded_with_a_problem_mended_in_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roster, folder = tmp_path / "class.csv", tmp_path / "made"
    folder.mkdir()
    rows = (("Name", "E-mail"), ("Zoë Example", "zoe@example.org"), ("Bo Example", "bo at example.org"))
    with roster.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(roster), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(qtbot, window, "award-file")
    page = page_of(window, AwardPage)
    line = there(qtbot, window, QLineEdit, "mend:B3")
    assert page.award is None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "bo@example.org")
    QTest.keyClick(line, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "mend:B3") is None)
    make_key(qtbot, window)
    there(qtbot, window, QPushButton, "award-go")
    with monkeypatch.context() as asked:
        asked.setattr(QFileDialog, "getExistingDirectory", lambda *_: pytest.fail("no key could be opened"))
        press(qtbot, window, "award-go")
    assert there(qtbot, window, QLineEdit, "award-passphrase").hasFocus()
    fill(qtbot, window, "award-passphrase", SPOKEN)
    fill(qtbot, window, "award-cohort", "Evening class")
    assert there(qtbot, window, Drop, "award-offering").count() == 2
    choose(qtbot, window, "award-template", 1)
    choose(qtbot, window, "award-langs", 2)
    press(qtbot, window, "award-go")
    qtbot.waitUntil(lambda: page_of(window, QWidget).objectName() == "awards", timeout=20_000)
    settle(qtbot, window)
    assert page_of(window, AwardsPage).model.rowCount() == 4
    assert len(list(folder.rglob("*.json"))) >= 4
    assert len(list(folder.rglob("*.pdf"))) == 4
    assert page_of(window, AwardsPage).model.shown[0].cohort.name == "Evening class"
    assert counted(window) == (11, 10, 2)
    assert [b.key for b in window.desk.messages.banners] == ["awarded"]


def test_a_name_that_no_font_has_holds_nobody_else_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: Any
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    qapp.clipboard().setText("Name\tE-mail\nBo Example\tbo@example.org\nKim 😀\tkim@example.org")
    press(qtbot, window, "award-paste")
    make_key(qtbot, window)
    there(qtbot, window, QPushButton, "award-go")
    fill(qtbot, window, "award-passphrase", SPOKEN)
    choose(qtbot, window, "award-template", 1)
    press(qtbot, window, "award-go")
    qtbot.waitUntil(lambda: page_of(window, QWidget).objectName() == "awards", timeout=20_000)
    settle(qtbot, window)
    assert [path.name.split(" Example")[0] for path in tmp_path.rglob("*.pdf")] == ["Bo"]
    banners = {b.key: b for b in window.desk.messages.banners}
    assert list(banners) == ["awarded", "certificates-held"]
    said = window.ui.words(banners["certificates-held"].text)
    assert ("Kim 😀" in said, "U+1F600" in said) == (True, True)


def test_without_an_issued_credential_the_page_says_so(
    opened: Opened, program: RealProgram, workspace: Path, qtbot: QtBot
) -> None:
    program.open(workspace, create=True).store.close()
    made = opened(workspace)
    made.show_place("award-new")
    settle(qtbot, made)
    page = page_of(made, AwardPage)
    assert page.findChild(QPushButton, "award-file") is None
    press(qtbot, made, "awards-back")
    page_of(made, AwardsPage)


def test_where_no_version_is_issued_the_page_leads_to_where_one_is(
    opened: Opened, program: RealProgram, workspace: Path, qtbot: QtBot
) -> None:
    program.open(workspace, create=True).store.close()
    made = opened(workspace)
    made.show_place("award-new")
    settle(qtbot, made)
    there(qtbot, made, QPushButton, "award-credentials")
    press(qtbot, made, "award-credentials")
    assert made.place == "credentials"


def test_what_columns_are_is_chosen_where_their_names_do_not_tell(window: MainWindow, qtbot: QtBot, qapp: Any) -> None:
    qapp.clipboard().setText("Person\tReach them\nBo Example\tbo@example.org\nDi Example\tdi@example.org")
    press(qtbot, window, "award-paste")
    page = page_of(window, AwardPage)
    assert page.ordering.roster.lacking
    choose(qtbot, window, "becomes:0", 1)
    choose(qtbot, window, "becomes:1", 2)
    qtbot.waitUntil(lambda: page.ordering.roster.finished == 2)
    assert page.ordering.roster.reading.columns.chosen == {"name": 0, "email": 1}


def test_a_blank_roster_and_the_rows_to_mend_are_saved_and_cells_are_pasted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: Any
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "blank"), ""))
    press(qtbot, window, "award-blank")
    assert (tmp_path / "blank.xlsx").stat().st_size > 1000
    qapp.clipboard().setText("Name\tE-mail\nBo Example\tnothing")
    press(qtbot, window, "award-paste")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mend.csv"), ""))
    press(qtbot, window, "award-errors")
    assert "Bo Example" in (tmp_path / "mend.csv").read_text("utf-8-sig")


def test_a_workspace_that_is_away_while_the_roster_is_read_is_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise Unavailable(message("shared-away", name="a"))

    monkeypatch.setattr(order, "read", away)
    press(qtbot, window, "award-paste")
    assert [b.key for b in window.desk.messages.banners] == ["failed"]


def test_a_roster_is_chosen_where_the_blank_one_was_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts: list[Path] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        starts.append(Path(start))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "roster.xlsx"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    press(qtbot, window, "award-blank")
    press(qtbot, window, "award-file")
    assert starts == [tmp_path]


def test_escape_leads_back_through_the_pages_of_awards(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "award-keys")
    for page, left_for in (("award-keys", "award-new"), ("award-new", "awards")):
        assert window.place == page
        QTest.keyClick(focused_in(window) or window, KEY.Key_Escape)
        settle(qtbot, window)
        assert window.place == left_for


def test_a_class_begins_at_its_credential(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: there(qtbot, window, Drop, "award-credential").hasFocus())
    window.show_place("awards")
    settle(qtbot, window)
    window.show_place("award-new")
    settle(qtbot, window)
    assert there(qtbot, window, Drop, "award-credential").hasFocus(), "also where it was read before"


def test_the_first_key_is_what_the_page_of_keys_begins_with(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "award-keys")
    made = there(qtbot, window, QPushButton, "key-new")
    assert made.property("role") == "primary"
    assert focused_in(window) is made
    assert window.windowTitle().startswith("The keys that sign"), "the page came after its place was gone to"
    press(qtbot, window, "key-new")
    assert window.windowTitle().startswith("Make a key")


def test_where_nothing_can_be_awarded_the_way_to_the_credentials_is_next(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path
) -> None:
    program.open(workspace, create=True).store.close()
    window = opened(workspace)
    window.menus.actions["award"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: there(qtbot, window, QPushButton, "award-credentials").hasFocus())
