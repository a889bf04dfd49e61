"""What a page says of its texts that have fallen behind the other language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.messages import announce
from mcdesk.ui.twins.marks import TwinMarks


class TwinNote(QFrame):
    """How many texts of the page are behind, with a way to say that they are right; marks the rows too."""

    def __init__(self, ui: Ui, draft: Draft, rows: Mapping[str, FieldRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._draft, self._rows = ui, draft, rows
        self.marks = TwinMarks.of(draft)
        self.setObjectName("twin-note")
        self.setProperty("role", "strip")
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(3), space(4), space(3))
        box.setSpacing(space(1))
        self._said = wrapped("", "label", self)
        box.addWidget(self._said)
        box.addWidget(wrapped(ui.say("twins-about"), "hint", self))
        self.done = button(ui, "twins-done", "secondary", icon="check", parent=self)
        self.done.setObjectName("twins-done")
        self.done.setVisible(not draft.read_only)
        self.done.clicked.connect(self._settle)
        line = FlowRow(space(2))
        line.addWidget(self.done)
        box.addLayout(line)
        self.marks.changed.connect(self.refresh)
        self.refresh()

    @property
    def _places(self) -> list[Ref]:
        return [p for key in self._rows for p in self.marks.now.of(key)]

    def refresh(self) -> None:
        """Say what is marked now."""
        for key, row in self._rows.items():
            row.show_behind(self._words(self.marks.now.of(key)))
        count = len(self._places)
        self._said.setText(self._ui.say("twins-here", count=count))
        self.setVisible(count > 0)

    def _words(self, places: tuple[Ref, ...]) -> str:
        if not places:
            return ""
        if places[0].row:
            return self._ui.say("twins-rows", count=len(places))
        found = self._draft.form.at(places[0])
        return self._ui.say("twins-french" if found is not None and found.twin else "twins-english")

    def _settle(self) -> None:
        # The button goes with the note, and would take the focus along to nowhere.
        first = next((r for r in self._rows.values() if r.isVisible()), None)
        if first is not None:
            first.editor.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.marks.settle(self._places)
        announce(self.parentWidget() or self, self._ui.say("twins-done-said"))
