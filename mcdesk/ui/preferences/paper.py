"""The paper that a document begins with, and how the window asks for a proposal."""

from __future__ import annotations

from mcdesk.app.ports import Preferences
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.outline import Paper
from mcdesk.domain.preferences import preference
from mcdesk.domain.profile import Profile
from mcdesk.ui.context import Ui


def paper_of(preferences: Preferences, profile: Profile) -> str:
    """``letter`` or ``a4``: as the person prefers, else as the institution has it."""
    return str(preference("paper").read(preferences.get("paper"))) or profile.paper.lower()


def options_for(ui: Ui, services: Services) -> ProposalOptions:
    """The whole proposal in the language of the window, on the paper that the person or the institution prefers."""
    a4 = paper_of(ui.preferences, services.profile) == "a4"
    return ProposalOptions(langs=(ui.lang,), paper=Paper.A4 if a4 else Paper.LETTER)
