"""A paragraph: text of several lines that grows with what is written."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain.kind_parse import parse
from mcdesk.ui.forms.controls import Area
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.spelling.attach import mark


class ParagraphEditor(Editor):
    """A text area of three lines or more."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.area = Area(place.draft.undo_stack, 1 if place.compact else 3, self)
        self.area.setReadOnly(place.draft.read_only)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)
        self.call(place.name)
        self.refresh()
        self.area.textChanged.connect(self._typed)
        self.area.left.connect(place.draft.seal)
        self.area.paused.connect(place.draft.seal)
        mark(self, self.area)

    def refresh(self) -> None:
        """Show the draft's answer, with the cursor where it was as far as the text allows."""
        value = self.value
        if parse(self.field, self.area.toPlainText()) == value:
            return
        at = self.area.textCursor().position()
        text = str(value) if value is not None else ""
        self.area.blockSignals(True)
        self.area.setPlainText(text)
        self.area.blockSignals(False)
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(min(at, len(self.area.toPlainText())))
        self.area.setTextCursor(cursor)

    def _typed(self) -> None:
        self.put(self.area.toPlainText())

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of the characters from ``start`` to before ``end``, as one step of undo."""
        whole = self.area.toPlainText()
        self.choose(f"{whole[:start]}{text}{whole[end:]}")

    def focus_target(self) -> QWidget:
        """The text area."""
        return self.area

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        super().call(name)
        self.area.setAccessibleName(name)
