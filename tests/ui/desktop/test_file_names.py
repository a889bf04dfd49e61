"""Wherever the window suggests a name or hands a file out, it is one that every system takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Reader
from mcdesk.ui.files import ask_file, ask_files, ask_folder, ask_save
from mcdesk.ui.forms import files
from mcdesk.ui.reporting.asking import where
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request


def test_a_suggested_name_is_no_device(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, starts = opened(None), list[str]()
    new_request(qtbot, window)

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        starts.append(start)
        return str(tmp_path / "there"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    services = window.desk.services
    assert services is not None
    assert where(window.ui, window, services, "aux", ".pdf") == tmp_path / "there.pdf"
    assert where(window.ui, window, services, "a/b\u2028c\u202e.d", ".xlsx") == tmp_path / "there.xlsx"
    assert [Path(start).name for start in starts] == ["mcdesk aux.pdf", "a b c d.xlsx"]


def test_a_copy_that_is_opened_keeps_its_ending_and_leads_nowhere_else(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, shown = opened(None), list[Path]()
    new_request(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    kept = draft.services.store.attach("letter.txt", "text/plain", b"words")
    monkeypatch.setattr(files, "opens", lambda _failed: shown.append)
    for name in ("NUL.txt", "../../letter.txt"):
        file = Reader({"name": name, "sha256": kept.sha256})
        files.open_copy(draft, file, lambda error: pytest.fail(str(error)))
    settle(qtbot, window)
    assert [path.name for path in shown] == ["mcdesk NUL.txt", "letter.txt"]
    assert all(path.read_bytes() == b"words" for path in shown)
    files.take_back()


@pytest.mark.parametrize("name", ["letter.exe", "letter.e\u200bxe", "letter.pdf.exe"])
def test_a_copy_is_opened_only_with_the_ending_of_a_kind_that_is_taken(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    window, told = opened(None), list[str]()
    new_request(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    sha256 = draft.services.store.attach("letter.txt", "text/plain", b"words").sha256
    monkeypatch.setattr(files, "opens", lambda failed: lambda path: pytest.fail(str(path)))
    files.open_copy(draft, Reader({"name": name, "sha256": sha256}), lambda error: told.append(error.message.key))
    settle(qtbot, window)
    assert told == ["attachments-unopened"]


def test_a_copy_that_cannot_be_put_in_place_leaves_nothing(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, told = opened(None), list[str]()
    new_request(qtbot, window)
    draft = window.desk.draft
    assert draft is not None
    sha256 = draft.services.store.attach("letter.txt", "text/plain", b"words").sha256
    place = tmp_path / "out" / "letter.txt"
    place.mkdir(parents=True)
    (place / "in the way").touch()
    file = Reader({"name": "letter.txt", "sha256": sha256})
    files.save_copy(draft, file, place, lambda error: told.append(error.message.key))
    settle(qtbot, window)
    assert told == ["editors-file-not-written"]
    assert [path.name for path in place.parent.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("report", "PDF (*.pdf)", "report.pdf"),
        ("report", "Excel (*.xlsx)", "report.xlsx"),
        ("report", "", "report.pdf"),
        ("report.XLSX", "PDF (*.pdf)", "report.XLSX"),
        ("v1.2", "Excel (*.xlsx)", "v1.2.xlsx"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, kind: str, name: str
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    assert ask_save(around, "Save", "x", "PDF (*.pdf);;Excel (*.xlsx)") == tmp_path / name


def test_a_name_that_gets_its_ending_here_writes_over_nothing_unasked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    around, starts = QWidget(), list[str]()
    qtbot.addWidget(around)
    kept = tmp_path / "report.pdf"
    kept.write_bytes(b"kept")
    answers = iter([str(tmp_path / "report"), ""])

    def ask(_parent: object, _title: str, start: str, kinds: str) -> tuple[str, str]:
        starts.append(start)
        return next(answers), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert ask_save(around, "Save", tmp_path / "first.pdf", "PDF (*.pdf)") is None
    assert starts == [str(tmp_path / "first.pdf"), str(kept)]
    # The dialog has asked about this one itself.
    answers = iter([str(kept)])
    assert ask_save(around, "Save", kept, "PDF (*.pdf)") == kept


def test_a_dialog_begins_beside_the_file_that_was_chosen_last(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    around, starts = QWidget(), list[Path]()
    qtbot.addWidget(around)
    answers = iter([str(tmp_path / "a" / "letter.pdf"), str(tmp_path / "b" / "map.svg"), ""])

    def ask(_parent: object, _title: str, start: str, kinds: str) -> tuple[str, str]:
        starts.append(Path(start))
        return next(answers), kinds

    monkeypatch.setattr("mcdesk.ui.files._Last.folder", None)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    assert ask_file(around, "Choose", "*.pdf") == tmp_path / "a" / "letter.pdf"
    assert ask_save(around, "Save", "map.svg", "SVG (*.svg)") == tmp_path / "b" / "map.svg"
    assert ask_file(around, "Choose", "*.pdf") is None
    assert starts == [Path.home(), tmp_path / "a" / "map.svg", tmp_path / "b"]


def test_files_and_folders_are_chosen_where_anything_was_chosen_last(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    around, starts = QWidget(), list[Path]()
    qtbot.addWidget(around)
    badges, folder, own = [tmp_path / "in" / "a.json", tmp_path / "in" / "b.json"], tmp_path / "out", tmp_path / "own"

    def ask_for_files(_parent: object, _title: str, start: str, kinds: str) -> tuple[list[str], str]:
        starts.append(Path(start))
        return [str(path) for path in badges], kinds

    def ask_for_folder(_parent: object, _title: str, start: str) -> str:
        starts.append(Path(start))
        return str(folder) if len(starts) == 2 else ""

    def ask_for_file(_parent: object, _title: str, start: str, kinds: str) -> tuple[str, str]:
        starts.append(Path(start))
        return "", kinds

    monkeypatch.setattr("mcdesk.ui.files._Last.folder", None)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask_for_files)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask_for_folder)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask_for_file)
    assert ask_files(around, "Check", "*.json") == tuple(badges)
    assert ask_folder(around, "Into") == folder
    assert ask_folder(around, "Into") is None
    badges.clear()
    assert ask_files(around, "Check", "*.json") == ()
    assert ask_file(around, "Profile", "*.toml", own) is None
    assert ask_file(around, "Roster", "*.csv") is None
    assert starts == [Path.home(), tmp_path / "in", folder, folder, own, folder]
