"""Giving an editor its marks and its words in the menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from mcdesk.app.spelling import Word
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.controls import Area, Line
from mcdesk.ui.spelling.area_marks import AreaMarks
from mcdesk.ui.spelling.line_marks import LineMarks
from mcdesk.ui.spelling.menu import Mending, WordMenu
from mcdesk.ui.spelling.reading import Reading, index, units


class Marked(Mending, Protocol):
    """An editor whose text may be marked."""

    @property
    def ui(self) -> Ui:
        """Its surroundings."""

    @property
    def draft(self) -> Draft:
        """Where its text stands."""


def mark(editor: Marked, control: Area | Line) -> AreaMarks | LineMarks | None:
    """Mark the words of a text that can be changed; None where nothing can."""
    ui, draft = editor.ui, editor.draft
    if ui.spelling is None or draft.read_only:
        return None
    reading = Reading(ui.spelling, draft, ui.lang, control)
    colour = ui.theme.colour("problem")
    marks = (
        AreaMarks(control, reading, colour, ui.jobs.pieces)
        if isinstance(control, Area)
        else LineMarks(control, reading, colour)
    )

    def open_menu(menu: QMenu, event: QContextMenuEvent) -> None:
        WordMenu(ui, marks, editor, menu).fill(word_at(marks, asked_at(marks, event)))

    control.menu_opening.connect(open_menu)
    return marks


@dataclass(frozen=True)
class Beside:
    """A text of a panel, which writes what stands in it by itself."""

    ui: Ui
    draft: Draft
    area: Area

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of characters as if somebody typed it."""
        whole, cursor = self.area.toPlainText(), self.area.textCursor()
        cursor.setPosition(units(whole, start))
        cursor.setPosition(units(whole, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)


def mark_beside(ui: Ui, draft: Draft, area: Area) -> None:
    """Mark the words of a text that is no answer's own editor."""
    mark(Beside(ui, draft, area), area)


def asked_at(marks: AreaMarks | LineMarks, event: QContextMenuEvent) -> int:
    """The character that a menu is asked for: under the pointer, or where the cursor stands for a key."""
    if event.reason() is not QContextMenuEvent.Reason.Mouse:
        return marks.place()
    if isinstance(marks, AreaMarks):
        area = marks.area
        return index(area.toPlainText(), area.cursorForPosition(area.viewport().mapFrom(area, event.pos())).position())
    return index(marks.line.text(), marks.line.cursorPositionAt(event.pos()))


def word_at(marks: AreaMarks | LineMarks, place: int) -> Word | None:
    """The marked word there; None where there is none."""
    return next((w for w in marks.marked() if w.start <= place <= w.end), None)
