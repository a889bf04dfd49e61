"""How the proposal is made: language, paper, with or without contacts and comments."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcdesk.app.proposal import ProposalOptions
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.printing.choices import ChoicesBar, Chosen
from mcdesk.ui.printing.remembered import remember, remembered

PREVIEW = "preview"
"""Where the options of the preview are chosen, which are those of what is submitted."""
WITHOUT, COMMENTS = "without-contacts", "comments"
TICKS = {name: f"panels-preview-{name}" for name in (WITHOUT, COMMENTS)}


def options_of(chosen: Chosen) -> ProposalOptions:
    """The proposal as it was chosen."""
    ticked = chosen.ticked
    return ProposalOptions(chosen.langs, chosen.paper, contacts=WITHOUT not in ticked, comments=COMMENTS in ticked)


class OptionsBar(ChoicesBar):
    """The choices for the proposal. The draft keeps what is chosen ``at`` this place: it outlives the bar.

    Until something is, they are those of the preview; without any, language and paper are what they were last here.
    """

    def __init__(self, ui: Ui, draft: Draft, at: str, parent: QWidget | None = None) -> None:
        kept, paper = draft.proposal_choices, draft.services.paper
        begins = kept.get(at) or kept.get(PREVIEW) or remembered(ui, f"proposal-{at}", paper)
        super().__init__(ui, begins, TICKS, parent)
        self.without, self.comments = self.ticks[WITHOUT], self.ticks[COMMENTS]
        self.changed.connect(lambda: kept.update({at: self.chosen}))
        self.changed.connect(lambda: remember(ui, f"proposal-{at}", self.chosen, paper))

    @property
    def options(self) -> ProposalOptions:
        """What is chosen."""
        return options_of(self.chosen)
