"""What a person chose in the places of conflicts, put into the answers."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.domain.answers import Answers, Json, Ref, rows_of, with_value
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.merge.conflicts import Choice, Choices, Conflict, ConflictKind, Merge, Take, Written
from mcdesk.domain.merge.references import Reference, references, without
from mcdesk.domain.merge.values import ABSENT, Gap, Given


def settle(merge: Merge, choices: Choices, form: Form) -> Merge:
    """The merge with what was chosen in its places, and the conflicts that nobody has chosen about yet.

    A choice for no conflict of this merge is passed over. What names a row that goes, goes with it. Raises ValueError
    for ``Take.BOTH`` where :func:`both` says that there is no such thing.
    """
    answers = merge.answers
    chosen = [(c, choices[c.key]) for c in merge.conflicts if c.key in choices]
    # Orders last: they lay the rows that are left.
    for conflict, choice in sorted(chosen, key=lambda c: c[0].kind is ConflictKind.ORDER):
        answers = _put(answers, conflict, choice, form)
    for found in tuple(references(form, answers)):
        if any(found.at == c.ref for c, _ in chosen) and not _there(answers, found):
            answers = without(form, answers, found.table, found.row)
    return Merge(answers, tuple(c for c in merge.conflicts if c.key not in choices))


def both(form: Form, conflict: Conflict) -> Given:
    """What both sides say one after the other, ours first; ABSENT where they cannot both stand.

    Texts follow each other, choices are joined. A number, a date, a person or a row is the one or the other.
    """
    field = form.at(conflict.ref)
    if conflict.kind is not ConflictKind.VALUE or field is None:
        return ABSENT
    ours, theirs = conflict.ours, conflict.theirs
    if field.kind in _TEXTS and isinstance(ours, str) and isinstance(theirs, str):
        return _TEXTS[field.kind].join((ours, theirs))
    if field.kind in (Kind.CHOICES, Kind.ROW_CHOICES) and _is_list(ours) and _is_list(theirs):
        return list(dict.fromkeys((*_names(ours), *_names(theirs))))
    return ABSENT


_TEXTS = {Kind.TEXT: " / ", Kind.PARAGRAPH: "\n\n"}


def writable(form: Form, conflict: Conflict) -> Field | None:
    """The question or column that a person can answer in other words than either side; None for any other place."""
    field = form.at(conflict.ref) if conflict.kind is ConflictKind.VALUE else None
    return field if field is not None and field.kind in _TEXTS else None


def chosen_value(form: Form, conflict: Conflict, choice: Choice) -> Given:
    """What a choice puts in the place. Raises ValueError where both sides cannot stand."""
    if isinstance(choice, Written):
        return choice.value
    if choice is Take.BOTH:
        value = both(form, conflict)
        if value is ABSENT:
            raise ValueError(conflict.key)
        return value
    return conflict.ours if choice is Take.OURS else conflict.theirs


def _put(answers: Answers, conflict: Conflict, choice: Choice, form: Form) -> Answers:
    value = chosen_value(form, conflict, choice)
    ref = conflict.ref
    if conflict.kind is ConflictKind.VALUE:
        return _with(answers, ref, value)
    rows = rows_of(answers.get(ref.field))
    if conflict.kind is ConflictKind.ORDER:
        places = {str(r): n for n, r in enumerate(_names(value))}
        laid = sorted(rows, key=lambda r: places.get(str(r.get("id")), len(places)))
        return with_value(answers, Ref(ref.field), laid)
    if not isinstance(value, Gap):
        return answers
    left = [r for r in rows if r.get("id") != ref.row]
    return without(form, with_value(answers, Ref(ref.field), left), ref.field, ref.row)


def _with(answers: Answers, ref: Ref, value: Given) -> Answers:
    if not ref.row:
        return _set(answers, ref.field, value)
    rows = [_set(r, ref.column, value) if r.get("id") == ref.row else r for r in rows_of(answers.get(ref.field))]
    return with_value(answers, Ref(ref.field), rows)


def _set(data: Answers, key: str, value: Given) -> dict[str, Json]:
    out = {k: v for k, v in data.items() if k != key}
    if not isinstance(value, Gap):
        out[key] = value
    return out


def _there(answers: Answers, found: Reference) -> bool:
    return any(r.get("id") == found.row for r in rows_of(answers.get(found.table)))


def _is_list(value: Given) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _names(value: Given) -> tuple[str, ...]:
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, Sequence) else ()
