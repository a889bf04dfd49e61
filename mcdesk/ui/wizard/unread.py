"""What is said of a page before anybody asked for its problems: that a number cannot be read as one."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Field
from mcdesk.domain.problems import Problem
from mcdesk.domain.typed_numbers import is_hopeless, is_unread
from mcdesk.ui.draft import Draft


def of_unread(draft: Draft, problems: Sequence[Problem], at: Ref | None) -> list[Problem]:
    """The problems of numbers that cannot be read; ``at`` is where the person types.

    There it is said only of what no further key makes a number: ``36 h``, and not ``1,25`` on the way to ``1,250``.
    """
    return [p for p in problems if _tells(draft, p.ref, typing=p.ref == at)]


def _tells(draft: Draft, ref: Ref, *, typing: bool) -> bool:
    field = _field(draft, ref)
    return field is not None and (is_hopeless if typing else is_unread)(field, draft.value(ref))


def _field(draft: Draft, ref: Ref) -> Field | None:
    found = draft.form.field(ref.field) if draft.form.has(ref.field) else None
    return found.column(ref.column) if found is not None and ref.column else found
