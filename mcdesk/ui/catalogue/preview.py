"""The panel beside the catalogue: what a record is, and the nearest others with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mcdesk.app.catalogue.similar import Near
from mcdesk.domain.answers import Reader
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.records import Record
from mcdesk.ui.catalogue.words import Words
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.kinds import LOOKS
from mcdesk.ui.panels.parts import iconed

MARKS = {
    "draft": ("circle-dot", "accent"),
    "submitted": ("send", "accent"),
    "approved": ("circle-check", "success"),
    "in-development": ("pencil", "accent"),
    "ready": ("circle-check", "success"),
    "active": ("circle-check", "success"),
    "review-due": ("triangle-alert", "warning"),
    "suspended": ("triangle-alert", "warning"),
}
"""The icon and the colour of a state; any other is a plain circle."""


class CataloguePreview(QScrollArea):
    """Shows one entry at a time; the record and its neighbours come a moment later."""

    open_wanted = Signal(str)
    compare_wanted = Signal(object, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._ui = words, words.ui
        self.entry: Entry | None = None
        self.record: Record | None = None
        self.near: Sequence[Near] | None = None
        self._room = True
        self.setObjectName("catalogue-preview")
        self.setProperty("role", "side")
        self.setAccessibleName(self._ui.say("catalogue-preview"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry, or nothing."""
        if entry == self.entry and entry is not None:
            return
        self.entry, self.record, self.near = entry, None, None
        self.setVisible(entry is not None and self._room)
        if entry is not None:
            self._fill(entry)

    def show_record(self, record: Record, near: Sequence[Near]) -> None:
        """The record came, with those that are near."""
        if self.entry is not None and self.entry.record_id == record.id:
            self.record, self.near = record, near
            self._fill(self.entry)

    def give_room(self, room: bool) -> None:
        """Hide where there is no room."""
        self._room = room
        self.setVisible(room and self.entry is not None)

    def _fill(self, entry: Entry) -> None:
        ui, space, words = self._ui, self._ui.theme.space, self._words
        body = QWidget()
        body.setProperty("role", "panel")
        box = QVBoxLayout(body)
        box.setContentsMargins(space(5), space(5), space(5), space(6))
        box.setSpacing(space(1))
        box.addWidget(wrapped(f"{words.value('kind', entry.kind.value)} {entry.number}", "hint", body))
        box.addWidget(wrapped(words.cell(entry, "title"), "heading", body))
        box.addSpacing(space(1))
        icon, token = MARKS.get(entry.state.value, ("circle", "text_quiet"))
        box.addWidget(iconed(ui, icon, token, words.value("state", entry.state.value), "", body))
        if entry.kind in LOOKS:
            box.addSpacing(space(2))
            made = button(ui, "catalogue-open", "primary", parent=body)
            made.setObjectName("catalogue-open")
            made.clicked.connect(lambda: self.open_wanted.emit(entry.record_id))
            box.addWidget(made)
        for label, said in self._facts(entry):
            box.addSpacing(space(2))
            box.addWidget(wrapped(label, "small", body))
            box.addWidget(wrapped(said, "", body))
        self._near(body, box)
        box.addStretch(1)
        old = focused_in(self)
        name = old.objectName() if old is not None else ""
        self.setWidget(body)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _facts(self, entry: Entry) -> list[tuple[str, str]]:
        words = self._words
        shown = [(words.heading(c), words.cell(entry, c)) for c in ("school", "mode", "hours", "sectors", "frameworks")]
        if self.record is not None:
            reader = Reader(self.record.answers)
            summary = reader.text("one_sentence") or reader.text("description")
            outcomes = [f"• {row.text('statement')}" for row in reader.rows("outcomes") if row.text("statement")]
            shown.insert(0, (self._ui.say("catalogue-summary"), summary))
            shown.append((self._ui.say("catalogue-outcomes"), "\n".join(outcomes)))
        shown.append((words.heading("updated"), words.cell(entry, "updated")))
        return [(label, said) for label, said in shown if said]

    def _near(self, body: QWidget, box: QVBoxLayout) -> None:
        ui, space, record = self._ui, self._ui.theme.space, self.record
        box.addSpacing(space(4))
        box.addWidget(wrapped(ui.say("catalogue-near"), "subheading", body))
        if record is None or self.near is None:
            box.addWidget(wrapped(ui.say("catalogue-near-looking"), "hint", body))
            return
        if not self.near:
            box.addWidget(wrapped(ui.say("catalogue-near-none"), "hint", body))
        for number, found in enumerate(self.near):
            other = found.record
            title = other.title or ui.say("wizard-untitled")
            box.addSpacing(space(2))
            kind = self._words.value("kind", other.kind.value)
            state = self._words.value("state", other.state.value)
            box.addWidget(wrapped(title, "label", body))
            box.addWidget(wrapped(f"{kind} {other.number} · {state}", "small", body))
            for reason in found.reasons:
                box.addWidget(wrapped(f"• {ui.words(reason)}", "", body))
            made = button(ui, "catalogue-compare", "quiet", parent=body)
            made.setObjectName(f"compare:{number}")
            made.setAccessibleName(ui.say("catalogue-compare-with", title=title))
            made.clicked.connect(lambda _on=False, o=other: self.compare_wanted.emit(record, o))
            box.addWidget(made)
