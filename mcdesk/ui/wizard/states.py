"""How the state of a page looks: always an icon, a word and a colour together."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.flow import PageState, Progress
from mcdesk.ui.context import Ui


@dataclass(frozen=True, slots=True)
class Look:
    """A bundled icon, the token that tints it, and the Fluent key of the word."""

    icon: str
    token: str
    word: str


LOOKS = {
    PageState.COMPLETE: Look("circle-check", "success", "wizard-state-complete"),
    PageState.FILLED: Look("circle-dashed", "success", "wizard-state-filled"),
    PageState.IN_PROGRESS: Look("circle-dot", "accent", "wizard-state-in-progress"),
    PageState.NOT_STARTED: Look("circle", "text_quiet", "wizard-state-not-started"),
    PageState.ATTENTION: Look("circle-alert", "problem", "wizard-state-attention"),
    PageState.NOT_ASKED: Look("minus", "text_quiet", "wizard-state-not-asked"),
}


def count_words(ui: Ui, found: Progress) -> str:
    """How many pages are complete, and how many more are filled in."""
    return ui.say("wizard-count", complete=found.complete, total=found.total, filled=found.filled)
