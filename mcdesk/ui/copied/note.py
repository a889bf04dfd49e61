"""What a page says of the answers on it that came from another request."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.copied.marks import CopiedMarks, words_at
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.messages import announce


class CopiedNote(QFrame):
    """How many answers of the page are not reviewed yet, with a way to say that they are; marks the rows too."""

    def __init__(self, ui: Ui, draft: Draft, rows: Mapping[str, FieldRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._rows = ui, rows
        self.marks = CopiedMarks.of(draft)
        self.setObjectName("copied-note")
        self.setProperty("role", "strip")
        space = ui.theme.space
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(space(4), space(3), space(4), space(3))
        self._box.setSpacing(space(1))
        self._said = wrapped("", "label", self)
        self._box.addWidget(self._said)
        self._box.addWidget(wrapped(ui.say("copied-about"), "hint", self))
        self.done = button(ui, "copied-done", "secondary", icon="check", parent=self)
        self.done.setObjectName("copied-done")
        self.done.setVisible(not draft.read_only)
        self.done.clicked.connect(self._reviewed)
        line = FlowRow(space(2))
        line.addWidget(self.done)
        self._box.addLayout(line)
        self.marks.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is marked now."""
        count = 0
        for key, row in self._rows.items():
            said, rows = words_at(self.marks.now, key)
            count += rows or bool(said)
            row.show_copied(self._ui.say(said, count=rows, number=self.marks.now.origin) if said else "")
        self._said.setText(self._ui.say("copied-here", count=count, number=self.marks.now.origin))
        self.setVisible(count > 0)

    def _reviewed(self) -> None:
        # The button goes with the note, and would take the focus along to nowhere.
        first = next((r for r in self._rows.values() if r.isVisible()), None)
        if first is not None:
            first.editor.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.marks.reviewed(self._rows)
        announce(self.parentWidget() or self, self._ui.say("copied-done-said"))
