"""The three-way merge of the answers of a record, and what a person chose in the places of its conflicts."""

from __future__ import annotations

from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.fields import Form
from mcdesk.domain.merge.conflicts import Conflict, ConflictKind, Merge
from mcdesk.domain.merge.references import newly_named
from mcdesk.domain.merge.tables import Naming, has_rows, merge_table
from mcdesk.domain.merge.values import UNKNOWN, Gap, Three


def merge(base: Answers | None, ours: Answers, theirs: Answers, form: Form) -> Merge:
    """Both sides' answers, by question, row and cell, from the version that both came from.

    Where one side changed something, that stays; where both changed it differently, it is a conflict. A removed row
    is one too where the other side changed it, or names it anew. Rows that both added are both kept. Without a common
    version (``base`` None) every difference is a conflict. Questions that the form does not ask are merged alike.
    Merging from the other side gives the same answers, and the conflicts with their sides exchanged.
    """
    place = Three(UNKNOWN if base is None else base, ours, theirs)
    naming = Naming() if base is None else Naming(newly_named(form, base, ours), newly_named(form, base, theirs))
    made: dict[str, Json] = {}
    conflicts: list[Conflict] = []
    for key in place.parts():
        part = place.part(key)
        if has_rows(part):
            value, found = merge_table(key, part, naming)
            conflicts += found
        else:
            value = part.decided()
            if value is UNKNOWN:
                conflicts.append(Conflict(ConflictKind.VALUE, Ref(key), part.base, part.ours, part.theirs))
                value = part.base
        if not isinstance(value, Gap):
            made[key] = value
    return Merge(made, tuple(conflicts))
