"""How the window asks for a proposal."""

from __future__ import annotations

from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.outline import Paper
from mcdesk.ui.context import Ui
from mcdesk.ui.preferences.paper import paper_of


def options_for(ui: Ui, services: Services) -> ProposalOptions:
    """The whole proposal in the language of the window, on the paper that the person or the institution prefers."""
    a4 = paper_of(ui.preferences, services.profile) == "a4"
    return ProposalOptions(langs=(ui.lang,), paper=Paper.A4 if a4 else Paper.LETTER)
