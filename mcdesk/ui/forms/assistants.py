"""Help that stands under an editor while the answer is written, registered for a question or a column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mcdesk.domain.computed import ANCHORS
from mcdesk.ui.forms.computed_note import ComputedNote
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.editors.paragraph import ParagraphEditor
from mcdesk.ui.forms.outcome_assistant import OutcomeAssistant


def _outcome(place: Place, editor: Editor, parent: QWidget) -> QWidget | None:
    return OutcomeAssistant(place, editor, parent) if isinstance(editor, ParagraphEditor) else None


def _computed(place: Place, _editor: Editor, parent: QWidget) -> QWidget:
    return ComputedNote(place, parent)


def _member(place: Place, _editor: Editor, parent: QWidget) -> QWidget:
    from mcdesk.ui.pathways.record_choice import RecordChoice

    return RecordChoice(place, parent)


ASSISTANTS: dict[str, Callable[[Place, Editor, QWidget], QWidget | None]] = {
    "outcomes.statement": _outcome,
    "members.record": _member,
    "stack_members.record": _member,
    **dict.fromkeys(ANCHORS, _computed),
}


def assistant_for(place: Place, editor: Editor, parent: QWidget) -> QWidget | None:
    """The help for the editor at ``place``; None where there is none."""
    key = f"{place.ref.field}.{place.ref.column}" if place.ref.column else place.ref.field
    make = ASSISTANTS.get(key)
    return make(place, editor, parent) if make is not None else None
