"""How the proposal is exported, asked before where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcdesk.app.exporting import file_name
from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.texts import Message, message
from mcdesk.ui import files
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.panels.review.options import OptionsBar


def made_as(options: ProposalOptions) -> Message:
    """How a proposal was made, to be told beside where it is."""
    return message(
        "panels-export-as",
        langs="-".join(lang.short for lang in options.langs),
        paper=options.paper.value,
        details="with" if options.contacts else "without",
        comments="with" if options.comments else "without",
    )


class ExportSheet(QDialog):
    """The options of the proposal, and the way to where it is written. It closes once that is known."""

    chosen = Signal(object, object)
    """The :class:`~mcdesk.app.proposal.ProposalOptions`, and the path of the PDF."""

    def __init__(self, ui: Ui, draft: Draft, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._draft, self._folder = ui, draft, folder
        self._asking = False
        self.setObjectName("export-sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.say("shell-files-pdf-title"))
        self.bar = OptionsBar(ui, draft, "export", self)
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(self.windowTitle(), "heading", self))
        box.addWidget(wrapped(ui.say("panels-export-hint"), "hint", self))
        box.addWidget(self.bar)
        box.addStretch(1)
        row = FlowRow(space(2))
        self.save_button = button(ui, "panels-preview-save", "primary", icon="download", parent=self)
        self.save_button.setObjectName("export-save")
        self.save_button.clicked.connect(self._ask)
        close = button(ui, "shell-close", "secondary", parent=self)
        close.setObjectName("export-close")
        close.clicked.connect(self.reject)
        row.addWidget(self.save_button)
        row.addWidget(close)
        box.addLayout(row)
        wide = min(ui.theme.px(820), parent.width())
        self.resize(wide, min(box.totalHeightForWidth(wide), parent.height()))

    @property
    def reopened_by(self) -> str:
        """The act that exports; "" while the person says where."""
        return "" if self._asking else "export"

    def _ask(self) -> None:
        self._asking = True
        path = files.ask_pdf(self.ui, self, self._folder / file_name(self._draft.request))
        self._asking = False
        # The window may have been locked meanwhile.
        if path is not None and alive(self):
            self.chosen.emit(self.bar.options, path)
            self.accept()
