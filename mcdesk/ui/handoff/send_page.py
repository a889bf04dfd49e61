"""Before a record leaves: what goes along, what stays, and a few words for whoever opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.handoff.package import Package
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import AreaField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import box, iconed


class SendPage(ColumnPage):
    """``missing`` names attachments that the workspace no longer has."""

    back_wanted = Signal()
    save_wanted = Signal(str)
    """Save it as a file, with these words for whoever opens it."""
    typed = Signal(str)
    """These words stand there now."""
    deliver_wanted = Signal(str)
    """Put it into the shared folder."""

    def __init__(
        self,
        ui: Ui,
        package: Package,
        missing: tuple[str, ...],
        folder: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` is that of the workspace, "" where none was chosen; ``note`` are words that were typed before."""
        super().__init__(ui, "package-send", ui.say("handoff-send-title"), parent)
        record = package.record
        back = button(ui, "handoff-back", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("package-back")
        back.clicked.connect(self.back_wanted)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("handoff-send-title"), "title", self.body))
        self.box.addWidget(wrapped(f"{record.number} · {record.title or ui.say('wizard-untitled')}", "hint", self.body))
        self.box.addWidget(wrapped(ui.say("handoff-send-about"), "intro", self.body))
        frame, inside = box(ui, "strip", self.body)
        counts = {
            "versions": len(package.versions),
            "files": len(package.attachments),
            "lines": len(package.lines),
        }
        inside.addWidget(wrapped(ui.say("handoff-send-holds", **counts), "label", frame))
        inside.addWidget(wrapped(ui.say("handoff-send-stays"), "", frame))
        self.box.addWidget(frame)
        for name in missing:
            said = ui.say("handoff-send-missing", file=name)
            self.box.addWidget(iconed(ui, "triangle-alert", "warning", said, "", self.body))
        self._ask(note)
        self._ways(folder)
        self.finish()

    def _ask(self, note: str) -> None:
        ui = self.ui
        self.note = AreaField(ui, "package-note", ui.say("handoff-note"), ui.say("handoff-note-hint"), self.body)
        self.note.control.setPlainText(note)
        self.note.control.textChanged.connect(lambda: self.typed.emit(self.note.control.toPlainText()))
        self.box.addSpacing(ui.theme.space(2))
        self.box.addWidget(self.note)

    def _ways(self, folder: str) -> None:
        ui, space = self.ui, self.ui.theme.space
        self.save = button(ui, "handoff-save", "primary", icon="save", parent=self.body)
        self.save.setObjectName("package-save")
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.note.text))
        self.row = FlowRow(space(3))
        self.row.addWidget(self.save)
        self.deliver = button(ui, "handoff-deliver", "secondary", icon="send", parent=self.body)
        self.deliver.setObjectName("package-deliver")
        self.deliver.setAccessibleDescription(folder)
        self.deliver.setToolTip(folder)
        self.deliver.setVisible(bool(folder))
        self.deliver.clicked.connect(lambda: self.deliver_wanted.emit(self.note.text))
        self.row.addWidget(self.deliver)
        self.box.addSpacing(space(3))
        self.box.addLayout(self.row)

    def start(self) -> None:
        """Put the focus on the words."""
        self.note.control.setFocus(Qt.FocusReason.OtherFocusReason)
