"""What goes into a proposal: data that a front end can offer, keep and send."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang

PARTS = ("cover", "summary", "contents", "answers", "matrix", "finance", "decision", "checks", "history")
"""The parts of a proposal besides its sections, in the order in which they stand."""


@dataclass(frozen=True)
class ProposalOptions:
    """How a proposal is made.

    ``langs``: one language, or both one after the other. ``sections``: the pages of the form to print, () for all.
    ``parts``: which of :data:`PARTS`. ``contacts``: with personal data, or with every personal answer left out.
    ``comments``: with an annex of the comments that are open.
    """

    langs: tuple[Lang, ...] = (Lang.EN,)
    paper: Paper = Paper.LETTER
    sections: tuple[str, ...] = ()
    parts: frozenset[str] = frozenset(PARTS)
    contacts: bool = True
    comments: bool = False
