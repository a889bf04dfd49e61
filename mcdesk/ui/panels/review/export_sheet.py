"""How the proposal is exported, asked before where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mcdesk.app.exporting import file_name
from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.texts import Message, message
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.panels.review.options import OptionsBar
from mcdesk.ui.printing.asker import Asked
from mcdesk.ui.printing.asking import AskingSheet


def made_as(options: ProposalOptions) -> Message:
    """How a proposal was made, to be told beside where it is."""
    return message(
        "panels-export-as",
        langs="-".join(lang.short for lang in options.langs),
        paper=options.paper.value,
        details="with" if options.contacts else "without",
        comments="with" if options.comments else "without",
    )


class ExportSheet(AskingSheet):
    """The choices for the proposal."""

    bar: OptionsBar

    def __init__(self, ui: Ui, draft: Draft, folder: Path, parent: QWidget) -> None:
        where, paper = folder / file_name(draft.request), draft.services.paper
        asked = Asked("proposal", message("shell-files-pdf-title"), where, paper)
        super().__init__(ui, asked, OptionsBar(ui, draft, "export"), "export", parent)
