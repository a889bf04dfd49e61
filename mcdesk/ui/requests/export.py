"""How the window asks for a proposal."""

from __future__ import annotations

from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang


def options_for(services: Services, lang: Lang) -> ProposalOptions:
    """The whole proposal in the language of the window, on the institution's paper."""
    a4 = services.profile.paper.lower() == "a4"
    return ProposalOptions(langs=(lang,), paper=Paper.A4 if a4 else Paper.LETTER)
