"""What is in a package, before any of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mcdesk.app.comparing import Section
from mcdesk.app.handoff import telling
from mcdesk.app.handoff.checking import Tone
from mcdesk.app.handoff.receiving import Incoming, changes
from mcdesk.app.services import Services
from mcdesk.domain.handoff.meeting import Standing
from mcdesk.domain.handoff.refusals import told
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.handoff.changed import ChangedText
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed

_NOTES = {
    Tone.GOOD: ("circle-check", "success"),
    Tone.INFO: ("info", "accent"),
    Tone.WARNING: ("triangle-alert", "warning"),
}
_STANDINGS = {
    Standing.NEW: ("plus", "accent"),
    Standing.NOTHING: ("check", "text_quiet"),
    Standing.FORWARD: ("arrow-down", "accent"),
    Standing.MERGE: ("circle-check", "success"),
    Standing.CONFLICT: ("triangle-alert", "warning"),
    Standing.GONE: ("plus", "warning"),
    Standing.SPLIT: ("triangle-alert", "warning"),
}
SHOWN = 12
"""How many of the things that people said are shown."""


class PackagePage(ColumnPage):
    """Who sent it, what it holds, what taking it in would change, and the ways to go on."""

    left_page = Signal()
    take_wanted = Signal()
    """Take it in, or where there are conflicts: decide about them."""
    copy_wanted = Signal()
    open_wanted = Signal()
    """Open the record that is here already."""

    def __init__(
        self, ui: Ui, services: Services, incoming: Incoming, file: str, parent: QWidget | None = None
    ) -> None:
        record = incoming.package.record
        title = f"{record.number} · {told(record.title) or ui.say('wizard-untitled')}"
        super().__init__(ui, "package", title, parent)
        self._services, self.incoming = services, incoming
        back = button(ui, "handoff-leave", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("package-leave")
        back.clicked.connect(self.left_page)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(title, "title", self.body))
        self.box.addWidget(wrapped(told(file), "hint", self.body))
        self._facts()
        if incoming.package.note:
            frame, inside = box(ui, "strip", self.body)
            inside.addWidget(wrapped(ui.say("handoff-fact-note"), "label", frame))
            inside.addWidget(wrapped(incoming.package.note, "", frame))
            self.box.addWidget(frame)
            self.box.addSpacing(ui.theme.space(2))
        for note in incoming.notes:
            self.box.addWidget(iconed(ui, *_NOTES[note.tone], ui.words(note.message), "", self.body))
        self._standing()
        self._ways()
        self._spoken()
        self._changes(changes(services, incoming, ui.lang))
        self.finish()

    def _facts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.ui.theme.space(4))
        grid.setVerticalSpacing(self.ui.theme.space(1))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(telling.facts(self._services, self.incoming, self.ui.lang)):
            label = wrapped(name, "label", self.body)
            label.setWordWrap(False)
            words = wrapped(value, "", self.body)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.box.addLayout(grid)
        self.box.addSpacing(self.ui.theme.space(2))

    def _standing(self) -> None:
        self.said = self.ui.words(telling.standing(self.incoming))
        icon, token = _STANDINGS[self.incoming.standing]
        self.box.addSpacing(self.ui.theme.space(2))
        self.box.addWidget(iconed(self.ui, icon, token, self.said, "subheading", self.body))

    def _ways(self) -> None:
        standing, row = self.incoming.standing, FlowRow(self.ui.theme.space(3))
        self.take = button(self.ui, f"handoff-take-{self._way()}", "primary", icon="check", parent=self.body)
        self.take.setObjectName("package-take")
        self.take.clicked.connect(self.take_wanted)
        self.take.setVisible(standing not in (Standing.NOTHING, Standing.SPLIT))
        self.copy = button(self.ui, "handoff-take-copy", "secondary", icon="copy", parent=self.body)
        self.copy.setObjectName("package-copy")
        self.copy.clicked.connect(self.copy_wanted)
        self.copy.setVisible(standing not in (Standing.NEW, Standing.NOTHING))
        self.open = button(self.ui, "handoff-open-here", "primary", icon="folder-open", parent=self.body)
        self.open.setObjectName("package-open-here")
        self.open.clicked.connect(self.open_wanted)
        self.open.setVisible(standing is Standing.NOTHING)
        for made in (self.take, self.open, self.copy):
            row.addWidget(made)
        self.box.addLayout(row)

    def _way(self) -> str:
        return "decide" if self.incoming.standing is Standing.CONFLICT else "in"

    def _spoken(self) -> None:
        found = list(telling.spoken(self._services, self.incoming, self.ui.lang))
        if not found:
            return
        self.box.addSpacing(self.ui.theme.space(3))
        self.box.addWidget(wrapped(self.ui.say("handoff-spoken"), "heading", self.body))
        for act, words in found[:SHOWN]:
            frame, inside = box(self.ui, "card", self.body)
            inside.addWidget(wrapped(act, "label", frame))
            if words:
                inside.addWidget(wrapped(words, "", frame))
            self.box.addWidget(frame)
        if len(found) > SHOWN:
            self.box.addWidget(wrapped(self.ui.say("handoff-more", count=len(found) - SHOWN), "hint", self.body))

    def _changes(self, sections: Sequence[Section]) -> None:
        conflict = self.incoming.standing in (Standing.CONFLICT, Standing.SPLIT)
        keys = ("handoff-side-ours", "handoff-side-theirs") if conflict else ("handoff-before", "handoff-after")
        text = ChangedText(self.ui, *keys).html(sections)
        if not text:
            return
        self.box.addSpacing(self.ui.theme.space(3))
        self.box.addWidget(
            wrapped(self.ui.say("handoff-differences" if conflict else "handoff-changes"), "heading", self.body)
        )
        shown = wrapped("", "", self.body)
        shown.setObjectName("package-changes")
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setText(text)
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | by_mouse)
        self.box.addWidget(shown)

    def start(self) -> None:
        """Say what it is, and put the focus on the next step."""
        ways = [w for w in (self.take, self.open, self.copy) if w.isVisibleTo(self)]
        first = ways[0] if ways else self.findChild(QWidget, "package-leave")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.said)
