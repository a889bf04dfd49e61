"""The kinds of editor with what a person does in each: type or choose, and take it away again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from mcdesk.domain.answers import Json
from mcdesk.domain.badge_image.reading import written
from mcdesk.domain.badge_image.recipe import Recipe, Shape
from mcdesk.domain.texts import Local
from mcdesk.ui.badge_image.editor import DesignEditor
from mcdesk.ui.forms.editor import Editor
from mcdesk.ui.forms.editors.attachment import AttachmentEditor
from mcdesk.ui.forms.editors.choice import RadioEditor
from mcdesk.ui.forms.editors.framework_item import FrameworkItemEditor
from mcdesk.ui.forms.tables.table import TableEditor

Act = Callable[[Editor], None]


@dataclass(frozen=True)
class Case:
    """A question of the sample form: an answer, what shows it, what a person does, and the answer it gives."""

    key: str
    given: Json
    shows: str
    act: Act
    gives: Json
    clear: Act


def words_in(widget: QWidget) -> str:
    """Everything that the editor shows: texts, what is chosen, labels."""
    said = []
    for child in widget.findChildren(QWidget):
        if child.isHidden():
            continue
        if isinstance(child, QLineEdit):
            said.append(child.text())
        elif isinstance(child, QTextEdit):
            said.append(child.toPlainText())
        elif isinstance(child, QComboBox):
            said.append(child.currentText())
        elif isinstance(child, QAbstractButton) and child.isCheckable() and child.isChecked():
            said.append(child.accessibleName())
        elif isinstance(child, QLabel) and child.property("role") in ("", "label"):
            said.append(child.text() if child.property("role") == "label" else "")
    return " | ".join(said)


def typed(text: str, part: str = "") -> Act:
    """Type into the control with the focus (or the part of that name), in place of what is there."""

    def act(editor: Editor) -> None:
        target = editor.findChild(QLineEdit, part) if part else editor.focus_target()
        assert isinstance(target, QWidget)
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
        QTest.keyClicks(target, text)

    return act


def pressed(name: str) -> Act:
    """Press the button of that object name."""

    def act(editor: Editor) -> None:
        button = editor.findChild(QAbstractButton, name)
        assert button is not None, name
        button.click()

    return act


def dropped(key: str) -> Act:
    """Choose from the list that drops down, by keyboard."""

    def act(editor: Editor) -> None:
        drop = editor.findChild(QComboBox)
        assert drop is not None
        drop.setFocus()
        place = drop.findData(key)
        assert place >= 0, key
        step = Qt.Key.Key_Down if place > drop.currentIndex() else Qt.Key.Key_Up
        while drop.currentIndex() != place:
            QTest.keyClick(drop, step)

    return act


def cleared_choice(editor: Editor) -> None:
    assert isinstance(editor, RadioEditor)
    assert editor.clear.isVisibleTo(editor)
    editor.clear.click()


def item_found(editor: Editor) -> None:
    assert isinstance(editor, FrameworkItemEditor)
    editor.change.click()
    assert editor.browser is not None
    QTest.keyClicks(editor.browser.search, "skill 1.2")
    QTest.keyClick(editor.browser.search, Qt.Key.Key_Return)


def item_removed(editor: Editor) -> None:
    assert isinstance(editor, FrameworkItemEditor)
    editor.remove.click()


def file_removed(editor: Editor) -> None:
    assert isinstance(editor, AttachmentEditor)
    editor.remove.click()


def file_taken(editor: Editor) -> None:
    """A file that the store has kept."""
    assert isinstance(editor, AttachmentEditor)
    editor.choose(FILE_B)


def shape_chosen(editor: Editor) -> None:
    """Open the designer and choose another outline by keyboard."""
    assert isinstance(editor, DesignEditor)
    editor.open.click()
    assert editor.designer is not None
    shapes = editor.designer.findChild(QComboBox, "choice:shape")
    assert isinstance(shapes, QComboBox)
    QTest.keyClick(shapes, Qt.Key.Key_Down)


def design_removed(editor: Editor) -> None:
    assert isinstance(editor, DesignEditor)
    editor.remove.click()


def all_rows_removed(editor: Editor) -> None:
    assert isinstance(editor, TableEditor)
    for row_id in editor.ids:
        editor.remove_row(row_id)


def cell_typed(text: str) -> Act:
    """Type into the first cell."""

    def act(editor: Editor) -> None:
        cell = editor.focus_target()
        cell.setFocus()
        QTest.keyClick(cell, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(cell, text)

    return act


FILE_A: Json = {"sha256": "a" * 64, "name": "letter.pdf", "size": 2048, "media_type": "application/pdf"}
FILE_B: Json = {"sha256": "b" * 64, "name": "minutes.pdf", "size": 4096, "media_type": "application/pdf"}
DESIGN_A: Json = written(Recipe(alt=Local("A blue star.", "Une étoile bleue.")))
DESIGN_B: Json = written(Recipe(shape=Shape.SHIELD, alt=Local("A blue star.", "Une étoile bleue.")))
ITEM_A = {"framework": "on-ees", "code": "1.1", "title": "Skill 1.1"}
ITEM_B = {"framework": "on-ees", "code": "1.2", "title": "Skill 1.2"}
PERSON = {"name": "Ana Sample", "email": "ana@example.org"}
BOTH = ["health_care", "logistics"]

CASES = [
    Case("text", "Welding", "Welding", typed("Baking"), "Baking", typed("")),
    Case("paragraph", "One line.", "One line.", typed("Two"), "Two", typed("")),
    Case("choice", "new", "New micro-credential", pressed("option:stack"), "stack", cleared_choice),
    Case("many", "trades", "Skilled Trades", dropped("health"), "health", dropped("")),
    Case("choices", ["en"], "English", pressed("option:fr"), ["en", "fr"], pressed("option:en")),
    Case("sectors", ["logistics"], "ogistics", pressed("option:health_care"), BOTH, pressed("option:logistics")),
    Case("yesno", "yes", "Yes", pressed("option:no"), "no", cleared_choice),
    Case("integer", 1200, "1,200", typed("36"), 36, typed("")),
    Case("money", "1250.00", "$1,250.00", typed("80.5"), "80.50", typed("")),
    Case("date", "2027-01-11", "11 January 2027", typed("2027-02-03"), "2027-02-03", typed("")),
    Case("month", "2027-01", "January 2027", typed("2027-02"), "2027-02", typed("")),
    Case("email", "a@example.org", "a@example.org", typed("b@example.org"), "b@example.org", typed("")),
    Case("phone", "905 555 0123", "905 555 0123", typed("905 555 0199"), "905 555 0199", typed("")),
    Case("url", "https://a.example.org", "https://a", typed("b.example.org"), "https://b.example.org", typed("")),
    Case("attachment", FILE_A, "letter.pdf", file_taken, FILE_B, file_removed),
    Case("design", DESIGN_A, "A blue star.", shape_chosen, DESIGN_B, design_removed),
    Case("person", {"name": "Ana"}, "Ana", typed("Bo", "part:name"), {"name": "Bo"}, typed("", "part:name")),
    Case("item", ITEM_A, "Skill 1.1", item_found, ITEM_B, item_removed),
    Case("rows", ["t1"], "red", pressed("option:t2"), ["t1", "t2"], pressed("option:t1")),
    Case(
        "tags", [{"id": "g1", "tag": "red"}], "red", cell_typed("sky"), [{"id": "g1", "tag": "sky"}], all_rows_removed
    ),
    Case("cards", [{"id": "c1", "title": "A"}], "A", cell_typed("B"), [{"id": "c1", "title": "B"}], all_rows_removed),
]
TAGS = [{"id": "t1", "tag": "red"}, {"id": "t2", "tag": "blue"}]
