"""Typing: nothing is lost, it is shown in its usual form on leaving, and undone through the request."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.records import Person
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.editors.attachment import AttachmentEditor
from mcdesk.ui.forms.editors.choices import ChecksEditor
from mcdesk.ui.forms.editors.framework_item import FrameworkItemEditor
from mcdesk.ui.forms.editors.line import LineEditor
from mcdesk.ui.forms.editors.paragraph import ParagraphEditor
from mcdesk.ui.forms.editors.person import PersonEditor
from tests.ui.fakes import FakeStore
from tests.ui.fixtures import MakeDraft, settle, show_row

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_amount_stays_as_typed_until_it_is_left(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "money")
    assert isinstance(row.editor, LineEditor)
    line = row.editor.line
    line.setFocus()
    QTest.keyClicks(line, "1250,5")
    assert (line.text(), draft.answers["money"]) == ("1250,5", "1250.50")
    line.clearFocus()
    assert line.text() == "$1,250.50"
    line.setFocus()
    line.clearFocus()
    assert draft.answers["money"] == "1250.50"


def test_what_cannot_be_read_is_kept(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "integer")
    assert isinstance(row.editor, LineEditor)
    row.editor.line.setFocus()
    QTest.keyClicks(row.editor.line, "about 40")
    row.editor.line.clearFocus()
    assert (row.editor.line.text(), draft.answers["integer"]) == ("about 40", "about 40")


def test_a_month_in_french_comes_back_as_it_was(qtbot: QtBot, french: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"month": "2027-02"})
    row = show_row(qtbot, french, draft, "month")
    assert isinstance(row.editor, LineEditor)
    assert row.editor.line.text() == "février 2027"
    row.editor.line.setFocus()
    row.editor.line.clearFocus()
    assert draft.answers["month"] == "2027-02"


def test_ctrl_z_in_a_line_undoes_through_the_request(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"text": "first"})
    row = show_row(qtbot, ui, draft, "text")
    line = row.editor.focus_target()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, " second")
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert (line.text(), draft.answers["text"]) == ("first", "first")
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert draft.answers["text"] == "first second"
    QTest.keyClicks(line, "!")
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert draft.answers["text"] == "first second", "typing after an undo is a step of its own"


def test_a_change_from_elsewhere_keeps_the_cursor(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"paragraph": "one two three"})
    row = show_row(qtbot, ui, draft, "paragraph")
    assert isinstance(row.editor, ParagraphEditor)
    cursor = row.editor.area.textCursor()
    cursor.setPosition(4)
    row.editor.area.setTextCursor(cursor)
    draft.put(row.ref, "one two four")
    assert row.editor.area.textCursor().position() == 4


def test_the_count_appears_late_and_says_by_how_much(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "text")
    draft.put(row.ref, "x" * 59)
    assert not row._count.isVisible()
    draft.put(row.ref, "x" * 60)
    assert row._count.isVisible()
    assert row._count.text() == "60 of 80 characters"
    draft.put(row.ref, "x" * 83)
    assert row._count.text() == "3 characters over the limit of 80"
    assert row._count.property("over") is True


def test_a_suggested_person_fills_the_rest_and_keeps_what_was_typed(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft({"person": {"phone": "905 555 0123"}})
    draft.services.store.remember_person(Person("", "Ana Sample", "Dean", "Sample College", "ana@example.org"))
    row = show_row(qtbot, ui, draft, "person")
    editor = row.editor
    assert isinstance(editor, PersonEditor)
    qtbot.waitUntil(lambda: editor._model.rowCount() == 1)
    line = editor.lines["name"]
    line.setFocus()
    QTest.keyClicks(line, "sam")
    popup = editor.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert draft.answers["person"] == {
        "name": "Ana Sample",
        "role": "Dean",
        "organization": "Sample College",
        "email": "ana@example.org",
        "phone": "905 555 0123",
    }
    assert line.hasFocus()


def test_a_typed_person_is_remembered_on_leaving(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"person": {"name": "Bo Sample", "email": "bo@example.org"}})
    row = show_row(qtbot, ui, draft, "person")
    line = row.editor.focus_target()
    line.setFocus()
    line.clearFocus()
    store = draft.services.store
    assert isinstance(store, FakeStore)
    qtbot.waitUntil(lambda: "bo@example.org" in store.book)


def test_a_file_is_kept_and_a_wrong_one_is_refused_in_place(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, tmp_path: Path
) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "attachment")
    editor = row.editor
    assert isinstance(editor, AttachmentEditor)
    (tmp_path / "run.exe").write_bytes(b"x")
    editor.take(tmp_path / "run.exe")
    qtbot.waitUntil(editor.told.isVisible)
    assert "attachment" not in draft.answers
    (tmp_path / "letter.txt").write_bytes(b"We want this.")
    editor.take(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: "letter.txt" in editor.file.text())
    assert not editor.told.isVisible()
    store = draft.services.store
    assert isinstance(store, FakeStore)
    assert list(store.files.values()) == [b"We want this."]


def test_a_file_and_a_picture_are_pasted_and_words_are_not(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, tmp_path: Path
) -> None:
    row = show_row(qtbot, ui, make_draft(), "attachment")
    editor = row.editor
    assert isinstance(editor, AttachmentEditor)
    clipboard = QApplication.clipboard()
    clipboard.setText("only words")
    editor.paste()
    assert "Copy one file" in editor.told.text()
    (tmp_path / "letter.txt").write_bytes(b"We want this.")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.txt"))])
    clipboard.setMimeData(copied)
    editor.paste()
    qtbot.waitUntil(lambda: "letter.txt" in editor.file.text())
    assert not editor.told.isVisible()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    clipboard.setImage(image)
    editor.paste()
    qtbot.waitUntil(lambda: "Pasted picture.png" in editor.file.text())
    clipboard.clear()


def test_a_file_is_dropped_and_of_several_none_is_taken(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, tmp_path: Path
) -> None:
    draft = make_draft()
    editor = show_row(qtbot, ui, draft, "attachment").editor
    assert isinstance(editor, AttachmentEditor)
    paths = [tmp_path / "letter.txt", tmp_path / "other.txt"]
    for path in paths:
        path.write_bytes(b"We want this.")

    def drop(*dropped: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        editor.dragEnterEvent(entering)
        assert entering.isAccepted()
        editor.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))

    drop(*paths)
    assert "takes one file, and 2 came" in editor.told.text()
    assert "attachment" not in draft.answers
    drop(paths[0])
    qtbot.waitUntil(lambda: "letter.txt" in editor.file.text())
    assert not editor.told.isVisible()


def test_a_framework_item_is_found_by_typing_and_escape_changes_nothing(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, "item")
    editor = row.editor
    assert isinstance(editor, FrameworkItemEditor)
    editor.change.click()
    browser = editor.browser
    assert browser is not None
    QTest.keyClicks(browser.search, "2.1")
    (head,) = browser.model.root.children
    assert len(head.children) == 1, "one item under the name of its framework"
    assert "Licence" in browser.details.licence.text()
    QTest.keyClick(browser.search, Qt.Key.Key_Escape)
    assert not browser.isVisible()
    assert editor.change.hasFocus()
    assert "item" not in draft.answers


def test_many_choices_are_filtered_and_the_chosen_stay(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"sectors": ["housing"]})
    row = show_row(qtbot, ui, draft, "sectors")
    editor = row.editor
    assert isinstance(editor, ChecksEditor)
    assert editor.search is not None
    QTest.keyClicks(editor.search, "LOGISTICS")
    settle()
    shown = [key for key, box in editor.boxes.items() if box.isVisible()]
    assert shown == ["housing", "logistics"]


@pytest.mark.parametrize("key", ["text", "paragraph"])
def test_an_access_key_that_nothing_has_is_not_written(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    draft = make_draft()
    field = show_row(qtbot, ui, draft, key).editor.focus_target()
    field.setFocus()
    QTest.keyClicks(field, "Ab")
    monkeypatch.setattr(sys, "platform", "linux")
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert draft.answers[key] == "Ab"
    monkeypatch.setattr(sys, "platform", "darwin")
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert draft.answers[key] == "Abc", "where Alt writes accents"
