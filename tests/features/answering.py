"""How each kind of question is answered by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QAbstractButton, QWidget

from mcdesk.domain.answers import Json, Ref, rows_of
from mcdesk.domain.fields import Field, Kind, Page
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editor import Editor
from mcdesk.ui.forms.editors.choice import RadioEditor
from mcdesk.ui.forms.editors.row_choices import RowChoicesButton
from tests.features.hands import Hands, Key


class Author:
    """Writes given answers into the window. ``later``: columns that are answered elsewhere."""

    def __init__(self, hands: Hands, later: Sequence[str] = ()) -> None:
        self.hands, self._later = hands, frozenset(later)
        self.ids: dict[str, str] = {}
        """The ids that rows have in the given answers, and those that the program gave them."""
        self._by_kind: Mapping[Kind, Callable[[Editor, Json], None]] = {
            Kind.CHOICE: self._choice,
            Kind.YESNO: self._choice,
            Kind.CHOICES: self._checks,
            Kind.ROW_CHOICES: self._row_choices,
            Kind.PERSON: self._person,
        }

    def answer_page(self, page: Page, answers: Mapping[str, Json]) -> None:
        """Answer the questions of the open page in their order."""
        for field in page.fields:
            value = answers.get(field.key)
            if value is None or field.kind is Kind.MATRIX:
                continue
            if field.kind is Kind.TABLE:
                self._rows(field, value)
            else:
                self.answer(field, Ref(field.key), value)

    def answer(self, field: Field, ref: Ref, value: Json) -> None:
        """Tab to a question and answer it."""
        editor = self.editor_at(ref)
        self.hands.tab_to(editor)
        self._by_kind.get(field.kind, self._text)(editor, value)

    def editor_at(self, ref: Ref) -> Editor:
        """The editor of an answer, by its name."""
        found = self.hands.find(f"editor:{ref}", self.hands.page)
        assert isinstance(found, Editor)
        return found

    def _text(self, _editor: Editor, value: Json) -> None:
        self.hands.write(str(value))

    def _choice(self, editor: Editor, value: Json) -> None:
        if isinstance(editor, RadioEditor):
            self._radio(editor, editor.buttons[str(value)])
            return
        drop = editor.focus_target()
        assert isinstance(drop, Drop)
        arrow_to(self.hands, drop, str(value))

    def _radio(self, editor: RadioEditor, wanted: QAbstractButton) -> None:
        """Space takes the first, arrows go on from there."""
        self.hands.press(Key.Key_Space)
        lines = {b.mapTo(editor, b.rect().topLeft()).y() for b in editor.buttons.values()}
        for _ in editor.buttons:
            if wanted.isChecked():
                assert self.hands.at is wanted, "the choice has the focus"
                return
            self.hands.press(Key.Key_Down if len(lines) > 1 else Key.Key_Right)
        raise AssertionError(f"arrows do not lead to {wanted.accessibleName()}")

    def _checks(self, editor: QWidget, value: Json) -> None:
        assert isinstance(value, list | tuple)
        names = {f"option:{self.ids.get(str(key), key)}" for key in value}
        found = [b for b in editor.findChildren(QAbstractButton) if b.objectName() in names]
        assert len(found) == len(names), f"not every option of {value} is there"
        for box in found:
            self.hands.tab_to(box)
            self.hands.press(Key.Key_Space)
            assert box.isChecked()

    def _row_choices(self, editor: Editor, value: Json) -> None:
        if not isinstance(editor, RowChoicesButton):
            self._checks(editor, value)
            return
        self.hands.press(Key.Key_Space)
        assert editor.popup is not None
        self._checks(editor.popup, value)
        self.hands.press(Key.Key_Escape)
        assert editor.isAncestorOf(self.hands.at), "the focus is back on the button"

    def _person(self, editor: Editor, value: Json) -> None:
        assert isinstance(value, Mapping)
        for part, words in value.items():
            self.hands.tab_to_name(f"part:{part}", editor)
            self.hands.write(str(words))

    def _rows(self, field: Field, value: Json) -> None:
        """Add each row with the button below the table, and answer its questions in their order."""
        table = self.editor_at(Ref(field.key))
        for row in rows_of(value):
            self.hands.push("add-row", table)
            new = str(rows_of(self.hands.draft.answers.get(field.key))[-1]["id"])
            assert new not in self.ids.values(), "a row came"
            self.ids[str(row["id"])] = new
            part = self.hands.find(f"table-row:{field.key}:{new}", table)
            assert part.isAncestorOf(self.hands.at), "a new row has the focus"
            for column in field.columns:
                if column.key in row and f"{field.key}.{column.key}" not in self._later:
                    self.answer(column, Ref(field.key, new, column.key), row[column.key])


def arrow_to(hands: Hands, drop: Drop, key: str) -> None:
    """Go down a list from its start until it shows ``key``; leave it alone where it does already."""
    assert hands.at is drop
    for place in range(drop.count() + 1):
        if drop.currentData() == key:
            return
        hands.press(Key.Key_Down if place else Key.Key_Home)
    raise AssertionError(f"arrows do not lead to {key}")
