"""The line above the page that says what changed since the person looked last, and leads from change to change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.panels.parts import iconed
from mcdesk.ui.review.looked import Looked


class ChangedBar(QFrame):
    """There only while something is marked."""

    next_wanted = Signal()
    redline_wanted = Signal()

    def __init__(self, ui: Ui, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._looked = ui, looked
        self.setObjectName("changed-bar")
        self.setProperty("role", "strip")
        space = ui.theme.space
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(space(3), space(2), space(3), space(2))
        self._box.setSpacing(space(1))
        self._said: QWidget | None = None
        self.next = button(ui, "review-next-change", "secondary", icon="arrow-down", parent=self)
        self.next.setObjectName("changed-next")
        self.redline = button(ui, "review-redline", "quiet", parent=self)
        self.redline.setObjectName("changed-redline")
        self.seen = button(ui, "review-all-seen", "quiet", icon="check", parent=self)
        self.seen.setObjectName("changed-seen")
        row = FlowRow(space(2))
        for made in (self.next, self.redline, self.seen):
            row.addWidget(made)
        self._box.addLayout(row)
        self.next.clicked.connect(self.next_wanted)
        self.redline.clicked.connect(self.redline_wanted)
        self.seen.clicked.connect(looked.done)
        looked.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what changed."""
        looked, ui = self._looked, self._ui
        self.setVisible(bool(looked.places))
        if looked.seen is None or not looked.places:
            return
        day = formats.moment(looked.seen.at, ui.lang)
        words = ui.say("review-changed-since", count=len(looked.places), day=day)
        self.setAccessibleName(words)
        if self._said is not None:
            self._box.removeWidget(self._said)
            self._said.hide()
            self._said.deleteLater()
        self._said = iconed(ui, "info", "accent", words, "label", self)
        self._box.insertWidget(0, self._said)
