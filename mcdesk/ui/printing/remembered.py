"""What a person chose last for documents of a kind, kept among the preferences of this machine; see ADR 129.

Kept is only what differs from where a choice begins: who chose nothing follows the language of the window and the
paper of the settings, also when these change.
"""

from __future__ import annotations

from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.preferring import prefer
from mcdesk.ui.printing.choices import Chosen

KEY = "documents"


def remembered(ui: Ui, kind: str, paper: Paper) -> Chosen:
    """How a document of this kind was wanted last; without a word of it in the window's language on this paper."""
    kept = _every(ui).get(kind)
    found = kept if isinstance(kept, dict) else {}
    named = found.get("languages")
    langs = tuple(lang for lang in Lang if lang.value in named) if isinstance(named, list) else ()
    both = (ui.lang, *(lang for lang in langs if lang is not ui.lang)) if ui.lang in langs else langs
    papers = [size for size in Paper if size.value == found.get("paper")]
    return Chosen(both or (ui.lang,), papers[0] if papers else paper)


def remember(ui: Ui, kind: str, chosen: Chosen, paper: Paper) -> None:
    """Keep the languages and the paper of a choice that would else begin on ``paper``. What is ticked is not kept."""
    kept: dict[str, Json] = {}
    if chosen.langs != (ui.lang,):
        kept["languages"] = [lang.value for lang in chosen.langs]
    if chosen.paper is not paper:
        kept["paper"] = chosen.paper.value
    others = {k: v for k, v in _every(ui).items() if k != kind}
    prefer(ui.preferences, KEY, ({**others, kind: kept} if kept else others) or None)


def _every(ui: Ui) -> dict[str, Json]:
    kept = ui.preferences.get(KEY)
    return kept if isinstance(kept, dict) else {}
